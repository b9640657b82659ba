package io.seedbed.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows that become a file, as far as they are known beforehand.
 *
 * @param name the table that SQL inserts into, and the name of a row in XML
 * @param columns the columns, in the order of a row's cells
 * @param rows how many rows there will be
 * @param keys what ties the table to others
 */
public record Table(String name, List<Column> columns, long rows, TableKeys keys) {

    /** Copies the list. */
    public Table {
        columns = List.copyOf(columns);
    }

    /**
     * A table on its own.
     *
     * @param name the table that SQL inserts into, and the name of a row in XML
     * @param columns the columns, in the order of a row's cells
     * @param rows how many rows there will be
     */
    public Table(String name, List<Column> columns, long rows) {
        this(name, columns, rows, TableKeys.NONE);
    }

    /**
     * Returns what the columns are called in a database.
     *
     * @return names such as {@code address.city}, which become {@code address_city}
     */
    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /**
     * Returns the columns that tell rows apart together.
     *
     * @return for each set of columns their names by that of the set
     */
    public Map<String, List<String>> sets() {
        Map<String, List<String>> sets = new LinkedHashMap<>();
        for (Column column : columns) {
            for (String set : column.sets()) {
                sets.computeIfAbsent(set, name -> new ArrayList<>()).add(column.name());
            }
        }
        return sets;
    }

    /**
     * Returns the columns' paths.
     *
     * @return paths such as {@code address.city}
     */
    public List<String> paths() {
        return columns.stream().map(Column::path).toList();
    }
}
