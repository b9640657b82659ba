package io.seedbed.plan;

import io.seedbed.blueprint.Property;
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
     * @param name what it is called in a database, with dots and in camel case as paths are: the path unless JPA states another name
     * @param type of which type its values are
     * @param owners for each object on the way, the outermost first, whether the class allows it to be missing
     * @param unique whether each row whose owners are there has a value of its own
     * @param sets the names of the sets of columns that it belongs to, of which each row has values of its own together;
     *     {@value #PRIMARY_KEY} is one that is stated to be the key
     * @param foreign the column of another table that its values are taken from; {@code null} if they are its own
     */
    public record Column(
            String path,
            String name,
            CellType type,
            List<Boolean> owners,
            boolean unique,
            List<String> sets,
            @Nullable Foreign foreign) {

        /** The name of the set of columns that are the key of a row. */
        public static final String PRIMARY_KEY = "primary key";

        public Column {
            owners = List.copyOf(owners);
            sets = List.copyOf(sets);
        }

        Column in(List<String> others) {
            return new Column(path, name, type, owners, unique, others, foreign);
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

    private final Plan<T> plan;
    private final List<ColumnReader.Extraction> extractions;

    private Columns(Plan<T> plan, List<ColumnReader.Extraction> extractions) {
        this.plan = plan;
        this.extractions = List.copyOf(extractions);
    }

    /** What the column of a property without parts is called by itself. */
    public static String nameOf(Property property) {
        return ColumnNames.own(property);
    }

    /** The properties that JPA states to be the id of an object, as far as they have columns of their own; empty for none. */
    public static List<Property> key(List<Property> properties) {
        return properties.stream()
                .filter(property -> property.storage().mapsId() != null
                        || (property.storage().isId() && !ColumnReader.isFollowing(property.value())))
                .toList();
    }

    /** The columns of a plan's rows, in the order in which the class declares its properties. */
    public static <T> Columns<T> of(Plan<T> plan) {
        return of(plan, Keys.NONE);
    }

    /** The same where columns stand for the rows of other tables that rows refer to. */
    public static <T> Columns<T> of(Plan<T> plan, Keys keys) {
        return new Columns<>(plan, new ColumnReader(keys).of(plan));
    }

    /** The columns in order. */
    public List<Column> columns() {
        return extractions.stream().map(ColumnReader.Extraction::column).toList();
    }

    /**
     * A single value of the row with a number; made alone where that is possible.
     *
     * @param column its place among the columns
     */
    public @Nullable Object value(long row, int column) {
        ColumnReader.Extraction extraction = extractions.get(column);
        return extraction.ofProperty() == null
                ? extraction.value().apply(plan.row(row))
                : extraction
                        .ofProperty()
                        .apply(plan.property(extraction.column().path()).apply(row));
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
