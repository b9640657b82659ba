package io.seedbed.maven.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A CREATE TABLE statement: types, lengths and digits from the class and its constraints, NOT NULL where they demand a value, UNIQUE
 * for {@code @Unique}.
 *
 * <p>The primary key is the unique column {@code id}, or else the first unique one that no row lacks.
 *
 * @param table what the rows are
 * @param sql how the database spells it
 */
record CreateTable(Table table, StandardSql sql) {

    /** The statement with a line's end; {@code names} are the columns' names as they are written. */
    String statement(String name, List<String> names) {
        Optional<Column> primary = primaryKey();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Column column = table.columns().get(i);
            boolean key = primary.filter(column::equals).isPresent();
            lines.add("  " + names.get(i) + " " + sql.type(column.type(), column.unique())
                    + (column.nullable() && !key ? "" : " NOT NULL")
                    + (key ? " PRIMARY KEY" : column.unique() && !column.nullable() ? " UNIQUE" : ""));
        }
        return "CREATE TABLE " + name + " (\n" + String.join(",\n", lines) + "\n);\n";
    }

    private Optional<Column> primaryKey() {
        List<Column> candidates = table.columns().stream()
                .filter(column -> column.unique() && !column.owners().contains(true))
                .toList();
        return candidates.stream()
                .filter(column -> column.path().equals("id"))
                .findFirst()
                .or(() -> candidates.stream().findFirst());
    }
}
