package io.seedbed.regex;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a form: a state is a position and what is left over of each sum so far, or which check digit has been read before its sum.
 */
final class NumberMachine extends Machine {

    private final NumberForm form;
    private final @Nullable CharSet skipped;
    private final boolean open;
    private final CharSet anything = CharSet.of(".", java.util.regex.Pattern.DOTALL);
    private final Map<Integer, Map<CharSet, Integer>> moves = new ConcurrentHashMap<>();
    private final int perPosition;

    /**
     * Makes one.
     *
     * @param skipped characters that may stand anywhere and count for nothing; {@code null} for none
     * @param open whether positions outside of all sums hold any character, and anything may follow
     */
    NumberMachine(NumberForm form, @Nullable CharSet skipped, boolean open) {
        this.form = form;
        this.skipped = skipped;
        this.open = open;
        int states = 1;
        for (CheckSum sum : form.sums()) {
            states *= sum.modulus() * expectations(sum);
        }
        this.perPosition = states;
    }

    /** What may be known of a check digit that stands before its sum: nothing, or one of the characters. */
    private static int expectations(CheckSum sum) {
        return isAhead(sum) ? 1 + characters(sum).length() : 1;
    }

    private static boolean isAhead(CheckSum sum) {
        return sum.check() < sum.first();
    }

    /** All characters that may stand at the check position. */
    private static String characters(CheckSum sum) {
        StringBuilder all = new StringBuilder();
        for (int rest = 0; rest < sum.modulus(); rest++) {
            for (char c : sum.digits().apply(rest).toCharArray()) {
                if (all.indexOf(String.valueOf(c)) < 0) {
                    all.append(c);
                }
            }
        }
        return all.toString();
    }

    @Override
    boolean accepts(int state) {
        return state / perPosition == form.length();
    }

    @Override
    Map<CharSet, Integer> moves(int state) {
        return moves.computeIfAbsent(state, this::movesFrom);
    }

    private Map<CharSet, Integer> movesFrom(int state) {
        int position = state / perPosition;
        Map<CharSet, Integer> found = new LinkedHashMap<>();
        if (position == form.length()) {
            if (open) {
                found.put(anything, state);
            }
        } else if (open && isFree(position)) {
            found.put(anything, state + perPosition);
        } else {
            Map<Integer, StringBuilder> byTarget = new LinkedHashMap<>();
            for (char c : readable(position).toCharArray()) {
                int target = after(state, position, c);
                if (target >= 0) {
                    byTarget.computeIfAbsent(target, x -> new StringBuilder()).append(c);
                }
            }
            byTarget.forEach((target, characters) -> found.put(set(characters.toString()), target));
        }
        // Not behind the last digit, which is where some look for the check digit.
        if (skipped != null && position < form.length()) {
            found.put(skipped, state);
        }
        return found;
    }

    private boolean isFree(int position) {
        return form.sums().stream()
                .noneMatch(sum -> sum.check() == position || (sum.first() <= position && position <= sum.last()));
    }

    private String readable(int position) {
        for (CheckSum sum : form.sums()) {
            if (sum.check() == position) {
                return characters(sum);
            }
        }
        return form.alphabet();
    }

    /** The state after a character; negative if it can not stand there. */
    private int after(int state, int position, char c) {
        int rest = state % perPosition;
        int target = 0;
        int scale = 1;
        for (CheckSum sum : form.sums()) {
            int total = rest % sum.modulus();
            rest /= sum.modulus();
            int expected = rest % expectations(sum);
            rest /= expectations(sum);
            if (sum.check() == position) {
                if (isAhead(sum)) {
                    expected = 1 + characters(sum).indexOf(c);
                } else if (sum.digits().apply(total).indexOf(c) < 0) {
                    return -1;
                } else {
                    total = 0;
                }
            } else {
                total = (total + sum.value(position, c)) % sum.modulus();
            }
            if (position == sum.last() && isAhead(sum)) {
                if (sum.digits().apply(total).indexOf(characters(sum).charAt(expected - 1)) < 0) {
                    return -1;
                }
                total = 0;
                expected = 0;
            }
            target += scale * total;
            scale *= sum.modulus();
            target += scale * expected;
            scale *= expectations(sum);
        }
        return (position + 1) * perPosition + target;
    }

    @Override
    Collection<CharSet> sets() {
        Set<CharSet> sets = new LinkedHashSet<>();
        List<Integer> reached = new ArrayList<>(List.of(0));
        Set<Integer> known = new LinkedHashSet<>(reached);
        for (int i = 0; i < reached.size(); i++) {
            moves(reached.get(i)).forEach((set, target) -> {
                sets.add(set);
                if (known.add(target)) {
                    reached.add(target);
                }
            });
        }
        return sets;
    }

    /** Characters that lead to the same state; the same set for the same ones. */
    private static CharSet set(String characters) {
        return CharSet.of("[" + characters + "]", 0);
    }
}
