package io.seedbed.distribution;

/** The standard normal distribution: density, both tails and their inverse. */
final class NormalCurve {
    private static final double ROOT_TWO_PI = 2.5066282746310005024;

    /** Below, the power series needs fewer terms than the continued fraction and loses at most two digits in the tail. */
    private static final double SERIES_LIMIT = 2.5;

    // Wichura, "Algorithm AS 241: The Percentage Points of the Normal Distribution", Applied Statistics 37 (1988),
    // PPND16:
    // rational approximations with a relative error of about 1e-16. Coefficients from the constant term upwards.
    private static final double[] CENTRE_NUMERATOR = {
        3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3, 1.3731693765509461125e4,
        4.5921953931549871457e4, 6.7265770927008700853e4, 3.3430575583588128105e4, 2.5090809287301226727e3
    };
    private static final double[] CENTRE_DENOMINATOR = {
        1.0, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3,
        2.1213794301586595867e4, 3.9307895800092710610e4, 2.8729085735721942674e4, 5.2264952788528545610e3
    };
    private static final double[] TAIL_NUMERATOR = {
        1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0, 3.64784832476320460504e0,
        1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4
    };
    private static final double[] TAIL_DENOMINATOR = {
        1.0, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
        1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9
    };
    private static final double[] FAR_NUMERATOR = {
        6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0, 2.96560571828504891230e-1,
        2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7
    };
    private static final double[] FAR_DENOMINATOR = {
        1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
        7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15
    };

    private NormalCurve() {}

    static double density(double z) {
        // z * z is off by half an ulp, which exp would magnify in the far tail: the rest is taken into account apart.
        double square = z * z;
        double rest = Double.isInfinite(square) ? 0 : Math.fma(z, z, -square);
        return StrictMath.exp(-square / 2) * (1 - rest / 2) / ROOT_TWO_PI;
    }

    static double cdf(double z) {
        return survival(-z);
    }

    static double survival(double z) {
        if (Double.isNaN(z)) {
            return Double.NaN;
        }
        if (z < -SERIES_LIMIT) {
            return 1 - upperTail(-z);
        }
        return z > SERIES_LIMIT ? upperTail(z) : 0.5 - aroundZero(z);
    }

    /** The probability between 0 and z: Abramowitz and Stegun 26.2.11, a series of terms of equal sign. */
    private static double aroundZero(double z) {
        double term = z;
        double sum = z;
        for (int n = 3; Math.abs(term) > 0x1p-56 * Math.abs(sum); n += 2) {
            term *= z * z / n;
            sum += term;
        }
        return density(z) * sum;
    }

    /** Laplace's continued fraction, Abramowitz and Stegun 26.2.14, from its 100th level up; exact to rounding from 2.5 on. */
    private static double upperTail(double z) {
        if (z > 40) {
            return 0;
        }
        double fraction = z;
        for (int k = 100; k > 0; k--) {
            fraction = z + k / fraction;
        }
        return density(z) / fraction;
    }

    static double quantile(double p) {
        double q = p - 0.5;
        if (Math.abs(q) <= 0.425) {
            double r = 0.180625 - q * q;
            return q * polynomial(CENTRE_NUMERATOR, r) / polynomial(CENTRE_DENOMINATOR, r);
        }
        return q < 0 ? -fromTail(p) : fromTail(1 - p);
    }

    static double inverseSurvival(double q) {
        return -quantile(q);
    }

    /** The number exceeded with a probability below 0.075. */
    private static double fromTail(double probability) {
        if (!(probability > 0)) {
            return probability == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
        }
        double r = Math.sqrt(-StrictMath.log(probability));
        return r <= 5
                ? polynomial(TAIL_NUMERATOR, r - 1.6) / polynomial(TAIL_DENOMINATOR, r - 1.6)
                : polynomial(FAR_NUMERATOR, r - 5) / polynomial(FAR_DENOMINATOR, r - 5);
    }

    private static double polynomial(double[] coefficients, double x) {
        double sum = 0;
        for (int i = coefficients.length - 1; i >= 0; i--) {
            sum = sum * x + coefficients[i];
        }
        return sum;
    }
}
