package io.seedbed.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Chooses rows of classes, one class a factor, until every combination of classes of any two (or three) factors has appeared.
 *
 * <p>Greedy, one row at a time, as in AETG (Cohen, Dalal, Fredman and Patton, 1997), but without chance: a row begins with the first
 * combination that is missing, and each further factor takes the class that adds most. A row is not more than a few times as many as
 * the best there could be. Not thread-safe.
 */
final class CoveringArray {

    /** In place of a class: any will do. */
    static final int OPEN = -1;

    private final int[] classes;
    private final List<int[]> groups = new ArrayList<>();
    private final List<BitSet> done = new ArrayList<>();
    private final List<int[]> excluded = new ArrayList<>();

    /**
     * A combination that is missing, and a row that has it.
     *
     * @param combination the class of each factor, {@link #OPEN} for factors that are not part of it
     * @param row the class of each factor
     */
    record Proposal(int[] combination, int[] row) {}

    /**
     * All combinations are missing.
     *
     * @param classes how many classes each factor has, one at least
     * @param strength how many factors a combination has, from 1 to the number of factors
     */
    CoveringArray(int[] classes, int strength) {
        this.classes = classes.clone();
        group(new int[strength], 0, 0);
    }

    private void group(int[] factors, int chosen, int from) {
        if (chosen == factors.length) {
            groups.add(factors.clone());
            done.add(new BitSet());
            return;
        }
        for (int factor = from; factor < classes.length; factor++) {
            factors[chosen] = factor;
            group(factors, chosen + 1, factor + 1);
        }
    }

    /** Leaves out whatever has these classes of some factors, with {@link #OPEN} for the others. */
    void exclude(int[] combination) {
        excluded.add(combination.clone());
    }

    /** Counts the combinations of a row as seen. */
    void cover(int[] row) {
        for (int g = 0; g < groups.size(); g++) {
            done.get(g).set(index(groups.get(g), row));
        }
    }

    /** A row with the first combination that is missing; empty if none is. */
    Optional<Proposal> next() {
        for (int g = 0; g < groups.size(); g++) {
            int[] factors = groups.get(g);
            int count = Arrays.stream(factors).map(factor -> classes[factor]).reduce(1, (a, b) -> a * b);
            for (int i = done.get(g).nextClearBit(0); i < count; i = done.get(g).nextClearBit(i + 1)) {
                int[] combination = combination(factors, i);
                if (isAllowed(combination)) {
                    return Optional.of(new Proposal(combination, filled(combination)));
                }
                done.get(g).set(i);
            }
        }
        return Optional.empty();
    }

    private int[] combination(int[] factors, int index) {
        int[] combination = new int[classes.length];
        Arrays.fill(combination, OPEN);
        int rest = index;
        for (int i = factors.length - 1; i >= 0; i--) {
            combination[factors[i]] = rest % classes[factors[i]];
            rest /= classes[factors[i]];
        }
        return combination;
    }

    private int index(int[] factors, int[] row) {
        int index = 0;
        for (int factor : factors) {
            index = index * classes[factor] + row[factor];
        }
        return index;
    }

    private boolean isAllowed(int[] row) {
        return excluded.stream().noneMatch(each -> has(row, each));
    }

    private static boolean has(int[] row, int[] combination) {
        for (int factor = 0; factor < row.length; factor++) {
            if (combination[factor] != OPEN && combination[factor] != row[factor]) {
                return false;
            }
        }
        return true;
    }

    private int[] filled(int[] combination) {
        int[] row = combination.clone();
        for (int factor = 0; factor < row.length; factor++) {
            if (row[factor] == OPEN) {
                row[factor] = best(row, factor);
            }
        }
        return row;
    }

    /** The class that adds most; the first one if all that is allowed is known, or nothing is allowed. */
    private int best(int[] row, int factor) {
        int best = 0;
        int most = -1;
        for (int each = 0; each < classes[factor]; each++) {
            row[factor] = each;
            int added = isAllowed(row) ? added(row, factor) : -1;
            if (added > most) {
                best = each;
                most = added;
            }
        }
        row[factor] = OPEN;
        return best;
    }

    private int added(int[] row, int factor) {
        int added = 0;
        for (int g = 0; g < groups.size(); g++) {
            int[] factors = groups.get(g);
            boolean isSettled = false;
            for (int each : factors) {
                isSettled |= each == factor;
            }
            for (int each : factors) {
                isSettled &= row[each] != OPEN;
            }
            if (isSettled && !done.get(g).get(index(factors, row))) {
                added++;
            }
        }
        return added;
    }
}
