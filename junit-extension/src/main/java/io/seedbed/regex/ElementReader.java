package io.seedbed.regex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads single elements of a pattern: characters, classes, escapes, anchors. Not thread-safe. */
final class ElementReader {
    /** The flags that decide what a single element matches. */
    private static final int CHARACTER_FLAGS = Pattern.CASE_INSENSITIVE
            | Pattern.UNICODE_CASE
            | Pattern.UNICODE_CHARACTER_CLASS
            | Pattern.DOTALL
            | Pattern.UNIX_LINES
            | Pattern.COMMENTS;

    private static final CharSet LINE_TERMINATORS =
            CharSet.listed("line terminator", c -> "\n\r\u0085\u2028\u2029".indexOf(c) >= 0);

    private static final CharSet LINE_FEED = CharSet.literal('\n');

    /** How many code points from each one mentioned in a class are tried, such as the emojis of an emoji range. */
    private static final int NEIGHBOURS = 16;

    private final PatternText text;
    private final Map<Boolean, Node> wordCharacters = new HashMap<>();
    private boolean anchored;
    private boolean bounded;

    ElementReader(PatternText text) {
        this.text = text;
    }

    /** Whether the pattern has anchors for which a carriage return needs to know its neighbours. */
    boolean hasLineEnds() {
        return anchored;
    }

    /** Whether the pattern has word boundaries. */
    boolean hasWordBoundaries() {
        return bounded;
    }

    /** All that is left, taken literally. */
    Node literals() {
        List<Node> parts = new ArrayList<>();
        while (!text.atEnd()) {
            parts.add(literal(text.nextCodePoint()));
        }
        return Node.sequence(parts);
    }

    /** Any string. */
    Node anything() {
        return Node.repeat(set(".", Pattern.DOTALL), 0, Node.UNBOUNDED);
    }

    /** An element that is neither a group nor an escape. */
    Node plain() {
        return switch (text.peek()) {
            case '[' -> characterClass(text.element(']'));
            case '.' -> {
                text.next();
                yield set(".");
            }
            case '^' -> {
                text.next();
                yield text.has(Pattern.MULTILINE) ? lineStart() : new Node.AtStart();
            }
            case '$' -> {
                text.next();
                yield lineEnd(text.has(Pattern.MULTILINE));
            }
            case '{' -> Node.NOTHING; // "a{2}{3}" is "a{2}": the second count belongs to nothing
            default -> literal(text.nextCodePoint());
        };
    }

    /** An element that begins with a backslash and is no back-reference. */
    Node escape() {
        text.next();
        char c = text.next();
        return switch (c) {
            case 'A', 'G' -> new Node.AtStart();
            case 'z' -> new Node.AtEnd();
            case 'Z' -> lineEnd(false);
            case 'b', 'B' -> boundary(c == 'B');
            case 'R' -> lineBreak();
            case 'X' -> throw new Refusal("\\X, a grapheme cluster, is not supported");
            case 'd', 'D', 's', 'S', 'w', 'W', 'h', 'H', 'v', 'V' -> set("\\" + c);
            case 'p', 'P' -> set("\\" + c + (text.skip('{') ? "{" + text.until('}') + "}" : text.next()));
            case 'N' -> literal(Character.codePointOf(text.until('}').substring(1)));
            case 't' -> literal('\t');
            case 'n' -> literal('\n');
            case 'r' -> literal('\r');
            case 'f' -> literal('\f');
            case 'a' -> literal(0x07);
            case 'e' -> literal(0x1B);
            case 'c' -> literal(text.next() ^ 64);
            case '0' -> literal(octal());
            case 'x' -> literal(text.skip('{') ? Integer.parseInt(text.until('}'), 16) : text.number(16, 2));
            case 'u' -> literal(utf16());
            default -> literal(c);
        };
    }

    /** {@code \0mnn} with m up to 3, {@code \0nn} otherwise. */
    private int octal() {
        return text.number(8, text.peek() <= '3' ? 3 : 2);
    }

    /** Two escapes that form a surrogate pair are one character. */
    private int utf16() {
        char c = (char) text.number(16, 4);
        if (Character.isHighSurrogate(c) && text.skip("\\u")) {
            return Character.toCodePoint(c, (char) text.number(16, 4));
        }
        return c;
    }

