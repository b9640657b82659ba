package io.seedbed.regex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds out which lengths have strings, visiting no more of an automaton than strings up to the longest one need.
 *
 * <p>Where the user sets no upper bound, one is chosen: the whole of a pattern like {@code [a-z]{1,40}}, else enough for
 * variety but not for boredom.
 */
final class Exploration {
    /** How many lengths beyond the shortest are drawn at least where nobody bounds them. */
    private static final int USUAL_BREADTH = 24;

    /** Long strings vary more: lengths up to three times the shortest, but at most this much more. */
    private static final int GREATEST_BREADTH = 250;

    /** The greatest breadth of lengths within bounds that the user set. */
    private static final int BOUNDED_BREADTH = 1_000;

    /** Up to this size an automaton is visited in full, to see whether its strings end somewhere. */
    private static final int SMALL = 300;

    /** Beyond the shortest strings, longer ones are not worth more states than this. */
    private static final int WORTHWHILE = 4_000;

    /** Largest table of a number for each length and state. */
    private static final int CELLS = 1 << 20;

    private final Automaton automaton;
    private final Bounds bounds;
    private final int max;
    private final List<Integer> known = new ArrayList<>(List.of(1));
    private BitSet layer = new BitSet();
    private int depth;

    private Exploration(Automaton automaton, Bounds bounds) {
        this.automaton = automaton;
        this.bounds = bounds;
        this.max = Math.min(bounds.max(), bounds.limit());
        layer.set(0);
    }

    /**
     * The lengths to draw from.
     *
     * @param first the shortest length that has a string
     * @param last the longest length to draw; strings of some lengths in between may not exist
     * @param whole whether no string within the bounds is longer than {@code last}
     * @param reach for each depth, how many states, the first ones, can be reached in so many steps or fewer
     */
    record Lengths(int first, int last, boolean whole, int[] reach) {}

    /**
     * The lengths that are allowed, in UTF-16 units, inclusive.
     *
     * @param min the least length
     * @param max the greatest length that the user allows, {@link Node#UNBOUNDED} if any
     * @param limit the greatest length by the nature of the thing, which few come near; {@link Node#UNBOUNDED} if none
     */
    record Bounds(int min, int max, int limit) {}

    /**
     * The lengths of an automaton's strings.
     *
     * @return empty if it is proved that there are no strings within the bounds
     * @throws Refusal if that cannot be decided within the budget
     */
    static Optional<Lengths> of(Automaton automaton, Bounds bounds) {
        return new Exploration(automaton, bounds).explore();
    }

    private Optional<Lengths> explore() {
        while (depth < bounds.min() || !layerAccepts()) {
            // From here on each state of a closed automaton has been seen at a length that would do.
            boolean exhausted = automaton.isClosed() && depth > (long) bounds.min() + automaton.size();
            if (depth >= max || layer.isEmpty() || exhausted) {
                return Optional.empty();
            }
            advance();
        }
        int first = depth;
        boolean bounded = bounds.max() != Node.UNBOUNDED;
        OptionalInt longest = bounded ? OptionalInt.of(max) : longest();
        int breadth = bounded ? BOUNDED_BREADTH : GREATEST_BREADTH;
        int wish = Math.min(max, Math.min(longest.orElse(usual(first)), first + breadth));
        int last = extend(first, wish);
        boolean whole = layer.isEmpty() || last == longest.orElse(max);
        return Optional.of(new Lengths(first, last, whole, reach(last)));
    }

    /** Goes on to longer strings as far as it is worth the work; returns the last length of which all is known. */
    private int extend(int first, int wish) {
        int last = first;
        try {
            layer.stream().forEach(automaton::visit);
            while (last < wish && !layer.isEmpty() && isWorthwhile(last + 1)) {
                advance();
                layer.stream().forEach(automaton::visit);
                last++;
            }
        } catch (Refusal tooMuch) {
            // Strings up to the last length are known, and they will do.
        }
        return last;
    }

    private static int usual(int first) {
        return first + Math.max(USUAL_BREADTH, Math.min(2 * first, GREATEST_BREADTH));
    }

    private boolean isWorthwhile(int length) {
        return automaton.size() <= WORTHWHILE && (long) automaton.size() * (length + 1) <= CELLS;
    }

    private boolean layerAccepts() {
        return layer.stream().anyMatch(automaton::accepts);
    }

    /** On to the states that are reached with one character more. */
    private void advance() {
        layer = successors(layer);
        depth++;
        if (known.size() <= depth) {
            known.add(automaton.size());
        }
    }

    private int[] reach(int last) {
        int[] reach = new int[last + 1];
        for (int i = 0; i <= last; i++) {
            reach[i] = i < known.size() ? known.get(i) : known.get(known.size() - 1);
        }
        return reach;
    }

    /** The length of the longest string, if there is one and the automaton is small enough to see it. */
    private OptionalInt longest() {
        try {
            for (int state = 0; state < automaton.size(); state++) {
                if (automaton.size() > SMALL) {
                    return OptionalInt.empty();
                }
                automaton.visit(state);
            }
        } catch (Refusal tooMuch) {
            return OptionalInt.empty();
        }
        // A string as long as there are states goes in a circle somewhere, so there are longer ones without end; and if
        // there are any without end, there is one shorter than twice that.
        int states = automaton.size();
        int longest = depth;
        BitSet ahead = layer;
        for (int length = depth; !ahead.isEmpty() && length <= 2 * states; length++) {
            if (ahead.stream().anyMatch(automaton::accepts)) {
                longest = length;
            }
            ahead = successors(ahead);
        }
        return longest >= states ? OptionalInt.empty() : OptionalInt.of(longest);
    }

    private BitSet successors(BitSet states) {
        BitSet next = new BitSet();
        states.stream().forEach(state -> {
            for (int target : automaton.visit(state).targets) {
                next.set(target);
            }
        });
        return next;
    }
}
