package io.seedbed.blueprint;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A constraint annotation as it applies to one element, after inheritance, composition and overridden attributes.
 *
 * @param annotation the annotation with the attribute values that apply
 * @param origin how and where it was written; parts of a composed constraint carry the origin of the whole
 * @param parts the constraints it is composed of, which together say it all; one that has a validator besides is, without parts, the
 *     last part of itself; empty if it is not composed
 * @param composition how the parts go together
 * @param checkable whether a validator exists that can judge values of the element's type, or it consists of parts alone
 */
public record DeclaredConstraint(
        Annotation annotation,
        Origin origin,
        List<DeclaredConstraint> parts,
        Composition composition,
        boolean checkable) {

    /** How parts go together. */
    public enum Composition {
        /** All are met. */
        AND,
        /** One at least is met. */
        OR,
        /** None is met. */
        ALL_FALSE
    }

    /** A constraint without parts. */
    public DeclaredConstraint(Annotation annotation, Origin origin, boolean checkable) {
        this(annotation, origin, List.of(), Composition.AND, checkable);
    }

    public DeclaredConstraint {
        parts = List.copyOf(parts);
    }

    /** The same as others said it. */
    DeclaredConstraint by(UnaryOperator<Origin> others) {
        return new DeclaredConstraint(
                annotation,
                others.apply(origin),
                parts.stream().map(part -> part.by(others)).toList(),
                composition,
                checkable);
    }
}
