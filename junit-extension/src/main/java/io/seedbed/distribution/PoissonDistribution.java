package io.seedbed.distribution;

import io.seedbed.annotation.Poisson;

/**
 * The Poisson distribution.
 */
public final class PoissonDistribution extends Lattice {
    private final double mean;

    private PoissonDistribution(double mean) {
        super(new Moments(mean, Math.sqrt(mean), 1 / Math.sqrt(mean), 1 / mean), "Poisson", "mean", mean);
        this.mean = mean;
    }

    /**
     * Makes the distribution.
     *
     * @param mean positive
     * @throws IllegalArgumentException if a parameter is outside its range, in the words of {@link Poisson @Poisson}
     */
    public static PoissonDistribution of(double mean) {
        Parameter.positive("Poisson", "mean", mean);
        return new PoissonDistribution(mean);
    }

    @Override
    double cdfAt(double k) {
        return GammaFunction.upper(k + 1, mean);
    }

    @Override
    double survivalAt(double k) {
        return GammaFunction.lower(k + 1, mean);
    }

    @Override
    double ratio(double k) {
        return mean / (k + 1);
    }

    @Override
    double mode() {
        return Math.floor(mean);
    }

    @Override
    public double low() {
        return 0;
    }

    /** Reads {@link Poisson @Poisson}. */
    public static final class Reader implements DistributionReader<Poisson> {
        @Override
        public Distribution read(Poisson annotation) {
            return of(annotation.mean());
        }
    }
}
