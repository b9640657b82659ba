package io.seedbed.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.seedbed.distribution.MixtureDistribution.Part;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mixtures, histograms, and distributions written as text. */
class MixtureTest {
    private static final Distribution AGES = MixtureDistribution.of(
            List.of(new Part(7, NormalDistribution.of(40, 10)), new Part(3, NormalDistribution.of(70, 4))));

    private static final Distribution VISITS = MixtureDistribution.of(
            List.of(new Part(0.5, PoissonDistribution.of(2)), new Part(0.5, PoissonDistribution.of(30))));

    private static final Distribution BARS =
            HistogramDistribution.of(new double[] {0, 18, 30, 50, 100}, new double[] {5, 0, 45, 50});

    @Test
    void sharesNeedNotAddUpToOne() {
        assertThat(AGES).hasToString("Mixture(0.7 Normal(mean 40, sd 10), 0.3 Normal(mean 70, sd 4))");
        assertThat(AGES.cdf(40))
                .isCloseTo(0.7 * 0.5 + 0.3 * NormalDistribution.of(70, 4).cdf(40), within(1e-15));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-9, 0.001, 0.1, 0.5, 0.69, 0.7, 0.71, 0.9, 0.999999})
    void quantilesInvertTheDistribution(double p) {
        assertThat(AGES.cdf(AGES.quantile(p))).isCloseTo(p, within(1e-12));
        assertThat(AGES.survival(AGES.inverseSurvival(p))).isCloseTo(p, within(1e-12));
        assertThat(BARS.cdf(BARS.quantile(p))).isCloseTo(p, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-6, 0.1, 0.4999, 0.5, 0.5001, 0.9, 0.999999})
    void quantilesOfWholeNumbersAreTheLeastThatIsEnough(double p) {
        double quantile = VISITS.quantile(p);

        assertThat(VISITS.discrete()).isTrue();
        assertThat(VISITS.cdf(quantile)).isGreaterThanOrEqualTo(p);
        assertThat(VISITS.cdf(quantile - 1)).isLessThan(p);
    }

    @Test
    void aBarWithoutWeightHoldsNothing() {
        assertThat(BARS.quantile(0.05)).isEqualTo(18);
        assertThat(BARS.quantile(0.0501)).isBetween(30.0, 30.1);
        assertThat(BARS.quantile(1)).isEqualTo(100);
        assertThat(HistogramDistribution.of(new double[] {0, 1, 2}, new double[] {1, 0})
                        .quantile(1))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Normal(40, 10)                | Normal(mean 40, sd 10)",
                " LogNormal( median 70,sigma=0.2 )| LogNormal(median 70, sigma 0.2)",
                "Normal(sd = 10, mean = -40.5) | Normal(mean -40.5, sd 10)",
                "Zipf(1000)                    | Zipf(n 1000, exponent 1)",
                "Poisson(3)                    | Poisson(mean 3)",
            })
    void distributionsAreReadFromText(String text, String distribution) {
        assertThat(DistributionText.parse(text)).hasToString(distribution);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Normal           | it has no parameters in parentheses",
                "Normal(40)       | sd is missing",
                "Normal(40, ten)  | \"ten\" is not a number",
                "Normal(40, 10, 1)| \"1\" is none of its parameters mean, sd",
                "Normal(mu 40, 10)| \"mu 40\" is none of its parameters mean, sd",
                "Normal(1, mean 4)| \"mean 4\" is none of its parameters mean, sd",
                "Gauss(40, 10)    | there is no distribution Gauss. There are Bernoulli, Beta, Binomial, Exponential, Gamma, "
                        + "Geometric, LogNormal, NegativeBinomial, Normal, Pareto, Poisson, Triangular, Uniform, Weibull, Zipf",
            })
    void textThatNamesNoDistributionIsRefused(String text, String reason) {
        assertThatThrownBy(() -> DistributionText.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + text + "\" is no distribution: " + reason
                        + ".\nWrite its name and parameters, for example Normal(40, 10) or Normal(mean 40, sd 10).");
    }

    @Test
    void whatIsNoHistogramIsRefused() {
        assertThatThrownBy(() -> HistogramDistribution.of(new double[] {0, 1}, new double[] {1, 2}))
                .hasMessage("@Histogram: 2 edges do not enclose 2 bars.\nGive one edge more than there are weights.");
        assertThatThrownBy(() -> HistogramDistribution.of(new double[] {0, 1, 1}, new double[] {1, 2}))
                .hasMessage(
                        "@Histogram: the edges 1, 1 do not grow.\nGive finite edges from the least to the greatest.");
        assertThatThrownBy(() -> HistogramDistribution.of(new double[] {0, 1, 2}, new double[] {1, -2}))
                .hasMessage("@Histogram: the weight -2 must be a finite number from 0 on.");
        assertThatThrownBy(() -> HistogramDistribution.of(new double[] {0, 1, 2}, new double[] {0, 0}))
                .hasMessage("@Histogram: no bar has a weight above 0, so nothing can be drawn.");
    }

    @Test
    void sharesOfAMixtureArePositive() {
        assertThatThrownBy(() -> MixtureDistribution.of(List.of(new Part(0, NormalDistribution.of(0, 1)))))
                .hasMessage("@Mixture: the share 0 of Normal(mean 0, sd 1) must be a finite number above 0.");
        assertThatThrownBy(() -> MixtureDistribution.of(List.of()))
                .hasMessage("@Mixture: there is no distribution to mix.");
    }
}
