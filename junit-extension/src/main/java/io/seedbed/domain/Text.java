package io.seedbed.domain;

import io.seedbed.regex.Language;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The strings of a language with a length within bounds.
 *
 * @param language which characters may follow which; {@link Language#any()} for no demand
 * @param minLength the least length in UTF-16 units, 0 or more
 * @param maxLength the greatest length in UTF-16 units, {@link Integer#MAX_VALUE} for no bound
 */
public record Text(Language language, int minLength, int maxLength) implements Domain {

    private static final Text ANY = new Text(Language.any(), 0, Integer.MAX_VALUE);

    /** All strings, the identity of {@link #and}. */
    public static Text any() {
        return ANY;
    }

    /** The strings of a length, both bounds included. */
    public static Text ofLength(int min, int max) {
        return new Text(Language.any(), Math.max(0, min), max);
    }

    /** The strings of a language, of any length. */
    public static Text of(Language language) {
        return new Text(language, 0, Integer.MAX_VALUE);
    }

    @Override
    public Text and(Domain domain) {
        if (!(domain instanceof Text other)) {
            throw new IllegalArgumentException("text " + this + " and " + domain + " can not be intersected");
        }
        return new Text(
                isAnyLanguage() ? other.language : other.isAnyLanguage() ? language : language.and(other.language),
                Math.max(minLength, other.minLength),
                Math.min(maxLength, other.maxLength));
    }

    /** The language with the length bounds built in: what strings are drawn from. */
    public Language bounded() {
        return language.withLength(minLength, maxLength);
    }

    @Override
    public boolean isEmpty() {
        return minLength > maxLength || (!isAnyLanguage() && bounded().isEmpty());
    }

    @Override
    public boolean contains(Object value) {
        return value instanceof CharSequence text
                && text.length() >= minLength
                && text.length() <= maxLength
                && language.contains(text.toString());
    }

    /** The number of strings if the language is one of few words; otherwise they are too many to count. */
    @Override
    public Optional<BigInteger> size() {
        return isAnyLanguage() && maxLength > 1
                ? Optional.empty()
                : bounded().words().map(words -> BigInteger.valueOf(words.size()));
    }

    /** Whether only lengths are restricted, which needs no automaton to reason about. */
    private boolean isAnyLanguage() {
        return language == Language.any();
    }

    @Override
    public String at(BigInteger index) {
        return bounded().at(index);
    }

    @Override
    public String simplest() {
        return bounded().simplest();
    }

    @Override
    public List<Object> edges() {
        Set<Object> edges = new LinkedHashSet<>();
        if (!isEmpty()) {
            edges.add(simplest());
        }
        return List.copyOf(edges);
    }

    @Override
    public List<Domain> complement(Domain all) {
        List<Domain> others = new ArrayList<>();
        for (Language other : language.withLength(minLength, maxLength).complement()) {
            Text text = Text.of(other).and(all);
            if (!text.isEmpty()) {
                others.add(text);
            }
        }
        return others;
    }

    /** The set as in {@code /[a-z]+/ of 3..8 characters}. */
    @Override
    public String toString() {
        boolean anyLength = minLength == 0 && maxLength == Integer.MAX_VALUE;
        String lengths = maxLength == Integer.MAX_VALUE
                ? minLength + " or more characters"
                : minLength == maxLength ? minLength + " characters" : minLength + ".." + maxLength + " characters";
        return anyLength ? language.toString() : language + " of " + lengths;
    }
}
