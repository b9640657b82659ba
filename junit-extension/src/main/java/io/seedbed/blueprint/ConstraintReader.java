package io.seedbed.blueprint;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Understands a constraint annotation: turns it into what it demands of a value of a given shape.
 *
 * <p>Own readers are found by {@link java.util.ServiceLoader} and asked before the built-in ones, so that a constraint with
 * a validator of its own can be met by construction instead of by trial. Implementations are thread-safe.
 */
@FunctionalInterface
public interface ConstraintReader {

    /**
     * What the constraint demands.
     *
     * @param declared the constraint
     * @param shape what kind of value it stands on
     * @param now the instant that {@code @Past} and {@code @Future} refer to
     * @return the demands, possibly none; empty if this reader does not know the constraint or can not express it for
     *     this shape
     */
    Optional<List<Constraint>> read(DeclaredConstraint declared, Shape shape, Instant now);
}
