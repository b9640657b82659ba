package io.seedbed.realistic;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.datafaker.Faker;
import net.datafaker.providers.base.AbstractProvider;

/** What Datafaker offers, by reflection: its providers and their methods. No Faker is made for it. */
final class Providers {
    /**
     * Providers whose values hang on the clock or on a generator of their own, read from the source of Datafaker 2.7.0. Of id
     * numbers most encode a birth date that is counted back from now.
     */
    private static final Set<String> NOT_REPRODUCIBLE = Set.of(
            "timeanddate",
            "date",
            "time",
            "duration",
            "twitter",
            "idnumber",
            "business.creditcardexpiry",
            "locality.localestringwithoutreplacement");

    /** Exceptions: no clock in these. */
    private static final Set<String> REPRODUCIBLE = Set.of("idnumber.ssnvalid");

    private static final int NEAREST = 3;

    private Providers() {}

    /** Whether values of {@code provider.method} are no function of the random bits alone. */
    static boolean isNotReproducible(String provider, String method) {
        String name = plain(provider) + "." + plain(method);
        return !REPRODUCIBLE.contains(name)
                && (NOT_REPRODUCIBLE.contains(plain(provider)) || NOT_REPRODUCIBLE.contains(name));
    }

    /** The provider's class, whatever the case of its name; {@code _} is ignored as in Datafaker's expressions. */
    static Optional<Class<?>> provider(String name) {
        return accessors()
                .filter(accessor -> plain(accessor.getName()).equals(plain(name)))
                .<Class<?>>map(Method::getReturnType)
                .findFirst();
    }

    /**
     * The spelling by which Datafaker's expressions reach a method for certain: {@code Commerce.productName}. By {@code
     * commerce.productName} they would find what the method is made of, a list of patterns or of parts.
     *
     * @return the names as they are if there is no such method
     */
    static String directive(String provider, String method) {
        return provider(provider)
                .flatMap(type -> methods(type)
                        .filter(m -> plain(m.getName()).equals(plain(method)))
                        .map(m -> type.getSimpleName() + "." + m.getName())
                        .findFirst())
                .orElse(provider + "." + method);
    }

    /** Whether the provider has a method of that name, with that many parameters if they are not negative. */
    static boolean has(Class<?> provider, String method, int parameters) {
        return methods(provider)
                .anyMatch(m -> plain(m.getName()).equals(plain(method))
                        && (parameters < 0 || m.getParameterCount() == parameters || m.isVarArgs()));
    }

    /** The provider methods whose spelling is nearest to a wrong one, best first: {@code name.firstName, ...}. */
    static List<String> nearest(String provider, String method) {
        Optional<Class<?>> known = provider(provider);
        Map<String, Integer> distances = new TreeMap<>();
        accessors()
                .filter(accessor -> known.isEmpty() || accessor.getReturnType().equals(known.get()))
                .forEach(accessor -> methods(accessor.getReturnType())
                        .filter(m -> m.getParameterCount() == 0 && !isNotReproducible(accessor.getName(), m.getName()))
                        .forEach(m -> distances.put(
                                accessor.getName() + "." + m.getName(),
                                2 * distance(plain(provider), plain(accessor.getName()))
                                        + distance(plain(method), plain(m.getName())))));
        return distances.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.<Integer>naturalOrder()))
                .limit(NEAREST)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** In the order of their names, since reflection gives none. */
    private static Stream<Method> accessors() {
        return Arrays.stream(Faker.class.getMethods())
                .filter(m -> m.getParameterCount() == 0
                        && !Modifier.isStatic(m.getModifiers())
                        && AbstractProvider.class.isAssignableFrom(m.getReturnType()))
                .sorted(Comparator.comparing(Method::getName));
    }

    private static Stream<Method> methods(Class<?> provider) {
        return Arrays.stream(provider.getMethods())
                .filter(m -> !Modifier.isStatic(m.getModifiers())
                        && m.getDeclaringClass() != Object.class
                        && m.getDeclaringClass() != AbstractProvider.class
                        && m.getReturnType() != void.class);
    }

    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    /** The Levenshtein distance: how many letters must be inserted, removed or replaced. */
    static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
