package io.seedbed.dataset;

import io.seedbed.plan.Columns;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns that tell the rows of an entity apart.
 *
 * @param table the entity's name
 * @param cells all columns of the entity
 * @param places which of them, in order
 * @param whole whether they stand for the row, and not for a value that is taken from it
 */
record KeyColumns(String table, Columns<Object> cells, List<Integer> places, boolean whole) {

    /** The columns that begin with one of these properties. */
    static KeyColumns of(String table, Columns<Object> cells, List<String> properties, boolean whole) {
        List<Columns.Column> all = cells.columns();
        List<Integer> places = java.util.stream.IntStream.range(0, all.size())
                .filter(i -> properties.stream()
                        .anyMatch(property -> all.get(i).path().equals(property)
                                || all.get(i).path().startsWith(property + ".")))
                .boxed()
                .toList();
        return new KeyColumns(table, cells, places, whole);
    }

    List<Columns.Column> columns() {
        return places.stream().map(cells.columns()::get).toList();
    }

    /** Puts the values of a row where they belong. */
    void put(long row, @Nullable Object[] values, int from) {
        for (int i = 0; i < places.size(); i++) {
            values[from + i] = cells.value(row, places.get(i));
        }
    }
}
