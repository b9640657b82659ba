package io.seedbed.distribution;

import io.seedbed.annotation.NegativeBinomial;

/**
 * The negative binomial distribution: the number of failures before a number of successes.
 */
public final class NegativeBinomialDistribution extends Lattice {
    private final double successes;
    private final double p;

    private NegativeBinomialDistribution(double successes, double p) {
        super(moments(successes, p), "NegativeBinomial", "successes", successes, "p", p);
        this.successes = successes;
        this.p = p;
    }

    /**
     * Makes the distribution.
     *
     * @param successes positive, not necessarily whole
     * @param p the probability of a success, above 0 and at most 1
     * @throws IllegalArgumentException if a parameter is outside its range, in the words of {@link NegativeBinomial @NegativeBinomial}
     */
    public static NegativeBinomialDistribution of(double successes, double p) {
        Parameter.positive("NegativeBinomial", "successes", successes);
        Parameter.positiveProbability("NegativeBinomial", "p", p);
        return new NegativeBinomialDistribution(successes, p);
    }

    private static Moments moments(double successes, double p) {
        double q = 1 - p;
        double sd = Math.sqrt(successes * q) / p;
        return new Moments(
                successes * q / p, sd, (2 - p) / Math.sqrt(successes * q), 6 / successes + p * p / (successes * q));
    }

    @Override
    double cdfAt(double k) {
        return BetaFunction.incomplete(p, 1 - p, successes, k + 1);
    }

    @Override
    double survivalAt(double k) {
        return BetaFunction.incomplete(1 - p, p, k + 1, successes);
    }

    @Override
    double ratio(double k) {
        return (k + successes) / (k + 1) * (1 - p);
    }

    @Override
    double mode() {
        return Math.max(0, Math.floor((successes - 1) * (1 - p) / p));
    }

    @Override
    public double low() {
        return 0;
    }

    @Override
    public double high() {
        return p == 1 ? 0 : Double.POSITIVE_INFINITY;
    }

    /** Reads {@link NegativeBinomial @NegativeBinomial}. */
    public static final class Reader implements DistributionReader<NegativeBinomial> {
        @Override
        public Distribution read(NegativeBinomial annotation) {
            return of(annotation.successes(), annotation.p());
        }
    }
}
