package io.seedbed.distribution;

import io.seedbed.annotation.Weibull;

/**
 * The Weibull distribution: survival exp(-(x / scale)^shape).
 */
public final class WeibullDistribution extends Named {
    private final double shape;
    private final double scale;

    private WeibullDistribution(double shape, double scale) {
        super("Weibull", "shape", shape, "scale", scale);
        this.shape = shape;
        this.scale = scale;
    }

    /**
     * Makes the distribution.
     *
     * @param shape positive
     * @param scale positive
     * @throws IllegalArgumentException if a parameter is outside its range, in the words of {@link Weibull @Weibull}
     */
    public static WeibullDistribution of(double shape, double scale) {
        Parameter.positive("Weibull", "shape", shape);
        Parameter.positive("Weibull", "scale", scale);
        return new WeibullDistribution(shape, scale);
    }

    @Override
    public double cdf(double x) {
        return x > 0 ? -StrictMath.expm1(-StrictMath.pow(x / scale, shape)) : 0;
    }

    @Override
    public double survival(double x) {
        return x > 0 ? StrictMath.exp(-StrictMath.pow(x / scale, shape)) : 1;
    }

    @Override
    public double quantile(double p) {
        return scale * StrictMath.pow(0 - StrictMath.log1p(-p), 1 / shape);
    }

    @Override
    public double inverseSurvival(double q) {
        return scale * StrictMath.pow(0 - StrictMath.log(q), 1 / shape);
    }

    @Override
    public double low() {
        return 0;
    }

    /** Reads {@link Weibull @Weibull}. */
    public static final class Reader implements DistributionReader<Weibull> {
        @Override
        public Distribution read(Weibull annotation) {
            return of(annotation.shape(), annotation.scale());
        }
    }
}
