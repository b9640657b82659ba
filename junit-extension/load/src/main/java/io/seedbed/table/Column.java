package io.seedbed.table;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param path the properties that lead to it, joined with dots
 * @param name what it is called in a database: as it is there or as paths are
 * @param type of which type its values are
 * @param owners for each object on the way, the outermost first, whether it may be missing
 * @param unique whether each row whose owners are there has a value of its own
 * @param sets the names of the sets of columns that it belongs to, of which each row has values of its own together
 * @param foreign the column that its values are taken from; null if they are its own
 */
public record Column(
        String path,
        String name,
        ColumnType type,
        List<Boolean> owners,
        boolean unique,
        List<String> sets,
        @Nullable Foreign foreign) {

    /** The name of the set of columns that are stated to be the key of a row. */
    public static final String PRIMARY_KEY = "primary key";

    /**
     * A column of another table of a data set, or of the own one.
     *
     * @param relation tells the columns that are taken from one row together from others
     * @param entity the name of the table in the data set
     * @param column the path of the column there
     */
    public record Foreign(String relation, String entity, String column) {}

    /**
     * A column whose values are its own.
     *
     * @param path the properties that lead to it, joined with dots
     * @param type of which type its values are
     * @param owners for each object on the way, the outermost first, whether it may be missing
     * @param unique whether each row whose owners are there has a value of its own
     */
    public Column(String path, ColumnType type, List<Boolean> owners, boolean unique) {
        this(path, path, type, owners, unique, List.of(), null);
    }

    /** Copies the list. */
    public Column {
        owners = List.copyOf(owners);
        sets = List.copyOf(sets);
    }

    /**
     * Reads what the engine says of a column.
     *
     * @param path the column's path
     * @param facts the facts as the engine's {@code io.seedbed.bridge.FixtureBridge} describes them
     * @return the column
     */
    public static Column of(String path, Map<?, ?> facts) {
        List<Boolean> owners = ((List<?>) facts.get("owners"))
                .stream().map(Boolean.class::cast).toList();
        Foreign foreign = facts.get("refersTo") instanceof String entity
                ? new Foreign((String) facts.get("relation"), entity, (String) facts.get("refersToColumn"))
                : null;
        String name = facts.get("name") instanceof String stated ? stated : path;
        List<String> sets = facts.get("sets") instanceof List<?> stated
                ? stated.stream().map(String.class::cast).toList()
                : List.of();
        boolean unique = Boolean.TRUE.equals(facts.get("unique"));
        return new Column(path, name, ColumnType.of(facts), owners, unique, sets, foreign);
    }

    /**
     * Tells whether a cell of this column may be empty: because the value or an object around it may be missing.
     *
     * @return true if so
     */
    public boolean nullable() {
        return type.nullable() || owners.contains(true);
    }

    /**
     * Tells whether a value of it names one row at most.
     *
     * @return true if so
     */
    public boolean tellsRowsApart() {
        return unique && !owners.contains(true);
    }
}
