package io.seedbed.distribution;

/**
 * The regularized incomplete gamma functions P and Q (DLMF 8.2.4), and what they share with the beta function: Stirling's
 * remainder and the deviance. Probabilities are made from these two small numbers, after Loader, "Fast and Accurate
 * Computation of Binomial Probabilities" (2000), because differences of large logarithms would cost up to nine digits.
 */
final class GammaFunction {
    private static final double HALF_LOG_TWO_PI = 0.91893853320467274178;

    private static final double TWO_PI = 6.2831853071795864769;

    /** From this shape on, two terms of Temme's expansion are exact to rounding and the others would take long. */
    private static final double LARGE = 1e5;

    private static final double TINY = 1e-300;

    private static final double EPSILON = 0x1p-53;

    private GammaFunction() {}

    /**
     * ln Gamma(x + 1) minus Stirling's approximation (x + 1/2) ln x - x + ln(2 pi) / 2, for x above 0: DLMF 5.11.1, for small
     * x after climbing by the recurrence Gamma(x + 1) = x Gamma(x).
     */
    static double stirlingRemainder(double x) {
        if (x >= 15) {
            return stirlingSeries(x);
        }
        double product = 1;
        double top = x;
        while (top < 15) {
            top += 1;
            product *= top;
        }
        double logGammaOfTop = (top + 0.5) * StrictMath.log(top) - top + stirlingSeries(top);
        return logGammaOfTop - StrictMath.log(product) - ((x + 0.5) * StrictMath.log(x) - x);
    }

    private static double stirlingSeries(double x) {
        double y = 1 / (x * x);
        return (1.0 / 12
                        + y
                                * (-1.0 / 360
                                        + y * (1.0 / 1260 + y * (-1.0 / 1680 + y * (1.0 / 1188 - y * 691.0 / 360360)))))
                / x;
    }

    /** ln Gamma(x + 1) for x above 0. */
    static double logFactorial(double x) {
        return (x + 0.5) * StrictMath.log(x) - x + HALF_LOG_TWO_PI + stirlingRemainder(x);
    }

    /** The deviance x ln(x / mean) + mean - x, at least 0, for x above 0. */
    static double deviance(double x, double mean) {
        double d = (mean - x) / x;
        if (Math.abs(d) > 0.5) {
            return mean - x - x * StrictMath.log(mean / x);
        }
        // d - ln(1 + d) with ln(1 + d) = 2 artanh(r), r = d / (2 + d), and d - 2 r = d r.
        double r = d / (2 + d);
        double power = r;
        double sum = d * r;
        for (int n = 3; n < 60; n += 2) {
            power *= r * r;
            double before = sum;
            sum -= 2 * power / n;
            if (sum == before) {
                break;
            }
        }
        return x * sum;
    }

    /** x^a e^-x / Gamma(a + 1): the Poisson probability of a at mean x, for a not necessarily whole. */
    static double poissonTerm(double a, double x) {
        return StrictMath.exp(-stirlingRemainder(a) - deviance(a, x)) / Math.sqrt(TWO_PI * a);
    }

    /** P(a, x), the lower of the two. */
    static double lower(double a, double x) {
        if (!(x > 0)) {
            return 0;
        }
        if (x == Double.POSITIVE_INFINITY) {
            return 1;
        }
        if (a >= LARGE) {
            return uniform(a, x, -1);
        }
        return x < a + 1 ? series(a, x) : 1 - fraction(a, x);
    }

    /** Q(a, x) = 1 - P(a, x). */
    static double upper(double a, double x) {
        if (!(x > 0)) {
            return 1;
        }
        if (x == Double.POSITIVE_INFINITY) {
            return 0;
        }
        if (a >= LARGE) {
            return uniform(a, x, 1);
        }
        return x < a + 1 ? 1 - series(a, x) : fraction(a, x);
    }

    /** DLMF 8.11.4, terms of equal sign. */
    private static double series(double a, double x) {
        double term = 1;
        double sum = 1;
        for (double n = a + 1; term > EPSILON * sum; n++) {
            term *= x / n;
            sum += term;
        }
        return poissonTerm(a, x) * sum;
    }

    /** The continued fraction DLMF 8.9.2 in its contracted form, by the method of Lentz (1976). */
    private static double fraction(double a, double x) {
        double b = x + 1 - a;
        double c = 1 / TINY;
        double d = 1 / b;
        double value = d;
        for (int i = 1; i < 1_000_000; i++) {
            double numerator = -i * (i - a);
            b += 2;
            d = 1 / nonZero(numerator * d + b);
            c = nonZero(b + numerator / c);
            double factor = c * d;
            value *= factor;
            if (Math.abs(factor - 1) <= EPSILON) {
                break;
            }
        }
        return poissonTerm(a, x) * a * value;
    }

    private static double nonZero(double x) {
        return Math.abs(x) < TINY ? TINY : x;
    }

    /**
     * Temme's uniform expansion for large a, DLMF 8.12.3 and 8.12.4, with the power series of its first two coefficients
     * (8.12.12): outside of their range the probability is 0 or 1.
     *
     * @param side 1 for Q, -1 for P
     */
    private static double uniform(double a, double x, int side) {
        double halfEtaSquared = deviance(a, x) / a;
        double eta = Math.copySign(Math.sqrt(2 * halfEtaSquared), x - a);
        double tail = NormalCurve.survival(side * eta * Math.sqrt(a));
        double first = -1.0 / 3
                + eta * (1.0 / 12 + eta * (-2.0 / 135 + eta * (1.0 / 864 + eta * (1.0 / 2835 - eta * 139.0 / 777600))));
        double second = -1.0 / 540 + eta * (-1.0 / 288 + eta / 378);
        double correction = StrictMath.exp(-a * halfEtaSquared) / Math.sqrt(TWO_PI * a) * (first + second / a);
        return Math.min(1, Math.max(0, tail + side * correction));
    }
}
