package io.seedbed.regex;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * A set of strings given by states and moves between them, for what no pattern of bearable size says: sums of digits.
 *
 * <p>States are numbered from 0, where reading begins, and looked at as they are reached. Thread-safe.
 */
abstract class Machine {

    private final Map<Integer, Node> nodes = new HashMap<>();

    /** The strings from the first state on. */
    final Node start() {
        return node(0);
    }

    /** The strings from a state on: the same object for the same state, since nodes are told apart by identity. */
    final synchronized Node node(int state) {
        return nodes.computeIfAbsent(state, number -> new Node.State(this, number));
    }

    /** Whether a string may end in a state. */
    abstract boolean accepts(int state);

    /** Where each set of characters leads from a state; the sets share no character. */
    abstract Map<CharSet, Integer> moves(int state);

    /** All sets of characters that any state tells apart. */
    abstract Collection<CharSet> sets();
}
