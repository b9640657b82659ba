package io.seedbed.blueprint;

import io.seedbed.annotation.BlueprintFor;
import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A type that describes another one from outside: its members bear the names of the other's properties.
 *
 * @param type the type with {@link BlueprintFor}
 * @param target the class it describes
 */
record MixIn(Class<?> type, Class<?> target) {

    private static final List<String> GETTER_PREFIXES = List.of("get", "is", "has");

    /**
     * A member, as it was found.
     *
     * @param name the field's or method's
     * @param constraints what is demanded of the property
     */
    record Member(String name, AnnotatedElement element, AnnotatedType type, ElementConstraints constraints) {

        boolean says() {
            return element.getAnnotations().length > 0 || !constraints.isEmpty();
        }

        /** The property it names: by itself, or by what follows {@code get}, {@code is} or {@code has}. */
        Optional<String> property(List<String> properties) {
            return properties.contains(name)
                    ? Optional.of(name)
                    : Optional.ofNullable(element instanceof Method ? stripped(name) : null)
                            .filter(properties::contains);
        }
    }

    /** @throws SeedbedException if the type describes no class, or one without properties */
    static MixIn of(Class<?> type) {
        BlueprintFor stated = type.getAnnotation(BlueprintFor.class);
        if (stated == null) {
            throw SeedbedException.of(Spelling.of(type) + " is no mix-in")
                    .fact("why", "it lacks @BlueprintFor, which names the class it describes")
                    .remedy("add @BlueprintFor, or leave the type out")
                    .exception();
        }
        Class<?> target = stated.value();
        if (Shapes.of(target).isPresent()
                || target.isArray()
                || target.getName().startsWith("java.")) {
            throw SeedbedException.of(Spelling.of(type) + " describes a class without properties")
                    .fact("stated", Spelling.of(stated))
                    .remedy("describe a class that has a value of this type as its property")
                    .exception();
        }
        return new MixIn(type, target);
    }

    /** The members, those of super types behind those of the type itself, without two of one name. */
    List<Member> members(ConstraintMetadata metadata) {
        ClassConstraints constraints = metadata.of(type);
        if (!constraints.onClass().isEmpty()) {
            throw SeedbedException.of("A mix-in can not state a constraint on the object as a whole")
                    .fact("constraint", constraints.onClass().get(0).origin())
                    .fact("why", "only the class itself can be validated, and it knows nothing of the mix-in")
                    .remedy("put constraints on the members")
                    .exception();
        }
        List<Member> members = new ArrayList<>();
        for (Class<?> owner : hierarchy(type)) {
            for (Field field : sorted(owner.getDeclaredFields(), Field::getName)) {
                if (isStateful(field)) {
                    ElementConstraints own =
                            constraints.properties().getOrDefault(field.getName(), ElementConstraints.NONE);
                    members.add(new Member(field.getName(), field, field.getAnnotatedType(), own));
                }
            }
            for (Method method : sorted(owner.getDeclaredMethods(), Method::getName)) {
                if (isReading(method)) {
                    members.add(member(method, constraints, metadata));
                }
            }
        }
        return members;
    }

    private static Member member(Method method, ClassConstraints constraints, ConstraintMetadata metadata) {
        String property = stripped(method.getName());
        ElementConstraints asGetter = property == null
                ? ElementConstraints.NONE
                : constraints.properties().getOrDefault(property, ElementConstraints.NONE);
        return new Member(
                method.getName(),
                method,
                method.getAnnotatedReturnType(),
                asGetter.and(metadata.ofReturnValue(method)));
    }

    private static List<Class<?>> hierarchy(Class<?> type) {
        List<Class<?>> found = new ArrayList<>();
        for (Class<?> owner = type;
                owner != null && owner != Object.class && owner != Record.class;
                owner = owner.getSuperclass()) {
            found.add(owner);
            for (Class<?> parent : owner.getInterfaces()) {
                found.addAll(hierarchy(parent));
            }
        }
        return found;
    }

    private static <T> List<T> sorted(T[] members, Function<T, String> name) {
        // Reflection promises no order.
        return Arrays.stream(members).sorted(Comparator.comparing(name)).toList();
    }

    private static boolean isStateful(Field field) {
        return !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic();
    }

    private static boolean isReading(Method method) {
        return !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic()
                && method.getParameterCount() == 0
                && method.getReturnType() != void.class;
    }

    /** The property of a getter; {@code null} if this is none. */
    private static @Nullable String stripped(String method) {
        for (String prefix : GETTER_PREFIXES) {
            if (method.startsWith(prefix) && method.length() > prefix.length()) {
                return decapitalized(method.substring(prefix.length()));
            }
        }
        return null;
    }

    /** As Java beans do: {@code getAge} reads {@code age}, but {@code getURL} reads {@code URL}. */
    private static String decapitalized(String name) {
        boolean allCapitals =
                name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isUpperCase(name.charAt(1));
        return allCapitals ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
