package io.seedbed.distribution;

/** A shape on the real line: how often which number appears. Immutable and thread-safe; knows nothing of Java types. */
public interface Distribution {

    /** The probability of a number at most x. */
    double cdf(double x);

    /** The probability of a number greater than x, precise in the far tail. */
    double survival(double x);

    /** The smallest x with {@code cdf(x) >= p}, for p in [0, 1]. */
    double quantile(double p);

    /** The smallest x with {@code survival(x) <= q}, for q in [0, 1]. */
    double inverseSurvival(double q);

    /** The lower end of the support, possibly minus infinity. */
    double low();

    /** The upper end of the support, possibly infinity. */
    double high();

    /** Whether only whole numbers appear. */
    boolean discrete();
}
