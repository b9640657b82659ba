package io.seedbed.regex;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Digits of any number before a check digit, which sums them up to a multiple of ten, every other one with another weight, beginning
 * at the last: as in credit card numbers.
 *
 * <p>Whether the digit that is read will be an odd one from the end is not known before the end, so that both sums are kept.
 */
final class AlternatingMachine extends Machine {

    private static final int TEN = 10;
    private static final int ACCEPTING = TEN * TEN;
    private static final List<CharSet> DIGITS = IntStream.range(0, TEN)
            .mapToObj(digit -> CharSet.of("[" + digit + "]", 0))
            .toList();

    private final IntUnaryOperator odd;
    private final IntUnaryOperator even;
    private final @Nullable CharSet skipped;

    /**
     * Makes one.
     *
     * @param odd what the last digit before the check digit adds to the sum, and every other one before that
     * @param even what those in between add
     * @param skipped characters that may stand before the check digit and count for nothing; {@code null} for none
     */
    AlternatingMachine(IntUnaryOperator odd, IntUnaryOperator even, @Nullable CharSet skipped) {
        this.odd = odd;
        this.even = even;
        this.skipped = skipped;
    }

    @Override
    boolean accepts(int state) {
        return state >= ACCEPTING;
    }

    @Override
    Map<CharSet, Integer> moves(int state) {
        Map<CharSet, Integer> moves = new LinkedHashMap<>();
        int asOdd = state % TEN;
        int asEven = state % ACCEPTING / TEN;
        for (int digit = 0; digit < TEN; digit++) {
            int newOdd = (asEven + odd.applyAsInt(digit)) % TEN;
            int newEven = (asOdd + even.applyAsInt(digit)) % TEN;
            boolean checks = (asOdd + digit) % TEN == 0;
            moves.put(DIGITS.get(digit), newOdd + TEN * newEven + (checks ? ACCEPTING : 0));
        }
        if (skipped != null) {
            moves.put(skipped, state % ACCEPTING);
        }
        return moves;
    }

    @Override
    Collection<CharSet> sets() {
        return moves(0).keySet();
    }
}
