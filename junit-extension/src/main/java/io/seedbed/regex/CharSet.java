package io.seedbed.regex;

import java.nio.CharBuffer;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A set of UTF-16 units that a pattern treats alike, such as {@code [a-z&&[^aeiou]]}. Immutable and thread-safe; compared
 * by identity.
 *
 * <p>What an element of a pattern contains is answered by {@code java.util.regex}: it is compiled alone and asked for each
 * character. So scripts, intersections and case rules mean here exactly what they mean there.
 */
final class CharSet {
    /** Characters below this one are asked once and remembered: Basic Latin to Latin Extended-B. */
    static final int LATIN = 0x250;

    /** How many of its letters a set beyond Latin adds to the alphabet, such as the first ones of all Hangul syllables. */
    private static final int OWN_LETTERS = 512;

    /** Distance of the characters tried first; scripts lie in blocks of more. */
    private static final int PROBE = 13;

    private static final int REMEMBERED = 5_000;
    private static final Map<String, CharSet> KNOWN = new ConcurrentHashMap<>();

    private final String name;
    private final IntPredicate test;
    private final BitSet latin = new BitSet();
    private final BitSet foreign = new BitSet();
    private final boolean listed;

    private CharSet(String name, IntPredicate test, boolean listed) {
        this.name = name;
        this.test = test;
        this.listed = listed;
        for (int c = 0; c < LATIN; c++) {
            latin.set(c, test.test(c));
        }
        if (!listed && latin.stream().noneMatch(Character::isLetterOrDigit)) {
            collectForeignLetters();
        }
    }

    /** The characters that an element of a pattern matches by itself, such as {@code .} or {@code \p{Lu}}. */
    static CharSet of(String element, int flags) {
        String key = element + '/' + flags;
        CharSet known = KNOWN.get(key);
        if (known != null) {
            return known;
        }
        CharSet set = new CharSet(element, test(element, flags), isListed(element, flags));
        if (KNOWN.size() < REMEMBERED) {
            KNOWN.put(key, set);
        }
        return set;
    }

    private static IntPredicate test(String element, int flags) {
        Matcher matcher = Pattern.compile(element, flags).matcher("");
        char[] holder = new char[1];
        CharBuffer text = CharBuffer.wrap(holder);
        return c -> {
            if (Character.isSurrogate((char) c)) {
                return false;
            }
            synchronized (holder) {
                holder[0] = (char) c;
                return matcher.reset(text).matches();
            }
        };
    }

    /** One character as such, even a surrogate, which no other set contains. */
    static CharSet literal(char c) {
        return KNOWN.computeIfAbsent("literal " + c, x -> {
            CharSet set = new CharSet(String.valueOf(c), y -> y == c, true);
            if (c >= LATIN) {
                set.foreign.set(c);
            }
            return set;
        });
    }

    /** Exactly the given characters below U+0250 and whatever else the test holds for, none of it worth writing. */
    static CharSet listed(String name, IntPredicate test) {
        return new CharSet(name, test, true);
    }

    /** The characters for which the test holds. */
    static CharSet where(String name, IntPredicate test) {
        return new CharSet(name, test, false);
    }

    /**
     * Whether the element spells out all its members, so that none can lie beyond the characters looked at. Errs on the
     * side of false: {@code [a-z]} and {@code \d} do, {@code [^a-z]} and {@code \p{L}} do not.
     */
    private static boolean isListed(String element, int flags) {
        return (flags & (Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE)) == 0
                && element.matches("\\\\[dsw]|\\\\u00[0-7].|\\[(?!\\^)(?:[ -Z_-~&&[^\\[\\]\\\\]]|\\\\[dsw\\W])*\\]");
    }

    private void collectForeignLetters() {
        for (int c = LATIN; c <= Character.MAX_VALUE; c += PROBE) {
            if (Character.isLetterOrDigit(c) && test.test(c)) {
                for (int letter = LATIN;
                        letter <= Character.MAX_VALUE && foreign.cardinality() < OWN_LETTERS;
                        letter++) {
                    foreign.set(letter, Character.isLetterOrDigit(letter) && test.test(letter));
                }
                return;
            }
        }
    }

    boolean contains(char c) {
        return c < LATIN ? latin.get(c) : test.test(c);
    }

    /**
     * The characters beyond Latin without which strings of this set would be poor: a literal itself, the letters of
     * {@code [가-힣 ]}, but none for {@code [^a-z]}, which has Latin letters to offer.
     */
    BitSet foreign() {
        return (BitSet) foreign.clone();
    }

    /** The members below {@link #LATIN}. */
    IntStream latin() {
        return latin.stream();
    }

    /** Whether all members are known to lie below {@link #LATIN} or in {@link #foreign}. */
    boolean isListed() {
        return listed;
    }

    @Override
    public String toString() {
        return name;
    }
}
