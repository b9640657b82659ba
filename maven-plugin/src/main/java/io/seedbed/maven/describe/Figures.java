package io.seedbed.maven.describe;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers and values as people read them, alike on every machine. */
final class Figures {
    private static final Pattern DIGITS = Pattern.compile("\\d{22,}");
    private static final int LONGEST = 60;
    private static final String CUT = "\u2026";

    private Figures() {}

    /** With so many decimals at most, and no more than are needed. */
    static String plain(double number, int decimals) {
        BigDecimal rounded =
                new BigDecimal(number).setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
    }

    /** A share in percent: two digits that count, so that rare values are no zeros. */
    static String percent(double share) {
        double percent = share * 100;
        int decimals = percent >= 10 || percent == 0 ? 1 : percent >= 1 ? 2 : percent >= 0.1 ? 2 : 4;
        return plain(percent, decimals) + "\u00a0%";
    }

    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Rows, which are whole unless a share of them is not. */
    static String rows(double number) {
        return Math.abs(number - Math.rint(number)) < 0.05 ? count(Math.round(number)) : plain(number, 1);
    }

    /** A text with the digits of numbers that only computers read, as the greatest {@code double}, made few. */
    static String readable(String text) {
        return DIGITS.matcher(text)
                .replaceAll(number ->
                        number.group().charAt(0) + "." + number.group().substring(1, 4) + "e+"
                                + (number.group().length() - 1));
    }

    static String count(long number, String thing) {
        return count(number) + " " + thing + (number == 1 ? "" : "s");
    }

    /** At most so long that a table's cell can hold it. */
    static String shortened(String text) {
        return shortened(text, LONGEST);
    }

    static String shortened(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + CUT;
    }
}
