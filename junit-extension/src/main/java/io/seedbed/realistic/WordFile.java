package io.seedbed.realistic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.datafaker.service.RandomService;
import org.jspecify.annotations.Nullable;

/**
 * Reads one list of words out of a YAML file of Datafaker without parsing the rest.
 *
 * <p>The first name of a fresh JVM would otherwise wait 0.3 s for SnakeYAML to build all of {@code name.yml}. Only the plain
 * forms that those files have are understood, {@code key: [a, "b"]} and lines of {@code - a}; on anything else the answer is
 * that it is not known, and the caller asks Datafaker. A test compares every list of every file with Datafaker's.
 */
final class WordFile {
    /** Words that YAML 1.1 takes for booleans or nothing when they are not quoted. */
    private static final Set<String> NO_STRINGS =
            Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null", "~");

    private static final String SPECIAL = "[]{}&*!|>%@`\"'?-#:,=+.~0123456789";

    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    private final List<String> lines;
    /** How many blanks each line begins with, counted once: sections are looked for by them again and again. */
    private final int[] indents;

    private final Map<String, Section> sections = new ConcurrentHashMap<>();

    /**
     * What stands under a provider.
     *
     * @param isPlain whether its form is understood
     * @param keys the line of each key
     * @param end the line behind the last
     */
    private record Section(boolean isPlain, Map<String, Integer> keys, int end) {}

    /** What is known of a list. */
    sealed interface Answer {
        /** The words as they stand in the file; maybe none. */
        record Found(List<String> words) implements Answer {}

        /** The file has no such list. */
        record Absent() implements Answer {}

        /** The file may have such a list, in a form that is not understood. */
        record Unknown() implements Answer {}
    }

    private WordFile(List<String> lines) {
        this.lines = lines;
        this.indents = new int[lines.size()];
        for (int i = 0; i < indents.length; i++) {
            indents[i] = indent(lines.get(i));
        }
    }

