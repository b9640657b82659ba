package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.annotation.Bernoulli;
import io.seedbed.annotation.NullRate;
import io.seedbed.annotation.Weighted;
import io.seedbed.annotation.Zipf;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Values that can be counted come as often as was stated: weights, rates, and evenly where nothing was.
 *
 * <p>100,000 rows. A right generator fails a check with probability 1e-6; the seed is fixed.
 */
class FrequenciesTest {

    private static final int DRAWS = 100_000;

    enum Tier {
        BASIC,
        SILVER,
        GOLD,
        CLOSED
    }

    sealed interface Payment permits Cash, Card, Voucher {}

    record Cash() implements Payment {}

    record Card() implements Payment {}

    record Voucher() implements Payment {}

    record Row(
            @Weighted({"BASIC=75", "SILVER=20", "GOLD=5"}) Tier tier,

            @Weighted({"red=1", "green=2.5", "blue=0.5", "none=0"})
            String word,

            @Weighted({"5=1", "10=4", "99=95"}) @Max(50) int cut,
            @Weighted({"true=9", "false=1"}) boolean likely,
            @Bernoulli(p = 0.02) boolean rare,
            @Bernoulli(p = 0.3) int bit,
            boolean even,
            Tier any,
            @Zipf(n = 4, exponent = 1) Tier ranked,
            @Min(-3) @Max(3) short small,

            @DecimalMin("0.1") @DecimalMax("0.5") @jakarta.validation.constraints.Digits(integer = 1, fraction = 1)
            BigDecimal tenths,

            @DecimalMin("-2") @DecimalMax("2") double real,
            @Pattern(regexp = "[xyz]") String letter,
            @Size(min = 2, max = 5) List<Boolean> some,
            @NullRate(0.07) @Nullable Long seldom,
            @NullRate(0.5) Optional<Tier> perhaps,
            Payment payment) {}

    private static final List<Row> ROWS =
            Seedbed.of(Row.class).seed(11).plan().rows(0, DRAWS).toList();

    /** A property, and the share of each of its values. */
    record Expected(String property, Function<Row, Object> value, Map<Object, Double> weights) {
        @Override
        public String toString() {
            return property;
        }
    }

    private static Expected evenly(String property, Function<Row, Object> value, Object... values) {
        return new Expected(
                property, value, Stream.of(values).collect(Collectors.toMap(Function.identity(), v -> 1.0)));
    }

    static Stream<Expected> properties() {
        return Stream.of(
                new Expected(
                        "weights of an enum", Row::tier, Map.of(Tier.BASIC, 75.0, Tier.SILVER, 20.0, Tier.GOLD, 5.0)),
                new Expected("weights of text", Row::word, Map.of("red", 1.0, "green", 2.5, "blue", 0.5)),
                new Expected("weights that a bound cuts", Row::cut, Map.of(5, 1.0, 10, 4.0)),
                new Expected("weights of a boolean", Row::likely, Map.of(true, 9.0, false, 1.0)),
                new Expected("Bernoulli on a boolean", Row::rare, Map.of(true, 0.02, false, 0.98)),
                new Expected("Bernoulli on an int", Row::bit, Map.of(1, 0.3, 0, 0.7)),
                evenly("a boolean", Row::even, true, false),
                evenly("an enum", Row::any, (Object[]) Tier.values()),
                new Expected(
                        "Zipf on an enum",
                        Row::ranked,
                        Map.of(Tier.BASIC, 1.0, Tier.SILVER, 1 / 2.0, Tier.GOLD, 1 / 3.0, Tier.CLOSED, 1 / 4.0)),
                evenly("bounds and what is between", row -> (int) row.small(), -3, -2, -1, 0, 1, 2, 3),
                evenly(
                        "decimals",
                        row -> row.tenths().toPlainString(),
                        IntStream.rangeClosed(1, 5).mapToObj(i -> "0." + i).toArray()),
                evenly("quarters of a range", row -> (int) Math.floor(row.real()), -2, -1, 0, 1),
                evenly("letters of a pattern", Row::letter, "x", "y", "z"),
                evenly("sizes", row -> row.some().size(), 2, 3, 4, 5),
                evenly(
                        "the last of some elements",
                        row -> row.some().get(row.some().size() - 1),
                        true,
                        false),
                new Expected("null", row -> row.seldom() == null, Map.of(true, 0.07, false, 0.93)),
                evenly("an empty Optional", row -> row.perhaps().isEmpty(), true, false),
                evenly("a sealed type", row -> row.payment().getClass(), Cash.class, Card.class, Voucher.class));
    }

    @ParameterizedTest
    @MethodSource("properties")
    void valuesComeAsOftenAsStated(Expected expected) {
        Map<Object, Long> counts =
                ROWS.stream().collect(Collectors.groupingBy(expected.value(), Collectors.counting()));
        assertThat(counts.keySet()).isEqualTo(expected.weights().keySet());

        double sum = expected.weights().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        List<Object> values = List.copyOf(counts.keySet());
        ChiSquare test = ChiSquare.of(
                values.stream().mapToLong(counts::get).toArray(),
                values.stream()
                        .mapToDouble(v -> expected.weights().get(v) / sum * DRAWS)
                        .toArray());
        assertThat(test.probability()).as("p-value of %s", test).isGreaterThan(ChiSquare.FALSE_ALARM);
    }

    @Test
    void propertiesOfARowAreIndependentOfEachOther() {
        Map<String, Long> pairs = ROWS.stream()
                .collect(Collectors.groupingBy(row -> row.any() + " " + row.small(), Collectors.counting()));
        assertThat(pairs).hasSize(28);
        ChiSquare test = ChiSquare.of(
                pairs.values().stream().mapToLong(Long::longValue).toArray(),
                IntStream.range(0, 28).mapToDouble(i -> DRAWS / 28.0).toArray());
        assertThat(test.probability()).isGreaterThan(ChiSquare.FALSE_ALARM);
    }
}
