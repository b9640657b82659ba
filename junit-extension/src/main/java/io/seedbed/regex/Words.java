package io.seedbed.regex;

import io.seedbed.random.Address;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A short list of words to choose from with the same chance for each; spellings of one word in different cases, as under
 * {@code (?i)asc|desc}, share the chance and are mostly written in a usual way. Immutable and thread-safe.
 */
final class Words {
    /** Of 8 choices, how many take any spelling, even {@code dEsC}. */
    private static final int ODD = 1;

    private final List<String> list;
    private final List<Spellings> groups;

    private record Spellings(List<String> usual, List<String> all) {}

    private Words(List<String> list, List<Spellings> groups) {
        this.list = list;
        this.groups = groups;
    }

    static Words of(List<String> list) {
        Map<String, List<String>> byWord = new LinkedHashMap<>();
        list.forEach(word -> byWord.computeIfAbsent(word.toLowerCase(Locale.ROOT), x -> new ArrayList<>())
                .add(word));
        List<Spellings> groups = byWord.entrySet().stream()
                .map(group -> spellings(group.getKey(), group.getValue()))
                .toList();
        return new Words(List.copyOf(list), groups);
    }

    private static Spellings spellings(String lower, List<String> all) {
        String upper = lower.toUpperCase(Locale.ROOT);
        List<String> usual = all.stream()
                .filter(word -> word.equals(lower)
                        || word.equals(upper)
                        || word.substring(1).equals(lower.substring(1)))
                .toList();
        return new Spellings(usual.isEmpty() ? all : usual, all);
    }

    List<String> list() {
        return list;
    }

    /** The word at an address. */
    String sample(long address) {
        Spellings group = pick(groups, Address.bits(address, 0));
        boolean odd = (Address.bits(address, 1) & 7) < ODD;
        return pick(odd ? group.all() : group.usual(), Address.bits(address, 2));
    }

    private static <T> T pick(List<T> some, long bits) {
        return some.get((int) Address.below(bits, some.size()));
    }
}