    private Node literal(int codePoint) {
        if (!Character.isBmpCodePoint(codePoint)) {
            return Node.sequence(
                    new Node.Letter(CharSet.literal(Character.highSurrogate(codePoint))),
                    new Node.Letter(CharSet.literal(Character.lowSurrogate(codePoint))));
        }
        return text.has(Pattern.CASE_INSENSITIVE)
                ? set(PatternText.escaped((char) codePoint))
                : new Node.Letter(CharSet.literal((char) codePoint));
    }

    private Node set(String element) {
        return set(element, text.flags());
    }

    private static Node set(String element, int flags) {
        return new Node.Letter(CharSet.of(element, flags & CHARACTER_FLAGS));
    }

    /**
     * A class; beyond the Basic Multilingual Plane it offers those code points that it mentions and a few neighbours, as
     * pairs of surrogates.
     */
    private Node characterClass(String element) {
        List<Node> options = new ArrayList<>(List.of(set(element)));
        if (element.chars().anyMatch(c -> Character.isSurrogate((char) c))
                || element.matches("(?s).*\\\\(?:x\\{0*1|u[dD][89abAB]).*")) {
            Pattern pattern = Pattern.compile(element, text.flags() & CHARACTER_FLAGS);
            supplementary(element)
                    .flatMap(first -> IntStream.range(first, first + NEIGHBOURS))
                    .distinct()
                    .filter(c -> Character.isSupplementaryCodePoint(c)
                            && pattern.matcher(Character.toString(c)).matches())
                    .forEach(c -> options.add(literal(c)));
        }
        return Node.choice(options);
    }

    private static IntStream supplementary(String element) {
        String plain = Pattern.compile("\\\\x\\{0*(1[0-9a-fA-F]{4,5}|[2-9a-fA-F][0-9a-fA-F]{4})\\}")
                .matcher(element)
                .replaceAll(x -> Character.toString(Integer.parseInt(x.group(1), 16)));
        plain = Pattern.compile("\\\\u([dD][89abAB][0-9a-fA-F]{2})\\\\u([dD][c-fC-F][0-9a-fA-F]{2})")
                .matcher(plain)
                .replaceAll(
                        x -> "" + (char) Integer.parseInt(x.group(1), 16) + (char) Integer.parseInt(x.group(2), 16));
        return plain.codePoints().filter(Character::isSupplementaryCodePoint);
    }

    private CharSet lineTerminator() {
        return text.has(Pattern.UNIX_LINES) ? LINE_FEED : LINE_TERMINATORS;
    }

    /** At the start of the input or behind a line terminator, but never at the very end: a rule of Java's own. */
    private Node lineStart() {
        anchored |= !text.has(Pattern.UNIX_LINES);
        return Node.sequence(
                new Node.Look(new Node.AtEnd(), false, true),
                Node.choice(new Node.AtStart(), new Node.Look(new Node.Letter(lineTerminator()), true, false)));
    }

    private Node lineEnd(boolean multiline) {
        anchored |= !text.has(Pattern.UNIX_LINES);
        return new Node.LineEnd(lineTerminator(), multiline);
    }

    private Node lineBreak() {
        return Node.choice(
                Node.sequence(new Node.Letter(CharSet.literal('\r')), new Node.Letter(CharSet.literal('\n'))),
                set("[\\n\\x0B\\f\\r\\x85\\u2028\\u2029]", 0));
    }

    /**
     * A word boundary, spelled with look-arounds. Which letters beyond ASCII are word characters here depends on the JDK
     * (it changed in 19), so {@link Universe} leaves those letters out.
     */
    private Node boundary(boolean negated) {
        if (!text.atEnd() && text.skip("{g}")) {
            throw new Refusal("\\b{g}, the boundary of a grapheme cluster, is not supported");
        }
        bounded = true;
        Node word = wordCharacters.computeIfAbsent(
                text.has(Pattern.UNICODE_CHARACTER_CLASS),
                unicode -> set("\\w", unicode ? Pattern.UNICODE_CHARACTER_CLASS : 0));
        Node behind = new Node.Look(word, true, false);
        Node notBehind = new Node.Look(word, true, true);
        Node ahead = new Node.Look(word, false, false);
        Node notAhead = new Node.Look(word, false, true);
        return Node.choice(
                Node.sequence(behind, negated ? ahead : notAhead),
                Node.sequence(notBehind, negated ? notAhead : ahead));
    }
}
