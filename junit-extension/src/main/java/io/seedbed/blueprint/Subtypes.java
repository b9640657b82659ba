package io.seedbed.blueprint;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The concrete classes that stand in for an abstract type. */
final class Subtypes {

    private Subtypes() {}

    /**
     * Permitted subtypes of a sealed type; otherwise those that annotations of Jackson or JAXB name; otherwise subtypes nested in the
     * type or in the class around it; otherwise the public ones of its package, where it was loaded from.
     */
    static List<Class<?>> of(Class<?> type) {
        List<Class<?>> found = new ArrayList<>();
        List<Class<?>> named = type.isSealed() ? List.of() : NamedSubtypes.of(type);
        if (named.isEmpty()) {
            collect(type, found);
        }
        named.forEach(subtype -> collect(subtype, found));
        if (found.isEmpty() && !type.getName().startsWith("java.")) {
            found.addAll(Neighbours.of(type));
        }
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    private static void collect(Class<?> type, List<Class<?>> found) {
        if (type.isEnum() || !(type.isInterface() || Modifier.isAbstract(type.getModifiers()))) {
            found.add(type);
        }
        if (type.isEnum()) {
            // The classes of its constants are no types of their own.
            return;
        }
        Stream<Class<?>> candidates = type.isSealed()
                ? Stream.of(type.getPermittedSubclasses())
                : Stream.of(type, type.getEnclosingClass())
                        .filter(java.util.Objects::nonNull)
                        .flatMap(around -> Stream.of(around.getDeclaredClasses()));
        candidates
                .filter(candidate ->
                        candidate != type && type.isAssignableFrom(candidate) && !found.contains(candidate))
                .forEach(candidate -> collect(candidate, found));
    }
}
