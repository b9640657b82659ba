package io.seedbed.distribution;

/** A continuous distribution whose quantiles are expensive, with what it takes to find them: its density. */
interface Curve {
    double cdf(double x);

    double survival(double x);

    /** The derivative of the cdf; asked only inside of the support. */
    double density(double x);
}
