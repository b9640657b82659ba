package io.seedbed.distribution;

import io.seedbed.annotation.Bernoulli;

/**
 * 1 with a probability, otherwise 0.
 */
public final class BernoulliDistribution extends Named {
    private final double p;

    private BernoulliDistribution(double p) {
        super("Bernoulli", "p", p);
        this.p = p;
    }

    /**
     * Makes the distribution.
     *
     * @param p the probability of 1, from 0 to 1
     * @throws IllegalArgumentException if a parameter is outside its range, in the words of {@link Bernoulli @Bernoulli}
     */
    public static BernoulliDistribution of(double p) {
        Parameter.probability("Bernoulli", "p", p);
        return new BernoulliDistribution(p);
    }

    @Override
    public double cdf(double x) {
        if (x < 0) {
            return 0;
        }
        return x < 1 ? 1 - p : 1;
    }

    @Override
    public double survival(double x) {
        if (x < 0) {
            return 1;
        }
        return x < 1 ? p : 0;
    }

    @Override
    public double quantile(double probability) {
        return probability > 1 - p || p == 1 ? 1 : 0;
    }

    @Override
    public double inverseSurvival(double q) {
        return q < p || p == 1 ? 1 : 0;
    }

    @Override
    public double low() {
        return p == 1 ? 1 : 0;
    }

    @Override
    public double high() {
        return p == 0 ? 0 : 1;
    }

    @Override
    public boolean discrete() {
        return true;
    }

    /** Reads {@link Bernoulli @Bernoulli}. */
    public static final class Reader implements DistributionReader<Bernoulli> {
        @Override
        public Distribution read(Bernoulli annotation) {
            return of(annotation.p());
        }
    }
}
