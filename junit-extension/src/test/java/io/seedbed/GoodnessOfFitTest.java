package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.annotation.Beta;
import io.seedbed.annotation.Exponential;
import io.seedbed.annotation.Gamma;
import io.seedbed.annotation.LogNormal;
import io.seedbed.annotation.Normal;
import io.seedbed.annotation.Pareto;
import io.seedbed.annotation.Poisson;
import io.seedbed.annotation.Triangular;
import io.seedbed.annotation.Weibull;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Past;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.ExponentialDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.ParetoDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.apache.commons.statistics.distribution.TriangularDistribution;
import org.apache.commons.statistics.distribution.WeibullDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Declared distributions hold after the constraints, through the whole road from annotation to object, on every kind of axis.
 *
 * <p>100,000 draws a property, chi-square over up to 50 cells, reference probabilities from commons-statistics. Each check
 * fails with probability 1e-5 for a right generator and another seed; the seed is fixed, so it fails always or never.
 */
class GoodnessOfFitTest {

    private static final int DRAWS = 100_000;
    private static final double FALSE_ALARM = 1e-5;
    private static final Instant NOW = Seedbed.DEFAULT_NOW;

    record Drawn(
            @Normal(mean = 38, sd = 12) @Min(18) @Max(99) int age,
            @Normal(mean = 0, sd = 100) int free,
            @Poisson(mean = 4) @Min(2) long visits,

            @LogNormal(median = 120, sigma = 0.8)
            @Digits(integer = 8, fraction = 2)
            @DecimalMin("50")
            @DecimalMax("400")
            BigDecimal balance,

            @Gamma(shape = 2, scale = 3) @Digits(integer = 4, fraction = 2) @DecimalMax("12")
            BigDecimal weight,

            @Weibull(shape = 1.5, scale = 10) double life,
            @Pareto(minimum = 1, shape = 3) @DecimalMax("5") double size,

            @Triangular(low = 0, mode = 2, high = 10) @DecimalMin("1")
            double effort,

            @Beta(alpha = 2, beta = 5) double share,
            @Exponential(mean = 30) @Past LocalDate seen,
            @Exponential(mean = 10) @Past Instant touched,
            @Exponential(mean = 600) Duration took) {}

    private static final List<Drawn> ROWS =
            Seedbed.of(Drawn.class).seed(7).plan().rows(0, DRAWS).toList();

    /**
     * What is expected of a property.
     *
     * @param cdf the reference
     * @param half half a step of the grid that values are rounded to; 0 for reals and for shapes that are whole by nature
     * @param low the least value, as the constraint says
     * @param high the greatest
     */
    record Expected(
            String property,
            ToDoubleFunction<Drawn> value,
            DoubleUnaryOperator cdf,
            double half,
            double low,
            double high) {
        @Override
        public String toString() {
            return property;
        }
    }

    static Stream<Expected> properties() {
        double inf = Double.POSITIVE_INFINITY;
        LocalDate today = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
        return Stream.of(
                new Expected(
                        "normal on int, both sides cut",
                        Drawn::age,
                        NormalDistribution.of(38, 12)::cumulativeProbability,
                        0.5,
                        18,
                        99),
                new Expected(
                        "normal on int",
                        Drawn::free,
                        NormalDistribution.of(0, 100)::cumulativeProbability,
                        0.5,
                        -inf,
                        inf),
                new Expected(
                        "Poisson on long, cut below",
                        Drawn::visits,
                        x -> PoissonDistribution.of(4).cumulativeProbability((int) Math.floor(x)),
                        0.5,
                        2,
                        1000),
                new Expected(
                        "log-normal on decimals, both sides cut",
                        d -> d.balance().doubleValue(),
                        LogNormalDistribution.of(Math.log(120), 0.8)::cumulativeProbability,
                        0.005,
                        50,
                        400),
                new Expected(
                        "gamma on decimals, cut above",
                        d -> d.weight().doubleValue(),
                        GammaDistribution.of(2, 3)::cumulativeProbability,
                        0.005,
                        -inf,
                        12),
                new Expected(
                        "Weibull on double",
                        Drawn::life,
                        WeibullDistribution.of(1.5, 10)::cumulativeProbability,
                        0,
                        0,
                        inf),
                new Expected(
                        "Pareto on double, cut above",
                        Drawn::size,
                        ParetoDistribution.of(1, 3)::cumulativeProbability,
                        0,
                        1,
                        5),
                new Expected(
                        "triangular on double, cut below",
                        Drawn::effort,
                        TriangularDistribution.of(0, 2, 10)::cumulativeProbability,
                        0,
                        1,
                        10),
                new Expected("beta on double", Drawn::share, BetaDistribution.of(2, 5)::cumulativeProbability, 0, 0, 1),
                new Expected(
                        "exponential on dates",
                        d -> ChronoUnit.DAYS.between(d.seen(), today),
                        ExponentialDistribution.of(30)::cumulativeProbability,
                        0.5,
                        1,
                        inf),
                new Expected(
                        "exponential on instants",
                        d -> Duration.between(d.touched(), NOW).toMillis() / 86_400_000.0,
                        ExponentialDistribution.of(10)::cumulativeProbability,
                        0,
                        0,
                        inf),
                new Expected(
                        "exponential on durations",
                        d -> d.took().toMillis() / 1000.0,
                        ExponentialDistribution.of(600)::cumulativeProbability,
                        0,
                        0,
                        inf));
    }

    @ParameterizedTest
    @MethodSource("properties")
    void followsTheTruncatedDistribution(Expected expected) {
        double[] values = ROWS.stream().mapToDouble(expected.value).sorted().toArray();
        double from = expected.cdf.applyAsDouble(expected.low - expected.half);
        double to = expected.cdf.applyAsDouble(expected.high + expected.half);
        assertThat(values[0]).isGreaterThanOrEqualTo(expected.low);
        assertThat(values[DRAWS - 1]).isLessThanOrEqualTo(expected.high);

        double statistic = 0;
        int cells = 0;
        double last = 0;
        int begin = 0;
        for (int cell = 1; cell <= 50 && begin < DRAWS; cell++) {
            // Cells end at values that were drawn, so that grids fall whole into one cell.
            double end = cell == 50 ? values[DRAWS - 1] : values[cell * (DRAWS / 50)];
            int past = begin;
            while (past < DRAWS && values[past] <= end) {
                past++;
            }
            boolean lastCell = past == DRAWS;
            double probability = lastCell ? 1 : (expected.cdf.applyAsDouble(end + expected.half) - from) / (to - from);
            double mean = (probability - last) * DRAWS;
            if (past > begin && mean > 5) {
                statistic += (past - begin - mean) * (past - begin - mean) / mean;
                cells++;
            }
            last = probability;
            begin = past;
        }

        assertThat(cells).isGreaterThan(5);
        assertThat(ChiSquaredDistribution.of(cells).survivalProbability(statistic))
                .as("p-value of chi-square %s over %s cells", statistic, cells)
                .isGreaterThan(FALSE_ALARM);
    }
}
