package io.seedbed.table;

import io.seedbed.table.TableKeys.ForeignKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of a data set, each behind those that its rows must refer to, and how they refer to each other. Not thread-safe. */
public final class TableSet {
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Map<String, List<List<String>>> unique = new LinkedHashMap<>();
    private final Map<String, List<ForeignKey>> foreign = new LinkedHashMap<>();
    private final Map<String, List<ForeignKey>> late = new LinkedHashMap<>();
    private final List<String> untied = new ArrayList<>();

    /**
     * Ties tables together.
     *
     * @param tables tables by the names that columns use for them, in the order in which they will be loaded
     */
    public TableSet(Map<String, Table> tables) {
        this.tables.putAll(tables);
        tables.forEach(this::tie);
    }

    /**
     * Returns the tables with what ties them to each other.
     *
     * @return tables in the order in which they came
     */
    public List<Table> tables() {
        List<Table> tied = new ArrayList<>();
        tables.forEach((entity, table) -> tied.add(new Table(
                table.name(),
                table.columns(),
                table.rows(),
                new TableKeys(all(unique, entity), all(foreign, entity), all(late, entity)))));
        return tied;
    }

    /**
     * Returns why some columns that refer to others get no foreign key.
     *
     * @return sentences
     */
    public List<String> untied() {
        return List.copyOf(untied);
    }

    private static <T> List<T> all(Map<String, List<T>> lists, String entity) {
        return lists.getOrDefault(entity, List.of());
    }

    private void tie(String entity, Table table) {
        Map<List<String>, List<Column>> relations = new LinkedHashMap<>();
        for (Column column : table.columns()) {
            Column.Foreign to = column.foreign();
            if (to != null && tables.containsKey(to.entity())) {
                relations
                        .computeIfAbsent(List.of(to.relation(), to.entity()), key -> new ArrayList<>())
                        .add(column);
            }
        }
        relations.forEach((relation, columns) -> relate(entity, table, relation.get(1), columns));
    }

    private void relate(String entity, Table table, String target, List<Column> columns) {
        Table other = tables.get(target);
        List<String> there = new ArrayList<>();
        for (Column column : columns) {
            if (column.foreign() != null) {
                there.add(column.foreign().column());
            }
        }
        List<String> called = other.columns().stream()
                .filter(column -> there.contains(column.path()))
                .map(Column::name)
                .toList();
        boolean named = called.size() == there.size()
                && (other.columns().stream()
                                .anyMatch(column -> there.contains(column.path()) && column.tellsRowsApart())
                        || other.sets().values().stream().anyMatch(called::containsAll));
        if (!named) {
            untied.add(table.name() + " has no FOREIGN KEY to " + String.join(", ", there) + " of " + other.name()
                    + ", which may be equal in several rows: it is not @Unique.");
            return;
        }
        List<List<String>> keys = unique.computeIfAbsent(target, key -> new ArrayList<>());
        List<String> targets = there.stream()
                .map(path -> other.columns().get(other.paths().indexOf(path)).name())
                .toList();
        if (!keys.contains(targets)) {
            keys.add(targets);
        }
        List<String> order = List.copyOf(tables.keySet());
        boolean isLate = order.indexOf(target) > order.indexOf(entity);
        List<String> here = columns.stream().map(Column::name).toList();
        ForeignKey key = new ForeignKey(table.name(), here, other.name(), targets, isLate);
        foreign.computeIfAbsent(entity, of -> new ArrayList<>()).add(key);
        if (isLate) {
            late.computeIfAbsent(target, of -> new ArrayList<>()).add(key);
        }
    }
}
