package io.seedbed.distribution;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.DiscreteDistribution;
import org.apache.commons.statistics.distribution.ExponentialDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.GeometricDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.ParetoDistribution;
import org.apache.commons.statistics.distribution.PascalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.apache.commons.statistics.distribution.TriangularDistribution;
import org.apache.commons.statistics.distribution.UniformContinuousDistribution;
import org.apache.commons.statistics.distribution.WeibullDistribution;
import org.apache.commons.statistics.distribution.ZipfDistribution;

/**
 * One of our distributions beside the same one of Apache Commons Statistics.
 *
 * @param cdf theirs, on real numbers
 * @param survival theirs
 * @param quantile theirs
 * @param inverseSurvival theirs
 */
record Reference(
        Distribution ours,
        DoubleUnaryOperator cdf,
        DoubleUnaryOperator survival,
        DoubleUnaryOperator quantile,
        DoubleUnaryOperator inverseSurvival) {

    static List<Reference> continuous() {
        return List.of(
                of(io.seedbed.distribution.UniformDistribution.of(-2, 5), UniformContinuousDistribution.of(-2, 5)),
                of(io.seedbed.distribution.NormalDistribution.of(0, 1), NormalDistribution.of(0, 1)),
                of(io.seedbed.distribution.NormalDistribution.of(38, 12), NormalDistribution.of(38, 12)),
                of(
                        io.seedbed.distribution.LogNormalDistribution.of(120, 0.8),
                        LogNormalDistribution.of(Math.log(120), 0.8)),
                of(io.seedbed.distribution.ExponentialDistribution.of(30), ExponentialDistribution.of(30)),
                of(io.seedbed.distribution.GammaDistribution.of(0.05, 2), GammaDistribution.of(0.05, 2)),
                of(io.seedbed.distribution.GammaDistribution.of(0.7, 3), GammaDistribution.of(0.7, 3)),
                of(io.seedbed.distribution.GammaDistribution.of(3, 10), GammaDistribution.of(3, 10)),
                of(io.seedbed.distribution.GammaDistribution.of(1000, 0.5), GammaDistribution.of(1000, 0.5)),
                of(io.seedbed.distribution.GammaDistribution.of(2e5, 1), GammaDistribution.of(2e5, 1)),
                of(io.seedbed.distribution.BetaDistribution.of(0.3, 0.4, 0, 1), BetaDistribution.of(0.3, 0.4)),
                of(io.seedbed.distribution.BetaDistribution.of(0.5, 3, 0, 1), BetaDistribution.of(0.5, 3)),
                of(io.seedbed.distribution.BetaDistribution.of(1, 1, 0, 1), BetaDistribution.of(1, 1)),
                of(io.seedbed.distribution.BetaDistribution.of(8, 2, 0, 1), BetaDistribution.of(8, 2)),
                of(io.seedbed.distribution.BetaDistribution.of(900, 400, 0, 1), BetaDistribution.of(900, 400)),
                of(io.seedbed.distribution.WeibullDistribution.of(0.5, 2), WeibullDistribution.of(0.5, 2)),
                of(io.seedbed.distribution.WeibullDistribution.of(3, 40_000), WeibullDistribution.of(3, 40_000)),
                of(io.seedbed.distribution.ParetoDistribution.of(1000, 1.16), ParetoDistribution.of(1000, 1.16)),
                of(io.seedbed.distribution.TriangularDistribution.of(2, 3, 10), TriangularDistribution.of(2, 3, 10)),
                of(io.seedbed.distribution.TriangularDistribution.of(2, 2, 10), TriangularDistribution.of(2, 2, 10)),
                of(io.seedbed.distribution.TriangularDistribution.of(2, 10, 10), TriangularDistribution.of(2, 10, 10)));
    }

    static List<Reference> discrete() {
        return List.of(
                of(io.seedbed.distribution.PoissonDistribution.of(0.1), PoissonDistribution.of(0.1)),
                of(io.seedbed.distribution.PoissonDistribution.of(4.5), PoissonDistribution.of(4.5)),
                of(io.seedbed.distribution.PoissonDistribution.of(1000), PoissonDistribution.of(1000)),
                of(io.seedbed.distribution.PoissonDistribution.of(1e6), PoissonDistribution.of(1e6)),
                of(io.seedbed.distribution.BinomialDistribution.of(1, 0.3), BinomialDistribution.of(1, 0.3)),
                of(io.seedbed.distribution.BinomialDistribution.of(20, 0.12), BinomialDistribution.of(20, 0.12)),
                of(
                        io.seedbed.distribution.BinomialDistribution.of(100_000, 0.5),
                        BinomialDistribution.of(100_000, 0.5)),
                of(io.seedbed.distribution.GeometricDistribution.of(0.3), GeometricDistribution.of(0.3)),
                of(io.seedbed.distribution.GeometricDistribution.of(1e-6), GeometricDistribution.of(1e-6)),
                of(io.seedbed.distribution.NegativeBinomialDistribution.of(3, 0.2), PascalDistribution.of(3, 0.2)),
                of(io.seedbed.distribution.NegativeBinomialDistribution.of(40, 0.01), PascalDistribution.of(40, 0.01)),
                of(io.seedbed.distribution.ZipfDistribution.of(10, 1), ZipfDistribution.of(10, 1)),
                of(io.seedbed.distribution.ZipfDistribution.of(5000, 0.5), ZipfDistribution.of(5000, 0.5)),
                of(io.seedbed.distribution.ZipfDistribution.of(20_000, 1.1), ZipfDistribution.of(20_000, 1.1)),
                of(io.seedbed.distribution.ZipfDistribution.of(3000, 3), ZipfDistribution.of(3000, 3)),
                of(io.seedbed.distribution.BernoulliDistribution.of(0.02), BinomialDistribution.of(1, 0.02)));
    }

    private static Reference of(Distribution ours, ContinuousDistribution theirs) {
        return new Reference(
                ours,
                theirs::cumulativeProbability,
                theirs::survivalProbability,
                theirs::inverseCumulativeProbability,
                theirs::inverseSurvivalProbability);
    }

    private static Reference of(Distribution ours, DiscreteDistribution theirs) {
        return new Reference(
                ours,
                x -> theirs.cumulativeProbability((int) Math.floor(x)),
                x -> theirs.survivalProbability((int) Math.floor(x)),
                theirs::inverseCumulativeProbability,
                theirs::inverseSurvivalProbability);
    }

    @Override
    public String toString() {
        return ours.toString();
    }
}
