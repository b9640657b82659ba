package io.seedbed.blueprint;

import io.seedbed.problem.SeedbedException;
import java.beans.ConstructorProperties;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How objects of a class are put together, and of which parts: found once, by reflection.
 *
 * <p>First match wins: a record's canonical constructor; a builder, if there is no public constructor; the primary constructor of a
 * Kotlin class; a constructor without parameters, then setters and fields; the public constructor with most parameters; a public
 * static factory; any constructor at all.
 *
 * @param construction how an object is put together
 * @param parts its properties in declaration order
 */
record ClassAnatomy(Construction construction, List<Part> parts) {

    /**
     * A property as it was found.
     *
     * @param annotations all that stand on its field, getter or parameter
     * @param isNeverNull whether its type says so, as Kotlin's do
     * @param valueClass the value class whose value it holds; {@code null} for most
     */
    record Part(
            String name,
            JavaType type,
            List<Annotation> annotations,
            boolean isNeverNull,
            @Nullable Class<?> valueClass) {

        Part(String name, JavaType type, List<Annotation> annotations) {
            this(name, type, annotations, false, null);
        }

        Part neverNull(boolean never) {
            return new Part(name, type, annotations, never, valueClass);
        }

        /** Its value, demanded to be there if it is never {@code null}. */
        ValueSpec required(ValueSpec value, String place) {
            if (!isNeverNull || value.primitive()) {
                return value;
            }
            List<Constraint> constraints = new ArrayList<>(value.constraints());
            constraints.add(new Constraint.Required(
                    new Origin("the type " + value.javaType(), place, Origin.Kind.TYPE, place)));
            return value.with(constraints);
        }
    }

    private static final Set<String> FACTORY_NAMES =
            Set.of("of", "from", "create", "newInstance", "valueOf", "parse", "getInstance");

    static ClassAnatomy of(JavaType type) {
        Class<?> raw = type.raw();
        if (raw.isRecord()) {
            return record(type);
        }
        Constructor<?>[] constructors = raw.getDeclaredConstructors();
        Optional<Constructor<?>> plain = Arrays.stream(constructors)
                .filter(c -> c.getParameterCount() == 0)
                .findFirst();
        boolean isOpen = Arrays.stream(constructors).anyMatch(c -> Modifier.isPublic(c.getModifiers()));
        Optional<ClassAnatomy> built = isOpen ? Optional.empty() : BuilderAnatomy.of(type);
        if (built.isPresent()) {
            return built.get();
        }
        Optional<ClassAnatomy> kotlin = KotlinAnatomy.of(type);
        if (kotlin.isPresent()) {
            return kotlin.get();
        }
        if (plain.isPresent()) {
            return withCreator(type, plain.get());
        }
        Executable creator = mostParameters(
                        Arrays.stream(constructors).filter(c -> Modifier.isPublic(c.getModifiers())))
                .or(() -> mostParameters(factories(raw)))
                .or(() -> mostParameters(Arrays.stream(constructors)))
                .or(() -> linking(constructors))
                .orElseThrow(() -> notConstructible(type));
        return withCreator(type, creator);
    }

    /** A constructor that takes another object of the class is no copy if it takes more than that. */
    private static Optional<Executable> linking(Constructor<?>... constructors) {
        return richest(Arrays.stream(constructors).filter(c -> !c.isSynthetic() && c.getParameterCount() > 1));
    }

    private static SeedbedException notConstructible(JavaType type) {
        return SeedbedException.of("Can not create " + type.simpleName())
                .fact("why", "it has no constructor and no public static factory that returns it")
                .remedy("give it a constructor, or a static factory such as of(...)")
                .exception();
    }

    private static Stream<Executable> factories(Class<?> raw) {
        return Arrays.stream(raw.getDeclaredMethods())
                .filter(m -> Modifier.isStatic(m.getModifiers()) && Modifier.isPublic(m.getModifiers()))
                .filter(m -> m.getReturnType() == raw && FACTORY_NAMES.contains(m.getName()))
                .map(Executable.class::cast);
    }

    /** The richest creator; equal ones by their signature, since reflection promises no order. Copies do not count. */
    private static Optional<Executable> mostParameters(Stream<? extends Executable> creators) {
        return richest(creators.filter(c -> !c.isSynthetic())
                .filter(c -> Arrays.stream(c.getParameterTypes())
                        .noneMatch(p ->
                                p == c.getDeclaringClass() || p.getSimpleName().endsWith("Builder"))));
    }

    private static Optional<Executable> richest(Stream<? extends Executable> creators) {
        return creators.<Executable>map(c -> c)
                .max(Comparator.<Executable>comparingInt(Executable::getParameterCount)
                        .thenComparing(Executable::toGenericString));
    }

