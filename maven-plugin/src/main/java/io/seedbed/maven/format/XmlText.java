package io.seedbed.maven.format;

import io.seedbed.table.UnwritableException;

/** Text as XML 1.0 holds it, in elements and in attributes alike. */
final class XmlText {
    private XmlText() {}

    /**
     * Replaces what would be read as markup, and the white space that a reader would make a blank or drop: XML 1.0, 2.11 and 3.3.3.
     *
     * @throws UnwritableException for characters that XML has no way to write, such as U+0000
     */
    static String escaped(String text) {
        int plain = 0;
        while (plain < text.length() && isPlain(text.charAt(plain))) {
            plain++;
        }
        if (plain == text.length()) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 16).append(text, 0, plain);
        for (int i = plain; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            append(escaped, text.codePointAt(i));
        }
        return escaped.toString();
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7f && c != '<' && c != '>' && c != '&' && c != '"';
    }

    private static void append(StringBuilder escaped, int c) {
        switch (c) {
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '&' -> escaped.append("&amp;");
            case '"' -> escaped.append("&quot;");
            case '\t', '\n', '\r', 0x85, 0x2028 ->
                escaped.append("&#").append(c).append(';');
            default -> {
                if (!isXml(c)) {
                    throw new UnwritableException(String.format(
                            "XML has no way to write the character U+%04X. Exclude it, for example with @Pattern, or write another"
                                    + " format.",
                            c));
                }
                escaped.appendCodePoint(c);
            }
        }
    }

    /** XML 1.0, production 2. */
    private static boolean isXml(int c) {
        return c >= ' '
                && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                && c != 0xfffe
                && c != 0xffff;
    }

    /**
     * Checks a name that becomes an element or an attribute: letters, digits, {@code _ . -}, not beginning with a digit, a dot or a
     * hyphen. That is less than XML allows and more than Java properties need.
     *
     * @throws UnwritableException if it cannot
     */
    static String name(String name) {
        boolean fits = !name.isEmpty()
                && (name.charAt(0) == '_' || Character.isLetter(name.charAt(0)))
                && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '-');
        if (!fits) {
            throw new UnwritableException(
                    "\"" + name + "\" is no name of an XML element. Rename it, or write another format.");
        }
        return name;
    }
}
