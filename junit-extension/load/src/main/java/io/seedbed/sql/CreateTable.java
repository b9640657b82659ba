package io.seedbed.sql;

import io.seedbed.table.Column;
import io.seedbed.table.Table;
import io.seedbed.table.TableKeys.ForeignKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A CREATE TABLE statement: types, lengths and digits from the class and its constraints, NOT NULL where they demand a value, UNIQUE
 * for {@code @Unique}, FOREIGN KEY for what refers to another table of a data set.
 *
 * <p>The primary key is what JPA states to be the id, or the unique column {@code id}, or else the first unique one that no row lacks.
 *
 * @param table what the rows are
 * @param sql how the database spells it
 */
record CreateTable(Table table, StandardSql sql) {

    /** The statement; {@code names} are the columns' names as they are written. */
    String statement(String name, List<String> names) {
        List<String> primary = primaryKey();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Column column = table.columns().get(i);
            boolean isInKey = primary.contains(column.name());
            boolean isKey = isInKey && primary.size() == 1;
            lines.add("  " + names.get(i) + " " + sql.type(column.type(), isKey(column))
                    + (column.nullable() && !isInKey ? "" : " NOT NULL")
                    + (isKey ? " PRIMARY KEY" : isUnique(column) ? " UNIQUE" : ""));
        }
        if (primary.size() > 1) {
            lines.add("  PRIMARY KEY (" + columns(primary) + ")");
        }
        for (List<String> together : unique()) {
            if (together.size() > 1 && !Set.copyOf(together).equals(Set.copyOf(primary))) {
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

    /** The sets of columns that differ together, each once: those that are stated, and those that others refer to in their order. */
    private Collection<List<String>> unique() {
        Map<Set<String>, List<String>> sets = new LinkedHashMap<>();
        table.keys().unique().forEach(set -> sets.put(Set.copyOf(set), set));
        table.sets().values().forEach(set -> sets.putIfAbsent(Set.copyOf(set), set));
        return sets.values();
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

    private String columns(List<String> called) {
        return called.stream().map(column -> SqlName.column(column, sql)).collect(Collectors.joining(", "));
    }

    /** Whether the column is part of a key, which must not be of a type without bounds. */
    private boolean isKey(Column column) {
        boolean refers =
                table.keys().foreign().stream().anyMatch(key -> key.columns().contains(column.name()));
        return column.unique() || !column.sets().isEmpty() || refers || isReferredTo(column);
    }

    private boolean isReferredTo(Column column) {
        return table.keys().unique().stream().anyMatch(together -> together.contains(column.name()));
    }

    /** What may be missing is no key for every database, unless others refer to it: then it never is. */
    private boolean isUnique(Column column) {
        boolean referredAlone = table.keys().unique().contains(List.of(column.name()));
        return column.unique() && !column.nullable() || referredAlone;
    }

    private List<String> primaryKey() {
        List<String> stated = table.sets().get(Column.PRIMARY_KEY);
        if (stated != null) {
            return stated;
        }
        List<Column> candidates =
                table.columns().stream().filter(Column::tellsRowsApart).toList();
        return candidates.stream()
                .filter(column -> column.path().equals("id"))
                .findFirst()
                .or(() -> candidates.stream().findFirst())
                .map(column -> List.of(column.name()))
                .orElse(List.of());
    }
}
