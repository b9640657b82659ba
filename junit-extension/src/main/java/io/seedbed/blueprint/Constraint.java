package io.seedbed.blueprint;

import io.seedbed.domain.Domain;
import java.util.List;

/** One demand on a value, with its origin. */
public sealed interface Constraint {

    Origin origin();

    /**
     * Only these values may appear.
     *
     * @param domain an {@code Interval} of positions for types with an axis and for text that must be a number, an
     *     {@code Interval} of sizes for containers, a {@code Text} for text, a {@code Choice} for listed values
     */
    record Allows(Domain domain, Origin origin) implements Constraint {}

    /**
     * These values are usual: wanted while that leaves any that are allowed, and nobody states how often which appears.
     *
     * @param domain as that of {@link Allows}
     */
    record Usual(Domain domain, Origin origin) implements Constraint {}

    /** The value must be there. */
    record Required(Origin origin) implements Constraint {}

    /** The value must be missing. */
    record Absent(Origin origin) implements Constraint {}

    /** The elements of a container differ from each other. */
    record Distinct(Origin origin) implements Constraint {}

    /**
     * One of several sets of demands must be met.
     *
     * @param branches the sets, one at least
     */
    record AnyOf(List<List<Constraint>> branches, Origin origin) implements Constraint {
        public AnyOf {
            branches = List.copyOf(branches);
        }
    }

    /** Only the validator can tell whether a value is fine. */
    record Opaque(Origin origin) implements Constraint {}

    /**
     * Rows are wanted in which the value meets a condition; values that do are drawn as often, one compared with the other, as among
     * all values.
     */
    record Selected(Condition condition, Origin origin) implements Constraint {}
}
