package io.seedbed.maven.format;

import java.util.List;
import java.util.Map;

/**
 * A column of a table.
 *
 * @param path the properties that lead to it, joined with dots
 * @param type of which type its values are
 * @param owners for each object on the way, the outermost first, whether it may be missing
 * @param unique whether each row whose owners are there has a value of its own
 */
public record Column(String path, ColumnType type, List<Boolean> owners, boolean unique) {

    /** Copies the list. */
    public Column {
        owners = List.copyOf(owners);
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
        return new Column(path, ColumnType.of(facts), owners, Boolean.TRUE.equals(facts.get("unique")));
    }

    /**
     * Tells whether a cell of this column may be empty: because the value or an object around it may be missing.
     *
     * @return true if so
     */
    public boolean nullable() {
        return type.nullable() || owners.contains(true);
    }
}
