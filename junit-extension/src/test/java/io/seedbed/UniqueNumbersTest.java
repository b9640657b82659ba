package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.annotation.Unique;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers that differ from row to row, as numbers and not only as decimals that a floating type would round to the same. */
class UniqueNumbersTest {

    private static final int ROWS = 200_000;

    record AnyFloat(@Unique float value) {}

    record AnyDouble(@Unique double value) {}

    record Share(@Unique @DecimalMin("0") @DecimalMax("1") double value) {}

    record FloatShare(
            @Unique @DecimalMin("0") @DecimalMax("0.9") float value) {}

    record LargeFloats(
            @Unique @Min(100_000_000) @Max(200_000_000) float value) {}

    record LargeDoubles(
            @Unique @DecimalMin("-1e17") @DecimalMax("-1e16")
            double value) {}

    record BothSigns(
            @Unique @DecimalMin("-5e8") @DecimalMax("2e9") float value) {}

    record Digital(
            @Unique @Digits(integer = 6, fraction = 2) float value) {}

    record Amount(@Unique @Min(0) @Max(10) BigDecimal value) {}

    private static Set<Object> distinct(Class<?> type) {
        Set<Object> values = new HashSet<>();
        Seedbed.of(type).plan().rows(0, ROWS).forEach(values::add);
        return values;
    }

    static Stream<Class<?>> types() {
        return Stream.of(
                AnyFloat.class,
                AnyDouble.class,
                Share.class,
                FloatShare.class,
                LargeFloats.class,
                LargeDoubles.class,
                BothSigns.class,
                Digital.class,
                UpToAMillion.class,
                Amount.class);
    }

    @ParameterizedTest
    @MethodSource("types")
    void noTwoRowsShareOne(Class<?> type) {
        assertThat(distinct(type)).hasSize(ROWS);
    }

    private static <T> List<T> first(Class<T> type, int rows) {
        return Seedbed.of(type).plan().rows(0, rows).toList();
    }

    private static <T> Function<T, Integer> places(Function<T, ?> property) {
        return row -> new BigDecimal(String.valueOf(property.apply(row)))
                .stripTrailingZeros()
                .scale();
    }

    @Test
    void fewDecimalPlacesComeFirst() {
        // From 0.00 to 1.00 there are 101 values of two decimal places, from 0.00 to 10.00 there are 1001.
        assertThat(first(Share.class, 101)).extracting(places(Share::value)).allMatch(places -> places <= 2);
        assertThat(first(Share.class, 1_000).subList(101, 1_000))
                .extracting(places(Share::value))
                .allMatch(places -> places > 2 && places <= 8);
        assertThat(first(Amount.class, 1_001)).extracting(places(Amount::value)).allMatch(places -> places <= 2);
        assertThat(first(Digital.class, 10_000))
                .extracting(places(Digital::value))
                .allMatch(places -> places <= 2);
    }

    record UpToAMillion(@Unique @Min(0) @Max(1_000_000) float value) {}

    @Test
    void theyReachFromOneEndToTheOther() {
        List<UpToAMillion> rows = first(UpToAMillion.class, 10_000);

        // Of 10,000 in the upper tenth there are 1,000, with a standard deviation of 30; false alarm below 1 in 10^9.
        assertThat(rows.stream().filter(row -> row.value() > 900_000)).hasSizeBetween(800, 1_200);
    }

    record Narrow(
            @Unique @DecimalMin("0.1") @DecimalMax("0.1000001")
            float value) {}

    @Test
    void boundsHoldForTheNumberAsTheValidatorWidensIt() {
        List<Narrow> rows = first(Narrow.class, 5);

        assertThat(rows)
                .doesNotHaveDuplicates()
                .allSatisfy(row -> assertThat(new BigDecimal(Float.toString(row.value())))
                        .isBetween(new BigDecimal("0.1"), new BigDecimal("0.1000001")));
    }
}
