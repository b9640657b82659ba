package io.seedbed.distribution;

import io.seedbed.annotation.Pareto;

/**
 * The Pareto distribution: survival (minimum / x)^shape.
 */
public final class ParetoDistribution extends Named {
    private final double minimum;
    private final double shape;

    private ParetoDistribution(double minimum, double shape) {
        super("Pareto", "minimum", minimum, "shape", shape);
        this.minimum = minimum;
        this.shape = shape;
    }

    /**
     * Makes the distribution.
     *
     * @param minimum the smallest value, positive
     * @param shape the exponent, positive
     * @throws IllegalArgumentException if a parameter is outside its range, in the words of {@link Pareto @Pareto}
     */
    public static ParetoDistribution of(double minimum, double shape) {
        Parameter.positive("Pareto", "minimum", minimum);
        Parameter.positive("Pareto", "shape", shape);
        return new ParetoDistribution(minimum, shape);
    }

    @Override
    public double cdf(double x) {
        return x > minimum ? -StrictMath.expm1(shape * -logRatio(x)) : 0;
    }

    @Override
    public double survival(double x) {
        return x > minimum ? StrictMath.exp(shape * -logRatio(x)) : 1;
    }

    @Override
    public double quantile(double p) {
        return minimum * StrictMath.exp(-StrictMath.log1p(-p) / shape);
    }

    @Override
    public double inverseSurvival(double q) {
        return minimum * StrictMath.exp(-StrictMath.log(q) / shape);
    }

    @Override
    public double low() {
        return minimum;
    }

    /** ln(x / minimum), precise where x is close to the minimum. */
    private double logRatio(double x) {
        return x < 2 * minimum ? StrictMath.log1p((x - minimum) / minimum) : StrictMath.log(x / minimum);
    }

    /** Reads {@link Pareto @Pareto}. */
    public static final class Reader implements DistributionReader<Pareto> {
        @Override
        public Distribution read(Pareto annotation) {
            return of(annotation.minimum(), annotation.shape());
        }
    }
}
