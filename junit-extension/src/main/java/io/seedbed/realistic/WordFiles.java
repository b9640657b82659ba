package io.seedbed.realistic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The files in which Datafaker looks for the words of a locale, read without Datafaker. Safe for use by many threads.
 *
 * <p>Only for the providers that the names of properties lead to: these are what a fresh JVM waits for, and a test compares
 * each of their lists with Datafaker's.
 */
final class WordFiles {
    static final Set<String> PROVIDERS = Set.of(
            "name",
            "address",
            "company",
            "lorem",
            "job",
            "commerce",
            "color",
            "gender",
            "country",
            "demographic",
            "hobby",
            "book");

    /** The names that the JDK once gave to languages, under which none of Datafaker's files is. */
    private static final Map<String, String> RENAMED = Map.of("iw", "he", "in", "id", "ji", "yi");

    private static final Pattern OWN_REFERENCE = Pattern.compile("#\\{([\\p{L}\\d_]+)}");

    private final List<String> local;
    private final Map<String, Optional<WordFile>> read = new ConcurrentHashMap<>();

    private WordFiles(List<String> local) {
        this.local = local;
    }

    static WordFiles of(Locale locale) {
        return new WordFiles(files(locale));
    }

    /** Datafaker's files of a locale before the English ones, in the order in which it looks into them. */
    private static List<String> files(Locale locale) {
        String language = RENAMED.getOrDefault(locale.getLanguage(), locale.getLanguage());
        String country = locale.getCountry();
        List<String> files = new ArrayList<>();
        if (!country.isEmpty()) {
            files.add("/" + language + "-" + country + ".yml");
        }
        if (!language.equals("en")) {
            files.add("/" + language + ".yml");
        }
        if (!country.isEmpty() || !language.equals("en")) {
            files.add("/_" + (country.isEmpty() ? language.toUpperCase(Locale.ROOT) : country) + ".yml");
        }
        return files;
    }

    /** The entries under a key such as {@code name.last_name}; empty if Datafaker must be asked. */
    Optional<List<String>> entries(String key) {
        return entries(key, local);
    }

    /** The English entries under a key; empty if Datafaker must be asked. */
    Optional<List<String>> english(String key) {
        return entries(key, List.of());
    }

    /** The keys of a provider in all files of the locale and in English. */
    List<String> keys(String provider) {
        List<String> names = new ArrayList<>(local);
        names.add("/en/" + provider + ".yml");
        return names.stream()
                .map(name -> read.computeIfAbsent(name, WordFile::read))
                .flatMap(Optional::stream)
                .flatMap(file -> file.keys(provider).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The entries under a key of two parts if they can be read without Datafaker: from the first file that has them. */
    private Optional<List<String>> entries(String key, List<String> local) {
        int dot = key.indexOf('.');
        if (dot < 0 || key.indexOf('.', dot + 1) >= 0) {
            return Optional.empty();
        }
        String provider = key.substring(0, dot);
        if (!PROVIDERS.contains(provider)) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>(local);
        names.add("/en/" + provider + ".yml");
        for (String name : names) {
            Optional<WordFile> file = read.computeIfAbsent(name, WordFile::read);
            if (file.isPresent()) {
                WordFile.Answer answer = file.get().list(provider, key.substring(dot + 1));
                if (answer instanceof WordFile.Answer.Found found) {
                    return Optional.of(qualified(found.words(), provider));
                }
                if (answer instanceof WordFile.Answer.Unknown) {
                    return Optional.empty();
                }
            } else if (name.startsWith("/en/")) {
                return Optional.empty();
            }
        }
        return Optional.of(List.of());
    }

    /** References without a provider are to the same one. */
    private static List<String> qualified(List<String> words, String provider) {
        String name = "#{" + provider.substring(0, 1).toUpperCase(Locale.ROOT) + provider.substring(1) + ".$1}";
        List<String> qualified = new ArrayList<>(words.size());
        for (String word : words) {
            if (!word.isEmpty()) {
                qualified.add(
                        word.contains("#{")
                                ? OWN_REFERENCE.matcher(word).replaceAll(name.replace("#{", "#\\{"))
                                : word);
            }
        }
        return qualified;
    }
}
