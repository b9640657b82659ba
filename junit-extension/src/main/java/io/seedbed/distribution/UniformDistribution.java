package io.seedbed.distribution;

import io.seedbed.annotation.Uniform;

/**
 * Equal density from low to high. On a grid, {@link Truncated#grid} makes all points from low to high equally likely.
 */
public final class UniformDistribution extends Named {
    private final double low;
    private final double high;

    private UniformDistribution(double low, double high) {
        super("Uniform", "low", low, "high", high);
        this.low = low;
        this.high = high;
    }

    /**
     * Makes the distribution.
     *
     * @param low the lower end, finite
     * @param high the upper end, finite and above low
     * @throws IllegalArgumentException if a parameter is outside its range, in the words of {@link Uniform @Uniform}
     */
    public static UniformDistribution of(double low, double high) {
        Parameter.finite("Uniform", "low", low);
        Parameter.finite("Uniform", "high", high);
        new Parameter("Uniform", "high", high).require(low < high, "above low = " + Parameter.text(low));
        return new UniformDistribution(low, high);
    }

    @Override
    public double cdf(double x) {
        return fraction(x - low);
    }

    @Override
    public double survival(double x) {
        return fraction(high - x);
    }

    @Override
    public double quantile(double p) {
        return Math.min(high, low + p * (high - low));
    }

    @Override
    public double inverseSurvival(double q) {
        return Math.max(low, high - q * (high - low));
    }

    @Override
    public double low() {
        return low;
    }

    @Override
    public double high() {
        return high;
    }

    private double fraction(double distance) {
        return Math.max(0, Math.min(1, distance / (high - low)));
    }

    /** Reads {@link Uniform @Uniform}. */
    public static final class Reader implements DistributionReader<Uniform> {
        @Override
        public Distribution read(Uniform annotation) {
            return of(annotation.low(), annotation.high());
        }
    }
}
