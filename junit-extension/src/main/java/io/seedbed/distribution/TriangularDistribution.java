package io.seedbed.distribution;

import io.seedbed.annotation.Triangular;

/**
 * The triangular distribution.
 */
public final class TriangularDistribution extends Named {
    private final double low;
    private final double mode;
    private final double high;

    private TriangularDistribution(double low, double mode, double high) {
        super("Triangular", "low", low, "mode", mode, "high", high);
        this.low = low;
        this.mode = mode;
        this.high = high;
    }

    /**
     * Makes the distribution.
     *
     * @param low the lower end, finite
     * @param mode the peak, from low to high
     * @param high the upper end, finite and above low
     * @throws IllegalArgumentException if a parameter is outside its range, in the words of {@link Triangular @Triangular}
     */
    public static TriangularDistribution of(double low, double mode, double high) {
        Parameter.finite("Triangular", "low", low);
        Parameter.finite("Triangular", "high", high);
        new Parameter("Triangular", "high", high).require(low < high, "above low = " + Parameter.text(low));
        new Parameter("Triangular", "mode", mode)
                .require(
                        low <= mode && mode <= high,
                        "from low = " + Parameter.text(low) + " to high = " + Parameter.text(high));
        return new TriangularDistribution(low, mode, high);
    }

    @Override
    public double cdf(double x) {
        return x < mode || mode == high ? rising(x) : (mode - low + beforeHigh(x)) / (high - low);
    }

    @Override
    public double survival(double x) {
        return x < mode || mode == high ? (high - mode + afterLow(x)) / (high - low) : falling(x);
    }

    @Override
    public double quantile(double p) {
        return p * (high - low) <= mode - low ? fromLow(p) : fromHigh(1 - p);
    }

    @Override
    public double inverseSurvival(double q) {
        return q * (high - low) <= high - mode ? fromHigh(q) : fromLow(1 - q);
    }

    @Override
    public double low() {
        return low;
    }

    @Override
    public double high() {
        return high;
    }

    /** (high - low) times the probability from the mode to x above it: 1 - falling(x) would lose digits if mode is low. */
    private double beforeHigh(double x) {
        double end = Math.max(mode, Math.min(x, high));
        return (end - mode) * (high - mode + (high - end)) / (high - mode);
    }

    /** (high - low) times the probability from x to the mode above it. */
    private double afterLow(double x) {
        double start = Math.max(low, Math.min(x, mode));
        return start == mode ? 0 : (mode - start) * (start - low + (mode - low)) / (mode - low);
    }

    private double rising(double x) {
        double distance = Math.max(0, Math.min(x, high) - low);
        return distance == 0 ? 0 : distance / (high - low) * (distance / (mode - low));
    }

    private double falling(double x) {
        double distance = Math.max(0, high - x);
        return distance == 0 ? 0 : distance / (high - low) * (distance / (high - mode));
    }

    private double fromLow(double p) {
        return Math.min(high, low + Math.sqrt(p * (high - low) * (mode - low)));
    }

    private double fromHigh(double q) {
        return Math.max(low, high - Math.sqrt(q * (high - low) * (high - mode)));
    }

    /** Reads {@link Triangular @Triangular}. */
    public static final class Reader implements DistributionReader<Triangular> {
        @Override
        public Distribution read(Triangular annotation) {
            return of(annotation.low(), annotation.mode(), annotation.high());
        }
    }
}
