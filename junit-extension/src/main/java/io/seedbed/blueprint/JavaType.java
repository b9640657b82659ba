package io.seedbed.blueprint;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.BaseStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A type with all its variables resolved and the annotations that stand on its use.
 *
 * @param raw the class
 * @param arguments the type arguments; the component type of an array
 * @param annotations annotations on this use of the type
 * @param parameter the position of the type parameter that a member of a generic class writes here, 0 for the {@code T} of a
 *     {@code Box<T>}; {@link #NO_PARAMETER} where another type is written
 */
record JavaType(Class<?> raw, List<JavaType> arguments, List<Annotation> annotations, int parameter) {

    static final int NO_PARAMETER = -1;

    private JavaType(Class<?> raw, List<JavaType> arguments, List<Annotation> annotations) {
        this(raw, arguments, annotations, NO_PARAMETER);
    }

    /** The variables of the types around a declaration and what they stand for. */
    private record Bindings(Map<TypeVariable<?>, JavaType> values) {
        static final Bindings NONE = new Bindings(Map.of());
    }

    static JavaType of(Class<?> type) {
        return resolve(type, Bindings.NONE, List.of());
    }

    static JavaType of(AnnotatedType type) {
        return resolve(type, Bindings.NONE);
    }

    /** The type of a member that is declared somewhere up the class hierarchy of this type. */
    JavaType member(AnnotatedType declared, Class<?> declaringClass) {
        return resolve(declared, new Bindings(bindings(declaringClass)));
    }

    /** What the parameters of a generic super type stand for, e.g. {@code [Tag]} for a {@code Tags extends List<Tag>}. */
    List<JavaType> argumentsAs(Class<?> generic) {
        Map<TypeVariable<?>, JavaType> bindings = bindings(generic);
        return Arrays.stream(generic.getTypeParameters())
                .map(variable -> bindings.getOrDefault(variable, of(Object.class)))
                .toList();
    }

    /**
     * What an array, an {@code Iterable}, {@code Iterator} or stream consists of.
     *
     * @throws IllegalArgumentException if this is none of these
     */
    JavaType element() {
        if (raw.isArray()) {
            return arguments.get(0);
        }
        return Stream.of(Iterable.class, Iterator.class, BaseStream.class)
                .filter(container -> container.isAssignableFrom(raw))
                .map(container -> argumentsAs(container).get(0))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(simpleName() + " has no elements"));
    }

    /**
     * A subclass with the arguments that follow from this type's: for {@code Result<Order>} and {@code Good<V> implements
     * Result<V>} it is {@code Good<Order>}.
     *
     * @return the subclass; empty if it extends this type with other arguments only, as {@code Flag implements Result<Boolean>}
     */
    Optional<JavaType> subtype(Class<?> subclass) {
        List<JavaType> open = Arrays.stream(subclass.getTypeParameters())
                .map(variable -> new JavaType(erasure(variable), List.of(), List.of()))
                .toList();
        List<JavaType> inherited = new JavaType(subclass, open, List.of()).argumentsAs(raw);
        List<JavaType> closed = new ArrayList<>(open);
        for (int i = 0; i < arguments.size(); i++) {
            JavaType argument = arguments.get(i);
            JavaType counterpart = inherited.get(i);
            if (counterpart.parameter != NO_PARAMETER) {
                closed.set(counterpart.parameter, argument);
            } else if (!argument.raw.isAssignableFrom(counterpart.raw)) {
                return Optional.empty();
            }
        }
        return Optional.of(new JavaType(subclass, List.copyOf(closed), List.of()));
    }

    private Map<TypeVariable<?>, JavaType> bindings(Class<?> target) {
        return find(numbered(), target).orElseGet(Map::of);
    }

    /** The same with arguments that know their positions, and so lead back from a member to the parameter it is of. */
    private JavaType numbered() {
        if (arguments.isEmpty()) {
            return this;
        }
        List<JavaType> numbered = new ArrayList<>();
        for (JavaType argument : arguments) {
            numbered.add(new JavaType(argument.raw, argument.arguments, argument.annotations, numbered.size()));
        }
        return new JavaType(raw, List.copyOf(numbered), annotations, parameter);
    }

    private static Optional<Map<TypeVariable<?>, JavaType>> find(JavaType from, Class<?> target) {
        Map<TypeVariable<?>, JavaType> own = new HashMap<>();
        TypeVariable<?>[] variables = from.raw.getTypeParameters();
        for (int i = 0; i < variables.length && i < from.arguments.size(); i++) {
            own.put(variables[i], from.arguments.get(i));
        }
        if (from.raw == target) {
            return Optional.of(own);
        }
        List<AnnotatedType> supers = new ArrayList<>(List.of(from.raw.getAnnotatedInterfaces()));
        if (from.raw.getAnnotatedSuperclass() != null) {
            supers.add(from.raw.getAnnotatedSuperclass());
        }
        for (AnnotatedType parent : supers) {
            if (target.isAssignableFrom(erasure(parent.getType()))) {
                return find(resolve(parent, new Bindings(own)), target);
            }
        }
        return Optional.empty();
    }

    private static JavaType resolve(AnnotatedType type, Bindings bindings) {
        List<Annotation> annotations = List.of(type.getAnnotations());
        if (type instanceof AnnotatedParameterizedType parameterized) {
            List<JavaType> arguments = Arrays.stream(parameterized.getAnnotatedActualTypeArguments())
                    .map(argument -> resolve(argument, bindings))
                    .toList();
            return new JavaType(erasure(type.getType()), arguments, annotations);
        }
        if (type instanceof AnnotatedArrayType array) {
            return arrayOf(resolve(array.getAnnotatedGenericComponentType(), bindings), annotations);
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            AnnotatedType[] lower = wildcard.getAnnotatedLowerBounds();
            return resolve(lower.length > 0 ? lower[0] : wildcard.getAnnotatedUpperBounds()[0], bindings);
        }
        return resolve(type.getType(), bindings, annotations);
    }

    private static JavaType resolve(Type type, Bindings bindings, List<Annotation> annotations) {
        Function<Type, JavaType> inner = part -> resolve(part, bindings, List.of());
        if (type instanceof ParameterizedType parameterized) {
            List<JavaType> arguments = Arrays.stream(parameterized.getActualTypeArguments())
                    .map(inner)
                    .toList();
            return new JavaType(erasure(type), arguments, annotations);
        }
        if (type instanceof GenericArrayType array) {
            return arrayOf(inner.apply(array.getGenericComponentType()), annotations);
        }
        if (type instanceof WildcardType wildcard) {
            Type[] lower = wildcard.getLowerBounds();
            return inner.apply(lower.length > 0 ? lower[0] : wildcard.getUpperBounds()[0]);
        }
        if (type instanceof TypeVariable<?> variable) {
            JavaType bound = bindings.values.get(variable);
            JavaType resolved = bound != null ? bound : new JavaType(erasure(variable), List.of(), List.of());
            return annotations.isEmpty()
                    ? resolved
                    : new JavaType(resolved.raw, resolved.arguments, annotations, resolved.parameter);
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isArray()) {
            return arrayOf(inner.apply(raw.getComponentType()), annotations);
        }
        // A raw use of a generic class: its variables stand for their bounds.
        List<JavaType> bounds = Arrays.stream(raw.getTypeParameters())
                .map(variable -> new JavaType(erasure(variable), List.of(), List.of()))
                .toList();
        return new JavaType(raw, bounds, annotations);
    }

    private static JavaType arrayOf(JavaType component, List<Annotation> annotations) {
        return new JavaType(Array.newInstance(component.raw, 0).getClass(), List.of(component), annotations);
    }

    private static Class<?> erasure(Type type) {
        if (type instanceof Class<?> raw) {
            return raw;
        }
        if (type instanceof ParameterizedType parameterized) {
            return (Class<?>) parameterized.getRawType();
        }
        if (type instanceof TypeVariable<?> variable) {
            return erasure(variable.getBounds()[0]);
        }
        if (type instanceof WildcardType wildcard) {
            return erasure(wildcard.getUpperBounds()[0]);
        }
        return Array.newInstance(erasure(((GenericArrayType) type).getGenericComponentType()), 0)
                .getClass();
    }

    /** The same type, with the annotations that another use of it has on what it contains in front of its own. */
    JavaType withContents(JavaType other) {
        if (arguments.size() != other.arguments.size()) {
            return this;
        }
        List<JavaType> contents = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            JavaType content = arguments.get(i).withContents(other.arguments.get(i));
            List<Annotation> all = new ArrayList<>(other.arguments.get(i).annotations);
            content.annotations.stream().filter(a -> !all.contains(a)).forEach(all::add);
            contents.add(new JavaType(content.raw, content.arguments, List.copyOf(all), content.parameter));
        }
        return new JavaType(raw, List.copyOf(contents), annotations, parameter);
    }

    /** The type as a reader of the source would name it, e.g. {@code Map<String, Order.Line>}. */
    String simpleName() {
        return name(JavaType::nestedName, JavaType::simpleName);
    }

    /** The type with full names, unique within a class loader. */
    String key() {
        return name(Class::getName, JavaType::key);
    }

    private String name(Function<Class<?>, String> own, Function<JavaType, String> part) {
        if (raw.isArray()) {
            return part.apply(arguments.get(0)) + "[]";
        }
        return own.apply(raw)
                + (arguments.isEmpty() ? "" : arguments.stream().map(part).collect(Collectors.joining(", ", "<", ">")));
    }

    private static String nestedName(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null || type.getSimpleName().isEmpty()
                ? type.getSimpleName()
                : nestedName(outer) + "." + type.getSimpleName();
    }
}
