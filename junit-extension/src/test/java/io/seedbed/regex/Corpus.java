package io.seedbed.regex;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The 250 patterns of {@code patterns.txt} with their bounds. */
record Corpus(int id, int flags, String regex, int min, int max) {
    static final int SIZE = 250;

    static List<Corpus> patterns() {
        Map<String, String[]> bounds =
                lines("pattern-bounds.tsv").stream().collect(Collectors.toMap(line -> line[0], line -> line));
        return lines("patterns.txt").stream()
                .map(line -> new Corpus(
                        Integer.parseInt(line[0]),
                        flags(line[1]),
                        line[5],
                        Integer.parseInt(bounds.get(line[0])[1]),
                        Integer.parseInt(bounds.get(line[0])[2])))
                .toList();
    }

    private static List<String[]> lines(String resource) {
        try (InputStream in = Corpus.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 6))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int flags(String letters) {
        return letters.chars()
                .map(letter -> switch (letter) {
                    case 'i' -> Pattern.CASE_INSENSITIVE;
                    case 'm' -> Pattern.MULTILINE;
                    case 's' -> Pattern.DOTALL;
                    case 'x' -> Pattern.COMMENTS;
                    case 'u' -> Pattern.UNICODE_CASE;
                    case 'U' -> Pattern.UNICODE_CHARACTER_CLASS;
                    case 'l' -> Pattern.LITERAL;
                    default -> 0;
                })
                .reduce(0, (a, b) -> a | b);
    }

    Language language() {
        return Language.of(regex, flags);
    }

    Language boundedLanguage() {
        return language().withLength(min, max);
    }

    @Override
    public String toString() {
        return id + " " + language();
    }
}
