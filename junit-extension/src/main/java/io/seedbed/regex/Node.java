package io.seedbed.regex;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern as a tree. Immutable; compared by identity, since two equal parts of a pattern may play different roles.
 *
 * <p>Quantifiers carry no greediness: reluctant and greedy ones describe the same strings.
 */
sealed interface Node {
    /** The upper bound of {@code *}, {@code +} and {@code {n,}}. */
    int UNBOUNDED = Integer.MAX_VALUE;

    Node NOTHING = new Sequence(List.of());

    Node NEVER = new Choice(List.of());

    /** One character out of a set. */
    record Letter(CharSet set) implements Node {}

    /** All parts, one after the other; no parts match the empty string. */
    record Sequence(List<Node> parts) implements Node {}

    /** Any of the options; no options match no string. */
    record Choice(List<Node> options) implements Node {}

    /** The body {@code min} to {@code max} times. */
    record Repeat(Node body, int min, int max) implements Node {}

    /** A look-around: whether the body matches after (or, for {@code behind}, before) this place. */
    record Look(Node body, boolean behind, boolean negative) implements Node {}

    /** The start of the input. */
    record AtStart() implements Node {}

    /** The end of the input. */
    record AtEnd() implements Node {}

    /** The end of a line ({@code multiline}) or of the input, before or at its last line terminator. */
    record LineEnd(CharSet terminator, boolean multiline) implements Node {}

    /** What a machine may read from a state on. */
    record State(Machine machine, int number) implements Node {}

    /** A capturing group; only kept in patterns with back-references. */
    record Group(int number, Node body) implements Node {}

    /**
     * A back-reference, which the automaton reads as "something that the group could match".
     *
     * @param approximation matches at least what the group may have matched
     */
    record BackReference(int number, Node approximation) implements Node {}

    static Node sequence(List<Node> parts) {
        return parts.size() == 1 ? parts.get(0) : new Sequence(List.copyOf(parts));
    }

    static Node sequence(Node... parts) {
        return sequence(List.of(parts));
    }

    static Node choice(List<Node> options) {
        return options.size() == 1 ? options.get(0) : new Choice(List.copyOf(options));
    }

    static Node choice(Node... options) {
        return choice(List.of(options));
    }

    /**
     * The body {@code min} to {@code max} times, nested repetitions made one where that is the same:
     * {@code ([a-z]{1,50}){1,50}} is {@code [a-z]{1,2500}}, which spares 2500 pairs of counters.
     */
    static Node repeat(Node body, int min, int max) {
        if (min == 1 && max == 1) {
            return body;
        }
        if (isAssertionOnly(body)) {
            return min == 0 ? NOTHING : body;
        }
        if (body instanceof Repeat inner && isGapless(inner, min, max)) {
            return repeat(inner.body, times(inner.min, min), times(inner.max, max));
        }
        if (min > 0 && isOptional(body)) {
            return new Repeat(body, 0, max);
        }
        return new Repeat(body, min, max);
    }

    /** Whether min, min + 1, .. max iterations of the inner one leave out no count in between. */
    private static boolean isGapless(Repeat inner, int min, int max) {
        // n iterations make n*min..n*max; that touches the counts of n + 1 for all n if it does for the smallest n.
        return min == max || (min + 1L) * inner.min <= (long) min * inner.max + 1;
    }

    private static int times(int a, int b) {
        if (a == 0 || b == 0) {
            return 0;
        }
        return a == UNBOUNDED || b == UNBOUNDED ? UNBOUNDED : (int) Math.min(UNBOUNDED - 1L, (long) a * b);
    }

    /** Whether the empty string matches wherever it is tried: such a body may as well be left out. */
    static boolean isOptional(Node node) {
        if (node instanceof Sequence sequence) {
            return sequence.parts.stream().allMatch(Node::isOptional);
        } else if (node instanceof Choice choice) {
            return choice.options.stream().anyMatch(Node::isOptional);
        } else if (node instanceof Repeat repeat) {
            return repeat.min == 0 || isOptional(repeat.body);
        } else if (node instanceof Group group) {
            return isOptional(group.body);
        }
        return false;
    }

    /** Whether it never takes a character, so that once is as good as often. */
    private static boolean isAssertionOnly(Node node) {
        return isAssertion(node)
                || (node instanceof Sequence || node instanceof Choice)
                        && children(node).stream().allMatch(Node::isAssertionOnly);
    }

    /** Whether it may take nothing and yet demand something of the place, as {@code (?:^a?)} does, or take something. */
    static boolean maySkip(Node node) {
        return mayBeEmpty(node) && !isAssertionOnly(node) && all(node).stream().anyMatch(Node::isAssertion);
    }

    private static boolean mayBeEmpty(Node node) {
        if (node instanceof Sequence sequence) {
            return sequence.parts.stream().allMatch(Node::mayBeEmpty);
        } else if (node instanceof Choice choice) {
            return choice.options.stream().anyMatch(Node::mayBeEmpty);
        } else if (node instanceof Repeat repeat) {
            return repeat.min == 0 || mayBeEmpty(repeat.body);
        } else if (node instanceof Group group) {
            return mayBeEmpty(group.body);
        }
        return isAssertion(node) || node instanceof BackReference;
    }

    private static boolean isAssertion(Node node) {
        return node instanceof Look || node instanceof AtStart || node instanceof AtEnd || node instanceof LineEnd;
    }

    /** Whether a match here depends on what was read before. */
    static boolean isSituated(Node node) {
        return node instanceof AtStart
                || node instanceof Look look && look.behind
                || children(node).stream().anyMatch(Node::isSituated);
    }

    /** Whether a match here or later depends on a look-behind. */
    static boolean looksBack(Node node) {
        return node instanceof Look look && look.behind
                || children(node).stream().anyMatch(Node::looksBack);
    }

    static List<Node> children(Node node) {
        if (node instanceof Sequence sequence) {
            return sequence.parts;
        } else if (node instanceof Choice choice) {
            return choice.options;
        } else if (node instanceof Repeat repeat) {
            return List.of(repeat.body);
        } else if (node instanceof Look look) {
            return List.of(look.body);
        } else if (node instanceof Group group) {
            return List.of(group.body);
        } else if (node instanceof BackReference reference) {
            return List.of(reference.approximation);
        }
        return List.of();
    }

    /** The node and all nodes below it, each before its children. */
    static List<Node> all(Node root) {
        List<Node> found = new ArrayList<>();
        found.add(root);
        for (int i = 0; i < found.size(); i++) {
            found.addAll(children(found.get(i)));
        }
        return found;
    }
}
