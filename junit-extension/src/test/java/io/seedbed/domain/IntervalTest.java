package io.seedbed.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.random.Address;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Intervals with bounds from -3 to 3 in steps of 0.25, each side open, closed or unbounded, on grids or none. */
    private static final List<Interval> MANY =
            LongStream.range(0, 120).mapToObj(IntervalTest::interval).toList();

    private static Interval interval(long number) {
        long bits = Address.child(42, number);
        int[] scales = {0, 1, 2, Interval.CONTINUOUS};
        return new Interval(
                bound(Address.bits(bits, 0)),
                Address.bits(bits, 1) < 0,
                bound(Address.bits(bits, 2)),
                Address.bits(bits, 3) < 0,
                scales[(int) Address.below(Address.bits(bits, 4), scales.length)]);
    }

    private static @Nullable BigDecimal bound(long bits) {
        long quarter = Address.below(bits, 30) - 12;
        // Of several spellings, so that 1.5 and 1.50 are met.
        return quarter > 12 ? null : BigDecimal.valueOf(quarter * 25, 2).setScale(2 + (int) Address.below(bits, 3));
    }

    /** Numbers around all bounds above, on the finest grid and off it. */
    private static final List<BigDecimal> PROBES = LongStream.rangeClosed(-1700, 1700)
            .mapToObj(i -> BigDecimal.valueOf(i * 25, 4))
            .toList();

    private static boolean same(Interval a, Interval b) {
        return a.equals(b) || (a.isEmpty() && b.isEmpty());
    }

    @Test
    void theSampleHoldsEveryKindOfInterval() {
        assertThat(MANY).anyMatch(Interval::isEmpty).anyMatch(Interval::isFinite);
        assertThat(MANY)
                .anyMatch(i -> i.low() == null)
                .anyMatch(i -> i.high() == null)
                .anyMatch(Interval::lowOpen);
        assertThat(MANY).anyMatch(i -> i.size().equals(java.util.Optional.of(BigInteger.ONE)));
    }

    @Test
    void intersectionIsCommutative() {
        for (Interval a : MANY) {
            for (Interval b : MANY) {
                assertThat(same(a.and(b), b.and(a))).as("%s and %s", a, b).isTrue();
            }
        }
    }

    @Test
    void intersectionIsAssociative() {
        for (Interval a : MANY.subList(0, 40)) {
            for (Interval b : MANY.subList(40, 80)) {
                for (Interval c : MANY.subList(80, 120)) {
                    assertThat(same(a.and(b).and(c), a.and(b.and(c))))
                            .as("%s, %s, %s", a, b, c)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void intersectionIsIdempotentAndHasAnIdentity() {
        assertThat(MANY).allSatisfy(a -> {
            assertThat(same(a.and(a), a)).isTrue();
            assertThat(same(a.and(Interval.all()), a)).isTrue();
            assertThat(same(Interval.all().and(a), a)).isTrue();
        });
    }

    @Test
    void theIntersectionHoldsWhatBothHold() {
        for (Interval a : MANY) {
            Interval b = interval(a.hashCode());
            Interval both = a.and(b);
            for (BigDecimal x : PROBES) {
                assertThat(both.contains(x)).as("%s in %s and %s", x, a, b).isEqualTo(a.contains(x) && b.contains(x));
            }
        }
    }

    @Test
    void equalIntervalsAreEqualHoweverTheirBoundsAreWritten() {
        assertThat(Interval.of(new BigDecimal("1.50"), new BigDecimal("1E+2")))
                .isEqualTo(Interval.of(new BigDecimal("1.5"), new BigDecimal("100.0")))
                .hasToString("[1.5, 100] of reals");
    }

    @Test
    void emptinessMeansThatNothingIsContained() {
        for (Interval a : MANY) {
            if (a.isEmpty()) {
                assertThat(PROBES).as(a.toString()).noneMatch(a::contains);
                assertThat(a.edges()).isEmpty();
                assertThat(a.size()).contains(BigInteger.ZERO);
                assertThat(a).hasToString("{}");
            } else {
                assertThat(PROBES).as(a.toString()).anyMatch(a::contains);
                assertThat(a.edges()).as(a.toString()).allMatch(a::contains);
            }
        }
    }

    @Test
    void theSimplestValueIsContainedAndNearestToZeroWhereThereIsANearest() {
        for (Interval a : MANY) {
            if (!a.isEmpty()) {
                BigDecimal simplest = a.simplest();
                assertThat(a.contains(simplest)).as("%s in %s", simplest, a).isTrue();
                boolean open = a.lowOpen() || a.highOpen();
                assertThat(PROBES)
                        .as(a.toString())
                        .noneMatch(x -> !open && a.contains(x) && x.abs().compareTo(simplest.abs()) < 0);
            }
        }
    }

    @Test
    void indexesAreABijection() {
        for (Interval a : MANY) {
            if (a.size().isPresent()) {
                long size = a.size().get().longValueExact();
                Set<BigDecimal> values = new HashSet<>();
                List<BigDecimal> inOrder = new ArrayList<>();
                for (long i = 0; i < size; i++) {
                    BigDecimal value = a.at(BigInteger.valueOf(i));
                    assertThat(a.contains(value)).as("%s in %s", value, a).isTrue();
                    values.add(value);
                    inOrder.add(value);
                }
                assertThat(values).hasSize((int) size);
                assertThat(inOrder).isSorted();
                assertThatThrownBy(() -> a.at(BigInteger.valueOf(size))).isInstanceOf(IndexOutOfBoundsException.class);
                assertThatThrownBy(() -> a.at(BigInteger.valueOf(-1))).isInstanceOf(IndexOutOfBoundsException.class);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0     | true  | 0.01  | true  | 4 | [0.0001, 0.0099] in steps of 0.0001
                    1.2   | false | 1.8   | false | 0 | {}
                    1.5   | false | 2.5   | false | 0 | [2, 2]
                    1     | true  | 3     | true  | 0 | [2, 2]
                    -1.55 | false | -1.45 | false | 1 | [-1.5, -1.5] in steps of 0.1
                    -0.5  | true  | 0.5   | true  | 0 | [0, 0]
                          | false | 7.77  | true  | 1 | (-inf, 7.7] in steps of 0.1
                    """)
    void boundsMoveInwardsToTheGrid(
            @Nullable BigDecimal low,
            boolean lowOpen,
            @Nullable BigDecimal high,
            boolean highOpen,
            int scale,
            String text) {
        assertThat(new Interval(low, lowOpen, high, highOpen, scale)).hasToString(text);
        assertThat(new Interval(low, lowOpen, high, highOpen, Interval.CONTINUOUS).onGrid(scale))
                .hasToString(text);
    }

    @Test
    void isWrittenInMathematicalNotation() {
        assertThat(Interval.integers(18, 99)).hasToString("[18, 99]");
        assertThat(Interval.all()).hasToString("(-inf, inf) of reals");
        assertThat(Interval.above(BigDecimal.ZERO)).hasToString("(0, inf) of reals");
        assertThat(Interval.below(TWO)).hasToString("(-inf, 2) of reals");
        assertThat(Interval.atLeast(TWO).onGrid(2)).hasToString("[2.00, inf) in steps of 0.01");
        assertThat(Interval.atMost(TWO).onGrid(0)).hasToString("(-inf, 2]");
    }

    @Test
    void onlyACoarserGridReplacesTheOwn() {
        assertThat(Interval.integers(1, 9).onGrid(2)).isEqualTo(Interval.integers(1, 9));
        assertThat(Interval.integers(1, 9).withScale(1).scale()).isEqualTo(1);
    }

    @Test
    void refusesOtherKindsOfDomainsAndNegativeScales() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interval.integers(1, 9).and(Text.any()))
                .withMessageStartingWith("numbers [1, 9] and ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interval.all().onGrid(-1))
                .withMessage("scale must be 0 or more but is -1");
        assertThat(Interval.all().contains("1")).isFalse();
    }
}
