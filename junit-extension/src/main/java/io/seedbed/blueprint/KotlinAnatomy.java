package io.seedbed.blueprint;

import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How objects of Kotlin's classes are put together: by the primary constructor, whose parameters are its properties; an {@code object}
 * is the one that there is.
 *
 * <p>A value class is a class for its own sake, but what has a property of it holds the value alone. So the property is that value,
 * drawn as the value class's own property is, and handed to the code in which the value class checks it.
 */
final class KotlinAnatomy {

    /** What the compiler makes of a value class's constructor: it takes the value, checks it, and returns it. */
    private static final String CHECK = "constructor-impl";

    private static final String BOX = "box-impl";

    private KotlinAnatomy() {}

    /** Empty for classes of other languages, and for those without a primary constructor. */
    static Optional<ClassAnatomy> of(JavaType type) {
        return KotlinClass.of(type.raw()).flatMap(kotlin -> of(type, kotlin));
    }

    private static Optional<ClassAnatomy> of(JavaType type, KotlinClass kotlin) {
        Class<?> raw = type.raw();
        if (kotlin.isObject()) {
            return ClassAnatomy.field(raw, "INSTANCE")
                    .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == raw)
                    .map(only -> new ClassAnatomy(new Construction(only, List.of(), List.of()), List.of()));
        }
        Constructor<?> primary = kotlin.primary(raw).orElse(null);
        if (primary == null) {
            return Optional.empty();
        }
        List<KotlinClass.Parameter> parameters = kotlin.known();
        List<String> names =
                parameters.stream().map(KotlinClass.Parameter::name).toList();
        ClassAnatomy found = ClassAnatomy.withCreator(type, primary, names);
        Construction construction = kotlin.isValue() ? boxing(raw, names) : found.construction();
        Map<String, Method> checks = new LinkedHashMap<>();
        List<ClassAnatomy.Part> parts = new ArrayList<>();
        for (ClassAnatomy.Part part : found.parts()) {
            int index = names.indexOf(part.name());
            Method check =
                    index < 0 ? null : check(parameters.get(index).type(), raw, primary.getParameterTypes()[index]);
            if (check == null) {
                parts.add(part.neverNull(kotlin.isNeverNull(part.name())));
            } else {
                checks.put(part.name(), check);
                parts.add(held(part, check.getDeclaringClass()).neverNull(kotlin.isNeverNull(part.name())));
            }
        }
        return Optional.of(new ClassAnatomy(construction.checking(checks), parts));
    }

    private static Construction boxing(Class<?> raw, List<String> names) {
        return new Construction(method(raw, CHECK), names, List.of(), method(raw, BOX));
    }

    private static Method method(Class<?> raw, String name) {
        for (Method method : raw.getDeclaredMethods()) {
            if (method.getName().equals(name) && method.getParameterCount() == 1) {
                return method;
            }
        }
        throw new IllegalStateException("A value class without " + name + ": " + raw.getName());
    }

    /** The check of a value class whose value a parameter takes in its place; {@code null} if it takes just what it says. */
    private static @Nullable Method check(String kotlinType, Class<?> user, Class<?> parameter) {
        if (kotlinType.isEmpty() || kotlinType.equals(parameter.getName())) {
            return null;
        }
        try {
            Class<?> type = Class.forName(kotlinType, false, user.getClassLoader());
            boolean isHeld = KotlinClass.of(type).filter(KotlinClass::isValue).isPresent();
            return isHeld && method(type, CHECK).getReturnType() == parameter ? method(type, CHECK) : null;
        } catch (ClassNotFoundException | LinkageError e) {
            // A type of Kotlin's that is another one for the JVM, such as kotlin.collections.List.
            return null;
        }
    }

    /** A property that holds the value of a value class: what stands on the value class's property counts too. */
    private static ClassAnatomy.Part held(ClassAnatomy.Part part, Class<?> valueClass) {
        List<Annotation> annotations = new ArrayList<>(part.annotations());
        of(JavaType.of(valueClass))
                .ifPresent(inside -> inside.parts().get(0).annotations().stream()
                        .filter(stated ->
                                annotations.stream().noneMatch(own -> own.annotationType() == stated.annotationType()))
                        .forEach(annotations::add));
        return new ClassAnatomy.Part(part.name(), part.type(), annotations, false, valueClass);
    }
}
