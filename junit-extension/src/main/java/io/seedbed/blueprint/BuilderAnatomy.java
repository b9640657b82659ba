package io.seedbed.blueprint;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How objects are built by a builder: a static method without parameters, or a nested class, makes one, methods with one parameter fill
 * it, and a last one makes the object. So do Lombok, Immutables, AutoValue, Protocol Buffers, and people.
 */
final class BuilderAnatomy {

    private static final Set<String> BEGINNINGS = Set.of("builder", "newBuilder");
    private static final Set<String> ENDINGS = Set.of("build", "create");

    /** What a builder does besides taking properties. */
    private static final Set<String> OTHER = Set.of(
            "add",
            "put",
            "clear",
            "remove",
            "merge",
            "from",
            "mergeFrom",
            "setUnknownFields",
            "mergeUnknownFields",
            "setField",
            "setRepeatedField",
            "equals",
            "clone",
            "copy",
            "get",
            "new");

    private BuilderAnatomy() {}

    /** Whether an abstract class or interface has a builder, so that nobody needs to know what implements it. */
    static boolean isFor(Class<?> raw) {
        return beginning(raw).isPresent();
    }

    /** How the class is built; empty if it has no builder. */
    static Optional<ClassAnatomy> of(JavaType type) {
        Class<?> raw = type.raw();
        return beginning(raw).flatMap(beginning -> anatomy(type, beginning));
    }

    private static Optional<ClassAnatomy> anatomy(JavaType type, Executable beginning) {
        Class<?> builder = builderOf(beginning);
        Map<String, Method> takers = takers(builder);
        if (takers.isEmpty()) {
            return Optional.empty();
        }
        List<ClassAnatomy.Part> parts = new ArrayList<>();
        List<Construction.Write> writes = new ArrayList<>();
        takers.forEach((property, taker) -> {
            JavaType own = type.member(taker.getAnnotatedParameterTypes()[0], taker.getDeclaringClass());
            parts.add(new ClassAnatomy.Part(
                    property,
                    own,
                    ClassAnatomy.annotations(
                            own,
                            ClassAnatomy.field(type.raw(), property).orElse(null),
                            ClassAnatomy.getter(type.raw(), property).orElse(null),
                            taker,
                            taker.getParameters()[0])));
            writes.add(new Construction.Write(property, taker));
        });
        Method ending = ending(builder, type.raw()).orElseThrow();
        return Optional.of(new ClassAnatomy(new Construction(beginning, List.of(), writes, ending), parts));
    }

    private static Optional<Executable> beginning(Class<?> raw) {
        Stream<Executable> methods = Arrays.stream(raw.getDeclaredMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers())
                        && method.getParameterCount() == 0
                        && BEGINNINGS.contains(method.getName()))
                .map(Executable.class::cast);
        Stream<Executable> constructors = Arrays.stream(raw.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().endsWith("Builder")
                        && Modifier.isStatic(nested.getModifiers())
                        && !Modifier.isAbstract(nested.getModifiers()))
                .sorted(Comparator.comparing(Class::getName))
                .flatMap(nested -> Arrays.stream(nested.getDeclaredConstructors()))
                .filter(constructor -> constructor.getParameterCount() == 0)
                .map(Executable.class::cast);
        return Stream.concat(methods.sorted(Comparator.comparing(Executable::getName)), constructors)
                .filter(beginning -> ending(builderOf(beginning), raw).isPresent())
                .findFirst();
    }

    private static Class<?> builderOf(Executable beginning) {
        return beginning instanceof Method method
                ? method.getReturnType()
                : ((Constructor<?>) beginning).getDeclaringClass();
    }

    private static Optional<Method> ending(Class<?> builder, Class<?> raw) {
        return Arrays.stream(builder.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers())
                        && method.getParameterCount() == 0
                        && ENDINGS.contains(method.getName())
                        && raw.isAssignableFrom(method.getReturnType())
                        && !method.isBridge())
                .min(Comparator.comparing(Method::getName));
    }

    /** The methods that take properties, by property, in the order of their names, since reflection promises none. */
    private static Map<String, Method> takers(Class<?> builder) {
        Map<String, List<Method>> byProperty = new TreeMap<>();
        for (Method method : builder.getMethods()) {
            String property = property(method, builder);
            if (property != null) {
                byProperty.computeIfAbsent(property, any -> new ArrayList<>()).add(method);
            }
        }
        Map<String, Method> takers = new LinkedHashMap<>();
        byProperty.forEach((property, methods) -> {
            if (!isSecondName(property, byProperty)) {
                takers.put(property, simplest(methods));
            }
        });
        return takers;
    }

    /** The property that a method takes; {@code null} if it does something else. */
    private static @Nullable String property(Method method, Class<?> builder) {
        boolean takes = method.getDeclaringClass() != Object.class
                && !Modifier.isStatic(method.getModifiers())
                && !method.isBridge()
                && method.getParameterCount() == 1
                && (method.getReturnType() == void.class
                        || method.getReturnType().isAssignableFrom(builder))
                && method.getReturnType() != Object.class
                && !method.getParameterTypes()[0].getSimpleName().endsWith("Builder");
        String name = method.getName();
        if (!takes || OTHER.contains(name)) {
            return null;
        }
        for (String prefix : List.of("set", "with", "addAll", "putAll")) {
            if (name.startsWith(prefix) && name.length() > prefix.length() && isCapital(name, prefix.length())) {
                return Character.toLowerCase(name.charAt(prefix.length())) + name.substring(prefix.length() + 1);
            }
        }
        boolean isPartly = OTHER.stream()
                .anyMatch(other ->
                        name.startsWith(other) && name.length() > other.length() && isCapital(name, other.length()));
        return isPartly ? null : name;
    }

    private static boolean isCapital(String name, int index) {
        return Character.isUpperCase(name.charAt(index));
    }

    /** Protocol Buffers take text as bytes too, under {@code nameBytes}, and enums as numbers, under {@code kindValue}. */
    private static boolean isSecondName(String property, Map<String, List<Method>> all) {
        for (String suffix : List.of("Bytes", "Value")) {
            if (property.endsWith(suffix)
                    && all.containsKey(property.substring(0, property.length() - suffix.length()))) {
                return true;
            }
        }
        return false;
    }

    /** Of several the one that takes a type of the JDK's, then by its spelling. */
    private static Method simplest(List<Method> methods) {
        return methods.stream()
                .min(Comparator.<Method, Boolean>comparing(method ->
                                !method.getParameterTypes()[0].getName().startsWith("java."))
                        .thenComparing(Method::toGenericString))
                .orElseThrow();
    }
}
