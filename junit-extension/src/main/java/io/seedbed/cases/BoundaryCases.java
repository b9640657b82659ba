package io.seedbed.cases;

import io.seedbed.blueprint.Schema;
import io.seedbed.plan.Plan;
import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import java.util.ArrayList;
import java.util.List;

/** Makes, for each place in the objects of a class near the root and each kind of value there, a valid object with such a value. */
record BoundaryCases<T>(Making<T> making) {

    /** All cases, those that are not possible included, the nearest places first. */
    List<BoundaryCase<T>> all() {
        making.valid();
        List<BoundaryCase<T>> cases = new ArrayList<>();
        for (Spot spot : Spots.of(making.schema())) {
            if (!spot.isRoot() && spot.isNear() && Spots.isMadeHere(spot.value())) {
                for (Edge edge : Edges.of(spot.value(), spot.path())) {
                    cases.add(at(spot, edge));
                }
            }
        }
        return cases;
    }

    private BoundaryCase<T> at(Spot spot, Edge edge) {
        try {
            Schema turned = TurnedSchema.of(making.schema(), spot, TurnedSchema.Share.ALL, edge.turn());
            Plan<T> plan = making.plan(turned, making.oracle());
            T object = making.validRow(plan, 0);
            return new BoundaryCase<>(spot.path(), edge.label(), shown(plan, spot), object, "");
        } catch (SeedbedException e) {
            return new BoundaryCase<>(spot.path(), edge.label(), "", null, Making.reason(e));
        }
    }

    /** The value, or the container that it stands in; empty where it can not be read. */
    private static String shown(Plan<?> plan, Spot spot) {
        try {
            return Spelling.shortenedOrNull(plan.property(spot.readablePath()).apply(0));
        } catch (RuntimeException e) {
            // A getter that fails, or none: the object is what the case is about.
            return "";
        }
    }
}
