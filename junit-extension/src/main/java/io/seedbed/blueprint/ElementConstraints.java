package io.seedbed.blueprint;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The constraints on one element and, by index of the type argument, on what it contains: on {@code Map<@NotBlank String,
 * Integer>} the keys have index 0.
 *
 * @param own the constraints on the element itself
 * @param contained those on its contents; an array's elements have index 0
 * @param cascade the groups by which an object here is judged together with what is around it, as {@code @Valid} says; empty
 *     if it is not
 */
public record ElementConstraints(
        List<DeclaredConstraint> own, Map<Integer, ElementConstraints> contained, List<Class<?>> cascade) {

    /** No constraint at all. */
    public static final ElementConstraints NONE = new ElementConstraints(List.of(), Map.of(), List.of());

    public ElementConstraints {
        own = List.copyOf(own);
        contained = Map.copyOf(contained);
        cascade = List.copyOf(cascade);
    }

    /** Whether nothing is stated, neither here nor further in. */
    public boolean isEmpty() {
        return own.isEmpty() && contained.isEmpty() && cascade.isEmpty();
    }

    /** The constraints on the content with this index. */
    public ElementConstraints contained(int typeArgument) {
        return contained.getOrDefault(typeArgument, NONE);
    }

    /** What is stated here and in another place about the same value, equal annotations once. */
    public ElementConstraints and(ElementConstraints other) {
        if (other.isEmpty()) {
            return this;
        }
        if (isEmpty()) {
            return other;
        }
        List<DeclaredConstraint> both = new ArrayList<>(own);
        for (DeclaredConstraint added : other.own) {
            if (!holds(both, added.annotation())) {
                both.add(added);
            }
        }
        Map<Integer, ElementConstraints> inside = new TreeMap<>(contained);
        other.contained.forEach((index, content) -> inside.merge(index, content, ElementConstraints::and));
        return new ElementConstraints(both, inside, cascade.isEmpty() ? other.cascade : cascade);
    }

    private static boolean holds(List<DeclaredConstraint> constraints, Annotation annotation) {
        for (DeclaredConstraint constraint : constraints) {
            if (constraint.annotation().equals(annotation)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an object here or further in is judged together with what is around it. */
    boolean leadsToObjects() {
        return !cascade.isEmpty() || contained.values().stream().anyMatch(ElementConstraints::leadsToObjects);
    }

    /** Who states something about the contents, however far in. */
    List<Origin> ofContents() {
        List<Origin> origins = new ArrayList<>();
        new TreeMap<>(contained).values().forEach(content -> {
            content.own.forEach(constraint -> origins.add(constraint.origin()));
            origins.addAll(content.ofContents());
        });
        return origins;
    }

    /** The same as others said it. */
    ElementConstraints by(UnaryOperator<Origin> others) {
        Map<Integer, ElementConstraints> inside = new TreeMap<>();
        contained.forEach((index, content) -> inside.put(index, content.by(others)));
        return new ElementConstraints(own.stream().map(x -> x.by(others)).toList(), inside, cascade);
    }
}
