package io.seedbed.regex;

import java.util.List;

/**
 * Numbers of a fixed length with check digits, such as a tax number.
 *
 * @param length how many characters
 * @param alphabet which ones, but for check digits: digits, and capital letters perhaps
 * @param sums how the check digits come about
 */
public record NumberForm(int length, String alphabet, List<CheckSum> sums) {

    /** The ten digits. */
    public static final String DIGITS = "0123456789";

    public NumberForm {
        sums = List.copyOf(sums);
    }

    /** Digits. */
    public static NumberForm of(int length, CheckSum... sums) {
        return new NumberForm(length, DIGITS, List.of(sums));
    }

    /** Whether a text is such a number, nothing else around it or in between. */
    boolean matches(CharSequence text) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!isCheck(i) && alphabet.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        for (CheckSum sum : sums) {
            int total = 0;
            for (int i = sum.first(); i <= sum.last(); i++) {
                total += sum.value(i, text.charAt(i));
            }
            if (sum.digits().apply(total % sum.modulus()).indexOf(text.charAt(sum.check())) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isCheck(int position) {
        for (CheckSum sum : sums) {
            if (sum.check() == position) {
                return true;
            }
        }
        return false;
    }
}
