package io.seedbed.blueprint;

import io.seedbed.problem.SeedbedException;
import java.math.BigDecimal;
import java.util.List;

/** Whether what is stated about a container lets it hold as many rows as were asked for. */
final class RowCount {
    private RowCount() {}

    /**
     * Checks it.
     *
     * @throws SeedbedException naming the first statement that is not met, or that nobody could tell of
     */
    static void check(Site site, List<Constraint> onContainer) {
        for (Constraint constraint : onContainer) {
            if (constraint instanceof Constraint.Opaque opaque) {
                throw SeedbedException.of("Can not check a constraint on " + site.place())
                        .fact("constraint", opaque.origin().text())
                        .fact("why", "the rows are made one by one, and only the validator could judge all of them")
                        .remedy("put the constraint on a property of a class, or register a ConstraintReader for it")
                        .exception();
            }
            if (!allows(constraint, site.rows())) {
                throw SeedbedException.of("No value is possible for " + site.place())
                        .fact(
                                "contradiction",
                                "rows = " + site.rows() + "\n"
                                        + constraint.origin().text())
                        .remedy("change or remove one of the two")
                        .exception();
            }
        }
    }

    private static boolean allows(Constraint constraint, long rows) {
        return constraint instanceof Constraint.Required
                || (constraint instanceof Constraint.Allows sizes
                        && sizes.domain().contains(BigDecimal.valueOf(rows)));
    }
}
