package io.seedbed.distribution;

import java.util.function.DoublePredicate;

/** A distribution on whole numbers with one peak, whose probabilities follow from one another by a simple ratio. */
abstract class Lattice extends Named {
    /** From this standard deviation on, Cornish and Fisher's expansion may replace a search. */
    private static final double WIDE = 1000;

    /** Up to this standard deviation a table of all likely numbers has at most some 10^5 entries. */
    private static final double TABULATED = 3000;

    private final Moments moments;

    /** Mean, standard deviation, skewness and excess kurtosis. */
    record Moments(double mean, double sd, double skewness, double excess) {
        /**
         * The value at a standard normal quantile, Abramowitz and Stegun 26.2.49 to the second order: for the skewness limit of
         * {@link #nearlyNormal} the next terms change the cdf by less than 1e-7.
         */
        double at(double z) {
            double square = z * z;
            double w = z
                    + skewness * (square - 1) / 6
                    + excess * z * (square - 3) / 24
                    - skewness * skewness * z * (2 * square - 5) / 36;
            return mean + sd * w;
        }

        boolean nearlyNormal() {
            return sd > WIDE && Math.abs(skewness) < 2e-3 && Math.abs(excess) < 1e-5;
        }
    }

    Lattice(Moments moments, String shape, Object... parameters) {
        super(shape, parameters);
        this.moments = moments;
    }

    /** The cdf at a whole number of the support below its upper end. */
    abstract double cdfAt(double k);

    /** The survival function at a whole number of the support below its upper end. */
    abstract double survivalAt(double k);

    /** The probability of k + 1 divided by that of k. */
    abstract double ratio(double k);

    /** A number of greatest probability. */
    abstract double mode();

    /** How many of the likeliest numbers are worth a table. */
    int tableSize() {
        return moments.sd() <= TABULATED ? 1 << 18 : 0;
    }

    @Override
    public double cdf(double x) {
        double k = Math.floor(x);
        if (k < low()) {
            return 0;
        }
        return k >= high() ? 1 : cdfAt(k);
    }

    @Override
    public double survival(double x) {
        double k = Math.floor(x);
        if (k < low()) {
            return 1;
        }
        return k >= high() ? 0 : survivalAt(k);
    }

    @Override
    public double quantile(double p) {
        if (!(p > 0)) {
            return low();
        }
        return p < 1 ? near(NormalCurve.quantile(p), k -> cdf(k) >= p) : high();
    }

    @Override
    public double inverseSurvival(double q) {
        if (!(q < 1)) {
            return low();
        }
        return q > 0 ? near(NormalCurve.inverseSurvival(q), k -> survival(k) <= q) : high();
    }

    @Override
    public double high() {
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public final boolean discrete() {
        return true;
    }

    private double near(double z, DoublePredicate reached) {
        if (low() == high()) {
            return low();
        }
        double guess = Math.max(low(), Math.min(high(), Math.ceil(moments.at(z) - 0.5)));
        return moments.nearlyNormal() ? guess : first(guess, reached);
    }

    /** The first whole number of the support that satisfies a condition which stays satisfied, from a guess by doubled steps. */
    final double first(double guess, DoublePredicate reached) {
        double below;
        double at;
        double step = 1;
        if (reached.test(guess)) {
            at = guess;
            below = guess - step;
            while (below >= low() && reached.test(below)) {
                at = below;
                step *= 2;
                below = at - step;
            }
            below = Math.max(below, low() - 1);
        } else {
            below = guess;
            at = guess + step;
            while (at < high() && !reached.test(at)) {
                below = at;
                step *= 2;
                at = below + step;
            }
            at = Math.min(at, high());
        }
        while (at - below > 1) {
            double middle = Math.floor(below + (at - below) / 2);
            if (middle <= below || middle >= at) {
                break; // beyond 2^53 neighbours are further apart than 1
            }
            if (reached.test(middle)) {
                at = middle;
            } else {
                below = middle;
            }
        }
        return at;
    }
}
