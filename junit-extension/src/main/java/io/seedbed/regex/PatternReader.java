package io.seedbed.regex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads the structure of a pattern: alternatives, groups, look-arounds, flags and quantifiers.
 *
 * <p>The pattern has been compiled by {@code java.util.regex} before, so it is known to be well-formed and little is
 * checked again. Single elements are left to {@link ElementReader}. Not thread-safe; reads one pattern.
 */
final class PatternReader {
    private static final int DEEPEST = 500;

    private final PatternText text;
    private final ElementReader elements;
    private final boolean keepsGroups;
    private final Map<Integer, Node> groups = new HashMap<>();
    private final Map<String, Integer> names = new HashMap<>();
    private Fidelity fidelity = Fidelity.FULL;
    private int opened;
    private int depth;

    private PatternReader(PatternText text) {
        this.text = text;
        this.elements = new ElementReader(text);
        this.keepsGroups = text.mentionsBackReference();
    }

    /**
     * A pattern as read.
     *
     * @param lineEnds whether it has anchors at line ends, which treat a carriage return by its neighbours
     * @param wordBoundaries whether it has word boundaries
     */
    record Reading(Node root, Fidelity fidelity, boolean lineEnds, boolean wordBoundaries) {}

    static Reading read(String regex, int flags) {
        PatternReader reader = new PatternReader(new PatternText(regex, flags));
        Node root = (flags & Pattern.LITERAL) != 0 ? reader.elements.literals() : reader.alternatives();
        return new Reading(root, reader.fidelity, reader.elements.hasLineEnds(), reader.elements.hasWordBoundaries());
    }

    private Node alternatives() {
        if (++depth > DEEPEST) {
            throw new Refusal("groups are nested more than " + DEEPEST + " deep");
        }
        List<Node> options = new ArrayList<>(List.of(sequence()));
        while (text.skip('|')) {
            options.add(sequence());
        }
        depth--;
        return Node.choice(options);
    }

    private Node sequence() {
        List<Node> parts = new ArrayList<>();
        while (!text.atEnd() && text.peek() != '|' && text.peek() != ')') {
            if (!text.skipInlineFlags()) { // "(?i)" holds until the group around it ends
                parts.add(quantified(element()));
            }
        }
        return Node.sequence(parts);
    }

    private Node element() {
        return switch (text.peek()) {
            case '(' -> group();
            case '\\' -> escape();
            default -> elements.plain();
        };
    }

    private Node group() {
        int outerFlags = text.flags();
        text.expect('(');
        Node node = groupBody();
        text.expect(')');
        text.restore(outerFlags);
        return node;
    }

    private Node groupBody() {
        if (!text.skip('?')) {
            return capturing(++opened);
        } else if (text.skip('=')) {
            return look(false, false);
        } else if (text.skip('!')) {
            return look(false, true);
        } else if (text.skip("<=")) {
            return look(true, false);
        } else if (text.skip("<!")) {
            return look(true, true);
        } else if (text.skip('>')) {
            approximate(); // what an atomic group does not give back is not modelled
            return alternatives();
        } else if (text.skip('<')) {
            names.put(text.until('>'), ++opened);
            return capturing(opened);
        }
        text.takeScopedFlags();
        return alternatives();
    }

    private Node capturing(int number) {
        Node body = alternatives();
        groups.put(number, body);
        return keepsGroups ? new Node.Group(number, body) : body;
    }

    /**
     * Denying what is only approximated would forbid too much. Where a back-reference is denied, the look-around is left
     * to the check of the finished string.
     */
    private Node look(boolean behind, boolean negative) {
        Fidelity outer = fidelity;
        fidelity = Fidelity.FULL;
        Node body = alternatives();
        Fidelity inner = negative ? fidelity.negated() : fidelity;
        fidelity = outer.and(inner);
        if (negative && Node.all(body).stream().anyMatch(Node.BackReference.class::isInstance)) {
            fidelity = outer.and(new Fidelity(false, true));
            return Node.NOTHING;
        }
        return new Node.Look(body, behind, negative);
    }

    private void approximate() {
        fidelity = fidelity.and(new Fidelity(false, true));
    }

    private Node escape() {
        char c = text.second();
        if (c >= '1' && c <= '9') {
            text.expect('\\');
            return backReference(groupNumber());
        }
        if (text.skip("\\k<")) {
            return backReference(names.getOrDefault(text.until('>'), 0));
        }
        return elements.escape();
    }

    /** As many digits as name a group that has been opened: with three groups, {@code \12} is group 1 and a "2". */
    private int groupNumber() {
        int number = text.next() - '0';
        int digit = Character.digit(text.peek(), 10);
        while (digit >= 0 && number * 10 + digit <= opened) {
            text.next();
            number = number * 10 + digit;
            digit = Character.digit(text.peek(), 10);
        }
        return number;
    }

    private Node backReference(int number) {
        approximate();
        Node body = groups.get(number);
        return new Node.BackReference(number, body == null ? elements.anything() : body);
    }

    private Node quantified(Node element) {
        int min = 0;
        int max = Node.UNBOUNDED;
        if (text.skip('+')) {
            min = 1;
        } else if (text.skip('?')) {
            max = 1;
        } else if (text.skip('{')) {
            min = text.number(10, 10);
            max = !text.skip(',') ? min : text.peek() == '}' ? Node.UNBOUNDED : text.number(10, 10);
            text.expect('}');
        } else if (!text.skip('*')) {
            return element;
        }
        boolean possessive = !text.skip('?') && text.skip('+');
        if (min > 1 && Node.maySkip(element)) {
            approximate(); // after an empty iteration Java forgets how many are still due: "(?:\Aa?){2}" takes no "a"
        }
        return possessive ? possessive(element, min, max) : Node.repeat(element, min, max);
    }

    /** {@code [a-z]{2,5}+} takes as many as it can: five, or fewer if no further letter follows. */
    private Node possessive(Node body, int min, int max) {
        if (!(body instanceof Node.Letter)) {
            approximate();
            return Node.repeat(body, min, max);
        }
        Node noMore = new Node.Look(body, false, true);
        if (max == Node.UNBOUNDED) {
            return Node.sequence(Node.repeat(body, min, max), noMore);
        }
        Node all = Node.repeat(body, max, max);
        return min == max ? all : Node.choice(all, Node.sequence(Node.repeat(body, min, max - 1), noMore));
    }
}
