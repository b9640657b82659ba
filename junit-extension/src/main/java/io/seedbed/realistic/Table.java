package io.seedbed.realistic;

import io.seedbed.random.Address;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A list of words from which 64 bits pick one. Immutable. */
final class Table {
    private final String[] words;

    private Table(String[] words) {
        this.words = words;
    }

    /** A table of these words; a word that comes twice is picked twice as often. There must be one at least. */
    static Table of(Collection<String> words) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a table needs a word");
        }
        return new Table(words.toArray(String[]::new));
    }

    int size() {
        return words.length;
    }

    String get(int index) {
        return words[index];
    }

    /** The index that the bits pick. */
    int index(long bits) {
        return (int) Address.below(bits, words.length);
    }

    /** The word that the bits pick. */
    String pick(long bits) {
        return words[index(bits)];
    }

    /** All words in their order, duplicates included. */
    List<String> all() {
        return List.of(words);
    }

    /** The words without duplicates, in the order of their first appearance. */
    List<String> distinct() {
        return List.copyOf(new LinkedHashSet<>(Arrays.asList(words)));
    }

    /** A table of the same size with an allowed word in place of each forbidden one; empty if none is allowed. */
    Optional<Table> within(Predicate<String> allowed) {
        List<String> rest = distinct().stream().filter(allowed).toList();
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        Table substitutes = of(rest);
        LinkedHashSet<String> kept = new LinkedHashSet<>(rest);
        String[] replaced = words.clone();
        for (int i = 0; i < replaced.length; i++) {
            if (!kept.contains(replaced[i])) {
                replaced[i] = substitutes.pick(Address.bits(i, 0));
            }
        }
        return Optional.of(new Table(replaced));
    }
}
