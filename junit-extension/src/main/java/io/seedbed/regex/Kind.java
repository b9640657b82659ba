package io.seedbed.regex;

/** What a character looks like to a reader, from simple to odd; strings are made of the simpler kinds if they can be. */
enum Kind {
    VOWEL,
    CONSONANT,
    UPPER,
    DIGIT,
    /** The space alone. */
    SPACE,
    /** Other printable ASCII. */
    SIGN,
    /** A letter or digit beyond ASCII. */
    LETTER,
    /** Another visible character beyond ASCII. */
    SYMBOL,
    /** Tab and line feed. */
    BREAK,
    /** What cannot be seen: control and format characters, other white space, unassigned and private ones. */
    HIDDEN;

    static Kind of(char c) {
        if (c < 0x7F) {
            return ofAscii(c);
        } else if (Character.isLetterOrDigit(c)) {
            return LETTER;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK -> HIDDEN;
            default -> SYMBOL;
        };
    }

    private static Kind ofAscii(char c) {
        if (c >= 'a' && c <= 'z') {
            return "aeiou".indexOf(c) >= 0 ? VOWEL : CONSONANT;
        } else if (c >= 'A' && c <= 'Z') {
            return UPPER;
        } else if (c >= '0' && c <= '9') {
            return DIGIT;
        } else if (c == ' ') {
            return SPACE;
        } else if (c > ' ') {
            return SIGN;
        }
        return c == '\t' || c == '\n' ? BREAK : HIDDEN;
    }

    /** Letters and digits of ASCII come first, then the rest of printable ASCII, then what is beyond; 0 to 4. */
    int tier() {
        return switch (this) {
            case VOWEL, CONSONANT, UPPER, DIGIT -> 0;
            case SPACE, SIGN -> 1;
            case LETTER, SYMBOL -> 2;
            case BREAK -> 3;
            case HIDDEN -> 4;
        };
    }
}
