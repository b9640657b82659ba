package io.seedbed.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows as a table: takes objects apart into columns of JDK values, as files and other class loaders need them.
 *
 * <p>A nested object becomes columns of its own, {@code address.city}; a container becomes one column that holds a list or
 * a map; an object of a type that can contain itself, or that has several types, becomes one column that holds a map; a row of
 * another table becomes what tells it from others, {@code customer.id}.
 * Immutable and thread-safe.
 *
 * @param <T> the type of a row
 */
public final class Columns<T> {

    /**
     * A column.
     *
     * @param path the properties that lead to it, joined with dots; the entity's parameter name for a value without parts
     * @param type of which type its values are
     * @param owners for each object on the way, the outermost first, whether the class allows it to be missing
     * @param unique whether each row whose owners are there has a value of its own
     * @param foreign the column of another table that its values are taken from; {@code null} if they are its own
     */
    public record Column(
            String path,
            CellType type,
            List<Boolean> owners,
            boolean unique,
            @Nullable Foreign foreign) {
        public Column {
            owners = List.copyOf(owners);
        }
    }

    /**
     * A column of another table.
     *
     * @param relation tells the columns that are taken from one row together from others
     * @param table the other table
     * @param column the path of the column there
     */
    public record Foreign(String relation, String table, String column) {
        Foreign then(String property) {
            return new Foreign(relation, table, column.isEmpty() ? property : column + "." + property);
        }
    }

    private final List<ColumnReader.Extraction> extractions;

    private Columns(List<ColumnReader.Extraction> extractions) {
        this.extractions = List.copyOf(extractions);
    }

    /** The columns of a plan's rows, in the order in which the class declares its properties. */
    public static <T> Columns<T> of(Plan<T> plan) {
        return of(plan, Keys.NONE);
    }

    /** The same where columns stand for the rows of other tables that rows refer to. */
    public static <T> Columns<T> of(Plan<T> plan, Keys keys) {
        return new Columns<>(new ColumnReader(keys).of(plan));
    }

    /** The columns in order. */
    public List<Column> columns() {
        return extractions.stream().map(ColumnReader.Extraction::column).toList();
    }

    /** The values of a row, one for each column; {@code null} where a value, or the object around it, is missing. */
    public @Nullable Object[] valuesOf(T row) {
        @Nullable Object[] values = new Object[extractions.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = extractions.get(i).value().apply(row);
        }
        return values;
    }
}
