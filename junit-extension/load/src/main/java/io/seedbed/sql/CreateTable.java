package io.seedbed.sql;

import io.seedbed.table.Column;
import io.seedbed.table.Table;
import io.seedbed.table.TableKeys.ForeignKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A CREATE TABLE statement: types, lengths and digits from the class and its constraints, NOT NULL where they demand a value, UNIQUE
 * for {@code @Unique}, FOREIGN KEY for what refers to another table of a data set.
 *
 * <p>The primary key is the unique column {@code id}, or else the first unique one that no row lacks.
 *
 * @param table what the rows are
 * @param sql how the database spells it
 */
record CreateTable(Table table, StandardSql sql) {

    /** The statement; {@code names} are the columns' names as they are written. */
    String statement(String name, List<String> names) {
        Optional<Column> primary = primaryKey();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Column column = table.columns().get(i);
            boolean primaryKey = primary.filter(column::equals).isPresent();
            lines.add("  " + names.get(i) + " " + sql.type(column.type(), isKey(column))
                    + (column.nullable() && !primaryKey ? "" : " NOT NULL")
                    + (primaryKey ? " PRIMARY KEY" : isUnique(column) ? " UNIQUE" : ""));
        }
        for (List<String> together : table.keys().unique()) {
            if (together.size() > 1) {
                lines.add("  UNIQUE (" + columns(together) + ")");
            }
        }
        for (ForeignKey key : table.keys().foreign()) {
            if (!key.late() || !sql.altersTables()) {
                lines.add("  " + foreignKey(key) + (key.late() ? " DEFERRABLE INITIALLY DEFERRED" : ""));
            }
        }
        return "CREATE TABLE " + name + " (\n" + String.join(",\n", lines) + "\n)";
    }

    /** The statements that tie tables before to this one; they hold as soon as this one's rows are there. */
    List<String> late() {
        return !sql.altersTables()
                ? List.of()
                : table.keys().late().stream()
                        .map(key -> "ALTER TABLE " + SqlName.table(key.table(), sql) + " ADD " + foreignKey(key))
                        .toList();
    }

    private String foreignKey(ForeignKey key) {
        return "FOREIGN KEY (" + columns(key.columns()) + ") REFERENCES " + SqlName.table(key.target(), sql) + " ("
                + columns(key.targetColumns()) + ")";
    }

    private String columns(List<String> paths) {
        return paths.stream().map(path -> SqlName.column(path, sql)).collect(Collectors.joining(", "));
    }

    /** Whether the column is part of a key, which must not be of a type without bounds. */
    private boolean isKey(Column column) {
        boolean refers =
                table.keys().foreign().stream().anyMatch(key -> key.columns().contains(column.path()));
        return column.unique() || refers || isReferredTo(column);
    }

    private boolean isReferredTo(Column column) {
        return table.keys().unique().stream().anyMatch(together -> together.contains(column.path()));
    }

    /** What may be missing is no key for every database, unless others refer to it: then it never is. */
    private boolean isUnique(Column column) {
        boolean referredAlone = table.keys().unique().contains(List.of(column.path()));
        return column.unique() && !column.nullable() || referredAlone;
    }

    private Optional<Column> primaryKey() {
        List<Column> candidates =
                table.columns().stream().filter(Column::tellsRowsApart).toList();
        return candidates.stream()
                .filter(column -> column.path().equals("id"))
                .findFirst()
                .or(() -> candidates.stream().findFirst());
    }
}
