package io.seedbed.regex;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * One condition on a whole string.
 *
 * @param spelling the condition as the user wrote it or would say it
 * @param usual forms that strings of the kind usually have, the most usual first; text is drawn in the first one that the other rules
 *     leave enough of
 * @param reading the condition as the automaton sees it
 * @param test the condition itself
 * @param longest a bound on the length that belongs to the condition
 * @param examples strings that satisfy it, known beforehand; none for a user's pattern
 */
record Rule(
        String spelling,
        List<PatternReader.Reading> usual,
        PatternReader.Reading reading,
        Predicate<CharSequence> test,
        int longest,
        List<String> examples) {
    private static final Node ANYTHING =
            Node.repeat(new Node.Letter(CharSet.of(".", Pattern.DOTALL)), 0, Node.UNBOUNDED);
    private static final CharSet VISIBLE = CharSet.where("not white space", c -> !Character.isWhitespace(c));

    static Rule matching(String regex, int flags) {
        String spelling = "/" + regex + "/" + letters(flags);
        Pattern pattern;
        try {
            pattern = Pattern.compile(regex, flags);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    "This regular expression is not valid\n  pattern: " + spelling + "\n  why: " + e.getDescription()
                            + " near index " + e.getIndex() + "\n  to do: correct the pattern",
                    e);
        }
        try {
            return new Rule(
                    spelling,
                    List.of(),
                    PatternReader.read(regex, flags),
                    text -> pattern.matcher(text).matches(),
                    Node.UNBOUNDED,
                    List.of());
        } catch (Refusal refusal) {
            throw LanguageTooComplexException.of(
                    "This regular expression cannot be turned into text",
                    spelling,
                    refusal.why(),
                    "simplify the pattern, or supply the values yourself");
        }
    }

    /** The letters that switch the flags on inside a pattern, as in {@code (?im)}. */
    private static String letters(int flags) {
        StringBuilder letters = new StringBuilder();
        String all = "d i x m l s u c U"; // in the order of the bits of the flags; "l" for LITERAL, which has no letter
        for (int bit = 0; bit * 2 < all.length(); bit++) {
            if ((flags & 1 << bit) != 0) {
                letters.append(all.charAt(bit * 2));
            }
        }
        return letters.toString();
    }

    static Rule anything() {
        return exact("any text", ANYTHING, text -> true, Node.UNBOUNDED, List.of("a"));
    }

    static Rule notBlank() {
        Node some = new Node.Letter(VISIBLE);
        return exact(
                "not blank",
                Node.sequence(ANYTHING, some, ANYTHING),
                text -> !text.toString().isBlank(),
                Node.UNBOUNDED,
                List.of("a"));
    }

    static Rule email() {
        return new Rule(
                MailAddress.SPELLING,
                List.of(PatternReader.read(MailAddress.PATTERN, 0)),
                PatternReader.read(MailAddress.LOCAL_PATTERN, 0),
                MailAddress::matches,
                MailAddress.LONGEST,
                List.of("jane@example.com"));
    }

    /** Text of so many code points: of characters, or pairs of surrogates where others spell such out. */
    static Rule codePoints(int min, int max) {
        Node point = Node.choice(
                new Node.Letter(CharSet.of(".", Pattern.DOTALL)),
                Node.sequence(
                        new Node.Letter(CharSet.listed("high surrogate", c -> Character.isHighSurrogate((char) c))),
                        new Node.Letter(CharSet.listed("low surrogate", c -> Character.isLowSurrogate((char) c)))));
        return exact(
                min + ".." + (max == Node.UNBOUNDED ? "" : max) + " code points",
                Node.repeat(point, min, max),
                text -> isBetween(min, Character.codePointCount(text, 0, text.length()), max),
                Node.UNBOUNDED,
                List.of());
    }

    private static boolean isBetween(int min, int x, int max) {
        return min <= x && x <= max;
    }

    private static Rule exact(
            String spelling, Node node, Predicate<CharSequence> test, int longest, List<String> examples) {
        return new Rule(spelling, List.of(), reading(node), test, longest, examples);
    }

    private static PatternReader.Reading reading(Node node) {
        return new PatternReader.Reading(node, Fidelity.FULL, false, false);
    }

    /** The opposite condition. Where this one is read approximately, so that it may hold too much, the opposite holds too little. */
    Rule opposite() {
        Node other =
                Node.sequence(new Node.Look(Node.sequence(reading.root(), new Node.AtEnd()), false, true), ANYTHING);
        PatternReader.Reading turned =
                new PatternReader.Reading(other, reading.fidelity(), reading.lineEnds(), reading.wordBoundaries());
        return new Rule(
                "not " + spelling,
                List.of(),
                turned,
                text -> text.length() > longest || !test.test(text),
                Node.UNBOUNDED,
                List.of());
    }

    /**
     * A condition in several forms.
     *
     * @param forms the usual ones first; the last one holds all
     */
    static Rule inForms(String spelling, List<Node> forms, Predicate<CharSequence> test) {
        List<PatternReader.Reading> readings = forms.stream().map(Rule::reading).toList();
        int last = readings.size() - 1;
        return new Rule(spelling, readings.subList(0, last), readings.get(last), test, Node.UNBOUNDED, List.of());
    }

    /** Whether the strings have usual forms; e-mail addresses have too many of them to say anything of their length. */
    boolean isKind() {
        return !usual.isEmpty() && examples.isEmpty();
    }

    /** This condition in one of its usual forms, or as it is behind the last of them. */
    Rule inForm(int index) {
        return index < usual.size() ? new Rule(spelling, List.of(), usual.get(index), test, longest, examples) : this;
    }

    /**
     * Whether the condition spells out all characters that may appear, so that none is missing from a {@link Universe}.
     *
     * @param excluded characters that are left out of the universe
     */
    boolean isListed(IntPredicate excluded) {
        return Node.all(reading.root()).stream()
                .flatMap(Rule::letters)
                .allMatch(set -> set.isListed() && set.latin().noneMatch(excluded));
    }

    private static Stream<CharSet> letters(Node node) {
        if (node instanceof Node.State state) {
            return state.machine().sets().stream();
        }
        return node instanceof Node.Letter letter ? Stream.of(letter.set()) : Stream.empty();
    }

    /** All sets of characters that the condition tells apart. */
    List<CharSet> sets() {
        List<CharSet> sets = new ArrayList<>();
        for (Node node : Node.all(reading.root())) {
            if (node instanceof Node.Letter letter) {
                sets.add(letter.set());
            } else if (node instanceof Node.State state) {
                sets.addAll(state.machine().sets());
            } else if (node instanceof Node.LineEnd line) {
                sets.add(line.terminator());
            }
        }
        return sets;
    }
}