    private static ClassAnatomy record(JavaType type) {
        RecordComponent[] components = type.raw().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> canonical = type.raw().getDeclaredConstructor(types);
            List<Part> parts = new ArrayList<>();
            for (int i = 0; i < components.length; i++) {
                RecordComponent component = components[i];
                JavaType partType = type.member(component.getAnnotatedType(), type.raw());
                parts.add(new Part(
                        component.getName(),
                        partType,
                        annotations(
                                partType,
                                component,
                                field(type.raw(), component.getName()).orElse(null),
                                component.getAccessor(),
                                canonical.getParameters()[i])));
            }
            List<String> names = parts.stream().map(Part::name).toList();
            return new ClassAnatomy(new Construction(canonical, names, List.of()), parts);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("A record without its canonical constructor: " + type.key(), e);
        }
    }

    private static ClassAnatomy withCreator(JavaType type, Executable creator) {
        return withCreator(type, creator, parameterNames(creator, fields(type.raw())));
    }

    /** The properties that a creator takes under these names, and those that are set afterwards. */
    static ClassAnatomy withCreator(JavaType type, Executable creator, List<String> arguments) {
        Map<String, Part> parts = new LinkedHashMap<>();
        List<Field> fields = fields(type.raw());
        for (int i = 0; i < arguments.size(); i++) {
            String name = arguments.get(i);
            JavaType partType = type.member(creator.getAnnotatedParameterTypes()[i], creator.getDeclaringClass());
            Field field = fields.stream()
                    .filter(f -> f.getName().equals(name))
                    .findFirst()
                    .orElse(null);
            parts.put(
                    name,
                    new Part(
                            name,
                            partType,
                            annotations(
                                    partType,
                                    field,
                                    getter(type.raw(), name).orElse(null),
                                    creator.getParameters()[i])));
        }
        List<Construction.Write> writes = new ArrayList<>();
        for (Field field : fields) {
            if (!parts.containsKey(field.getName()) && !Modifier.isFinal(field.getModifiers())) {
                Optional<Method> setter = setter(type.raw(), field);
                JavaType partType = type.member(field.getAnnotatedType(), field.getDeclaringClass());
                Method getter = getter(type.raw(), field.getName()).orElse(null);
                parts.put(
                        field.getName(),
                        new Part(field.getName(), partType, annotations(partType, field, getter, setter.orElse(null))));
                writes.add(new Construction.Write(field.getName(), setter.isPresent() ? setter.get() : field));
            }
        }
        return new ClassAnatomy(new Construction(creator, arguments, writes), List.copyOf(parts.values()));
    }

    /** Names from the class file, from {@code @ConstructorProperties}, or from fields of the same types in order; else numbers. */
    private static List<String> parameterNames(Executable creator, List<Field> fields) {
        Parameter[] parameters = creator.getParameters();
        ConstructorProperties named = creator.getAnnotation(ConstructorProperties.class);
        if (named != null && named.value().length == parameters.length) {
            return List.of(named.value());
        }
        if (Arrays.stream(parameters).allMatch(Parameter::isNamePresent)) {
            return Arrays.stream(parameters).map(Parameter::getName).toList();
        }
        List<Class<?>> fieldTypes =
                fields.stream().<Class<?>>map(Field::getType).toList();
        if (fieldTypes.equals(List.of(creator.getParameterTypes()))) {
            return fields.stream().map(Field::getName).toList();
        }
        // Then they go by their numbers: what is demanded of the properties they end up in is looked at afterwards.
        return Arrays.stream(parameters).map(Parameter::getName).toList();
    }

    /** Instance fields that hold state, those of super classes first; a field that another one hides does not count. */
    private static List<Field> fields(Class<?> raw) {
        List<Field> fields = new ArrayList<>();
        if (raw.getSuperclass() != null && raw.getSuperclass() != Object.class) {
            fields.addAll(fields(raw.getSuperclass()));
        }
        for (Field field : raw.getDeclaredFields()) {
            int modifiers = field.getModifiers();
            if (!Modifier.isStatic(modifiers) && !Modifier.isTransient(modifiers) && !field.isSynthetic()) {
                fields.removeIf(hidden -> hidden.getName().equals(field.getName()));
                fields.add(field);
            }
        }
        return fields;
    }

    static Optional<Field> field(Class<?> raw, String name) {
        return Arrays.stream(raw.getDeclaredFields())
                .filter(field -> field.getName().equals(name))
                .findFirst();
    }

    private static Optional<Method> setter(Class<?> raw, Field field) {
        return method(raw, "set" + capitalized(field.getName()), field.getType());
    }

    static Optional<Method> getter(Class<?> raw, String name) {
        return method(raw, "get" + capitalized(name))
                .or(() -> method(raw, "is" + capitalized(name)))
                .or(() -> method(raw, name));
    }

    private static Optional<Method> method(Class<?> raw, String name, Class<?>... parameters) {
        for (Class<?> type = raw; type != null && type != Object.class; type = type.getSuperclass()) {
            try {
                Method method = type.getDeclaredMethod(name, parameters);
                if (!Modifier.isStatic(method.getModifiers())) {
                    return Optional.of(method);
                }
            } catch (NoSuchMethodException e) {
                // Declared further up, or not at all.
                continue;
            }
        }
        return Optional.empty();
    }

    private static String capitalized(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** All annotations on a property, wherever they stand; one that stands on several elements counts once. */
    static List<Annotation> annotations(JavaType type, @Nullable AnnotatedElement... elements) {
        Map<Class<?>, Annotation> found = new LinkedHashMap<>();
        type.annotations().forEach(a -> found.putIfAbsent(a.annotationType(), a));
        for (AnnotatedElement element : elements) {
            if (element != null) {
                for (Annotation annotation : element.getAnnotations()) {
                    found.putIfAbsent(annotation.annotationType(), annotation);
                }
            }
        }
        return List.copyOf(found.values());
    }
}
