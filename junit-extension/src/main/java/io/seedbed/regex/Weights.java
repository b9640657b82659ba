package io.seedbed.regex;

/**
 * For each length and state, how much lies ahead: the summed weight of all strings of that length from that state.
 *
 * <p>Weights are those of {@link Alphabet#weight}, so they count strings roughly, common characters first. A row holds
 * them divided by a power of two of its own, since 60^150 exceeds a double. Immutable and thread-safe.
 */
final class Weights {
    /** What is smaller beside the largest weight of its row counts as this much, never as nothing. */
    private static final double SMALLEST = 0x1p-900;

    private final double[][] rows;
    private final long[] exponents;

    private Weights(double[][] rows, long[] exponents) {
        this.rows = rows;
        this.exponents = exponents;
    }

    static Weights of(Automaton automaton, Exploration.Lengths lengths) {
        int last = lengths.last();
        double[][] rows = new double[last + 1][];
        long[] exponents = new long[last + 1];
        for (int length = 0; length <= last; length++) {
            double[] row = new double[lengths.reach()[last - length]];
            for (int state = 0; state < Math.min(row.length, automaton.visited()); state++) {
                row[state] = length == 0
                        ? (automaton.accepts(state) ? 1 : 0)
                        : sum(automaton, automaton.visit(state), rows[length - 1]);
            }
            exponents[length] = (length == 0 ? 0 : exponents[length - 1]) + normalise(row);
            rows[length] = row;
        }
        return new Weights(rows, exponents);
    }

    private static double sum(Automaton automaton, Automaton.Exits exits, double[] shorter) {
        double sum = 0;
        for (int i = 0; i < exits.targets.length; i++) {
            if (exits.targets[i] < shorter.length) { // else too far from the start to matter
                sum += automaton.alphabet(exits.alphabets[i]).weight() * shorter[exits.targets[i]];
            }
        }
        return sum;
    }

    /** Divides by a power of two so that the largest is about 1; returns its exponent. */
    private static int normalise(double[] row) {
        double largest = 0;
        for (double x : row) {
            largest = Math.max(largest, x);
        }
        if (!(largest > 0)) {
            return 0;
        }
        int exponent = Math.getExponent(largest);
        for (int i = 0; i < row.length; i++) {
            row[i] = row[i] == 0 ? 0 : Math.max(SMALLEST, Math.scalb(row[i], -exponent));
        }
        return exponent;
    }

    /** The weights of the strings of a length by state; not to be changed. */
    double[] ofLength(int length) {
        return rows[length];
    }

    /** Whether there is a string of the length. */
    boolean hasLength(int length) {
        return rows[length][0] > 0;
    }

    /** About how many bits it takes to tell the strings of a length apart, at least 0. */
    long bits(int length) {
        return Math.max(0, exponents[length] + Math.getExponent(rows[length][0]));
    }
}
