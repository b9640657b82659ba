package io.seedbed.realistic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which names mean what, as {@code kinds.txt} beside this class lists it. Immutable.
 *
 * <p>Loading it touches no Datafaker class.
 */
final class Vocabulary {
    private static final String FILE = "kinds.txt";

    /** Words before a person's e-mail, phone and the like that do not make it another person's. */
    private static final Set<String> SAME_PERSON = Set.of(
            "contact",
            "work",
            "home",
            "private",
            "personal",
            "primary",
            "secondary",
            "main",
            "business",
            "default",
            "login",
            "account",
            "user",
            "alternate",
            "alternative",
            "other",
            "backup",
            "recovery",
            "my",
            "legal",
            "office");

    private static final Set<String> WRAPPERS = Set.of("get", "is", "str", "txt", "my");

    /** What kind of Java type a name may stand on. */
    enum Sort {
        TEXT,
        NUMBER,
        TIME,
        AMOUNT
    }

    /**
     * A line of the file.
     *
     * @param group the group whose words must come before the name; {@code null} if the name is enough
     */
    record Entry(String kind, Sort sort, @Nullable String group, String name, String recipe) {

        /** What the recipe is part of: person, place, company, phone, code or text; empty if it is Datafaker's. */
        String family() {
            return recipe.startsWith("@") ? recipe.substring(1, recipe.indexOf('.')) : "";
        }
    }

    private final Map<String, Set<String>> groups = new HashMap<>();
    private final Map<String, List<Entry>> byName = new HashMap<>();
    private final Map<String, Entry> byKind = new LinkedHashMap<>();

    private Vocabulary() {}

    private static final class Loaded {
        static final Vocabulary VOCABULARY = read();
    }

    static Vocabulary get() {
        return Loaded.VOCABULARY;
    }

    private static Vocabulary read() {
        Vocabulary vocabulary = new Vocabulary();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Vocabulary.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    vocabulary.add(line.strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return vocabulary;
    }

    private void add(String line) {
        if (line.startsWith("group ")) {
            int colon = line.indexOf(": ");
            groups.put(
                    line.substring("group ".length(), colon),
                    new HashSet<>(List.of(line.substring(colon + 2).split(" "))));
            return;
        }
        String[] columns = columns(line);
        if (columns.length != 4) {
            throw new IllegalStateException(FILE + " has a line without four columns: " + line);
        }
        Sort sort = switch (columns[1]) {
            case "T" -> Sort.TEXT;
            case "N" -> Sort.NUMBER;
            case "D" -> Sort.TIME;
            case "A" -> Sort.AMOUNT;
            default -> throw new IllegalStateException(FILE + " has an unknown type in: " + line);
        };
        for (String written : columns[2].split(" ")) {
            int colon = written.indexOf(':');
            String group = colon < 0 ? null : written.substring(0, colon);
            if (group != null && !groups.containsKey(group)) {
                throw new IllegalStateException(FILE + " has no group " + group + " but uses it in: " + line);
            }
            String name = written.substring(colon + 1).toLowerCase(Locale.ROOT);
            Entry entry = new Entry(columns[0], sort, group, name, columns[3]);
            List<Entry> others = byName.computeIfAbsent(name, key -> new ArrayList<>());
            for (Entry other : others) {
                if (other.sort() == sort && Objects.equals(other.group(), group)) {
                    throw new IllegalStateException(FILE + " has the name " + written + " twice: " + line);
                }
            }
            others.add(entry);
            byKind.putIfAbsent(columns[0] + " " + sort, entry);
        }
    }

    /** The first three columns and the rest. Without a regular expression, since every fresh JVM waits for this. */
    private static String[] columns(String line) {
        List<String> columns = new ArrayList<>();
        int start = 0;
        for (int bar = line.indexOf(" | "); bar >= 0 && columns.size() < 3; bar = line.indexOf(" | ", start)) {
            columns.add(line.substring(start, bar).strip());
            start = bar + 3;
        }
        columns.add(line.substring(start).strip());
        return columns.toArray(String[]::new);
    }

    /** The line of a kind for a sort of types. */
    Optional<Entry> entry(String kind, Sort sort) {
        return Optional.ofNullable(byKind.get(kind + " " + sort));
    }

    /** One entry of every kind, in the order of the file. */
    List<Entry> all() {
        return List.copyOf(byKind.values());
    }

    /**
     * What a property means: the longest end of its name that is listed wins, and a name that is weak alone counts only
     * after a word of its group or in a type of it.
     */
    Optional<Kind> find(String ownerType, String property, Sort sort) {
        List<String> owner = Words.of(ownerType);
        List<String> words = new ArrayList<>(Words.of(property));
        while (words.size() > 1 && WRAPPERS.contains(words.get(0))) {
            words.remove(0);
        }
        for (int start = 0; start < words.size(); start++) {
            List<String> before = words.subList(0, start);
            Optional<Entry> entry = match(words.subList(start, words.size()), before, owner, sort);
            if (entry.isPresent()) {
                return Optional.of(new Kind(entry.get().kind(), whose(entry.get(), before, owner)));
            }
        }
        return Optional.empty();
    }

    private Optional<Entry> match(List<String> name, List<String> before, List<String> owner, Sort sort) {
        String exact = String.join("", name);
        List<Entry> entries = new ArrayList<>(byName.getOrDefault(exact, List.of()));
        String singular = Words.singular(exact);
        if (!singular.equals(exact)) {
            entries.addAll(byName.getOrDefault(singular, List.of()));
        }
        entries.removeIf(entry -> entry.sort() != sort);
        // A name in the right company says more than the name alone: the title of a book is no headline.
        return entries.stream()
                .filter(entry -> entry.group() != null && isIn(entry.group(), before, owner))
                .findFirst()
                .or(() ->
                        entries.stream().filter(entry -> entry.group() == null).findFirst());
    }

    private boolean isIn(String group, List<String> before, List<String> owner) {
        List<String> context = owner.containsAll(before) ? owner : before;
        return !context.isEmpty() && groups.get(group).contains(context.get(context.size() - 1));
    }

    private static String whose(Entry entry, List<String> before, List<String> owner) {
        boolean person = entry.family().equals("person");
        List<String> rest = before.stream()
                .filter(word -> !owner.contains(word) && !word.equals("address"))
                .filter(word -> !person || !SAME_PERSON.contains(word))
                .toList();
        return String.join(" ", rest);
    }
}