    /** The file of that name in Datafaker's jar, without blank lines and comments; empty if there is none. */
    static Optional<WordFile> read(String name) {
        // Asked of a small class of that jar: the Faker itself would bring its hundreds of providers with it.
        try (InputStream stream = RandomService.class.getResourceAsStream(name)) {
            if (stream == null) {
                return Optional.empty();
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            List<String> lines = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String text = line.stripTrailing();
                if (!text.isEmpty() && text.charAt(indent(text)) != '#' && !text.equals("---")) {
                    lines.add(text);
                }
            }
            return Optional.of(new WordFile(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The list under {@code faker}, then the provider, then the key. */
    Answer list(String provider, String key) {
        Section section = sections.computeIfAbsent(provider, this::section);
        if (!section.isPlain()) {
            return new Answer.Unknown();
        }
        int line = section.keys().getOrDefault(key, NONE);
        if (line < 0) {
            return line == NONE ? new Answer.Absent() : new Answer.Unknown();
        }
        String rest =
                lines.get(line).substring(lines.get(line).indexOf(':') + 1).strip();
        List<String> words = rest.isEmpty()
                ? items(line + 1, section.end())
                : rest.startsWith("[") ? flow(line, rest, section.end()) : null;
        return words == null ? new Answer.Unknown() : new Answer.Found(words);
    }

    /** The keys of a provider as far as they can be read. */
    Set<String> keys(String provider) {
        return sections.computeIfAbsent(provider, this::section).keys().keySet();
    }

    /** The keys of a provider with their lines. */
    private Section section(String provider) {
        int faker = only("faker", 0, lines.size(), -1);
        int start = faker < 0 ? SEVERAL : only(provider, faker + 1, end(faker), indent(faker + 1));
        if (start < 0) {
            return new Section(start == NONE, Map.of(), 0);
        }
        Map<String, Integer> keys = new HashMap<>();
        int end = end(start);
        int indent = indent(start + 1);
        for (int i = start + 1; i < end; i++) {
            String line = lines.get(i);
            if (indent(i) == indent && line.charAt(indent) != '-') {
                int colon = line.indexOf(':', indent);
                if (colon < 0 || line.startsWith("<<", indent)) {
                    return new Section(false, Map.of(), 0);
                }
                String key = line.substring(indent, colon).replaceAll("^([\"'])(.*)\\1$", "$2");
                keys.merge(key, i, (one, other) -> SEVERAL);
            }
        }
        return new Section(start + 1 < end, keys, end);
    }

    /** The line of a key at an indentation, or at any if that is negative. */
    private int only(String key, int from, int to, int indent) {
        int found = NONE;
        for (int i = from; i < to; i++) {
            String line = lines.get(i);
            int start = indents[i];
            if ((indent < 0 || start == indent) && isKey(line, start, key)) {
                if (found != NONE) {
                    return SEVERAL;
                }
                found = i;
            }
        }
        return found;
    }

    private static boolean isKey(String line, int start, String key) {
        int end = start + key.length();
        boolean plain = line.startsWith(key, start) && line.startsWith(":", end);
        char c = line.charAt(start);
        boolean quoted = (c == '"' || c == '\'') && line.startsWith(key + c + ":", start + 1);
        return (plain && (line.length() == end + 1 || line.charAt(end + 1) == ' ')) || quoted;
    }

    private int indent(int index) {
        return index >= indents.length ? Integer.MAX_VALUE : indents[index];
    }

    private static int indent(String line) {
        int indent = 0;
        while (line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    /** The line behind all that is indented deeper than a line. */
    private int end(int index) {
        int indent = indent(index);
        int end = index + 1;
        while (end < lines.size() && indent(end) > indent) {
            end++;
        }
        return end;
    }

    private @Nullable List<String> items(int from, int end) {
        List<String> words = new ArrayList<>();
        int indent = indent(from);
        for (int i = from; i < end; i++) {
            String line = lines.get(i);
            if (indent(i) != indent || !line.startsWith("- ", indent)) {
                // The next key ends the list; a deeper line continues a word or nests something.
                return words.isEmpty() || indent(i) > indent || line.startsWith("-", indent(i)) ? null : words;
            }
            String word = scalar(line.substring(indent + 2).strip(), false);
            if (word == null) {
                return null;
            }
            words.add(word);
        }
        return words.isEmpty() ? null : words;
    }

    private @Nullable List<String> flow(int line, String rest, int end) {
        StringBuilder text = new StringBuilder(rest);
        for (int next = line + 1; next < end && indent(next) > indent(line); next++) {
            text.append(' ').append(lines.get(next).strip());
        }
        List<String> words = new ArrayList<>();
        int start = 1;
        char quote = 0;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean first = text.substring(start, i).isBlank();
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if ((c == '"' || c == '\'') && (first || text.charAt(i - 1) == c)) {
                quote = c;
            } else if (c == ',' || c == ']') {
                String entry = text.substring(start, i).strip();
                String word = entry.isEmpty() ? null : scalar(entry, true);
                boolean last = c == ']';
                if (word == null && !(last && entry.isEmpty())) {
                    return null;
                }
                if (word != null) {
                    words.add(word);
                }
                if (last) {
                    return i + 1 == text.length() ? words : null;
                }
                start = i + 1;
            }
        }
        return null;
    }

    /** A word as YAML means it, or {@code null} if that takes more than is known here. */
    private static @Nullable String scalar(String text, boolean inFlow) {
        if (text.isEmpty()) {
            return null;
        }
        char quote = text.charAt(0);
        if (quote == '"' || quote == '\'') {
            String inner = text.length() > 1 ? text.substring(1, text.length() - 1) : "";
            boolean closed = text.length() > 1 && text.charAt(text.length() - 1) == quote;
            String unpaired = quote == '\'' ? inner.replace("''", "") : inner;
            boolean simple = closed && unpaired.indexOf(quote) < 0 && (quote == '\'' || inner.indexOf('\\') < 0);
            return !simple ? null : quote == '\'' ? inner.replace("''", "'") : inner;
        }
        boolean simple = SPECIAL.indexOf(quote) < 0
                && !text.contains(": ")
                && !text.contains(" #")
                && !text.endsWith(":")
                && !NO_STRINGS.contains(text.toLowerCase(Locale.ROOT))
                && !(inFlow && (text.contains("{") || text.contains("}") || text.contains("[") || text.contains("]")));
        return simple ? text : null;
    }
}
