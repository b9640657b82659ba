package io.seedbed.distribution;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What remains of a distribution above {@code a} and up to {@code b}: the conditional distribution's cdf and inverse.
 *
 * <p>Probabilities are measured from the nearer end: where the interval lies above the median, by the survival function,
 * since cdf(30) and cdf(40) of a standard normal distribution are both 1 to the last digit.
 */
final class Cut {
    /** Below this share of the probability beside it, differences of the cdf have lost too many digits. */
    private static final double NARROW = 0x1p-40;

    private final Distribution distribution;
    private final double a;
    private final double b;
    private final double below;
    private final double above;
    private final Side side;
    private final double mass;
    private final double median;
    private final boolean straight;

    private enum Side {
        LOWER,
        BOTH,
        UPPER
    }

    private Cut(Distribution distribution, double a, double b) {
        this.distribution = distribution;
        this.a = a;
        this.b = b;
        below = distribution.cdf(a);
        above = distribution.survival(b);
        double atMost = distribution.cdf(b);
        double beyond = distribution.survival(a);
        double whole;
        if (beyond <= 0.5) {
            side = Side.UPPER;
            whole = beyond;
            mass = Math.max(0, beyond - above);
        } else if (atMost <= 0.5) {
            side = Side.LOWER;
            whole = atMost;
            mass = Math.max(0, atMost - below);
        } else {
            side = Side.BOTH;
            whole = 1;
            mass = (0.5 - below) + (0.5 - above);
        }
        median = side == Side.BOTH ? distribution.quantile(0.5) : Double.NaN;
        // An interval so narrow holds a straight piece of the cdf: its curvature is below the rounding of its ends.
        straight = !distribution.discrete() && whole > 0 && mass <= NARROW * whole && Double.isFinite(b - a);
    }

    static Cut of(Distribution distribution, double a, double b) {
        return new Cut(distribution, a, b);
    }

    /** The probability of the interval under the undisturbed distribution. */
    double mass() {
        return mass;
    }

    /** Whether the interval is so narrow that all numbers in it are equally likely. */
    boolean straight() {
        return straight;
    }

    boolean empty() {
        return !(mass > 0) && !straight;
    }

    /** The share of the mass at or below x, for x from a to b. */
    double share(double x) {
        if (straight) {
            return (x - a) / (b - a);
        }
        double part = switch (side) {
            case UPPER -> mass - (distribution.survival(x) - above);
            case LOWER -> distribution.cdf(x) - below;
            case BOTH -> {
                double cdf = distribution.cdf(x);
                yield cdf <= 0.5 ? cdf - below : mass - (distribution.survival(x) - above);
            }
        };
        return part / mass;
    }

    /** The mass above x and up to y, as a share, without the loss of digits of a difference of shares. */
    double share(double x, double y) {
        return straight ? (y - x) / (b - a) : Math.max(0, new Cut(distribution, x, y).mass) / mass;
    }

    /** The inverse of {@link #share}: grows with u. */
    double at(double u) {
        if (straight) {
            return clamped(a + u * (b - a));
        }
        double p = below + u * mass;
        double q = above + (1 - u) * mass;
        return switch (side) {
            case UPPER -> clamped(distribution.inverseSurvival(q));
            case LOWER -> clamped(distribution.quantile(p));
            case BOTH ->
                p <= 0.5
                        ? clamped(Math.min(median, distribution.quantile(p)))
                        : clamped(Math.max(median, distribution.inverseSurvival(q)));
        };
    }

    double clamped(double x) {
        return Math.max(a, Math.min(b, x));
    }

    /** Refuses an interval without probability. */
    static IllegalArgumentException without(Distribution distribution, String interval) {
        return new IllegalArgumentException(distribution + " never gives a value in " + interval + ".\n"
                + "Nearly all of its values lie in [" + rounded(distribution.quantile(1e-9)) + ", "
                + rounded(distribution.inverseSurvival(1e-9)) + "].\n"
                + "Change the distribution or the constraints so that they overlap.");
    }

    private static String rounded(double x) {
        return Double.isFinite(x)
                ? Parameter.text(new BigDecimal(x).round(new MathContext(4)).doubleValue())
                : Parameter.text(x);
    }
}
