package io.seedbed.distribution;

/** The regularized incomplete beta function I_x(a, b) of DLMF 8.17. */
final class BetaFunction {
    private static final double TWO_PI = 6.2831853071795864769;

    private static final double TINY = 1e-300;

    private BetaFunction() {}

    /**
     * I_x(a, b), for positive a and b.
     *
     * @param x from 0 to 1
     * @param y 1 - x, given apart so that no digit is lost where x is close to 1
     */
    static double incomplete(double x, double y, double a, double b) {
        if (!(x > 0)) {
            return 0;
        }
        if (!(y > 0)) {
            return 1;
        }
        // The fraction converges fast below the mean; above, I_x(a, b) = 1 - I_y(b, a), DLMF 8.17.4.
        return x <= (a + 1) / (a + b + 2) ? fraction(x, y, a, b) : 1 - fraction(y, x, b, a);
    }

    /** x^a y^b / B(a, b), by Loader's saddle-point form. */
    static double power(double x, double y, double a, double b) {
        double n = a + b;
        double log = GammaFunction.stirlingRemainder(n)
                - GammaFunction.stirlingRemainder(a)
                - GammaFunction.stirlingRemainder(b)
                - GammaFunction.deviance(a, n * x)
                - GammaFunction.deviance(b, n * y);
        return StrictMath.exp(log) * Math.sqrt(a / n * b / TWO_PI);
    }

    /** The continued fraction DLMF 8.17.22, by the method of Lentz (1976). */
    private static double fraction(double x, double y, double a, double b) {
        double c = 1;
        double d = 1 / nonZero(1 - (a + b) * x / (a + 1));
        double value = d;
        for (int m = 1; m < 1_000_000; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / nonZero(1 + even * d);
            c = nonZero(1 + even / c);
            value *= c * d;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / nonZero(1 + odd * d);
            c = nonZero(1 + odd / c);
            double factor = c * d;
            value *= factor;
            if (Math.abs(factor - 1) <= 0x1p-53) {
                break;
            }
        }
        return power(x, y, a, b) * value / a;
    }

    private static double nonZero(double x) {
        return Math.abs(x) < TINY ? TINY : x;
    }
}
