package io.seedbed.plan;

import io.seedbed.domain.Axis;
import io.seedbed.domain.Interval;
import java.util.Optional;

/** Knows what values usually look like, by the name of a property. Thread-safe. */
public interface Realism {

    /** Knows nothing: every value is plain. */
    Realism NONE = new Realism() {};

    /**
     * Realistic text for a property; what the property forbids is repaired or replaced by the plan.
     *
     * @throws io.seedbed.problem.SeedbedException if the property asks for a source of text that does not exist
     */
    default Optional<RealisticText> text(Cell cell) {
        return Optional.empty();
    }

    /** Where numbers and dates of a property usually lie. */
    default Optional<Interval> typical(Cell cell, Axis<?> axis) {
        return Optional.empty();
    }
}
