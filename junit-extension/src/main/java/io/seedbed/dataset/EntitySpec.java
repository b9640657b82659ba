package io.seedbed.dataset;

import io.seedbed.distribution.Distribution;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * An entity of a data set as it is declared.
 *
 * @param name its name in the data set
 * @param type its class
 * @param rows how many rows it has; empty if that follows from its parents
 * @param brood to which parents the rows belong; {@code null} if to none in particular
 * @param place how messages name the declaration
 */
public record EntitySpec(
        String name,
        Class<?> type,
        OptionalLong rows,
        @Nullable Brood brood,
        String place) {

    /** The same with so many times as many rows, rounded up; rows that follow from their parents follow from theirs. */
    public EntitySpec scaled(double scale) {
        if (rows.isEmpty() || scale == 1) {
            return this;
        }
        return new EntitySpec(name, type, OptionalLong.of((long) Math.ceil(rows.getAsLong() * scale)), brood, place);
    }

    /**
     * How children are spread over parents.
     *
     * @param parent the class of the parents
     * @param by the property that refers to the parent; empty if there is only one
     * @param atLeast the least number of children of a parent
     * @param atMost the greatest number
     * @param distribution how often which number of children occurs; {@code null} for all equally often
     * @param text how the user wrote it
     */
    public record Brood(
            Class<?> parent,
            String by,
            long atLeast,
            long atMost,
            @Nullable Distribution distribution,
            String text) {}
}
