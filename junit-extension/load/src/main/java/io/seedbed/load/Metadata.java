package io.seedbed.load;

import io.seedbed.sql.TableSql;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a database says of a table.
 *
 * @param database the database
 * @param schema where the table is; null for wherever the database looks
 * @param name the table's name as the database spells it
 */
record Metadata(Connection database, @Nullable String schema, String name) {

    /**
     * A column as it is in the database.
     *
     * @param type of which type it is, by {@link java.sql.Types}
     * @param size how many characters or digits it has
     * @param decimals how many of the digits stand behind the point
     * @param nullable whether it may be empty
     */
    record Declared(int type, int size, int decimals, boolean nullable) {}

    static Metadata of(Connection database, TableSql table) throws SQLException {
        String[] parts = table.table().name().split("\\.");
        String[] written = table.name().split("\\.");
        int last = parts.length - 1;
        String schema = last > 0 ? spelled(database, parts[last - 1], written[last - 1]) : database.getSchema();
        return new Metadata(database, schema, spelled(database, parts[last], written[last]));
    }

    /** What stands in quotes in SQL is spelled as it is written. */
    private static String spelled(Connection database, String name, String written) throws SQLException {
        DatabaseMetaData about = database.getMetaData();
        if (!written.equals(name) && about.supportsMixedCaseQuotedIdentifiers()) {
            return name;
        }
        if (about.storesUpperCaseIdentifiers()) {
            return name.toUpperCase(Locale.ROOT);
        }
        return about.storesLowerCaseIdentifiers() ? name.toLowerCase(Locale.ROOT) : name;
    }

    /** The columns of the primary key in their order; none if there is no key. */
    List<String> primaryKey() throws SQLException {
        Map<Short, String> columns = new TreeMap<>();
        try (ResultSet rows = database.getMetaData().getPrimaryKeys(database.getCatalog(), schema, name)) {
            while (rows.next()) {
                columns.put(rows.getShort("KEY_SEQ"), rows.getString("COLUMN_NAME"));
            }
        }
        return List.copyOf(columns.values());
    }

    /** The columns by their names in lower case. */
    Map<String, Declared> columns() throws SQLException {
        Map<String, Declared> columns = new LinkedHashMap<>();
        declared().forEach((spelled, declared) -> columns.put(spelled.toLowerCase(Locale.ROOT), declared));
        return columns;
    }

    /** The columns' names as the database spells them; none if there is no such table. */
    Collection<String> names() throws SQLException {
        return declared().keySet();
    }

    private Map<String, Declared> declared() throws SQLException {
        Map<String, Declared> columns = new LinkedHashMap<>();
        try (ResultSet rows = database.getMetaData().getColumns(database.getCatalog(), schema, name, "%")) {
            while (rows.next()) {
                // The name is a pattern, in which an underscore stands for any character.
                if (name.equalsIgnoreCase(rows.getString("TABLE_NAME"))) {
                    columns.put(rows.getString("COLUMN_NAME"), declared(rows));
                }
            }
        }
        return columns;
    }

    private static Declared declared(ResultSet column) throws SQLException {
        return new Declared(
                column.getInt("DATA_TYPE"),
                column.getInt("COLUMN_SIZE"),
                column.getInt("DECIMAL_DIGITS"),
                column.getInt("NULLABLE") != DatabaseMetaData.columnNoNulls);
    }
}
