package io.seedbed.plan;

import io.seedbed.blueprint.Constraint;
import io.seedbed.blueprint.ValueSpec;
import io.seedbed.problem.SeedbedException;

/** Whether a value may be missing as often as is stated. */
final class Presence {

    private Presence() {}

    /** @throws SeedbedException if it must be there, and is to be missing at times */
    static void require(ValueSpec value, String place) {
        double nullRate = value.traits().nullRate();
        if (nullRate > 0 && value.required()) {
            throw SeedbedException.of("A value that must be there can not be missing: " + place)
                    .fact("null rate", nullRate)
                    .fact(
                            "required by",
                            value.constraints().stream()
                                    .filter(Constraint.Required.class::isInstance)
                                    .map(c -> c.origin().text())
                                    .findFirst()
                                    .orElse("the primitive type " + value.javaType()))
                    .remedy("remove @NullRate or what requires the value")
                    .exception();
        }
    }
}
