package io.seedbed.dataset;

import io.seedbed.plan.Plan;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rows of one entity of a data set. Immutable and thread-safe; no row is kept, each is made when it is asked for.
 *
 * @param <T> the entity's class
 */
public interface Table<T> {

    /** The name under which the data set lists the entity, e.g. {@code customers}. */
    String name();

    /** How many rows there are. */
    long size();

    /**
     * One row.
     *
     * @param number from 0 to {@code size() - 1}
     * @throws IndexOutOfBoundsException if there is no such row
     */
    T row(long number);

    /** All rows in order, made one by one; may be made parallel. */
    Stream<T> stream();

    /** All rows in a list of its own, which can be changed. */
    List<T> list();

    /** What makes the rows. */
    Plan<T> plan();
}
