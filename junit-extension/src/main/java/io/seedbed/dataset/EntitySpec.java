package io.seedbed.dataset;

import io.seedbed.distribution.Distribution;
import io.seedbed.problem.SeedbedException;
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
 * @param stated how the user wrote how many rows there are and to which parents they belong
 */
public record EntitySpec(
        String name,
        Class<?> type,
        OptionalLong rows,
        @Nullable Brood brood,
        String place,
        String stated) {

    /**
     * Refuses what no data set can have.
     *
     * @throws SeedbedException if there is a negative number of rows or of children, or the number of rows is stated twice
     */
    public EntitySpec {
        if (rows.isPresent() && rows.getAsLong() < 0) {
            throw SeedbedException.of("A number of rows must not be negative: " + place)
                    .fact("stated", stated)
                    .remedy("give a number of 0 or more")
                    .exception();
        }
        if (brood != null && (brood.atLeast < 0 || brood.atMost < brood.atLeast)) {
            throw SeedbedException.of("No number of children is possible: " + place)
                    .fact("stated", stated)
                    .remedy("let atLeast be 0 or more, and atMost not less")
                    .exception();
        }
        if (brood != null && rows.isPresent() && brood.isCounted()) {
            throw SeedbedException.of("The number of rows is stated twice: " + place)
                    .fact("stated", stated)
                    .fact("why", "how many children each parent has says how many rows there are")
                    .remedy(
                            "remove the number of rows, or the distribution and atMost: then parents are chosen by chance")
                    .exception();
        }
    }

    /** The same with so many times as many rows, rounded up; rows that follow from their parents follow from theirs. */
    public EntitySpec scaled(double scale) {
        if (rows.isEmpty() || scale == 1) {
            return this;
        }
        long times = (long) Math.ceil(rows.getAsLong() * scale);
        return new EntitySpec(name, type, OptionalLong.of(times), brood, place, stated);
    }

    /**
     * How children are spread over parents.
     *
     * @param parent the class of the parents
     * @param by the property that refers to the parent; empty if there is only one
     * @param atLeast the least number of children of a parent
     * @param atMost the greatest number; {@link Integer#MAX_VALUE} where nothing was said
     * @param distribution how often which number of children occurs; {@code null} for all equally often
     */
    public record Brood(
            Class<?> parent,
            String by,
            long atLeast,
            long atMost,
            @Nullable Distribution distribution) {

        /** Whether the numbers of children say how many rows there are, and not only how few a parent can have. */
        private boolean isCounted() {
            return distribution != null || atMost != Integer.MAX_VALUE;
        }
    }
}
