package io.seedbed.realistic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.datafaker.service.FakeValuesService;
import net.datafaker.service.FakerContext;
import net.datafaker.service.RandomService;
import org.jspecify.annotations.Nullable;

/**
 * Datafaker's lists of words in one locale, by key such as {@code name.last_name}.
 *
 * <p>A file of words is read when a key of it is first asked for, by {@link WordFiles} where that is possible. Safe for use by many threads.
 */
final class Lists {
    /**
     * The main countries of languages, where they are not spelled alike (de, DE), some of whose lists Datafaker keeps under
     * the country only.
     */
    private static final Map<String, String> COUNTRIES =
            pairs("am ET ar EG be BY bs BA ca ES cs CZ da DK el GR et EE eu ES "
                    + "fa IR ga IE gl ES gu IN he IL hi IN hy AM ja JP ka GE kk KZ km KH ko KR ky KG lb LU mr IN ms MY my MM nb NO "
                    + "ne NP no NO ps AF si LK sl SI sq AL sr RS sv SE sw KE ta IN te IN uk UA ur PK vi VN zh CN");

    private static final Pattern ONE_REFERENCE = Pattern.compile("#\\{([A-Za-z_]+)\\.([A-Za-z_]+)}");

    private final Locale locale;
    private final WordFiles files;
    private final Map<String, List<String>> raw = new ConcurrentHashMap<>();
    private final Map<String, Optional<Table>> tables = new ConcurrentHashMap<>();
    private @Nullable Datafaker datafaker;

    /** Datafaker's own reader of its files; no expression is evaluated here, so the generators are never asked. */
    private record Datafaker(FakeValuesService service, FakerContext context, FakerContext english) {
        static Datafaker of(Locale locale) {
            RandomService unused = new RandomService(new Reseedable());
            FakerContext context = new FakerContext(locale, unused);
            FakerContext english = new FakerContext(Locale.ENGLISH, unused);
            FakeValuesService service = new FakeValuesService();
            service.updateFakeValuesInterfaceMap(context.getLocaleChain());
            service.updateFakeValuesInterfaceMap(english.getLocaleChain());
            return new Datafaker(service, context, english);
        }
    }

    private Lists(Locale locale) {
        this.locale = locale;
        this.files = WordFiles.of(locale);
    }

    private static Map<String, String> pairs(String words) {
        Map<String, String> pairs = new HashMap<>();
        String[] parts = words.split(" ");
        for (int i = 0; i < parts.length; i += 2) {
            pairs.put(parts[i], parts[i + 1]);
        }
        return pairs;
    }

    static Lists of(Locale locale) {
        return new Lists(withCountry(locale));
    }

    /** The locale under which Datafaker keeps its lists. */
    static Locale withCountry(Locale locale) {
        String country = locale.getCountry().isEmpty() ? COUNTRIES.get(locale.getLanguage()) : locale.getCountry();
        return new Locale.Builder()
                .setLanguage(locale.getLanguage().isEmpty() ? "en" : locale.getLanguage())
                .setRegion(country)
                .build();
    }

    /** The ISO 3166 code of the country that the lists are about; the United States if no country is known. */
    String country() {
        String country =
                locale.getCountry().isEmpty() ? locale.getLanguage().toUpperCase(Locale.ROOT) : locale.getCountry();
        return Set.of(Locale.getISOCountries()).contains(country) ? country : "US";
    }

    Locale locale() {
        return locale;
    }

    /** Whether the lists of this locale are the English ones. */
    boolean isEnglish() {
        return locale.getLanguage().equals("en");
    }

    /**
     * The words under a key. An entry that only refers to another list counts for the words of that list; other composed
     * entries are left out. Datafaker gives English words for a key that the locale lacks; see {@link #own}.
     *
     * @return empty if there is no list under the key
     */
    Optional<Table> table(String key) {
        Optional<Table> known = tables.get(key);
        if (known == null) {
            known = flat(raw(key), 0);
            tables.put(key, known);
        }
        return known;
    }

    /** The words under a key if the locale has its own, and at least {@code least} of them. */
    Optional<Table> own(String key, int least) {
        return isOwn(key) ? table(key).filter(table -> table.size() >= least) : Optional.empty();
    }

    /**
     * Whether the locale has words of its own under the key. Datafaker falls back to English silently, e.g. for female
     * first names in French, where only a list for both sexes exists.
     */
    boolean isOwn(String key) {
        List<String> own = raw(key);
        return !own.isEmpty() && (isEnglishOnly() || !own.equals(english(key)));
    }

    private boolean isEnglishOnly() {
        return locale.equals(Locale.ENGLISH);
    }

    /** The entries under a key as Datafaker has them, references such as {@code #{Name.first_name}} included. */
    List<String> raw(String key) {
        List<String> known = raw.get(key);
        if (known == null) {
            known = find(key);
            raw.put(key, known);
        }
        return known;
    }

    private List<String> find(String key) {
        return files.entries(key).orElseGet(() -> fromDatafaker(key));
    }

    private List<String> english(String key) {
        return files.english(key)
                .orElseGet(() -> strings(
                        datafaker().service().fetchObject(key, datafaker().english())));
    }

    /** The entries as Datafaker's own reader finds them, which is right for every key and slow in a fresh JVM. */
    List<String> fromDatafaker(String key) {
        return strings(datafaker().service().fetchObject(key, datafaker().context()));
    }

    private synchronized Datafaker datafaker() {
        if (datafaker == null) {
            datafaker = Datafaker.of(locale);
        }
        return datafaker;
    }

    private static List<String> strings(@Nullable Object found) {
        if (found instanceof String word) {
            return word.isEmpty() ? List.of() : List.of(word);
        }
        if (!(found instanceof List<?> list) || list.stream().anyMatch(List.class::isInstance)) {
            return List.of();
        }
        return list.stream()
                .map(String::valueOf)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private Optional<Table> flat(List<String> entries, int depth) {
        List<String> words = new ArrayList<>();
        for (String entry : entries) {
            if (!entry.contains("#{")) {
                words.add(entry);
                continue;
            }
            Matcher reference = ONE_REFERENCE.matcher(entry);
            if (reference.matches() && depth < 3) {
                flat(raw(key(reference.group(1), reference.group(2))), depth + 1)
                        .ifPresent(table -> words.addAll(table.distinct()));
            }
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(Table.of(words));
    }

    /** The key that a reference names: {@code Name} and {@code firstName} are {@code name.first_name}. */
    static String key(String provider, String method) {
        return snake(provider) + "." + snake(method);
    }

    private static String snake(String name) {
        StringBuilder snake = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isUpperCase(c) && i > 0 && name.charAt(i - 1) != '_') {
                snake.append('_');
            }
            snake.append(Character.toLowerCase(c));
        }
        return snake.toString();
    }
}
