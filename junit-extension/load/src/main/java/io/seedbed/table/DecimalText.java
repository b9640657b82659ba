package io.seedbed.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Floating-point numbers as the fewest digits that read back as the same number, alike on every JDK.
 *
 * <p>{@link Double#toString(double)} will not do: JDK 19 changed it, for example {@code 2.0E-3} stayed but
 * {@code 2.0E-322} and {@code 2.0E23} lost digits, so the same data would give other bytes on JDK 17 and 25. (Numbers below
 * 2.3e-308, which hold fewer than fifteen digits, get fifteen here.)
 *
 * <p>Between 1e-6 and 1e21 the text is plain ({@code 0.000125}), outside with an exponent ({@code 1.5E+300}). A whole
 * number keeps one zero ({@code 42.0}), so that a reader sees a fraction's type.
 */
public final class DecimalText {
    private static final double SMALLEST_PLAIN = 1e-6;
    private static final double LARGEST_PLAIN = 1e21;

    /** Whole numbers up to here are exact doubles, so that one division below is one correctly rounded operation. */
    private static final double EXACT = 9_007_199_254_740_992.0; // 2^53

    private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

    private DecimalText() {}

    /**
     * Writes a double.
     *
     * @param value any, also infinite or not a number
     * @return its text
     */
    public static String of(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.toString(value);
        }
        if (value == 0) {
            return 1 / value < 0 ? "-0.0" : "0.0";
        }
        String few = fewDecimals(value);
        return few != null ? few : exact(value);
    }

    /**
     * Writes a float.
     *
     * @param value any, also infinite or not a number
     * @return its text
     */
    public static String of(float value) {
        if (Float.isNaN(value) || Float.isInfinite(value)) {
            return Float.toString(value);
        }
        if (value == 0) {
            return 1 / value < 0 ? "-0.0" : "0.0";
        }
        BigDecimal all = new BigDecimal(value);
        for (int digits = 6; digits < 9; digits++) {
            BigDecimal some = all.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (Float.parseFloat(some.toString()) == value) {
                return text(some, Math.abs(value));
            }
        }
        return text(all.round(new MathContext(9, RoundingMode.HALF_EVEN)), Math.abs(value));
    }

    /**
     * The text if at most six decimals are enough, such as {@code 12.95}: n / 10^s is one correctly rounded division,
     * just as reading "12.95" is, so equality with the value proves the digits. Null otherwise.
     */
    private static @Nullable String fewDecimals(double value) {
        double size = Math.abs(value);
        if (!(size >= SMALLEST_PLAIN && size < EXACT / POWERS[POWERS.length - 1])) {
            return null;
        }
        for (int scale = 1; scale < POWERS.length; scale++) {
            long units = Math.round(size * POWERS[scale]);
            if (units / (double) POWERS[scale] == size) {
                return plain(value < 0, units, scale);
            }
        }
        return null;
    }

    private static String plain(boolean negative, long units, int scale) {
        StringBuilder text = new StringBuilder(24);
        if (negative) {
            text.append('-');
        }
        text.append(units / POWERS[scale]).append('.');
        String decimals = Long.toString(units % POWERS[scale]);
        for (int zeros = scale - decimals.length(); zeros > 0; zeros--) {
            text.append('0');
        }
        return text.append(decimals).toString();
    }

    /**
     * Fifteen digits always survive the way into a double and back, seventeen always tell two doubles apart: so the
     * fewest digits are those of the value rounded to fifteen (without trailing zeros), or sixteen, or seventeen.
     * David Goldberg, What Every Computer Scientist Should Know About Floating-Point Arithmetic, 1991, theorem 15.
     */
    private static String exact(double value) {
        BigDecimal all = new BigDecimal(value);
        for (int digits = 15; digits < 17; digits++) {
            BigDecimal some = all.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (Double.parseDouble(some.toString()) == value) {
                return text(some, Math.abs(value));
            }
        }
        return text(all.round(new MathContext(17, RoundingMode.HALF_EVEN)), Math.abs(value));
    }

    private static String text(BigDecimal number, double size) {
        BigDecimal digits = number.stripTrailingZeros();
        if (!(size >= SMALLEST_PLAIN && size < LARGEST_PLAIN)) {
            return digits.toString();
        }
        return (digits.scale() < 1 ? digits.setScale(1) : digits).toPlainString();
    }
}
