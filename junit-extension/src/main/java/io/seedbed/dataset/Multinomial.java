package io.seedbed.dataset;

import io.seedbed.distribution.NormalDistribution;
import io.seedbed.random.Address;

/**
 * A fixed number of children spread over parents as if each had chosen its parent by chance: the counts are multinomial.
 *
 * <p>Parent after parent takes a binomial share of those that are left (the conditional method; Devroye, "Non-Uniform Random Variate
 * Generation", 1986, XI.1.4), which needs no more than the number of children before.
 *
 * @param parents how many parents there are, at least 1
 * @param children how many children there are
 * @param key tells one spread from another
 */
record Multinomial(long parents, long children, long key) implements Families.Counts {

    /** Above this mean the sum of the single probabilities is long, and the normal distribution indistinguishable. */
    private static final double LARGEST_MEAN = 300;

    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    @Override
    public long of(long parent, long before) {
        long left = children - before;
        if (parent == parents - 1 || left == 0) {
            return left;
        }
        double u = Address.unit(Address.bits(Address.slot(key, parent), 0));
        return binomial(u, left, 1.0 / (parents - parent));
    }

    /** The quantile of a binomial distribution. */
    private static long binomial(double u, long trials, double p) {
        double mean = trials * p;
        if (mean > LARGEST_MEAN) {
            // Half a unit of correction for continuity; u is moved off 0, where the normal has no quantile.
            double z = STANDARD.quantile(Math.max(u, 0x1p-54));
            double x = StrictMath.floor(mean + z * Math.sqrt(mean * (1 - p)) + 0.5);
            return (long) Math.max(0, Math.min(trials, x));
        }
        double probability = StrictMath.exp(trials * StrictMath.log1p(-p));
        double cumulative = probability;
        double odds = p / (1 - p);
        long k = 0;
        while (u >= cumulative && k < trials) {
            probability *= odds * (trials - k) / (k + 1);
            k++;
            cumulative += probability;
            if (probability == 0 && k > mean) {
                break;
            }
        }
        return k;
    }
}
