package io.seedbed.load;

import io.seedbed.sql.Dialect;
import io.seedbed.sql.SqlName;
import io.seedbed.sql.TableSql;
import io.seedbed.table.Table;
import io.seedbed.table.TableSet;
import io.seedbed.table.UnwritableException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Brings the rows of a data set into tables that are there, in an order that their foreign keys allow, all in one transaction.
 *
 * @param threads how many threads make rows, at least 1
 * @param log takes one line for each table
 */
public record DatasetLoader(int threads, Consumer<String> log) {
    private static final String ANY = "*";

    /**
     * Loads it.
     *
     * @param dataset the data set's name
     * @param entities its entities, each behind those that its rows must refer to
     * @param tables the tables' names, with {@code *} for that of the entity
     * @param mode what becomes of rows that are there
     * @param database an open connection; its transaction is committed
     * @throws LoadFailure if a row can not be made or is refused; the database is then as it was before
     */
    public void load(String dataset, List<EntityRows> entities, String tables, LoadMode mode, Connection database) {
        try {
            database.setAutoCommit(false);
            Dialect dialect = Dialect.ofProduct(database.getMetaData().getDatabaseProductName());
            Map<EntityRows, TableSql> statements = entities(dataset, entities, tables, dialect);
            boolean whole = false;
            try {
                load(dataset, statements, mode, database);
                database.commit();
                whole = true;
            } finally {
                if (!whole) {
                    database.rollback();
                }
            }
        } catch (SQLException e) {
            throw new LoadFailure("Could not load " + dataset + ": " + Culprit.reason(e) + TableLoad.UNCHANGED, e);
        }
    }

    private static Map<EntityRows, TableSql> entities(
            String dataset, List<EntityRows> entities, String pattern, Dialect dialect) {
        if (entities.isEmpty()) {
            throw new LoadFailure("Could not load " + dataset
                    + ": it is no data set. Name an interface with @Dataset that lists the entities.");
        }
        if (entities.size() > 1 && !pattern.contains(ANY)) {
            throw new LoadFailure(
                    "Could not load " + dataset + ": each entity has a table of its own. Let * in the name" + " \""
                            + pattern + "\" (seedbed.table) stand for the entity's, such as \"" + pattern + "_*\".");
        }
        Map<String, Table> tables = new LinkedHashMap<>();
        for (EntityRows entity : entities) {
            String name = pattern.replace(ANY, SqlName.snake(entity.name()));
            tables.put(entity.name(), new Table(name, entity.columns(), entity.count()));
        }
        Map<EntityRows, TableSql> statements = new LinkedHashMap<>();
        List<Table> tied = new TableSet(tables).tables();
        try {
            for (EntityRows entity : entities) {
                statements.put(entity, new TableSql(tied.get(statements.size()), dialect));
            }
        } catch (UnwritableException e) {
            throw new LoadFailure("Could not load " + dataset + ": " + e.getMessage(), e);
        }
        return statements;
    }

    private void load(String dataset, Map<EntityRows, TableSql> entities, LoadMode mode, Connection database)
            throws SQLException {
        if (mode == LoadMode.TRUNCATE) {
            empty(List.copyOf(entities.values()), database);
        }
        List<TableLoad> loads = new ArrayList<>();
        for (Map.Entry<EntityRows, TableSql> entity : entities.entrySet()) {
            TableLoad.Source source = new TableLoad.Source(entity.getKey(), dataset);
            loads.add(new TableLoad(source, entity.getValue(), mode, database, threads));
        }
        for (TableLoad load : loads) {
            log.accept(load.rows());
        }
        for (TableLoad load : loads) {
            load.lateColumns();
        }
    }

    private static void empty(List<TableSql> tables, Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (TableSql table : tables) {
                for (String untie : table.unties()) {
                    statement.executeUpdate(untie);
                }
            }
            for (int i = tables.size() - 1; i >= 0; i--) {
                statement.executeUpdate(tables.get(i).delete());
            }
        }
    }
}
