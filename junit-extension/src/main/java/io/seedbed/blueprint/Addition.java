package io.seedbed.blueprint;

import io.seedbed.problem.SeedbedException;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a property over and above what stands on the property itself: by mix-ins, or where objects are made.
 *
 * @param constraints what is demanded of it
 * @param traits how it is to be drawn
 * @param stableName the name that its values derive from; {@code null} for its own
 * @param stored annotations of JPA and JAXB
 * @param types its type as the mix-ins write it, with annotations on what it contains
 * @param unasked who demands something about which the validator of objects can not be asked
 */
record Addition(
        ElementConstraints constraints,
        Traits traits,
        @Nullable String stableName,
        List<Annotation> stored,
        List<JavaType> types,
        List<Origin> unasked) {

    /** Nothing. */
    static final Addition NONE =
            new Addition(ElementConstraints.NONE, Traits.NONE, null, List.of(), List.of(), List.of());

    /** Demands alone. */
    static Addition demanding(ElementConstraints constraints) {
        return new Addition(constraints, Traits.NONE, null, List.of(), List.of(), origins(constraints));
    }

    /** How it is drawn alone. */
    static Addition drawing(Traits traits) {
        return new Addition(ElementConstraints.NONE, traits, null, List.of(), List.of(), List.of());
    }

    /** Who says something, about the value or about what it contains. */
    static List<Origin> origins(ElementConstraints constraints) {
        List<Origin> origins = new ArrayList<>();
        constraints.own().forEach(constraint -> origins.add(constraint.origin()));
        origins.addAll(constraints.ofContents());
        return origins;
    }

    /** What both say; what the later one says of how values are drawn replaces what the earlier one said. */
    Addition then(Addition later) {
        return new Addition(
                constraints.and(later.constraints),
                later.traits.over(traits),
                later.stableName == null ? stableName : later.stableName,
                // The first one of a kind counts.
                joined(later.stored, stored),
                joined(types, later.types),
                joined(unasked, later.unasked));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return java.util.stream.Stream.concat(first.stream(), second.stream()).toList();
    }

    /**
     * Checks that the validator is not needed where it can not be asked.
     *
     * @param value the property as it is understood
     * @throws SeedbedException naming a constraint that only its own validator understands
     */
    private void requireAsked(ValueSpec value, String place) {
        if (unasked.isEmpty()) {
            return;
        }
        for (Origin opaque : value.opaque()) {
            if (unasked.contains(opaque)) {
                throw SeedbedException.of("Can not check a constraint on " + place)
                        .fact("constraint", opaque.text())
                        .fact(
                                "why",
                                "only its validator can judge it, and "
                                        + (opaque.kind() == Origin.Kind.MIX_IN
                                                ? "validators know nothing of mix-ins"
                                                : "a validator of objects does not look at " + opaque.writtenIn()))
                        .remedy("state it on the class itself, or register a ConstraintReader for it")
                        .exception();
            }
        }
    }

    /** A property with what is said here. */
    Property to(Property property, String place) {
        if (this == NONE) {
            return property;
        }
        requireAsked(property.value(), place);
        return new Property(
                property.name(),
                stableName == null ? property.stableName() : stableName,
                property.value().with(traits.over(property.value().traits())),
                property.storage());
    }

    /** Whether something is said about what the property contains, how it is stored, or its name. */
    boolean isAboutMore() {
        return stableName != null
                || !stored.isEmpty()
                || !constraints.contained().isEmpty()
                || types.stream().anyMatch(Addition::isAnnotatedInside);
    }

    private static boolean isAnnotatedInside(JavaType type) {
        return type.arguments().stream()
                .anyMatch(argument -> !argument.annotations().isEmpty() || isAnnotatedInside(argument));
    }

    /** The property's type, with what is said about its contents in front of what stands there. */
    JavaType on(JavaType type) {
        JavaType result = type;
        for (JavaType stated : types) {
            result = result.withContents(stated);
        }
        return result;
    }
}
