package io.seedbed.distribution;

/**
 * Finds quantiles by Newton's method on the logarithm of the smaller tail, which is nearly straight far out, and falls back
 * to halving the bracket wherever a step leaves it.
 */
final class Inversion {
    private static final int MOST_STEPS = 300;

    private Inversion() {}

    /** Solves cdf(x) = p between low and high, where the guess need not be good. */
    static double quantile(Curve curve, double p, double low, double high, double guess) {
        if (!(p > 0)) {
            return low;
        }
        // 1 - p is exact from 1/2 on.
        return p > 0.5 ? upper(curve, 1 - p, low, high, guess) : lower(curve, p, low, high, guess);
    }

    /** Solves survival(x) = q. */
    static double inverseSurvival(Curve curve, double q, double low, double high, double guess) {
        if (!(q > 0)) {
            return high;
        }
        return q > 0.5 ? lower(curve, 1 - q, low, high, guess) : upper(curve, q, low, high, guess);
    }

    private static double lower(Curve curve, double p, double low, double high, double guess) {
        if (!(p > 0)) {
            return low;
        }
        return solve(low, high, guess, x -> {
            double tail = curve.cdf(x);
            return new Step(tail > p, StrictMath.log(tail / p) * tail / curve.density(x));
        });
    }

    private static double upper(Curve curve, double q, double low, double high, double guess) {
        if (!(q > 0)) {
            return high;
        }
        return solve(low, high, guess, x -> {
            double tail = curve.survival(x);
            return new Step(tail < q, -StrictMath.log(tail / q) * tail / curve.density(x));
        });
    }

    /**
     * What is known at a point.
     *
     * @param beyond whether the solution lies below the point
     * @param overshoot how far below, by Newton's rule; possibly not a number
     */
    private record Step(boolean beyond, double overshoot) {}

    @FunctionalInterface
    private interface Stepper {
        Step at(double x);
    }

    private static double solve(double low, double high, double guess, Stepper stepper) {
        double below = low;
        double above = high;
        double x = guess > low && guess < high ? guess : between(low, high);
        for (int i = 0; i < MOST_STEPS; i++) {
            Step step = stepper.at(x);
            if (step.beyond()) {
                above = x;
            } else {
                below = x;
            }
            double next = x - step.overshoot();
            if (Math.abs(next - x) <= 2 * Math.ulp(x)) {
                return Math.max(low, Math.min(high, next));
            }
            if (!(next > below && next < above)) {
                next = between(below, above);
                if (next <= below || next >= above) {
                    return next;
                }
            }
            x = next;
        }
        return x;
    }

    /** The middle by order of magnitude, since solutions near 0 may be as small as 1e-300. Low is never negative. */
    private static double between(double low, double high) {
        if (high == Double.POSITIVE_INFINITY) {
            return Math.max(1, 2 * low);
        }
        if (low == 0) {
            return high / 256;
        }
        return high > 4 * low ? Math.sqrt(low) * Math.sqrt(high) : low + (high - low) / 2;
    }
}
