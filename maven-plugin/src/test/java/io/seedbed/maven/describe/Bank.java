package io.seedbed.maven.describe;

import io.seedbed.annotation.Balanced;
import io.seedbed.annotation.Children;
import io.seedbed.annotation.Correlated;
import io.seedbed.annotation.Dataset;
import io.seedbed.annotation.Exponential;
import io.seedbed.annotation.LogNormal;
import io.seedbed.annotation.Normal;
import io.seedbed.annotation.NullRate;
import io.seedbed.annotation.Poisson;
import io.seedbed.annotation.Rare;
import io.seedbed.annotation.References;
import io.seedbed.annotation.Rows;
import io.seedbed.annotation.Sequence;
import io.seedbed.annotation.Stratified;
import io.seedbed.annotation.SumOf;
import io.seedbed.annotation.Unique;
import io.seedbed.annotation.Weighted;
import io.seedbed.annotation.Zipf;
import io.seedbed.dataset.Table;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A data set with all that a page shows. */
@Dataset
public interface Bank {

    /** Who have accounts. */
    @Rows(2_000)
    Table<Customer> customers();

    /** What customers have. */
    @Children(of = Customer.class, atLeast = 1, atMost = 4)
    Table<Account> accounts();

    /** What happens in accounts. */
    @Rows(24_000)
    @Children(of = Account.class)
    Table<Payment> payments();

    /** Where cards are used. */
    @Rows(120)
    Table<Shop> shops();

    /** A tree. */
    @Rows(40)
    Table<Branch> branches();

    /** How good a customer is. */
    enum Tier {
        BASIC,
        SILVER,
        GOLD
    }

    /** What a payment is for. */
    enum Purpose {
        RENT,
        FOOD,
        TRAVEL,
        OTHER
    }

    /** A customer. */
    record Customer(
            @Unique @Positive long id,
            @NotBlank @Size(max = 30) String firstName,
            @NotBlank @Size(max = 30) String lastName,
            @Email @NotNull String email,
            @Normal(mean = 38, sd = 12) @Min(18) @Max(99) int age,

            @Weighted({"BASIC=75", "SILVER=20", "GOLD=5"}) @Stratified
            Tier tier,

            @LogNormal(median = 32_000, sigma = 0.6) @PositiveOrZero
            double income,

            @Correlated(with = "income", rho = 0.6) @LogNormal(median = 4_000, sigma = 0.9) @PositiveOrZero
            double savings,

            @Past @Exponential(mean = 900) @NotNull LocalDate since,
            @NullRate(0.25) @Nullable @Size(max = 20) String phone,
            @NotNull Address address,
            @References(Branch.class) int branch) {}

    /** Where somebody lives. */
    record Address(
            @NotBlank String street,
            @NotBlank String city,
            @Pattern(regexp = "[A-Z]{2}") String country) {}

    /** An account. */
    record Account(
            @Unique @NotNull UUID id,
            @References(Customer.class) long customerId,
            @NotNull @Digits(integer = 9, fraction = 2) BigDecimal balance,
            @Balanced boolean joint,
            @Size(max = 5) List<@NotNull @Pattern(regexp = "[a-c]{1,3}") String> labels,

            @Pattern(regexp = "<b>&\"'[0-9]{2}</b>") @NotNull
            String note) {}

    /** A payment. */
    record Payment(
            @Sequence int number,
            @References(Account.class) @NotNull UUID account,

            @NullRate(0.3) @References(Shop.class) @Zipf(n = 120) @Nullable
            Shop shop,

            @NotNull @LogNormal(median = 40, sigma = 1.1) @Digits(integer = 7, fraction = 2) @Positive
            BigDecimal net,

            @NotNull @PositiveOrZero @Digits(integer = 5, fraction = 2) @Max(50)
            BigDecimal fee,

            @NotNull @SumOf({"net", "fee"}) BigDecimal total,
            @Poisson(mean = 2) @PositiveOrZero int retries,
            @Rare(rate = 0.02) boolean fraud,
            @NotNull Purpose purpose,
            @NotNull @Past Instant at) {}

    /** A shop. */
    record Shop(
            @Unique @NotNull @Pattern(regexp = "S[0-9]{4}") String code,
            @NotBlank @Size(max = 40) String companyName) {}

    /** A branch of the bank. */
    record Branch(
            @Sequence int id,
            @References(Branch.class) @Nullable Branch parent) {}
}
