package io.seedbed.regex;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The characters that lead from one state to another, arranged so that a walk can pick one that reads like text.
 *
 * <p>Immutable and thread-safe.
 */
final class Alphabet {
    private static final int KINDS = Kind.values().length;

    /** How many characters are weighed against each other by one row; a power of two. */
    private static final int SLOTS = 128;

    /**
     * How readily one kind follows another, in rows for the kind before and columns for the next; the last row begins a
     * string. A matter of taste: vowels and consonants alternate, digits stay together, signs are rare, hidden characters
     * appear only where there is nothing else.
     */
    private static final int[][] READILY = {
        // vowel, consonant, upper, digit, space, sign, letter, symbol, break, hidden
        {40, 280, 4, 8, 16, 4, 4, 0, 0, 0}, // after a vowel
        {280, 60, 4, 8, 8, 4, 4, 0, 0, 0}, // after a consonant
        {200, 100, 40, 12, 0, 4, 4, 0, 0, 0}, // after an upper-case letter
        {12, 12, 8, 280, 8, 8, 2, 0, 0, 0}, // after a digit
        {100, 180, 80, 40, 0, 4, 4, 0, 0, 0}, // after a space
        {80, 160, 16, 80, 4, 2, 4, 0, 0, 0}, // after a sign
        {80, 80, 4, 8, 8, 4, 80, 0, 0, 0}, // after a letter beyond ASCII
        {80, 160, 40, 80, 8, 4, 40, 4, 0, 0}, // after a symbol
        {80, 160, 40, 80, 8, 4, 40, 4, 0, 0}, // after a line break
        {80, 160, 40, 80, 8, 4, 40, 4, 0, 0}, // after a hidden character
        {80, 160, 120, 40, 0, 4, 4, 0, 0, 0}, // at the beginning
    };

    /** The row of {@link #READILY} for the beginning of a string. */
    static final int BEGINNING = KINDS;

    /** What one character of each kind adds to the weight of an alphabet among others. */
    private static final double[] WEIGHTS = {1, 1, 0.5, 1, 1, 0.125, 0.03125, 0x1p-10, 0x1p-12, 0x1p-20};

    private static final byte[] LATIN_KINDS = latinKinds();

    private final BitSet classes;
    private final char[] all;
    private final char[][] byKind = new char[KINDS][];
    private final byte[][] choices = new byte[KINDS + 1][];
    private final double weight;
    private final int visible;
    private final boolean oneKind;

    private Alphabet(BitSet classes, char[] all) {
        this.classes = classes;
        this.all = all;
        StringBuilder[] found = new StringBuilder[KINDS];
        for (int kind = 0; kind < KINDS; kind++) {
            found[kind] = new StringBuilder();
        }
        for (char c : all) {
            found[Kind.of(c).ordinal()].append(c);
        }
        double sum = 0;
        for (int kind = 0; kind < KINDS; kind++) {
            byKind[kind] = found[kind].toString().toCharArray();
            sum += WEIGHTS[kind] * byKind[kind].length;
        }
        weight = sum;
        visible = all.length - byKind[Kind.HIDDEN.ordinal()].length;
        oneKind = Arrays.stream(byKind).filter(some -> some.length > 0).count() == 1;
        for (int before = 0; before <= KINDS; before++) {
            choices[before] = choices(READILY[before]);
        }
    }

    static Alphabet of(BitSet classes, char[] all) {
        return new Alphabet(classes, all);
    }

    private static byte[] latinKinds() {
        byte[] kinds = new byte[CharSet.LATIN];
        for (char c = 0; c < CharSet.LATIN; c++) {
            kinds[c] = (byte) Kind.of(c).ordinal();
        }
        return kinds;
    }

    /** The row to use after a character. */
    static int after(char c) {
        return c < CharSet.LATIN ? LATIN_KINDS[c] : Kind.LETTER.ordinal();
    }

    /** Deals the slots of a row out to the kinds at hand. */
    private byte[] choices(int[] readily) {
        int total = 0;
        for (int kind = 0; kind < KINDS; kind++) {
            total += byKind[kind].length == 0 ? 0 : readily[kind];
        }
        byte[] slots = new byte[SLOTS];
        if (total == 0) {
            Arrays.fill(slots, (byte) simplestKind());
            return slots;
        }
        int slot = 0;
        int sum = 0;
        for (int kind = 0; kind < KINDS; kind++) {
            sum += byKind[kind].length == 0 ? 0 : readily[kind];
            // Rounded so that what is rare keeps its share of the slots on average over rows, if not in each.
            for (int end = (sum * SLOTS + total / 2) / total; slot < end; slot++) {
                slots[slot] = (byte) kind;
            }
        }
        return slots;
    }

    private int simplestKind() {
        int kind = 0;
        while (byKind[kind].length == 0) {
            kind++;
        }
        return kind;
    }

    /** How much this alphabet counts beside others: roughly its number of common characters. */
    double weight() {
        return weight;
    }

    BitSet classes() {
        return (BitSet) classes.clone();
    }

    /** Whether all characters are of one kind, so that none reads better than another and {@link #any} will do. */
    boolean isOneKind() {
        return oneKind;
    }

    /**
     * A character that reads well after the one before.
     *
     * @param bits 64 random bits
     * @param before the row to use: {@link #after} the character before, or {@link #BEGINNING}
     * @param last whether the string ends with it, which a space should not
     */
    char readable(long bits, int before, boolean last) {
        int kind = choices[before][(int) (bits & (SLOTS - 1))];
        if (last && kind == Kind.SPACE.ordinal() && weight > 2 * WEIGHTS[kind]) {
            kind = simplestKind();
        }
        char[] some = byKind[kind];
        return some[(int) (((bits >>> 32) * some.length) >>> 32)];
    }

    /** Any character with the same chance, hidden ones only if there are no others. */
    char any(long bits) {
        long count = visible == 0 ? all.length : visible;
        return all[(int) (((bits >>> 32) * count) >>> 32)];
    }
}
