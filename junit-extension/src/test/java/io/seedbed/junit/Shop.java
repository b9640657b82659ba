package io.seedbed.junit;

import io.seedbed.Seedbed;
import io.seedbed.annotation.Unique;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.stream.LongStream;

/** A little domain that the guinea pigs test. */
final class Shop {
    private Shop() {}

    /** Somebody who buys. */
    record Customer(
            @Unique @Positive long id,
            @NotBlank @Size(max = 12) String name,
            @Min(18) @Max(99) int age) {}

    /** Something to buy. */
    record Article(
            @Positive int price, @Size(min = 3, max = 3) String code) {}

    /** Few values. */
    enum Tier {
        BASIC,
        GOLD
    }

    /** The customer that any test should see as this row. */
    static Customer customer(long seed, long row) {
        return Seedbed.of(Customer.class).seed(seed).plan().row(row);
    }

    /** The customers from one row to another (exclusive). */
    static java.util.List<Customer> customers(long seed, long from, long to) {
        var plan = Seedbed.of(Customer.class).seed(seed).plan();
        return LongStream.range(from, to).mapToObj(plan::row).toList();
    }
}
