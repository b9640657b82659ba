package io.seedbed.regex;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a pattern with a reading position and the flags in force there. Not thread-safe.
 *
 * <p>Under {@code (?x)} the methods that look for structure pass over white space and comments first.
 */
final class PatternText {
    private static final Pattern INLINE_FLAGS = Pattern.compile("\\(\\?([a-zA-Z]*)(?:-([a-zA-Z]*))?\\)");
    private static final Pattern SCOPED_FLAGS = Pattern.compile("([a-zA-Z]*)(?:-([a-zA-Z]*))?:");
    private static final Pattern BACK_REFERENCE = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\(?:[1-9]|k<)");

    private final String text;
    private int at;
    private int flags;

    PatternText(String regex, int flags) {
        this.text = (flags & Pattern.LITERAL) != 0 ? regex : withoutQuotes(regex);
        this.flags = flags;
        refuseCanonicalEquivalence();
    }

    /** Spells {@code \Q...\E} as one hexadecimal escape for each UTF-16 unit, which means the same everywhere. */
    private static String withoutQuotes(String regex) {
        if (!regex.contains("\\Q")) {
            return regex;
        }
        StringBuilder plain = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < regex.length(); i++) {
            if (regex.startsWith(quoted ? "\\E" : "\\Q", i)) {
                quoted = !quoted;
                i++;
            } else if (quoted) {
                plain.append(escaped(regex.charAt(i)));
            } else {
                plain.append(regex.charAt(i));
                if (regex.charAt(i) == '\\' && ++i < regex.length()) {
                    plain.append(regex.charAt(i));
                }
            }
        }
        return plain.toString();
    }

    static String escaped(char c) {
        String hex = Integer.toHexString(c);
        return "\\u" + "0".repeat(4 - hex.length()) + hex;
    }

    boolean mentionsBackReference() {
        return BACK_REFERENCE.matcher(text).find();
    }

    int flags() {
        return flags;
    }

    boolean has(int flag) {
        return (flags & flag) != 0;
    }

    void restore(int outerFlags) {
        flags = outerFlags;
    }

    /** Whether nothing is left but, under {@code (?x)}, white space and comments. */
    boolean atEnd() {
        if (has(Pattern.COMMENTS) && !has(Pattern.LITERAL)) {
            while (at < text.length() && (isBlank(text.charAt(at)) || text.charAt(at) == '#')) {
                if (text.charAt(at++) == '#') {
                    skipComment();
                }
            }
        }
        return at >= text.length();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private void skipComment() {
        while (at < text.length() && "\n\r\u0085\u2028\u2029".indexOf(text.charAt(at)) < 0) {
            at++;
        }
    }

    char peek() {
        return atEnd() ? '\0' : text.charAt(at);
    }

    /** The character behind the next one, or NUL at the end; white space counts. */
    char second() {
        return at + 1 < text.length() ? text.charAt(at + 1) : '\0';
    }

    char next() {
        return text.charAt(at++);
    }

    int nextCodePoint() {
        int c = text.codePointAt(at);
        at += Character.charCount(c);
        return c;
    }

    boolean skip(char c) {
        if (atEnd() || text.charAt(at) != c) {
            return false;
        }
        at++;
        return true;
    }

    boolean skip(String expected) {
        if (!text.startsWith(expected, at)) {
            return false;
        }
        at += expected.length();
        return true;
    }

    void expect(char c) {
        if (!skip(c)) {
            throw new Refusal("'" + c + "' was expected at index " + at);
        }
    }

    /** The text up to a character, which is passed over. */
    String until(char end) {
        int stop = text.indexOf(end, at);
        String found = text.substring(at, stop);
        at = stop + 1;
        return found;
    }

    /** At most {@code most} digits of the radix, as a number. */
    int number(int radix, int most) {
        int start = at;
        while (at < text.length() && at - start < most && Character.digit(text.charAt(at), radix) >= 0) {
            at++;
        }
        return Integer.parseInt(text.substring(start, at), radix);
    }

    /** The shortest text from here that ends with the character and compiles: a class such as {@code [a[]]]}. */
    String element(char end) {
        int stop = at;
        while (true) {
            stop = text.indexOf(end, stop) + 1;
            if (stop == 0) {
                throw new Refusal("the character class at index " + at + " has no end");
            }
            String candidate = text.substring(at, stop);
            if (compiles(candidate)) {
                at = stop;
                return candidate;
            }
        }
    }

    private boolean compiles(String element) {
        try {
            Pattern.compile(element, flags);
            return true;
        } catch (java.util.regex.PatternSyntaxException e) {
            return false;
        }
    }

    /** Takes {@code (?i-s)}, if that comes next, into the flags. */
    boolean skipInlineFlags() {
        Matcher matcher = INLINE_FLAGS.matcher(text).region(at, text.length());
        return !atEnd() && matcher.region(at, text.length()).lookingAt() && take(matcher);
    }

    /** Takes the {@code i-s:} of {@code (?i-s:...)} into the flags. */
    void takeScopedFlags() {
        Matcher matcher = SCOPED_FLAGS.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw new Refusal("the group at index " + at + " is of an unknown kind");
        }
        take(matcher);
    }

    private boolean take(Matcher matcher) {
        flags |= mask(matcher.group(1));
        if (matcher.group(2) != null) {
            flags &= ~mask(matcher.group(2));
        }
        at = matcher.end();
        refuseCanonicalEquivalence();
        return true;
    }

    private static int mask(String letters) {
        int mask = 0;
        for (char letter : letters.toCharArray()) {
            mask |= switch (letter) {
                case 'i' -> Pattern.CASE_INSENSITIVE;
                case 'm' -> Pattern.MULTILINE;
                case 's' -> Pattern.DOTALL;
                case 'd' -> Pattern.UNIX_LINES;
                case 'u' -> Pattern.UNICODE_CASE;
                case 'c' -> Pattern.CANON_EQ;
                case 'x' -> Pattern.COMMENTS;
                case 'U' -> Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE;
                default -> 0;
            };
        }
        return mask;
    }

    private void refuseCanonicalEquivalence() {
        if (has(Pattern.CANON_EQ)) {
            throw new Refusal("the flag CANON_EQ, canonical equivalence, is not supported");
        }
    }
}
