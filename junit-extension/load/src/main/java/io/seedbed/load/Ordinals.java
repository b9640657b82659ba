package io.seedbed.load;

import io.seedbed.sql.TableSql;
import io.seedbed.table.Column;
import io.seedbed.table.ColumnType;
import java.sql.Types;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Puts the positions of constants where a table has a column of numbers for an enum, as JPA has unless told otherwise.
 *
 * @param constants the names of an enum's constants, by the number of the column
 */
record Ordinals(Map<Integer, List<String>> constants) {

    private static final Set<Integer> NUMBERS =
            Set.of(Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT, Types.NUMERIC, Types.DECIMAL);

    /**
     * Compares what a table's columns hold here with what they hold in the database.
     *
     * @param there the columns in the database, by their names in lower case
     */
    static Ordinals of(TableSql table, Map<String, Metadata.Declared> there) {
        Map<Integer, List<String>> found = new LinkedHashMap<>();
        List<Column> columns = table.table().columns();
        for (int i = 0; i < columns.size(); i++) {
            Metadata.Declared declared =
                    there.get(Culprit.unquoted(table.names().get(i)).toLowerCase(Locale.ROOT));
            if (declared != null
                    && NUMBERS.contains(declared.type())
                    && columns.get(i).type() instanceof ColumnType.Plain plain
                    && !plain.constants().isEmpty()) {
                found.put(i, plain.constants());
            }
        }
        return new Ordinals(found);
    }

    /** The same rows, with positions in place of names. */
    Iterator<Object[]> in(Iterator<Object[]> rows) {
        if (constants.isEmpty()) {
            return rows;
        }
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Object[] next() {
                Object[] cells = rows.next().clone();
                constants.forEach((column, names) -> {
                    if (cells[column] != null) {
                        cells[column] = names.indexOf((String) cells[column]);
                    }
                });
                return cells;
            }
        };
    }
}
