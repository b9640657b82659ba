package io.seedbed.distribution;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A number in an annotation as the user wrote it, such as {@code @Normal(sd = 12)}, and what it must satisfy.
 *
 * @param annotation its simple name
 * @param name the attribute
 * @param value the number given
 */
record Parameter(String annotation, String name, double value) {
    static double finite(String annotation, String name, double value) {
        return new Parameter(annotation, name, value).require(Double.isFinite(value), "a finite number");
    }

    static double positive(String annotation, String name, double value) {
        return new Parameter(annotation, name, value)
                .require(value > 0 && value < Double.POSITIVE_INFINITY, "a finite number above 0");
    }

    static double probability(String annotation, String name, double value) {
        return new Parameter(annotation, name, value).require(value >= 0 && value <= 1, "from 0 to 1");
    }

    static double positiveProbability(String annotation, String name, double value) {
        return new Parameter(annotation, name, value).require(value > 0 && value <= 1, "above 0 and at most 1");
    }

    /** The value if it satisfies the condition; otherwise an exception that says what was written and what is asked. */
    double require(boolean satisfied, String requirement) {
        if (!satisfied) {
            throw new IllegalArgumentException("@" + annotation + "(" + name + " = " + text(value) + "): " + name
                    + " must be " + requirement + ".");
        }
        return value;
    }

    /**
     * The shortest decimal that reads back as the number: 38 and 0.1. Not {@code Double.toString}, whose digits differ
     * before and after JDK 19.
     */
    static String text(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; digits < 17; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits));
            if (rounded.doubleValue() == value) {
                return plain(rounded);
            }
        }
        return plain(exact.round(new MathContext(17)));
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        int exponent = stripped.precision() - stripped.scale();
        return exponent > -5 && exponent <= 18 ? stripped.toPlainString() : stripped.toString();
    }
}
