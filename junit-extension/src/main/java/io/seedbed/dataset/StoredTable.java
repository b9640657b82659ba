package io.seedbed.dataset;

import io.seedbed.plan.Columns;
import io.seedbed.plan.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table of a data set as files and databases see it: an entity's, or one between two entities. Immutable and thread-safe. */
public interface StoredTable {

    /** The name of the entity, or of its property that the table holds: {@code orders}, {@code ordersProducts}. */
    String name();

    /** How many rows there are. */
    long size();

    /** The name that JPA states, behind that of a schema if there is one; {@code null} if it states none. */
    @Nullable
    String storedAs();

    /** The columns in order. */
    List<Columns.Column> columns();

    /**
     * The values of a row, one for each column.
     *
     * @param row from 0 to {@code size() - 1}
     */
    @Nullable
    Object[] values(long row);

    /** What makes the rows, or those of the entity whose property it is. */
    Plan<Object> plan();

    /**
     * Checks that so many rows can differ wherever they must.
     *
     * @throws io.seedbed.problem.SeedbedException naming the first value that can not
     */
    void requireDistinct(long rows);
}
