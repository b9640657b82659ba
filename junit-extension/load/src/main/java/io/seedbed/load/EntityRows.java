package io.seedbed.load;

import io.seedbed.sql.SqlName;
import io.seedbed.table.Column;
import java.util.Iterator;
import java.util.List;

/**
 * An entity of a data set, and where its rows come from.
 *
 * @param name the entity's name in the data set
 * @param table the name of its table
 * @param count how many rows it has
 * @param columns the columns, in the order of a row's cells
 * @param source makes the rows
 */
public record EntityRows(String name, String table, long count, List<Column> columns, Source source) {

    /** Copies the list. */
    public EntityRows {
        columns = List.copyOf(columns);
    }

    /**
     * An entity whose table is called after it.
     *
     * @param name the entity's name in the data set
     * @param count how many rows it has
     * @param columns the columns, in the order of a row's cells
     * @param source makes the rows
     */
    public EntityRows(String name, long count, List<Column> columns, Source source) {
        this(name, SqlName.tableOf(name, null), count, columns, source);
    }

    /** Makes rows, on any thread and in any order. */
    public interface Source {
        /**
         * Makes some rows.
         *
         * @param from the number of the first
         * @param to the number behind that of the last
         * @return the cells of each: JDK values that {@link io.seedbed.table.CellText} knows
         */
        Iterator<Object[]> rows(long from, long to);
    }
}
