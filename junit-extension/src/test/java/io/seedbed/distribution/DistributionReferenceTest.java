package io.seedbed.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our functions against Apache Commons Statistics 1.3, an independent implementation. */
class DistributionReferenceTest {
    /** Theirs is good to about 1e-12 for large gamma and beta parameters; ours must not be the worse one by much. */
    private static final double RELATIVE = 1e-9;

    private static final double[] PROBABILITIES = {
        1e-100, 1e-20, 1e-12, 1e-6, 1e-3, 0.01, 0.05, 0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9, 0.99, 0.999, 1 - 1e-6,
        1 - 1e-12
    };

    static Stream<Reference> all() {
        return Stream.concat(Reference.continuous().stream(), Reference.discrete().stream());
    }

    static Stream<Reference> continuous() {
        return Reference.continuous().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void bothTailsAgree(Reference reference) {
        int compared = 0;
        for (double x : points(reference)) {
            double cdf = reference.cdf().applyAsDouble(x);
            double survival = reference.survival().applyAsDouble(x);
            assertThat(reference.ours().cdf(x))
                    .as("cdf(%s)", x)
                    .isCloseTo(cdf, within(RELATIVE * cdf + jump(reference.cdf(), x)));
            assertThat(reference.ours().survival(x))
                    .as("survival(%s)", x)
                    .isCloseTo(survival, within(RELATIVE * survival + jump(reference.survival(), x)));
            compared++;
        }
        assertThat(compared).isGreaterThan(4);
    }

    /** What a function changes by between neighbouring doubles: no implementation can be held to less. */
    private static double jump(DoubleUnaryOperator function, double x) {
        double ulps = 4 * Math.ulp(x);
        return Math.abs(function.applyAsDouble(x + ulps) - function.applyAsDouble(x - ulps)) + 1e-300;
    }

    private static List<Double> points(Reference reference) {
        List<Double> points = new ArrayList<>(List.of(-1e9, -1.0, 0.0, 0.5, 1.0, 1e9));
        for (double p : PROBABILITIES) {
            double x = reference.quantile().applyAsDouble(p);
            points.add(x);
            points.add(x + 0.25);
            points.add(x - 1);
        }
        return points;
    }

    @ParameterizedTest
    @MethodSource("all")
    void quantilesAgree(Reference reference) {
        for (double p : PROBABILITIES) {
            // Theirs solves cdf(x) = p, where p close to 1 has few digits left; the other way round is compared there.
            if (p <= 0.999) {
                double expected = reference.quantile().applyAsDouble(p);
                assertThat(reference.ours().quantile(p))
                        .as("quantile(%s)", p)
                        .isCloseTo(expected, within(tolerance(reference, expected)));
                double upper = reference.inverseSurvival().applyAsDouble(p);
                assertThat(reference.ours().inverseSurvival(p))
                        .as("inverseSurvival(%s)", p)
                        .isCloseTo(upper, within(tolerance(reference, upper)));
            }
        }
    }

    /** Their solver stops at a relative 1e-9 and an absolute 1e-9. */
    private static double tolerance(Reference reference, double expected) {
        return reference.ours().discrete() ? 0 : 1e-8 * Math.abs(expected) + 1e-9;
    }

    @ParameterizedTest
    @MethodSource("continuous")
    void quantilesInvertBothTails(Reference reference) {
        Distribution ours = reference.ours();
        for (double p : PROBABILITIES) {
            double x = ours.quantile(p);
            assertThat(ours.cdf(x)).as("cdf(quantile(%s))", p).isCloseTo(p, within(1e-12 * p + jump(ours::cdf, x)));
            double y = ours.inverseSurvival(p);
            assertThat(ours.survival(y))
                    .as("survival(inverseSurvival(%s))", p)
                    .isCloseTo(p, within(1e-12 * p + jump(ours::survival, y)));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void theEndsOfTheSupportAreTheExtremeQuantiles(Reference reference) {
        Distribution ours = reference.ours();
        assertThat(ours.quantile(0)).isEqualTo(ours.low());
        assertThat(ours.quantile(1)).isEqualTo(ours.high());
        assertThat(ours.inverseSurvival(0)).isEqualTo(ours.high());
        assertThat(ours.inverseSurvival(1)).isEqualTo(ours.low());
        assertThat(ours.cdf(Double.POSITIVE_INFINITY)).isEqualTo(1);
        assertThat(ours.cdf(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(ours.survival(Double.POSITIVE_INFINITY)).isZero();
        assertThat(ours.survival(Double.NEGATIVE_INFINITY)).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("all")
    void quantilesNeverFall(Reference reference) {
        double before = reference.ours().quantile(0);
        double beforeUpper = reference.ours().inverseSurvival(0);
        for (int i = 1; i <= 2000; i++) {
            double now = reference.ours().quantile(i / 2000.0);
            double nowUpper = reference.ours().inverseSurvival(i / 2000.0);
            assertThat(now).isGreaterThanOrEqualTo(before);
            assertThat(nowUpper).isLessThanOrEqualTo(beforeUpper);
            before = now;
            beforeUpper = nowUpper;
        }
    }

    @Test
    void farTailsKeepTheirDigits() {
        // Abramowitz and Stegun, table 26.2: -log10 Q(x) for x = 10, 20, 30.
        assertThat(-Math.log10(NormalDistribution.of(0, 1).survival(10))).isCloseTo(23.11805, within(5e-6));
        assertThat(-Math.log10(NormalDistribution.of(0, 1).survival(20))).isCloseTo(88.56010, within(5e-6));
        assertThat(-Math.log10(NormalDistribution.of(0, 1).survival(30))).isCloseTo(197.30921, within(5e-6));
        assertThat(NormalDistribution.of(0, 1).inverseSurvival(1e-300)).isCloseTo(37.0471, within(1e-4));
    }

    @Test
    void hugeParametersAreFastAndNearlyNormal() {
        Distribution binomial = BinomialDistribution.of(1_000_000_000, 0.5);
        assertThat(binomial.quantile(0.5)).isEqualTo(5e8);
        assertThat(binomial.quantile(0.975)).isCloseTo(5e8 + 1.959963984540054 * 15811.388300841896, within(1.0));
        assertThat(binomial.cdf(binomial.quantile(0.1))).isCloseTo(0.1, within(3e-5));
        Distribution poisson = PoissonDistribution.of(1e12);
        assertThat(poisson.cdf(poisson.quantile(0.01))).isCloseTo(0.01, within(1e-6));
        Distribution zipf = ZipfDistribution.of(1_000_000_000_000L, 1.2);
        double k = zipf.quantile(0.99);
        assertThat(zipf.cdf(k)).isGreaterThanOrEqualTo(0.99);
        assertThat(zipf.cdf(k - 1)).isLessThan(0.99);
    }
}
