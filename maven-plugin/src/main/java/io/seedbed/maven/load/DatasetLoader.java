package io.seedbed.maven.load;

import io.seedbed.maven.engine.Engine;
import io.seedbed.maven.engine.Question;
import io.seedbed.maven.engine.SeedbedFailure;
import io.seedbed.maven.fixture.Description;
import io.seedbed.maven.format.Dialect;
import io.seedbed.maven.format.Formats;
import io.seedbed.maven.format.Table;
import io.seedbed.maven.format.TableSet;
import io.seedbed.maven.format.TableSql;
import io.seedbed.maven.format.UnwritableException;
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
 * @param engine where the rows come from
 * @param question where the data starts from
 * @param threads how many threads make rows, at least 1
 * @param log takes one line for each table
 */
public record DatasetLoader(Engine engine, Question question, int threads, Consumer<String> log) {
    private static final String ANY = "*";

    /**
     * Loads it.
     *
     * @param type the data set's class name
     * @param tables the tables' names, with {@code *} for that of the entity
     * @param mode what becomes of rows that are there
     * @param database an open connection; its transaction is committed
     * @throws SeedbedFailure if a row can not be made or is refused; the database is then as it was before
     */
    public void load(String type, String tables, LoadMode mode, Connection database) {
        try {
            database.setAutoCommit(false);
            Dialect dialect = Dialect.ofProduct(database.getMetaData().getDatabaseProductName());
            Map<String, TableSql> entities = entities(type, tables, dialect);
            boolean whole = false;
            try {
                load(type, entities, mode, database);
                database.commit();
                whole = true;
            } finally {
                if (!whole) {
                    database.rollback();
                }
            }
        } catch (SQLException e) {
            throw new SeedbedFailure("Could not load " + type + ": " + Culprit.reason(e) + TableLoad.UNCHANGED, e);
        }
    }

    private Map<String, TableSql> entities(String type, String pattern, Dialect dialect) {
        Map<String, Table> tables = new LinkedHashMap<>();
        engine.ask(question.entities(type)).forEachRemaining(row -> {
            String entity = (String) row[0];
            long rows = (Long) row[1];
            Description described = Description.of(engine, question.of(entity), type, rows);
            String name = pattern.replace(ANY, Formats.tableOfEntity(entity));
            tables.put(entity, new Table(name, described.columns(), rows));
        });
        if (tables.isEmpty()) {
            throw new SeedbedFailure("Could not load " + type
                    + ": it is no data set. Name an interface with @Dataset that lists the entities.");
        }
        if (tables.size() > 1 && !pattern.contains(ANY)) {
            throw new SeedbedFailure(
                    "Could not load " + type + ": each entity has a table of its own. Let * in the name" + " \""
                            + pattern + "\" (seedbed.table) stand for the entity's, such as \"" + pattern + "_*\".");
        }
        Map<String, TableSql> statements = new LinkedHashMap<>();
        List<Table> tied = new TableSet(tables).tables();
        try {
            for (String entity : tables.keySet()) {
                statements.put(entity, new TableSql(tied.get(statements.size()), dialect));
            }
        } catch (UnwritableException e) {
            throw new SeedbedFailure("Could not load " + type + ": " + e.getMessage(), e);
        }
        return statements;
    }

    private void load(String type, Map<String, TableSql> entities, LoadMode mode, Connection database)
            throws SQLException {
        if (mode == LoadMode.TRUNCATE) {
            empty(List.copyOf(entities.values()), database);
        }
        List<TableLoad> loads = new ArrayList<>();
        for (Map.Entry<String, TableSql> entity : entities.entrySet()) {
            TableLoad.Source source = new TableLoad.Source(engine, question.of(entity.getKey()), type, entity.getKey());
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
