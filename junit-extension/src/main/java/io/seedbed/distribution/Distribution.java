package io.seedbed.distribution;

/**
 * A probability distribution on the real line, continuous or on whole numbers.
 *
 * <p>Implementations are immutable, safe for use by many threads, and deterministic to the bit: they use
 * {@link StrictMath}, not {@link Math}, for exponentials, logarithms and powers. Their {@code toString} shows the shape and
 * its parameters as a person would: {@code Normal(mean 38, sd 12)}.
 *
 * <p>A distribution of one's own needs {@link #cdf} and {@link #quantile}; the other methods have sensible defaults.
 */
public interface Distribution {
    /** The probability of a value of at most {@code x}, from 0 to 1, never falling with x. */
    double cdf(double x);

    /**
     * The probability of a value above {@code x}. Override it where {@code 1 - cdf(x)} loses digits, that is in the upper
     * tail.
     */
    default double survival(double x) {
        return 1 - cdf(x);
    }

    /**
     * The smallest value that is not exceeded with probability {@code p} or more: {@code cdf(quantile(p)) >= p} up to
     * rounding. Never falls with p.
     *
     * @param p from 0, which gives {@link #low}, to 1, which gives {@link #high}
     */
    double quantile(double p);

    /**
     * The smallest value that is exceeded with probability {@code q} or less: {@code quantile(1 - q)}, precise for small q.
     *
     * @param q from 0, which gives {@link #high}, to 1, which gives {@link #low}
     */
    default double inverseSurvival(double q) {
        return quantile(1 - q);
    }

    /** The lower end of the support, possibly minus infinity. */
    default double low() {
        return Double.NEGATIVE_INFINITY;
    }

    /** The upper end of the support, possibly infinity. */
    default double high() {
        return Double.POSITIVE_INFINITY;
    }

    /** Whether all values are whole numbers. */
    default boolean discrete() {
        return false;
    }
}
