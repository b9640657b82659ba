package io.seedbed.domain;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * A set of values: what may appear in one place. Immutable and thread-safe.
 *
 * <p>Intersection is commutative, associative and idempotent. {@code null} is never a member; a value that may be missing
 * has a rate beside its domain.
 */
public sealed interface Domain permits Interval, Text, Choice {

    /**
     * The values in both sets.
     *
     * @throws IllegalArgumentException if the other domain is of another kind, e.g. text and numbers
     */
    Domain and(Domain other);

    /** Whether nothing may appear. */
    boolean isEmpty();

    /** Whether the value may appear; a value of a foreign type may not. */
    boolean contains(Object value);

    /** The number of values; empty if there are infinitely many, or more than can be counted. */
    Optional<BigInteger> size();

    /**
     * The value with this index, a bijection from {@code [0, size)}.
     *
     * @throws IndexOutOfBoundsException if the index is negative or not below the size
     */
    Object at(BigInteger index);

    /** The value a reader finds simplest: nearest to zero, first, shortest. The domain must not be empty. */
    Object simplest();

    /** The values at the rim, without duplicates: least and greatest, shortest and longest. Empty for an empty domain. */
    List<Object> edges();

    /**
     * The values of another domain that are not in this one, as domains that together hold them all but those between the points of
     * this one's grid.
     *
     * @param all the values there are
     */
    List<Domain> complement(Domain all);
}
