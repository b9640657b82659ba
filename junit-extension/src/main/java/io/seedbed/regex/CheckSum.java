package io.seedbed.regex;

import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;

/**
 * A check digit: what a sum over other digits leaves over.
 *
 * @param first the first position that is summed up, from 0
 * @param last the last one
 * @param check the position of the check digit, outside of these
 * @param modulus what the sum is divided by, 2 or more
 * @param weighting what the digit at a position adds to the sum, by position and value
 * @param digits the characters that may stand at the check position for a remainder; empty for none, so that such numbers do not exist
 */
public record CheckSum(
        int first, int last, int check, int modulus, IntBinaryOperator weighting, IntFunction<String> digits) {

    /** What a character at a position adds to the sum; nothing outside. Letters count from {@code 'A'} = 17, as in ASCII behind {@code '0'}. */
    int value(int position, char c) {
        return position < first || position > last
                ? 0
                : Math.floorMod(weighting.applyAsInt(position, c - '0'), modulus);
    }

    /** A sum in which each position has a weight. */
    public static CheckSum weighted(int first, int check, int modulus, IntFunction<String> digits, int... weights) {
        return new CheckSum(
                first,
                first + weights.length - 1,
                check,
                modulus,
                (position, value) -> weights[position - first] * value,
                digits);
    }
}
