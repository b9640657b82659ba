package io.seedbed.regex;

import java.util.Locale;

/**
 * Counts the work done for one automaton and stops it at a fixed amount, the same on every machine.
 *
 * <p>Not thread-safe: each automaton is built by one thread.
 */
final class Budget {
    /** Largest automaton. The patterns of the corpus need 1 to some thousand states. */
    static final int STATES = 20_000;

    /** Largest number of alternatives or conditions side by side in one formula. */
    static final int PARTS = 2_000;

    /** Formula operations; ten million take about a second. */
    static final long STEPS = 10_000_000;

    /** Formulas kept at once, at roughly 100 bytes each. */
    static final int TERMS = 400_000;

    private long steps;

    void step(int cost) {
        steps += cost;
        check(steps, STEPS, "steps");
    }

    static void check(long used, long limit, String what) {
        if (used > limit) {
            throw new Refusal(
                    String.format(Locale.ROOT, "more than %,d %s would be needed to work it out", limit, what));
        }
    }
}
