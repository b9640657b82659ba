package io.seedbed.distribution;

import io.seedbed.annotation.Beta;

/**
 * The beta distribution on an interval.
 */
public final class BetaDistribution extends Named implements Curve {
    private final double alpha;
    private final double beta;
    private final double low;
    private final double high;

    private BetaDistribution(double alpha, double beta, double low, double high) {
        super("Beta", "alpha", alpha, "beta", beta, "low", low, "high", high);
        this.alpha = alpha;
        this.beta = beta;
        this.low = low;
        this.high = high;
    }

    /**
     * Makes the distribution.
     *
     * @param alpha positive
     * @param beta positive
     * @param low the lower end, finite
     * @param high the upper end, finite and above low
     * @throws IllegalArgumentException if a parameter is outside its range, in the words of {@link Beta @Beta}
     */
    public static BetaDistribution of(double alpha, double beta, double low, double high) {
        Parameter.positive("Beta", "alpha", alpha);
        Parameter.positive("Beta", "beta", beta);
        Parameter.finite("Beta", "low", low);
        Parameter.finite("Beta", "high", high);
        new Parameter("Beta", "high", high).require(low < high, "above low = " + Parameter.text(low));
        return new BetaDistribution(alpha, beta, low, high);
    }

    @Override
    public double cdf(double x) {
        return BetaFunction.incomplete(fraction(x - low), fraction(high - x), alpha, beta);
    }

    @Override
    public double survival(double x) {
        return BetaFunction.incomplete(fraction(high - x), fraction(x - low), beta, alpha);
    }

    @Override
    public double quantile(double p) {
        // Seen from the nearer end, so that no digit is lost at either.
        return p <= 0.5
                ? Math.min(high, low + distance(alpha, beta, p))
                : Math.max(low, high - farDistance(beta, alpha, p));
    }

    @Override
    public double inverseSurvival(double q) {
        return q <= 0.5
                ? Math.max(low, high - distance(beta, alpha, q))
                : Math.min(high, low + farDistance(alpha, beta, q));
    }

    @Override
    public double low() {
        return low;
    }

    @Override
    public double high() {
        return high;
    }

    @Override
    public double density(double x) {
        if (!(x > low && x < high)) {
            return 0;
        }
        return new Standard(alpha, beta).density((x - low) / (high - low)) / (high - low);
    }

    private double fraction(double distance) {
        return Math.max(0, Math.min(1, distance / (high - low)));
    }

    private double distance(double near, double far, double p) {
        return (high - low) * Inversion.quantile(new Standard(near, far), p, 0, 1, guess(near, far, p));
    }

    private double farDistance(double near, double far, double q) {
        return (high - low) * Inversion.inverseSurvival(new Standard(near, far), q, 0, 1, near / (near + far));
    }

    /** The first term of the power series if that is close to 0, else the mean. */
    private static double guess(double alpha, double beta, double p) {
        double logBeta = GammaFunction.logFactorial(alpha)
                + GammaFunction.logFactorial(beta)
                - GammaFunction.logFactorial(alpha + beta)
                + StrictMath.log((alpha + beta) / alpha / beta);
        double start = StrictMath.exp((StrictMath.log(p * alpha) + logBeta) / alpha);
        return Math.min(start, alpha / (alpha + beta));
    }

    /** The distribution on [0, 1]. */
    private record Standard(double alpha, double beta) implements Curve {
        @Override
        public double cdf(double x) {
            return BetaFunction.incomplete(x, 1 - x, alpha, beta);
        }

        @Override
        public double survival(double x) {
            return BetaFunction.incomplete(1 - x, x, beta, alpha);
        }

        @Override
        public double density(double x) {
            return BetaFunction.power(x, 1 - x, alpha, beta) / (x * (1 - x));
        }
    }

    /** Reads {@link Beta @Beta}. */
    public static final class Reader implements DistributionReader<Beta> {
        @Override
        public Distribution read(Beta annotation) {
            return of(annotation.alpha(), annotation.beta(), annotation.low(), annotation.high());
        }
    }
}
