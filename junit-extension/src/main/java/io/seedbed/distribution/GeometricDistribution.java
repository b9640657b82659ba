package io.seedbed.distribution;

import io.seedbed.annotation.Geometric;

/**
 * The geometric distribution: the number of failures before the first success.
 */
public final class GeometricDistribution extends Named {
    private final double logFailure;

    private GeometricDistribution(double p) {
        super("Geometric", "p", p);
        logFailure = StrictMath.log1p(-p);
    }

    /**
     * Makes the distribution.
     *
     * @param p the probability of a success, above 0 and at most 1
     * @throws IllegalArgumentException if a parameter is outside its range, in the words of {@link Geometric @Geometric}
     */
    public static GeometricDistribution of(double p) {
        Parameter.positiveProbability("Geometric", "p", p);
        return new GeometricDistribution(p);
    }

    @Override
    public double cdf(double x) {
        return x < 0 ? 0 : -StrictMath.expm1((Math.floor(x) + 1) * logFailure);
    }

    @Override
    public double survival(double x) {
        return x < 0 ? 1 : StrictMath.exp((Math.floor(x) + 1) * logFailure);
    }

    @Override
    public double quantile(double probability) {
        return fromLogSurvival(StrictMath.log1p(-probability));
    }

    @Override
    public double inverseSurvival(double q) {
        return fromLogSurvival(StrictMath.log(q));
    }

    @Override
    public double low() {
        return 0;
    }

    @Override
    public double high() {
        return logFailure == Double.NEGATIVE_INFINITY ? 0 : Double.POSITIVE_INFINITY;
    }

    @Override
    public boolean discrete() {
        return true;
    }

    /** The first k with (k + 1) ln(1 - p) at or below the logarithm of the survival function. */
    private double fromLogSurvival(double log) {
        return log == 0 ? 0 : Math.max(0, Math.ceil(log / logFailure) - 1);
    }

    /** Reads {@link Geometric @Geometric}. */
    public static final class Reader implements DistributionReader<Geometric> {
        @Override
        public Distribution read(Geometric annotation) {
            return of(annotation.p());
        }
    }
}
