package io.seedbed.cases;

import io.seedbed.blueprint.Constraint;
import io.seedbed.blueprint.Given;
import io.seedbed.blueprint.Origin;
import io.seedbed.blueprint.Ties;
import io.seedbed.blueprint.Traits;
import io.seedbed.blueprint.ValueSpec;
import io.seedbed.domain.Domain;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A kind of value that is worth an object of its own.
 *
 * @param label what is special about it, e.g. {@code least}
 * @param turn demands it of the value
 * @param isExtreme whether it lies at the very rim: what combinations are made of
 */
record Edge(String label, UnaryOperator<ValueSpec> turn, boolean isExtreme) {

    private static final String MISSING = "missing";

    /** At the rim. */
    static Edge of(String label, Domain domain) {
        return new Edge(label, value -> demanding(value, allows(label, domain)), true);
    }

    /** Next to the rim. */
    static Edge within(String label, Domain domain) {
        return new Edge(label, value -> demanding(value, allows(label, domain)), false);
    }

    /** A value that is made already. */
    static Edge given(String label, Object made, boolean isExtreme) {
        Given given = new Given.Values(List.of(made), by(label));
        return new Edge(label, value -> TurnedSchema.present(value).with(Traits.given(given)), isExtreme);
    }

    /** No value. */
    static Edge missing() {
        return new Edge(MISSING, value -> demanding(value, new Constraint.Absent(by(MISSING))), true);
    }

    /** Whether it is no value. */
    boolean isMissing() {
        return label.equals(MISSING);
    }

    private static Constraint allows(String label, Domain domain) {
        return new Constraint.Allows(domain, by(label));
    }

    private static Origin by(String label) {
        return new Origin("a case of " + label, "");
    }

    /** How the value would usually be drawn no longer matters, but what else it has to do with others. */
    private static ValueSpec demanding(ValueSpec value, Constraint demand) {
        Ties ties = value.traits().ties();
        Ties kept = new Ties(null, null, null, null, List.of(), ties.relations(), ties.mirror());
        Traits bare = Traits.NONE.with(kept, List.of());
        ValueSpec demanding = TurnedSchema.and(value, demand).with(bare);
        return demand instanceof Constraint.Absent ? demanding : TurnedSchema.present(demanding);
    }
}
