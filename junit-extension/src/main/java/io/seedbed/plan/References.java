package io.seedbed.plan;

import io.seedbed.blueprint.Reference;
import io.seedbed.blueprint.ValueSpec;
import org.jspecify.annotations.Nullable;

/** Leads from values that refer to rows of other entities to those rows. Thread-safe. */
@FunctionalInterface
public interface References {

    /**
     * A value that refers.
     *
     * @param entity the logical name of the entity whose rows hold it
     * @param property the property's name
     * @param spec all that is stated about it
     * @param reference what it refers to
     * @param place how messages name it
     * @param key tells this relation from others under the same seed
     * @param many whether it is an element of a collection that refers to several rows
     */
    record Referring(
            String entity,
            String property,
            ValueSpec spec,
            Reference reference,
            String place,
            long key,
            boolean many) {}

    /** Chooses the row that a value refers to: a pure function. */
    @FunctionalInterface
    interface Pick {
        /**
         * The row.
         *
         * @param row the number of the row that refers
         * @param address where the choice is drawn
         * @return the number of a row; negative for none
         */
        long row(long row, long address);
    }

    /** Takes something from a row: a pure function. */
    @FunctionalInterface
    interface Rows {
        /**
         * What is taken.
         *
         * @param row the number of the row
         * @param way what leads there
         */
        @Nullable
        Object of(long row, Way way);
    }

    /**
     * Where a value comes from.
     *
     * @param pick which row
     * @param value takes the value from there
     * @param object takes the whole row
     * @param description what {@code explain} says of it
     * @param distinct how many rows can refer to different rows, if they must
     * @param free whether any row will do as well, since each is equally likely
     * @param several chooses as many different rows as a collection has elements
     * @param siblings which rows refer to the same row, if they follow each other; {@code null} if they do not
     */
    record Referred(
            Pick pick,
            Rows value,
            Rows object,
            String description,
            long distinct,
            boolean free,
            Several several,
            @Nullable Siblings siblings) {

        /** The same where something else chooses the row. */
        Referred by(Pick other) {
            return new Referred(other, value, object, description, distinct, free, several, siblings);
        }
    }

    /** Chooses different rows: a pure function. */
    @FunctionalInterface
    interface Several {
        /**
         * The rows.
         *
         * @param row the number of the row that refers
         * @param address where the choice is drawn
         * @param count how many, not more than there are
         */
        long[] rows(long row, long address, int count);
    }

    /** Which rows have the same parent: pure functions. */
    interface Siblings {
        /** The number of the parent of a row. */
        long parent(long row);

        /** The place of a row among the rows of its parent, 0 for the first. */
        long number(long row);

        /** How many rows a parent has at most. */
        long most();
    }

    /**
     * Where the value comes from.
     *
     * @throws io.seedbed.problem.SeedbedException if there is no such entity or property, or its values do not fit
     */
    Referred of(Referring referring);
}
