package io.seedbed.distribution;

import io.seedbed.annotation.Exponential;

/**
 * The exponential distribution.
 */
public final class ExponentialDistribution extends Named {
    private final double mean;

    private ExponentialDistribution(double mean) {
        super("Exponential", "mean", mean);
        this.mean = mean;
    }

    /**
     * Makes the distribution.
     *
     * @param mean positive
     * @throws IllegalArgumentException if a parameter is outside its range, in the words of {@link Exponential @Exponential}
     */
    public static ExponentialDistribution of(double mean) {
        Parameter.positive("Exponential", "mean", mean);
        return new ExponentialDistribution(mean);
    }

    @Override
    public double cdf(double x) {
        return x > 0 ? -StrictMath.expm1(-x / mean) : 0;
    }

    @Override
    public double survival(double x) {
        return x > 0 ? StrictMath.exp(-x / mean) : 1;
    }

    @Override
    public double quantile(double p) {
        return 0 - mean * StrictMath.log1p(-p);
    }

    @Override
    public double inverseSurvival(double q) {
        return 0 - mean * StrictMath.log(q);
    }

    @Override
    public double low() {
        return 0;
    }

    /** Reads {@link Exponential @Exponential}. */
    public static final class Reader implements DistributionReader<Exponential> {
        @Override
        public Distribution read(Exponential annotation) {
            return of(annotation.mean());
        }
    }
}
