package io.seedbed.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.random.Address;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type on the number line lies where it says: from position to value and back. */
class AxesTest {

    private static final Instant NOW = Instant.parse("2026-07-01T12:00:00Z");
    private static final BigDecimal FAR = BigDecimal.valueOf(10_000_000_000L);

    static Stream<Axis<?>> axes() {
        return Axes.all();
    }

    @Test
    void thereAreAxes() {
        assertThat(axes()).hasSizeGreaterThan(30);
        assertThat(Axes.of(String.class)).isEmpty();
        assertThat(Axes.of(Integer.class)).isPresent();
    }

    /** Positions of a grid that a {@code long} of steps can name: both ends and 500 between. */
    private static Stream<BigDecimal> positions(Interval interval, int scale) {
        Interval near = interval.and(Interval.of(FAR.negate(), FAR));
        Interval grid = near.onGrid(Math.min(scale, 6));
        BigInteger size = grid.size().orElseThrow();
        return LongStream.rangeClosed(0, 501)
                .mapToObj(i -> i == 0
                        ? BigInteger.ZERO
                        : i == 501
                                ? size.subtract(BigInteger.ONE)
                                : BigInteger.valueOf(Address.bits(42, i) >>> 1).mod(size))
                .map(grid::at);
    }

    @ParameterizedTest
    @MethodSource("axes")
    <T> void valuesComeBackFromTheirPositions(Axis<T> axis) {
        List<BigDecimal> positions =
                positions(axis.natural(), axis.natural().scale()).toList();

        assertThat(positions).hasSize(502);
        for (BigDecimal position : positions) {
            T value = axis.at().apply(position);
            BigDecimal back = axis.position().apply(value);
            assertThat(axis.at().apply(back)).hasToString(value.toString());
            boolean exact = axis.type() != Float.class && axis.type() != Double.class;
            if (exact) {
                assertThat(back).isEqualByComparingTo(position);
            }
            assertThat(axis.natural().contains(back))
                    .as("%s in %s", back, axis.natural())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("axes")
    <T> void stepsOfAGridAndPositionsNameTheSameValues(Axis<T> axis) {
        int natural = axis.natural().scale();
        for (int scale : new int[] {0, 2, 3, 6}) {
            if (scale <= natural) {
                positions(axis.natural(), scale).forEach(position -> {
                    BigDecimal onGrid = position.setScale(scale, RoundingMode.DOWN);
                    assertThat(axis.grid().at(onGrid.unscaledValue().longValueExact(), scale))
                            .hasToString(axis.at().apply(onGrid).toString());
                });
            }
        }
    }

    @ParameterizedTest
    @MethodSource("axes")
    <T> void greaterPositionsAreGreaterValues(Axis<T> axis) {
        List<BigDecimal> sorted =
                positions(axis.natural(), axis.natural().scale()).sorted().toList();

        for (int i = 1; i < sorted.size(); i++) {
            T before = axis.at().apply(sorted.get(i - 1));
            T after = axis.at().apply(sorted.get(i));
            if (before instanceof Comparable<?>) {
                @SuppressWarnings("unchecked") // Values of one type compare with each other.
                Comparable<T> comparable = (Comparable<T>) before;
                assertThat(comparable.compareTo(after))
                        .as("%s, %s", before, after)
                        .isNotPositive();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("axes")
    <T> void theTypicalIsPartOfTheNatural(Axis<T> axis) {
        Interval typical = axis.typical().apply(NOW);

        assertThat(typical.isEmpty()).isFalse();
        assertThat(axis.natural().contains(typical.low())).isTrue();
        assertThat(axis.natural().contains(typical.high())).isTrue();
        assertThat(axis.typicalWithin(axis.natural(), typical, NOW).and(typical).isEmpty())
                .isFalse();
    }

    /** Whatever is allowed, the typical part of it is not empty and allowed. */
    @ParameterizedTest
    @MethodSource("axes")
    <T> void theTypicalWithinIsAPartOfTheAllowed(Axis<T> axis) {
        List<BigDecimal> bounds =
                positions(axis.natural(), axis.natural().scale()).limit(60).toList();

        for (int i = 1; i < bounds.size(); i++) {
            BigDecimal low = bounds.get(i - 1).min(bounds.get(i));
            BigDecimal high = bounds.get(i - 1).max(bounds.get(i));
            for (Interval demanded : List.of(
                    Interval.of(low, high), Interval.atLeast(low), Interval.atMost(high), Interval.above(low))) {
                Interval allowed = axis.natural().and(demanded);
                if (!allowed.isEmpty()) {
                    Interval typical =
                            axis.typicalWithin(allowed, axis.typical().apply(NOW), NOW);
                    assertThat(typical.isEmpty()).as(demanded.toString()).isFalse();
                    assertThat(typical.and(allowed)).as(demanded.toString()).isEqualTo(typical);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    -2147483648 | 2147483647 | [0, 10000]
                    18          | 2147483647 | [18, 10000]
                    50000       | 2147483647 | [50000, 100000]
                    10000       | 2147483647 | [10000, 20000]
                    -2147483648 | -1         | [-10001, -1]
                    -2147483648 | -50000     | [-100000, -50000]
                    -2147483648 | 99         | [0, 99]
                    18          | 99         | [18, 99]
                    -500000     | 500000     | [-500000, 500000]
                    -5          | 2147483647 | [-5, 10000]
                    2147483646  | 2147483647 | [2147483646, 2147483647]
                    """)
    void theTypicalPartOfAllowedIntegers(long low, long high, String typical) {
        Axis<?> axis = Axes.of(Integer.class).orElseThrow();

        assertThat(axis.typicalWithin(Interval.integers(low, high), Interval.integers(0, 10_000), NOW))
                .hasToString(typical);
    }

    @Test
    void aFutureBeginsYearsAheadSoThatItStaysFuture() {
        @SuppressWarnings("unchecked") // The axis of a class is an axis of that class.
        Axis<LocalDate> axis = (Axis<LocalDate>) Axes.of(LocalDate.class).orElseThrow();
        Interval allowed = axis.natural().and(Interval.above(axis.nowAt(NOW).orElseThrow()));

        Interval typical = axis.typicalWithin(allowed, axis.typical().apply(NOW), NOW);

        assertThat(axis.at().apply(typical.low())).isBetween("2036-06-25", "2036-07-01");
        assertThat(axis.at().apply(typical.high())).isBetween("2046-06-20", "2046-07-01");
    }

    @Test
    void aDayInTheDistantPastIsReachedWhenItIsTheUpperBound() {
        @SuppressWarnings("unchecked") // The axis of a class is an axis of that class.
        Axis<LocalDate> axis = (Axis<LocalDate>) Axes.of(LocalDate.class).orElseThrow();
        BigDecimal bound = axis.position().apply(LocalDate.of(1950, 1, 1));

        Interval typical = axis.typicalWithin(
                axis.natural().and(Interval.atMost(bound)), axis.typical().apply(NOW), NOW);

        assertThat(axis.at().apply(typical.high())).isEqualTo("1950-01-01");
        assertThat(axis.at().apply(typical.low())).isBetween("1925-01-01", "1941-01-01");
    }

    @Test
    void onlyDatesCountFromNow() {
        assertThat(axes().filter(Axis::hasNow)
                        .filter(axis -> !axis.countsFromNow())
                        .<Object>map(Axis::type))
                .contains(LocalTime.class)
                .doesNotContain(LocalDate.class, Instant.class);
        assertThat(axes().filter(Axis::countsFromNow)).allMatch(Axis::hasNow).hasSizeGreaterThan(10);
    }
}
