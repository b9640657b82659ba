package io.seedbed.plan;

import io.seedbed.distribution.Truncated;
import io.seedbed.problem.SeedbedException;
import java.util.function.Supplier;

/** Cuts distributions to what is allowed at a place. */
final class Cutting {

    private Cutting() {}

    /** @throws SeedbedException if nothing is left of a distribution */
    static Truncated at(String place, Supplier<Truncated> cut) {
        try {
            return cut.get();
        } catch (IllegalArgumentException e) {
            throw SeedbedException.of("A distribution gives no value that is allowed: " + place)
                    .fact("why", e.getMessage())
                    .cause(e)
                    .exception();
        }
    }
}
