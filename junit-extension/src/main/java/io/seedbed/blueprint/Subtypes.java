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
        List<Class<?>> named = permitted(type).isEmpty() ? NamedSubtypes.of(type) : List.of();
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

    /** What a sealed type permits, which Kotlin writes down for JVMs that know nothing of it too; empty for others. */
    private static List<Class<?>> permitted(Class<?> type) {
        if (type.isSealed()) {
            return List.of(type.getPermittedSubclasses());
        }
        List<Class<?>> permitted = new ArrayList<>();
        for (String name : KotlinClass.of(type).map(KotlinClass::permitted).orElse(List.of())) {
            try {
                permitted.add(Class.forName(name, false, type.getClassLoader()));
            } catch (ClassNotFoundException | LinkageError e) {
                // It needs what is not there, and so could not be made anyway.
                continue;
            }
        }
        return permitted;
    }

    private static void collect(Class<?> type, List<Class<?>> found) {
        if (type.isEnum() || !(type.isInterface() || Modifier.isAbstract(type.getModifiers()))) {
            found.add(type);
        }
        if (type.isEnum()) {
            // The classes of its constants are no types of their own.
            return;
        }
        List<Class<?>> permitted = permitted(type);
        Stream<Class<?>> candidates = permitted.isEmpty()
                ? Stream.of(type, type.getEnclosingClass())
                        .filter(java.util.Objects::nonNull)
                        .flatMap(around -> Stream.of(around.getDeclaredClasses()))
                : permitted.stream();
        candidates
                .filter(candidate ->
                        candidate != type && type.isAssignableFrom(candidate) && !found.contains(candidate))
                .forEach(candidate -> collect(candidate, found));
    }
}
