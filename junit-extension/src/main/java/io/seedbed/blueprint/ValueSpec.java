package io.seedbed.blueprint;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is stated about one value: a property, an element of a container, or a test's parameter.
 *
 * @param javaType the type as source code spells it, e.g. {@code List<String>}
 * @param type the class
 * @param primitive whether the value can not be {@code null} by its type
 * @param shape what kind of value it is
 * @param constraints what is demanded of it
 * @param traits how it is to be drawn
 */
public record ValueSpec(
        String javaType, Class<?> type, boolean primitive, Shape shape, List<Constraint> constraints, Traits traits) {

    public ValueSpec {
        constraints = List.copyOf(constraints);
    }

    /** A value without parts of which nothing but its type is known. */
    public static ValueSpec of(Class<?> type) {
        Shape shape = Shapes.of(type).orElseGet(() -> new Shape.Token(type));
        return new ValueSpec(type.getSimpleName(), type, type.isPrimitive(), shape, List.of(), Traits.NONE);
    }

    /** Whether the value must be there, by its type or by a constraint. */
    public boolean required() {
        return primitive || constraints.stream().anyMatch(Constraint.Required.class::isInstance);
    }

    /** The constraint by which elements differ from each other; {@code null} if there is none. */
    public @Nullable Constraint distinct() {
        for (Constraint constraint : constraints) {
            if (constraint instanceof Constraint.Distinct) {
                return constraint;
            }
        }
        return null;
    }

    /** Whether a constraint can be met in several ways. */
    public boolean hasChoice() {
        for (Constraint constraint : constraints) {
            if (constraint instanceof Constraint.AnyOf) {
                return true;
            }
        }
        return false;
    }

    /** The same with the first of its choices settled, once for each way; only for a value that has a choice. */
    public List<ValueSpec> branches() {
        for (Constraint constraint : constraints) {
            if (constraint instanceof Constraint.AnyOf any) {
                List<ValueSpec> branches = new ArrayList<>();
                for (List<Constraint> branch : any.branches()) {
                    List<Constraint> settled = new ArrayList<>(constraints);
                    settled.remove(any);
                    settled.addAll(branch);
                    branches.add(with(settled));
                }
                return branches;
            }
        }
        throw new IllegalStateException("There is no choice to settle for " + javaType);
    }

    /** The same with other constraints. */
    public ValueSpec with(List<Constraint> others) {
        return new ValueSpec(javaType, type, primitive, shape, others, traits);
    }

    /** The same with another shape. */
    public ValueSpec with(Shape other) {
        return new ValueSpec(javaType, type, primitive, other, constraints, traits);
    }

    /** The same, drawn otherwise. */
    public ValueSpec with(Traits others) {
        return new ValueSpec(javaType, type, primitive, shape, constraints, others);
    }

    /** The same where it may be missing even though its type is primitive, as in an {@code OptionalInt}. */
    ValueSpec optional() {
        return new ValueSpec(javaType, type, false, shape, constraints, traits);
    }

    /** Whether it is of the type. */
    public boolean isTypeOf(@Nullable Object value) {
        return value == null ? !primitive : Shapes.boxed(type).isInstance(value);
    }

    /** Whether the value must be missing. */
    public boolean absent() {
        return constraints.stream().anyMatch(Constraint.Absent.class::isInstance);
    }

    /** The constraints that only the validator can judge, on the value or on what it contains. */
    public List<Origin> opaque() {
        List<Origin> opaque = List.of();
        for (Constraint constraint : constraints) {
            if (constraint instanceof Constraint.Opaque) {
                opaque = with(opaque, List.of(constraint.origin()));
            }
        }
        if (shape instanceof Shape.Maybe maybe) {
            return with(opaque, maybe.element().opaque());
        }
        if (shape instanceof Shape.Many many) {
            for (ValueSpec element : many.elements()) {
                opaque = with(opaque, element.opaque());
            }
        }
        return opaque;
    }

    private static List<Origin> with(List<Origin> some, List<Origin> more) {
        if (more.isEmpty()) {
            return some;
        }
        List<Origin> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
