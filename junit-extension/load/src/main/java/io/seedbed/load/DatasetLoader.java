package io.seedbed.load;

import io.seedbed.sql.Dialect;
import io.seedbed.sql.TableSql;
import io.seedbed.table.Table;
import io.seedbed.table.TableSet;
import io.seedbed.table.UnwritableException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Brings the rows of a data set into a database, in an order that foreign keys allow, all in one transaction. Immutable.
 *
 * <p>A connection that commits each statement is given a transaction for the time, and commits each statement afterwards. If a
 * transaction has begun on it already, the rows become part of that one, which is for the caller to end.
 *
 * @param dataset the data set's name
 * @param entities its entities, each behind those that its rows must refer to
 * @param tables the tables' names, with {@code *} for that of the entity
 * @param threads how many threads make rows, at least 1
 * @param clock counts milliseconds from wherever it likes
 * @param log takes one line for each table, and now and then one on a long table's progress
 */
public record DatasetLoader(
        String dataset,
        List<EntityRows> entities,
        String tables,
        int threads,
        LongSupplier clock,
        Consumer<String> log) {
    private static final String ANY = "*";
    private static final long NANOS_PER_MILLI = 1_000_000;

    /** Copies the list. */
    public DatasetLoader {
        entities = List.copyOf(entities);
    }

    /**
     * With the machine's clock.
     *
     * @param dataset the data set's name
     * @param entities its entities, each behind those that its rows must refer to
     * @param tables the tables' names, with {@code *} for that of the entity
     * @param threads how many threads make rows, at least 1
     * @param log takes one line for each table, and now and then one on a long table's progress
     */
    public DatasetLoader(String dataset, List<EntityRows> entities, String tables, int threads, Consumer<String> log) {
        this(dataset, entities, tables, threads, () -> System.nanoTime() / NANOS_PER_MILLI, log);
    }

    /**
     * Creates the tables that are not there.
     *
     * @param database an open connection
     * @throws LoadFailure if the database refuses; no table is then created if it can undo that
     */
    public void create(Connection database) {
        within(database, "create the tables of ", "", (statements, connection) -> {
            List<String> creations = new ArrayList<>();
            for (TableSql table : statements.values()) {
                if (Metadata.of(connection, table).columns().isEmpty()) {
                    creations.add(table.create());
                    creations.addAll(table.lateKeys());
                }
            }
            execute(creations, connection);
        });
    }

    /**
     * Loads the rows.
     *
     * @param mode what becomes of rows that are there
     * @param database an open connection
     * @throws LoadFailure if a row can not be made or is refused; the database is then as it was before
     */
    public void load(LoadMode mode, Connection database) {
        within(database, "load ", TableLoad.UNCHANGED, (statements, connection) -> {
            Map<EntityRows, TableSql> known = spelled(statements, connection);
            if (mode == LoadMode.TRUNCATE) {
                empty(List.copyOf(known.values()), connection);
            }
            List<TableLoad> loads = new ArrayList<>();
            for (Map.Entry<EntityRows, TableSql> entity : known.entrySet()) {
                Ordinals ordinals = Ordinals.of(
                        entity.getValue(),
                        Metadata.of(connection, entity.getValue()).columns());
                TableLoad.Source source = new TableLoad.Source(entity.getKey(), dataset, ordinals);
                loads.add(new TableLoad(source, entity.getValue(), mode, connection, this));
            }
            for (TableLoad load : loads) {
                log.accept(load.rows());
            }
            for (TableLoad load : loads) {
                load.lateColumns();
            }
        });
    }

    /** With columns called as the tables that are there call them. */
    private static Map<EntityRows, TableSql> spelled(Map<EntityRows, TableSql> statements, Connection database)
            throws SQLException {
        Map<EntityRows, TableSql> spelled = new LinkedHashMap<>();
        for (Map.Entry<EntityRows, TableSql> each : statements.entrySet()) {
            Collection<String> columns = Metadata.of(database, each.getValue()).names();
            spelled.put(each.getKey(), each.getValue().spelledAs(columns));
        }
        return spelled;
    }

    /** What is done as a whole or not at all. */
    private interface Work {
        void run(Map<EntityRows, TableSql> statements, Connection database) throws SQLException;
    }

    /** @param undone what to say of the database if it refuses */
    private void within(Connection database, String what, String undone, Work work) {
        String attempt = "Could not " + what + dataset + ": ";
        Transaction transaction;
        Map<EntityRows, TableSql> statements;
        try {
            statements = statements(Dialect.ofProduct(database.getMetaData().getDatabaseProductName()));
            transaction = Transaction.begin(database);
        } catch (SQLException e) {
            throw new LoadFailure(attempt + Culprit.reason(e) + undone, e);
        }
        try {
            work.run(statements, database);
        } catch (SQLException e) {
            transaction.undo(e);
            throw new LoadFailure(attempt + Culprit.reason(e) + undone, e);
        } catch (RuntimeException | Error e) {
            transaction.undo(e);
            throw e;
        }
        try {
            transaction.commit();
        } catch (SQLException e) {
            throw uncommitted(attempt, undone, database, transaction, e);
        }
    }

    /** A database that answers has refused the rows; of one that does not, nobody can tell whether it took them. */
    private LoadFailure uncommitted(
            String attempt, String undone, Connection database, Transaction transaction, SQLException e) {
        if (!Transaction.isLost(database)) {
            transaction.undo(e);
            return new LoadFailure(attempt + Culprit.reason(e) + undone, e);
        }
        return new LoadFailure(
                attempt + "the connection was lost while the rows were committed: " + Culprit.reason(e)
                        + "\nThe rows are either all there or none is, and this can not tell which. Look into one of the tables,"
                        + " or load again in the mode truncate.",
                e);
    }

    private Map<EntityRows, TableSql> statements(Dialect dialect) {
        if (entities.isEmpty()) {
            throw new LoadFailure("Could not load " + dataset
                    + ": it is no data set. Name an interface with @Dataset that lists the entities.");
        }
        if (entities.size() > 1 && !tables.contains(ANY)) {
            throw new LoadFailure("Could not load " + dataset
                    + ": each entity has a table of its own. Let * in the tables' name \"" + tables
                    + "\" stand for the entity's, such as \"" + tables + "_*\".");
        }
        Map<String, Table> named = new LinkedHashMap<>();
        for (EntityRows entity : entities) {
            String name = tables.replace(ANY, entity.table());
            named.put(entity.name(), new Table(name, entity.columns(), entity.count()));
        }
        Map<EntityRows, TableSql> statements = new LinkedHashMap<>();
        List<Table> tied = new TableSet(named).tables();
        try {
            for (EntityRows entity : entities) {
                statements.put(entity, new TableSql(tied.get(statements.size()), dialect));
            }
        } catch (UnwritableException e) {
            throw new LoadFailure("Could not load " + dataset + ": " + e.getMessage(), e);
        }
        return statements;
    }

    private static void empty(List<TableSql> tables, Connection database) throws SQLException {
        List<String> statements = new ArrayList<>();
        tables.forEach(table -> statements.addAll(table.unties()));
        for (int i = tables.size() - 1; i >= 0; i--) {
            statements.add(tables.get(i).delete());
        }
        execute(statements, database);
    }

    private static void execute(List<String> statements, Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }
}
