package io.seedbed.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ParameterTest {
    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(() -> UniformDistribution.of(6, 1), "@Uniform(high = 1): high must be above low = 6."),
                mistake(
                        () -> UniformDistribution.of(Double.NaN, 1),
                        "@Uniform(low = NaN): low must be a finite number."),
                mistake(() -> NormalDistribution.of(0, 0), "@Normal(sd = 0): sd must be a finite number above 0."),
                mistake(
                        () -> LogNormalDistribution.of(-1, 1),
                        "@LogNormal(median = -1): median must be a finite number above 0."),
                mistake(
                        () -> ExponentialDistribution.of(Double.POSITIVE_INFINITY),
                        "@Exponential(mean = Infinity): mean must be a finite number above 0."),
                mistake(
                        () -> GammaDistribution.of(1, -0.5),
                        "@Gamma(scale = -0.5): scale must be a finite number above 0."),
                mistake(
                        () -> BetaDistribution.of(0, 1, 0, 1),
                        "@Beta(alpha = 0): alpha must be a finite number above 0."),
                mistake(() -> BetaDistribution.of(1, 1, 1, 1), "@Beta(high = 1): high must be above low = 1."),
                mistake(
                        () -> WeibullDistribution.of(0, 1),
                        "@Weibull(shape = 0): shape must be a finite number above 0."),
                mistake(
                        () -> ParetoDistribution.of(0, 1),
                        "@Pareto(minimum = 0): minimum must be a finite number above 0."),
                mistake(
                        () -> TriangularDistribution.of(1, 5, 4),
                        "@Triangular(mode = 5): mode must be from low = 1 to high = 4."),
                mistake(() -> PoissonDistribution.of(0), "@Poisson(mean = 0): mean must be a finite number above 0."),
                mistake(() -> BinomialDistribution.of(0, 0.5), "@Binomial(trials = 0): trials must be at least 1."),
                mistake(() -> BinomialDistribution.of(5, 1.5), "@Binomial(p = 1.5): p must be from 0 to 1."),
                mistake(() -> GeometricDistribution.of(0), "@Geometric(p = 0): p must be above 0 and at most 1."),
                mistake(
                        () -> NegativeBinomialDistribution.of(0, 0.5),
                        "@NegativeBinomial(successes = 0): successes must be a finite number above 0."),
                mistake(() -> ZipfDistribution.of(0, 1), "@Zipf(n = 0): n must be at least 1."),
                mistake(
                        () -> ZipfDistribution.of(5, -1),
                        "@Zipf(exponent = -1): exponent must be a finite number from 0 on."),
                mistake(() -> BernoulliDistribution.of(2), "@Bernoulli(p = 2): p must be from 0 to 1."));
    }

    private static Arguments mistake(ThrowingCallable call, String message) {
        return Arguments.of(message, call);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void mistakesAreNamedAsTheUserWroteThem(String message, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({
        "38, 38",
        "0, 0",
        "-0.5, -0.5",
        "0.1, 0.1",
        "1e15, 1000000000000000",
        "1e30, 1E+30",
        "1e-7, 1E-7",
        "2e-3, 0.002",
        "0.30000000000000004, 0.30000000000000004",
        "2e23, 2E+23",
        "NaN, NaN"
    })
    void numbersAreShownAsShortAsPossible(double value, String text) {
        assertThat(Parameter.text(value)).isEqualTo(text);
    }

    @Test
    void degenerateDistributionsAreSinglePoints() {
        assertThat(BernoulliDistribution.of(0).quantile(0.9)).isZero();
        assertThat(BernoulliDistribution.of(1).quantile(0)).isEqualTo(1);
        assertThat(BinomialDistribution.of(5, 0).quantile(0.9)).isZero();
        assertThat(BinomialDistribution.of(5, 1).quantile(0.1)).isEqualTo(5);
        assertThat(GeometricDistribution.of(1).quantile(0.9)).isZero();
        assertThat(NegativeBinomialDistribution.of(3, 1).quantile(0.9)).isZero();
        assertThat(ZipfDistribution.of(1, 1).quantile(0.9)).isEqualTo(1);
        for (Distribution point : new Distribution[] {
            BernoulliDistribution.of(0),
            BinomialDistribution.of(5, 0),
            GeometricDistribution.of(1),
            NegativeBinomialDistribution.of(3, 1)
        }) {
            assertThat(Truncated.grid(point, -10, 10, 1).indexAt(0.5))
                    .as("%s", point)
                    .isZero();
        }
        assertThat(Truncated.grid(BinomialDistribution.of(5, 1), -10, 10, 1).indexAt(0.5))
                .isEqualTo(5);
    }
}
