package io.seedbed.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.seedbed.random.Address;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Truncated draws against probabilities computed by Apache Commons Statistics. Seeds are fixed; each test of fit would raise
 * a false alarm with probability {@link #FALSE_ALARM} for another seed, all of them together with less than 2e-4.
 */
class TruncatedTest {
    private static final int DRAWS = 100_000;
    private static final double FALSE_ALARM = 1e-6;

    /** Undisturbed, cut to the middle, to the lower and to the upper part; by quantiles of the distribution. */
    private static final double[][] CUTS = {{0, 1}, {0.2, 0.7}, {0, 0.1}, {0.9, 1}, {0.999, 0.9999}};

    static Stream<Arguments> continuous() {
        return Reference.continuous().stream().flatMap(TruncatedTest::cut);
    }

    static Stream<Arguments> discrete() {
        return Reference.discrete().stream().flatMap(TruncatedTest::cut);
    }

    private static Stream<Arguments> cut(Reference reference) {
        return Stream.of(CUTS)
                .map(cut -> Arguments.of(
                        reference,
                        reference.ours().quantile(cut[0]),
                        reference.ours().quantile(cut[1])));
    }

    private static double u(int i) {
        return Address.unit(Address.bits(4711, i));
    }

    /** Kolmogorov and Smirnov: the distance of the empirical from the reference cdf. */
    @ParameterizedTest
    @MethodSource("continuous")
    void continuousDrawsFollowTheConditionalDistribution(Reference reference, double low, double high) {
        Truncated truncated = Truncated.continuous(reference.ours(), low, high);
        double[] sorted = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            sorted[i] = truncated.at(u(i));
        }
        Arrays.sort(sorted);
        double distance = 0;
        for (int i = 0; i < DRAWS; i++) {
            double expected = conditional(reference, low, sorted[i]) / conditional(reference, low, high);
            distance = Math.max(distance, Math.abs(expected - (i + 0.5) / DRAWS));
        }
        // P(sqrt(n) D > x) tends to 2 exp(-2 x^2).
        assertThat(distance).isLessThan(Math.sqrt(-Math.log(FALSE_ALARM / 2) / 2 / DRAWS));
        assertThat(sorted[0]).isGreaterThanOrEqualTo(low);
        assertThat(sorted[DRAWS - 1]).isLessThanOrEqualTo(high);
        assertThat(truncated.mass()).isCloseTo(conditional(reference, low, high), within(1e-9 * truncated.mass()));
    }

    /** The probability above low and up to x, from the nearer end. */
    private static double conditional(Reference reference, double low, double x) {
        double beyond = reference.survival().applyAsDouble(low);
        return beyond < 0.5
                ? beyond - reference.survival().applyAsDouble(x)
                : reference.cdf().applyAsDouble(x) - reference.cdf().applyAsDouble(low);
    }

    /** The error of the interpolated inverse itself, without the noise of draws. */
    @ParameterizedTest
    @MethodSource("continuous")
    void theInverseIsExactToOneInAHundredThousand(Reference reference, double low, double high) {
        Truncated truncated = Truncated.continuous(reference.ours(), low, high);
        Cut cut = Cut.of(reference.ours(), low, high);
        double before = Double.NEGATIVE_INFINITY;
        double worst = 0;
        boolean falls = false;
        for (int i = 0; i < 20_000; i++) {
            double u = (i + 0.5) / 20_000;
            double x = truncated.at(u);
            // A beta close to 1 has fewer than 16 digits: neighbouring doubles may be further apart than the bound.
            double jump = cut.share(Math.nextUp(x)) - cut.share(Math.nextDown(x));
            worst = Math.max(worst, Math.abs(cut.share(x) - u) - jump);
            falls |= x < before;
            before = x;
        }
        assertThat(worst).isLessThan(1e-5);
        assertThat(falls).isFalse();
    }

    @ParameterizedTest
    @MethodSource("continuous")
    void roundedDrawsHaveTheProbabilityOfTheirCell(Reference reference, double low, double high) {
        double step = step(reference);
        long first = (long) Math.ceil(Math.max(low, reference.ours().quantile(1e-7)) / step);
        long last = (long) Math.floor(Math.min(high, reference.ours().quantile(1 - 1e-7)) / step);
        if (reference.ours() instanceof UniformDistribution || last <= first) {
            return; // fair grids have a test of their own; one point leaves nothing to test
        }
        Truncated truncated = Truncated.grid(reference.ours(), first, last, step);
        double edge = Math.max((first - 0.5) * step, reference.ours().low());
        double whole = conditional(reference, edge, (last + 0.5) * step);
        assertFit(truncated, first, last, k -> conditional(reference, edge, (k + 0.5) * step) / whole);
    }

    /** About 60 points over the bulk, a power of ten. */
    private static double step(Reference reference) {
        double width = reference.ours().quantile(0.999) - reference.ours().quantile(0.001);
        return Math.pow(10, Math.floor(Math.log10(width / 20)));
    }

    @ParameterizedTest
    @MethodSource("discrete")
    void wholeNumbersKeepTheirProportions(Reference reference, double low, double high) {
        long first = (long) low;
        long last = (long) Math.min(high, Integer.MAX_VALUE - 1);
        Truncated truncated = Truncated.grid(reference.ours(), first, last, 1);
        double whole = conditional(reference, first - 1, last);
        assertThat(truncated.mass()).isCloseTo(whole, within(1e-9 * whole));
        assertFit(truncated, first, last, k -> conditional(reference, first - 1, k) / whole);
    }

    /** Chi-square over some 50 cells of about equal expectation, bounded by reference probabilities. */
    private static void assertFit(Truncated truncated, long first, long last, CumulativeShare share) {
        long[] counts = new long[64];
        long[] edges = new long[64];
        double[] shares = new double[64];
        int cells = 0;
        double before = 0;
        for (double target = 0.02; before < 1 - 1e-9 && cells < 64; target = Math.max(target, before) + 0.02) {
            long edge = first(share, first, last, target);
            double upTo = edge == last ? 1 : share.upTo(edge);
            if (1 - upTo < 1e-3) {
                edge = last;
                upTo = 1;
            }
            edges[cells] = edge;
            shares[cells] = upTo - before;
            before = upTo;
            cells++;
        }
        long least = Long.MAX_VALUE;
        long greatest = Long.MIN_VALUE;
        for (int i = 0; i < DRAWS; i++) {
            long index = truncated.indexAt(u(i));
            least = Math.min(least, index);
            greatest = Math.max(greatest, index);
            int cell = 0;
            while (index > edges[cell] && cell < cells - 1) {
                cell++;
            }
            counts[cell]++;
        }
        assertThat(least).isGreaterThanOrEqualTo(first);
        assertThat(greatest).isLessThanOrEqualTo(last);
        double chiSquare = 0;
        for (int i = 0; i < cells; i++) {
            double expected = shares[i] * DRAWS;
            chiSquare += (counts[i] - expected) * (counts[i] - expected) / expected;
        }
        if (cells > 1) {
            double threshold = ChiSquaredDistribution.of(cells - 1).inverseSurvivalProbability(FALSE_ALARM);
            assertThat(chiSquare).as("chi-square of %d cells", cells).isLessThan(threshold);
        }
    }

    @FunctionalInterface
    private interface CumulativeShare {
        double upTo(long k);
    }

    private static long first(CumulativeShare share, long first, long last, double target) {
        long low = first;
        long high = last;
        while (low < high) {
            long middle = low + (high - low) / 2;
            if (share.upTo(middle) >= target) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    @ParameterizedTest
    @MethodSource("discrete")
    void indicesNeverFall(Reference reference, double low, double high) {
        Truncated truncated = Truncated.grid(reference.ours(), (long) low, (long) Math.min(high, 2e9), 1);
        long before = Long.MIN_VALUE;
        for (int i = 0; i < 5_000; i++) {
            long index = truncated.indexAt(i / 5_000.0);
            assertThat(index).isGreaterThanOrEqualTo(before);
            before = index;
        }
        assertThat(truncated.indexAt(0)).isGreaterThanOrEqualTo((long) low);
        assertThat(truncated.indexAt(Math.nextDown(1.0))).isLessThanOrEqualTo((long) Math.min(high, 2e9));
    }

    @Test
    void farTailsAreExact() {
        Truncated tail = Truncated.continuous(NormalDistribution.of(0, 1), 30, 40);
        // -log10 Q(30) = 197.30921, Abramowitz and Stegun, table 26.2.
        assertThat(-Math.log10(tail.mass())).isCloseTo(197.30921, within(5e-6));
        org.apache.commons.statistics.distribution.NormalDistribution reference =
                org.apache.commons.statistics.distribution.NormalDistribution.of(0, 1);
        double mass = reference.survivalProbability(30);
        for (double u : new double[] {0, 0.01, 0.5, 0.99, 0.999999}) {
            double x = tail.at(u);
            assertThat(reference.survivalProbability(x) / mass).isCloseTo(1 - u, within(1e-11));
            assertThat(x).isCloseTo(reference.inverseSurvivalProbability(mass * (1 - u)), within(30 * 1e-9));
        }
        Truncated lower = Truncated.continuous(NormalDistribution.of(0, 1), -40, -30);
        assertThat(lower.at(0.25)).isCloseTo(-tail.at(0.75), within(1e-12));
    }

    @Test
    void theEndsOfAGridHaveTheirWholeCells() {
        Truncated truncated = Truncated.grid(NormalDistribution.of(0, 1000), 1, 6, 1);
        int[] counts = new int[7];
        for (int i = 0; i < DRAWS; i++) {
            counts[(int) truncated.indexAt((i + 0.5) / DRAWS)]++;
        }
        assertThat(counts[0]).isZero();
        for (int i = 1; i <= 6; i++) {
            assertThat(counts[i]).isCloseTo(DRAWS / 6, within(5));
        }
    }

    @Test
    void aUniformDistributionMakesAllPointsOfAGridEquallyLikely() {
        Truncated dice = Truncated.grid(UniformDistribution.of(1, 6), -100, 100, 1);
        assertThat(dice.mass()).isEqualTo(1);
        assertThat(dice.indexAt(0)).isEqualTo(1);
        assertThat(dice.indexAt(Math.nextDown(1 / 6.0))).isEqualTo(1);
        assertThat(dice.indexAt(0.17)).isEqualTo(2);
        assertThat(dice.indexAt(Math.nextDown(1.0))).isEqualTo(6);
        Truncated cents = Truncated.grid(UniformDistribution.of(0.07, 0.1), 8, 1000, 0.01);
        assertThat(cents.mass()).isEqualTo(0.75);
        assertThat(cents.indexAt(0)).isEqualTo(8);
        assertThat(cents.indexAt(Math.nextDown(1.0))).isEqualTo(10);
        assertThat(cents.at(0.5)).isCloseTo(0.09, within(1e-15));
    }

    @Test
    void wholeNumbersStayWholeOnAGridOfDecimals() {
        Truncated truncated = Truncated.grid(PoissonDistribution.of(3), 150, 450, 0.01);
        assertThat(Stream.of(0.0, 0.5, 0.99).map(truncated::indexAt)).containsExactly(200L, 300L, 400L);
    }

    @Test
    void wholeNumbersGatherAtTheNearestPointOfACoarseGrid() {
        Distribution dice = BinomialDistribution.of(20, 0.5);
        Truncated truncated = Truncated.grid(dice, 1, 3, 5);
        // 5, 10, 15 stand for 3..7, 8..12, 13..17.
        assertThat(truncated.mass()).isCloseTo(dice.cdf(17) - dice.cdf(2), within(1e-15));
        double fives = (dice.cdf(7) - dice.cdf(2)) / truncated.mass();
        assertThat(truncated.indexAt(fives - 1e-9)).isEqualTo(1);
        assertThat(truncated.indexAt(fives + 1e-9)).isEqualTo(2);
        assertThat(truncated.indexAt(Math.nextDown(1.0))).isEqualTo(3);
    }

    @Test
    void aNarrowIntervalOfAWideDistributionIsUniform() {
        Truncated truncated = Truncated.grid(NormalDistribution.of(0, 1e18), 5, 9, 1);
        assertThat(Stream.of(0.1, 0.3, 0.5, 0.7, 0.9).map(truncated::indexAt)).containsExactly(5L, 6L, 7L, 8L, 9L);
    }

    @Test
    void theWholeRangeOfALongWorks() {
        Truncated uniform = Truncated.grid(UniformDistribution.of(-1e300, 1e300), Long.MIN_VALUE, Long.MAX_VALUE, 1);
        assertThat(uniform.indexAt(0)).isEqualTo(Long.MIN_VALUE);
        assertThat(uniform.indexAt(0.5)).isZero();
        Truncated normal = Truncated.grid(NormalDistribution.of(0, 1e18), Long.MIN_VALUE, Long.MAX_VALUE, 1);
        assertThat(normal.indexAt(0.5)).isBetween(-1000L, 1000L); // u has 53 bits, a long 64
        Truncated geometric = Truncated.grid(GeometricDistribution.of(1e-3), 0, Long.MAX_VALUE, 1);
        assertThat(geometric.indexAt(0.5)).isEqualTo(692);
    }

    @Test
    void aSinglePointRemainsOfAnIntervalWithoutWidth() {
        Truncated point = Truncated.continuous(NormalDistribution.of(0, 1), 2, 2);
        assertThat(point.at(0.3)).isEqualTo(2);
        assertThat(point.mass()).isZero();
    }

    @Test
    void anIntervalWithoutProbabilityIsRefused() {
        assertThatThrownBy(() -> Truncated.continuous(NormalDistribution.of(38, 12), 5000, 6000))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                        Normal(mean 38, sd 12) never gives a value in [5000, 6000].
                        Nearly all of its values lie in [-33.97, 110].
                        Change the distribution or the constraints so that they overlap.""");
        assertThatThrownBy(() -> Truncated.grid(UniformDistribution.of(1, 6), 7, 9, 1))
                .hasMessage("""
                        Uniform(low 1, high 6) never gives a value in [7, 9] in steps of 1.
                        Nearly all of its values lie in [1, 6].
                        Change the distribution or the constraints so that they overlap.""");
        assertThatThrownBy(() -> Truncated.grid(PoissonDistribution.of(3), -5, -1, 1))
                .hasMessage("""
                        Poisson(mean 3) never gives a value in [-5, -1] in steps of 1.
                        Nearly all of its values lie in [0, 18].
                        Change the distribution or the constraints so that they overlap.""");
        assertThatThrownBy(() -> Truncated.continuous(ExponentialDistribution.of(3), -5, Double.NaN))
                .hasMessage("The interval [-5, NaN] is empty: its first end must not be greater.");
        assertThatThrownBy(() -> Truncated.grid(PoissonDistribution.of(3), 2, 1, 1))
                .hasMessage("The grid from index 2 to 1 is empty: its first end must not be greater.");
        assertThatThrownBy(() -> Truncated.grid(PoissonDistribution.of(3), 1, 2, 0))
                .hasMessage("The step of a grid is 0: it must be a finite number above 0.");
        Truncated line = Truncated.continuous(NormalDistribution.of(0, 1), 0, 1);
        assertThatThrownBy(() -> line.indexAt(0.5))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("A distribution cut to real numbers has no indices: use Truncated.grid.");
    }
}
