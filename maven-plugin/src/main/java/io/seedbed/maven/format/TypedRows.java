package io.seedbed.maven.format;

import io.seedbed.table.Column;
import io.seedbed.table.ColumnType;
import io.seedbed.table.Table;
import io.seedbed.table.UnwritableException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows for formats whose files begin with a schema: one object type for all rows, of few kinds of values, and rows that hold these
 * values. The columns {@code address.city} and {@code address.zip} are an object {@code address} in both. Immutable and thread-safe.
 *
 * <table>
 * <caption>What a value of each type is</caption>
 * <tr><th>type</th><th>value</th></tr>
 * <tr><td>BOOLEAN, LONG, FLOAT, DOUBLE, UUID, BYTES, TEXT</td><td>as its kind says</td></tr>
 * <tr><td>BYTE, SHORT, INT</td><td>an {@link Integer}</td></tr>
 * <tr><td>DECIMAL, whose digits are always known</td><td>a {@link java.math.BigInteger}, as many powers of ten too large as it has
 *     decimals</td></tr>
 * <tr><td>DATE</td><td>an {@link Integer}, days since 1970</td></tr>
 * <tr><td>TIME, DATE_TIME, INSTANT, with 6 or 9 decimals</td><td>a {@link Long}, micro- or nanoseconds since midnight or
 *     1970</td></tr>
 * <tr><td>{@link ColumnType.Open}</td><td>its JSON text</td></tr>
 * <tr><td>{@link ColumnType.Elements}, {@link ColumnType.Entries}</td><td>a {@link List} or a {@link Map} of these values</td></tr>
 * <tr><td>{@link ColumnType.Members}</td><td>an array of these values, in the order of the members</td></tr>
 * </table>
 *
 * <p>There are no other kinds: whole numbers of any size are decimals, moments with an offset or a zone are moments.
 */
public final class TypedRows {
    private final List<Column> columns;
    private final List<ColumnType> types;
    private final List<JsonNode> nodes;
    private final ColumnType.Members type;

    private TypedRows(List<Column> columns) {
        this.columns = columns;
        this.types = columns.stream()
                .map(column -> TypedCells.simplified(column.type()))
                .toList();
        this.nodes = JsonNode.of(columns.stream().map(Column::path).toList());
        this.type = new ColumnType.Members(members(nodes, 0), false);
    }

    /**
     * Plans the rows of a table.
     *
     * @param table the table
     * @return its rows' type and how rows become values of it
     */
    public static TypedRows of(Table table) {
        return new TypedRows(table.columns());
    }

    /**
     * Returns the type of all rows.
     *
     * @return an object type; it and all types within are of the kinds above
     */
    public ColumnType.Members type() {
        return type;
    }

    /**
     * Turns a row's cells into values of the type.
     *
     * @param cells the cells, in the order of the columns; overwritten
     * @param row the row's number, for messages
     * @return the members' values
     * @throws UnwritableException if a cell does not fit its type
     */
    public @Nullable Object[] row(@Nullable Object[] cells, long row) {
        for (int i = 0; i < cells.length; i++) {
            Object cell = cells[i];
            try {
                if (cell != null) {
                    cells[i] = TypedCells.of(types.get(i), cell);
                } else if (!columns.get(i).nullable()) {
                    throw TypedCells.missing();
                }
            } catch (UnwritableException e) {
                throw e.at(row, columns.get(i).path());
            }
        }
        return nested(nodes, type, cells);
    }

    private Map<String, ColumnType> members(List<JsonNode> siblings, int depth) {
        Map<String, ColumnType> members = new LinkedHashMap<>();
        for (JsonNode node : siblings) {
            members.put(
                    node.name(),
                    node.isLeaf()
                            ? types.get(node.column())
                            : new ColumnType.Members(members(node.members(), depth + 1), mayBeMissing(node, depth)));
        }
        return members;
    }

    /** Every column below an object says the same of it. */
    private boolean mayBeMissing(JsonNode object, int depth) {
        JsonNode leaf = object;
        while (!leaf.isLeaf()) {
            leaf = leaf.members().get(0);
        }
        return columns.get(leaf.column()).owners().get(depth);
    }

    private static @Nullable Object[] nested(
            List<JsonNode> siblings, ColumnType.Members type, @Nullable Object[] cells) {
        Iterator<ColumnType> types = type.members().values().iterator();
        @Nullable Object[] values = new Object[siblings.size()];
        for (int i = 0; i < values.length; i++) {
            JsonNode node = siblings.get(i);
            ColumnType member = types.next();
            if (node.isLeaf()) {
                values[i] = cells[node.column()];
            } else if (!member.nullable() || !node.isNull(cells)) {
                values[i] = nested(node.members(), (ColumnType.Members) member, cells);
            }
        }
        return values;
    }
}
