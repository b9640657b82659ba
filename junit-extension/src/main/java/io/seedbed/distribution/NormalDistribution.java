package io.seedbed.distribution;

import io.seedbed.annotation.Normal;

/**
 * The normal distribution.
 */
public final class NormalDistribution extends Named {
    private final double mean;
    private final double sd;

    private NormalDistribution(double mean, double sd) {
        super("Normal", "mean", mean, "sd", sd);
        this.mean = mean;
        this.sd = sd;
    }

    /**
     * Makes the distribution.
     *
     * @param mean finite
     * @param sd the standard deviation, positive
     * @throws IllegalArgumentException if a parameter is outside its range, in the words of {@link Normal @Normal}
     */
    public static NormalDistribution of(double mean, double sd) {
        Parameter.finite("Normal", "mean", mean);
        Parameter.positive("Normal", "sd", sd);
        return new NormalDistribution(mean, sd);
    }

    @Override
    public double cdf(double x) {
        return NormalCurve.cdf((x - mean) / sd);
    }

    @Override
    public double survival(double x) {
        return NormalCurve.survival((x - mean) / sd);
    }

    @Override
    public double quantile(double p) {
        return mean + sd * NormalCurve.quantile(p);
    }

    @Override
    public double inverseSurvival(double q) {
        return mean + sd * NormalCurve.inverseSurvival(q);
    }

    /** Reads {@link Normal @Normal}. */
    public static final class Reader implements DistributionReader<Normal> {
        @Override
        public Distribution read(Normal annotation) {
            return of(annotation.mean(), annotation.sd());
        }
    }
}
