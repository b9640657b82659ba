package io.seedbed.realistic;

import java.util.ArrayList;
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
 * <p>A file of words is parsed when a key of it is first asked for. Safe for use by many threads.
 */
final class Lists {
    /**
     * Countries of languages whose lists Datafaker keeps under a country only, or for which it takes the country whose code
     * is spelled like the language's (Argentina for Arabic).
     */
    private static final Map<String, String> COUNTRIES = Map.ofEntries(
            Map.entry("ar", "EG"),
            Map.entry("cs", "CZ"),
            Map.entry("da", "DK"),
            Map.entry("el", "GR"),
            Map.entry("fa", "IR"),
            Map.entry("fi", "FI"),
            Map.entry("hi", "IN"),
            Map.entry("ms", "MY"),
            Map.entry("nb", "NO"),
            Map.entry("no", "NO"),
            Map.entry("sl", "SI"),
            Map.entry("sr", "RS"),
            Map.entry("sv", "SE"),
            Map.entry("zh", "CN"));

    private static final Pattern ONE_REFERENCE = Pattern.compile("#\\{([A-Za-z_]+)\\.([A-Za-z_]+)}");

    /** No expression is evaluated through these contexts, so the generator in it is never asked. */
    private static final RandomService UNUSED = new RandomService(new Reseedable());

    private final Locale locale;
    private final FakeValuesService service = new FakeValuesService();
    private final FakerContext context;
    private final FakerContext english = new FakerContext(Locale.ENGLISH, UNUSED);
    private final Map<String, Optional<Table>> tables = new ConcurrentHashMap<>();

    private Lists(Locale locale) {
        this.locale = locale;
        this.context = new FakerContext(locale, UNUSED);
        service.updateFakeValuesInterfaceMap(context.getLocaleChain());
        service.updateFakeValuesInterfaceMap(english.getLocaleChain());
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
                locale.getCountry().isEmpty() && context.getLocaleChain().size() > 1
                        ? context.getLocaleChain().get(1).getLocale().getCountry()
                        : locale.getCountry();
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
        return !own.isEmpty() && (isEnglishOnly() || !own.equals(strings(service.fetchObject(key, english))));
    }

    private boolean isEnglishOnly() {
        return locale.equals(Locale.ENGLISH);
    }

    /** The entries under a key as Datafaker has them, references such as {@code #{Name.firstName}} included. */
    List<String> raw(String key) {
        return strings(service.fetchObject(key, context));
    }

    /** The lists under a key that holds several, such as {@code company.buzzwords}; empty if there are none. */
    List<Table> several(String key) {
        Object found = service.fetchObject(key, context);
        if (!(found instanceof List<?> lists)) {
            return List.of();
        }
        return lists.stream()
                .filter(List.class::isInstance)
                .map(words -> Table.of(strings(words)))
                .toList();
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
            Matcher reference = ONE_REFERENCE.matcher(entry);
            if (!entry.contains("#{")) {
                words.add(entry);
            } else if (reference.matches() && depth < 3) {
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
