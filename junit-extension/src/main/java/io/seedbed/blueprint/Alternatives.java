package io.seedbed.blueprint;

import io.seedbed.domain.Domain;
import java.util.ArrayList;
import java.util.List;

/**
 * What is demanded by a constraint that is met by one of its parts, or by none of them.
 *
 * @param composed the constraint
 * @param shape what kind of value it stands on
 */
record Alternatives(DeclaredConstraint composed, Shape shape) {

    /**
     * One of the parts is met.
     *
     * @param parts what each part demands
     */
    List<Constraint> any(List<List<Constraint>> parts) {
        return isOpaque(parts) ? opaque() : List.of(new Constraint.AnyOf(parts, composed.origin()));
    }

    /**
     * None of the parts is met.
     *
     * @param parts what each part demands
     */
    List<Constraint> none(List<List<Constraint>> parts) {
        if (isOpaque(parts)) {
            return opaque();
        }
        List<Constraint> all = new ArrayList<>();
        for (List<Constraint> part : parts) {
            all.add(new Constraint.AnyOf(opposite(part), composed.origin()));
        }
        return all;
    }

    /** What a part's demands are not met by: each in a way of its own. */
    private List<List<Constraint>> opposite(List<Constraint> part) {
        List<List<Constraint>> branches = new ArrayList<>();
        Constraint.Required required = new Constraint.Required(composed.origin());
        for (Constraint demand : part) {
            if (demand instanceof Constraint.Required) {
                branches.add(List.of(new Constraint.Absent(composed.origin())));
            } else if (demand instanceof Constraint.Absent) {
                branches.add(List.of(required));
            } else if (demand instanceof Constraint.Allows allows) {
                // A missing value meets what is demanded of values that are there.
                for (Domain other : allows.domain().complement(natural(allows))) {
                    branches.add(List.of(required, new Constraint.Allows(other, composed.origin())));
                }
            }
        }
        return branches;
    }

    /** Text can be demanded to be a number. */
    private Domain natural(Constraint.Allows allows) {
        return shape instanceof Shape.Text && allows.domain() instanceof io.seedbed.domain.Interval
                ? io.seedbed.domain.Interval.all()
                : shape.natural();
    }

    /** Whether a part demands what can not be turned round, or told by a domain. */
    private static boolean isOpaque(List<List<Constraint>> parts) {
        return parts.stream()
                .flatMap(List::stream)
                .anyMatch(demand -> demand instanceof Constraint.Opaque
                        || demand instanceof Constraint.Distinct
                        || demand instanceof Constraint.AnyOf);
    }

    private List<Constraint> opaque() {
        return List.of(new Constraint.Opaque(composed.origin()));
    }
}
