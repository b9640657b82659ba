package io.seedbed.distribution;

import io.seedbed.annotation.Binomial;

/**
 * The binomial distribution: the number of successes in independent trials.
 */
public final class BinomialDistribution extends Lattice {
    private final int trials;
    private final double p;

    private BinomialDistribution(int trials, double p) {
        super(moments(trials, p), "Binomial", "trials", trials, "p", p);
        this.trials = trials;
        this.p = p;
    }

    /**
     * Makes the distribution.
     *
     * @param trials at least 1
     * @param p the probability of a success, from 0 to 1
     * @throws IllegalArgumentException if a parameter is outside its range, in the words of {@link Binomial @Binomial}
     */
    public static BinomialDistribution of(int trials, double p) {
        new Parameter("Binomial", "trials", trials).require(trials >= 1, "at least 1");
        Parameter.probability("Binomial", "p", p);
        return new BinomialDistribution(trials, p);
    }

    private static Moments moments(int trials, double p) {
        double variance = trials * p * (1 - p);
        double sd = Math.sqrt(variance);
        return new Moments(trials * p, sd, (1 - 2 * p) / sd, (1 - 6 * p * (1 - p)) / variance);
    }

    @Override
    double cdfAt(double k) {
        return BetaFunction.incomplete(1 - p, p, trials - k, k + 1);
    }

    @Override
    double survivalAt(double k) {
        return BetaFunction.incomplete(p, 1 - p, k + 1, trials - k);
    }

    @Override
    double ratio(double k) {
        return (trials - k) / (k + 1) * (p / (1 - p));
    }

    @Override
    double mode() {
        return Math.min(trials, Math.floor((trials + 1.0) * p));
    }

    @Override
    public double low() {
        return p == 1 ? trials : 0;
    }

    @Override
    public double high() {
        return p == 0 ? 0 : trials;
    }

    /** Reads {@link Binomial @Binomial}. */
    public static final class Reader implements DistributionReader<Binomial> {
        @Override
        public Distribution read(Binomial annotation) {
            return of(annotation.trials(), annotation.p());
        }
    }
}
