package io.seedbed.distribution;

import io.seedbed.annotation.LogNormal;

/**
 * The exponential of a normal distribution.
 */
public final class LogNormalDistribution extends Named {
    private final double median;
    private final double sigma;

    private LogNormalDistribution(double median, double sigma) {
        super("LogNormal", "median", median, "sigma", sigma);
        this.median = median;
        this.sigma = sigma;
    }

    /**
     * Makes the distribution.
     *
     * @param median half of all values lie below; positive
     * @param sigma the standard deviation of the natural logarithm, positive
     * @throws IllegalArgumentException if a parameter is outside its range, in the words of {@link LogNormal @LogNormal}
     */
    public static LogNormalDistribution of(double median, double sigma) {
        Parameter.positive("LogNormal", "median", median);
        Parameter.positive("LogNormal", "sigma", sigma);
        return new LogNormalDistribution(median, sigma);
    }

    @Override
    public double cdf(double x) {
        return x > 0 ? NormalCurve.cdf(StrictMath.log(x / median) / sigma) : 0;
    }

    @Override
    public double survival(double x) {
        return x > 0 ? NormalCurve.survival(StrictMath.log(x / median) / sigma) : 1;
    }

    @Override
    public double quantile(double p) {
        return median * StrictMath.exp(sigma * NormalCurve.quantile(p));
    }

    @Override
    public double inverseSurvival(double q) {
        return median * StrictMath.exp(sigma * NormalCurve.inverseSurvival(q));
    }

    @Override
    public double low() {
        return 0;
    }

    /** Reads {@link LogNormal @LogNormal}. */
    public static final class Reader implements DistributionReader<LogNormal> {
        @Override
        public Distribution read(LogNormal annotation) {
            return of(annotation.median(), annotation.sigma());
        }
    }
}
