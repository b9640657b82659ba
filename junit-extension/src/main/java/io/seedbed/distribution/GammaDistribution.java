package io.seedbed.distribution;

import io.seedbed.annotation.Gamma;

/**
 * The gamma distribution.
 */
public final class GammaDistribution extends Named implements Curve {
    private final double shape;
    private final double scale;

    private GammaDistribution(double shape, double scale) {
        super("Gamma", "shape", shape, "scale", scale);
        this.shape = shape;
        this.scale = scale;
    }

    /**
     * Makes the distribution.
     *
     * @param shape positive
     * @param scale positive
     * @throws IllegalArgumentException if a parameter is outside its range, in the words of {@link Gamma @Gamma}
     */
    public static GammaDistribution of(double shape, double scale) {
        Parameter.positive("Gamma", "shape", shape);
        Parameter.positive("Gamma", "scale", scale);
        return new GammaDistribution(shape, scale);
    }

    @Override
    public double cdf(double x) {
        return GammaFunction.lower(shape, x / scale);
    }

    @Override
    public double survival(double x) {
        return GammaFunction.upper(shape, x / scale);
    }

    @Override
    public double quantile(double p) {
        return scale
                * Inversion.quantile(
                        new Standard(shape), p, 0, Double.POSITIVE_INFINITY, guess(NormalCurve.quantile(p), p));
    }

    @Override
    public double inverseSurvival(double q) {
        return scale
                * Inversion.inverseSurvival(
                        new Standard(shape),
                        q,
                        0,
                        Double.POSITIVE_INFINITY,
                        guess(NormalCurve.inverseSurvival(q), 1 - q));
    }

    @Override
    public double low() {
        return 0;
    }

    @Override
    public double density(double x) {
        return x > 0 ? standardDensity(shape, x / scale) / scale : 0;
    }

    private static double standardDensity(double shape, double x) {
        return GammaFunction.poissonTerm(shape, x) * shape / x;
    }

    /** Wilson and Hilferty (1931): the cube root is nearly normal; near 0, the first term of the power series. */
    private double guess(double z, double p) {
        double ninth = 1 / (9 * shape);
        double root = 1 - ninth + z * Math.sqrt(ninth);
        if (root > 0.3) {
            return shape * root * root * root;
        }
        return StrictMath.exp((StrictMath.log(p) + GammaFunction.logFactorial(shape)) / shape);
    }

    /** The distribution of scale 1. */
    private record Standard(double shape) implements Curve {
        @Override
        public double cdf(double x) {
            return GammaFunction.lower(shape, x);
        }

        @Override
        public double survival(double x) {
            return GammaFunction.upper(shape, x);
        }

        @Override
        public double density(double x) {
            return standardDensity(shape, x);
        }
    }

    /** Reads {@link Gamma @Gamma}. */
    public static final class Reader implements DistributionReader<Gamma> {
        @Override
        public Distribution read(Gamma annotation) {
            return of(annotation.shape(), annotation.scale());
        }
    }
}
