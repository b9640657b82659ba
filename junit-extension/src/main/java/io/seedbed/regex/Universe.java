package io.seedbed.regex;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The alphabet of an automaton: the characters that may be written, in order of simplicity (Latin before foreign), and the classes of characters
 * that none of the sets tells apart. Immutable.
 *
 * <p>It holds Latin (below U+0250) and the foreign letters that a pattern asks for; all of the Basic Multilingual Plane is
 * a hundred times the work and only tried when the small alphabet has no string. Surrogates appear only where a pattern
 * spells out a character beyond the plane.
 */
final class Universe {
    private static final Comparator<Character> SIMPLER_FIRST =
            Comparator.comparing(Universe::rank).thenComparing(Comparator.naturalOrder());

    private static final String LATIN_ORDER = IntStream.range(0, CharSet.LATIN)
            .mapToObj(c -> (char) c)
            .sorted(SIMPLER_FIRST)
            .map(String::valueOf)
            .collect(Collectors.joining());

    private final char[] chars;
    private final int[] classOf;
    private final int classes;
    private final Map<CharSet, BitSet> members = new IdentityHashMap<>();

    private Universe(BitSet alphabet, Collection<CharSet> sets) {
        chars = sorted(alphabet);
        classOf = new int[chars.length];
        Set<CharSet> distinct = new LinkedHashSet<>(sets);
        int count = 1;
        for (CharSet set : distinct) {
            count = split(set);
        }
        classes = count;
        distinct.forEach(set -> members.put(set, classesOf(set)));
    }

    private static char[] sorted(BitSet alphabet) {
        StringBuilder sorted = new StringBuilder();
        LATIN_ORDER.chars().filter(alphabet::get).forEach(c -> sorted.append((char) c));
        alphabet.stream()
                .skip(sorted.length())
                .mapToObj(c -> (char) c)
                .sorted(SIMPLER_FIRST)
                .forEach(sorted::append);
        return sorted.toString().toCharArray();
    }

    /** Lower-case letters before upper-case letters and digits, then by kind. */
    private static int rank(char c) {
        Kind kind = Kind.of(c);
        return kind == Kind.VOWEL
                ? Kind.CONSONANT.ordinal()
                : kind == Kind.SIGN ? Kind.SPACE.ordinal() : kind.ordinal();
    }

    /**
     * Latin and the foreign characters of the sets.
     *
     * @param excluded characters to leave out
     */
    static Universe small(Collection<CharSet> sets, IntPredicate excluded) {
        BitSet alphabet = new BitSet();
        alphabet.set(0, CharSet.LATIN);
        sets.forEach(set -> alphabet.or(set.foreign()));
        BitSet kept = new BitSet();
        alphabet.stream().filter(c -> !excluded.test(c)).forEach(kept::set);
        return new Universe(kept, sets);
    }

    /** The Basic Multilingual Plane. */
    static Universe large(Collection<CharSet> sets) {
        BitSet alphabet = new BitSet();
        alphabet.set(0, Character.MIN_SURROGATE);
        alphabet.set(Character.MAX_SURROGATE + 1, 0xFFFE);
        sets.forEach(set -> alphabet.or(set.foreign()));
        return new Universe(alphabet, sets);
    }

    /** Splits each class into what is inside and outside the set; returns the number of classes. */
    private int split(CharSet set) {
        Map<Integer, Integer> renumbered = new HashMap<>();
        for (int i = 0; i < chars.length; i++) {
            int key = classOf[i] * 2 + (set.contains(chars[i]) ? 1 : 0);
            Integer known = renumbered.putIfAbsent(key, renumbered.size());
            classOf[i] = known == null ? renumbered.size() - 1 : known;
        }
        return renumbered.size();
    }

    private BitSet classesOf(CharSet set) {
        BitSet found = new BitSet(classes);
        for (int i = 0; i < chars.length; i++) {
            if (!found.get(classOf[i]) && set.contains(chars[i])) {
                found.set(classOf[i]);
            }
        }
        return found;
    }

    /** How many classes there are; they are numbered from 0. */
    int classes() {
        return classes;
    }

    /** The classes that make up a set. */
    BitSet members(CharSet set) {
        return members.getOrDefault(set, new BitSet());
    }

    /** How many characters there are. */
    int size() {
        return chars.length;
    }

    /** The character at a place in the order of simplicity. */
    char at(int index) {
        return chars[index];
    }

    /** The class of the character at a place in the order of simplicity. */
    int classAt(int index) {
        return classOf[index];
    }

    /** All characters of some classes, in order of simplicity. */
    char[] chars(BitSet someClasses) {
        StringBuilder found = new StringBuilder();
        for (int i = 0; i < chars.length; i++) {
            if (someClasses.get(classOf[i])) {
                found.append(chars[i]);
            }
        }
        return found.toString().toCharArray();
    }
}
