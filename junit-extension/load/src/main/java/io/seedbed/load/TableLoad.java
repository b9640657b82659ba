package io.seedbed.load;

import io.seedbed.sql.CopyText;
import io.seedbed.sql.TableSql;
import io.seedbed.table.OrderedChunks;
import io.seedbed.table.Progress;
import io.seedbed.table.UnwritableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Brings the rows of one table into the database, in batches. For one thread. */
final class TableLoad {
    static final String UNCHANGED = "\nNothing was loaded: the database is as it was before.";

    /** What databases agree to say of a key that is there already. */
    private static final String DUPLICATE = "23505";

    /** What PostgreSQL, H2 (which has a word for names that are alike, and one for empty databases) and others say of no such table. */
    private static final Set<String> NO_TABLE = Set.of("42P01", "42S02", "42S03", "42S04");

    private static final int ROWS_OF_A_STATEMENT = 100;
    private static final int LONGEST_CELL = 60;

    private final Source source;
    private final TableSql table;
    private final Connection database;
    private final DatasetLoader settings;
    private final List<String> key;
    private final Optional<PostgresCopy> copy;

    /**
     * Where a table's rows come from.
     *
     * @param entity the entity
     * @param dataset the data set's name
     * @param ordinals what stands for enums
     */
    record Source(EntityRows entity, String dataset, Ordinals ordinals) {
        Iterator<Object[]> rows(long from, long to) {
            return ordinals.in(entity.source().rows(from, to));
        }

        @Override
        public String toString() {
            return entity.name() + " of " + dataset;
        }
    }

    TableLoad(Source source, TableSql table, LoadMode mode, Connection database, DatasetLoader settings)
            throws SQLException {
        this.source = source;
        this.table = table;
        this.database = database;
        this.settings = settings;
        this.key = mode == LoadMode.MERGE ? primaryKey() : List.of();
        this.copy = mode == LoadMode.MERGE ? Optional.empty() : PostgresCopy.of(database);
    }

    private List<String> primaryKey() throws SQLException {
        List<String> declared = Metadata.of(database, table).primaryKey();
        List<String> ours = table.named(declared);
        if (declared.isEmpty() || ours.size() < declared.size()) {
            throw new LoadFailure("Could not load " + source + ": the table " + table.name()
                    + (declared.isEmpty()
                            ? " has no primary key, or is not there"
                            : " has the primary key " + String.join(", ", declared)
                                    + ", but the entity not all of these columns")
                    + ". Merging needs one to tell which rows are there: give it one, or use the mode truncate or insert."
                    + UNCHANGED);
        }
        return ours;
    }

    /** Loads all rows, and says so. */
    String rows() {
        Progress progress = progress();
        run(
                progress,
                (from, to) -> copy.isPresent()
                        ? List.of(CopyText.of(table, source.rows(from, to), from))
                        : table.inserts(source.rows(from, to), from, ROWS_OF_A_STATEMENT, key),
                this::put);
        return String.format(
                Locale.ROOT,
                "%s: %,d rows of %s in %,d ms",
                table.name(),
                table.table().rows(),
                source,
                progress.millis());
    }

    /** Fills what had to stay empty until the rows of other tables were there. */
    void lateColumns() {
        if (table.hasLate()) {
            run(progress(), (from, to) -> table.updates(source.rows(from, to), from), this::execute);
        }
    }

    /** Sends what was made of some rows. */
    private interface Sender {
        void send(List<String> statements) throws SQLException;
    }

    private Progress progress() {
        return new Progress(table.name(), table.table().rows(), settings.clock(), settings.log());
    }

    private void run(Progress progress, OrderedChunks.Maker<List<String>> maker, Sender sender) {
        long[] sent = {0};
        try {
            new OrderedChunks<List<String>>(settings.threads())
                    .run(table.table().rows(), maker, (part, rowsSoFar) -> {
                        send(part, sent[0], rowsSoFar, maker, sender);
                        sent[0] = rowsSoFar;
                        progress.at(rowsSoFar);
                    });
        } catch (UnwritableException e) {
            throw new LoadFailure("Could not load " + source + ": " + e.getMessage() + UNCHANGED, e);
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing is read or written here", e);
        }
    }

    private void send(List<String> part, long from, long to, OrderedChunks.Maker<List<String>> maker, Sender sender) {
        SQLException refusal = attempt(part, sender);
        if (refusal != null) {
            throw Transaction.isLost(database)
                    ? failure(place(from, to) + ": the connection was lost", refusal)
                    : refused(refusal, from, to, maker, sender);
        }
    }

    /** Why some statements were refused, and then none of them has an effect; null if all have. */
    private @Nullable SQLException attempt(List<String> statements, Sender sender) {
        try {
            Savepoint before = database.setSavepoint();
            try {
                sender.send(statements);
                return null;
            } catch (SQLException e) {
                back(before, e);
                return e;
            }
        } catch (SQLException e) {
            return e;
        }
    }

    /** What cannot be taken back is not there any more, and what went wrong first says more. */
    private void back(Savepoint before, SQLException why) {
        try {
            database.rollback(before);
        } catch (SQLException e) {
            why.addSuppressed(e);
        }
    }

    private void put(List<String> statements) throws SQLException {
        if (copy.isPresent()) {
            copy.get().put(table.name(), String.join(", ", table.names()), statements.get(0));
        } else {
            execute(statements);
        }
    }

    private void execute(List<String> statements) throws SQLException {
        try (Statement batch = database.createStatement()) {
            for (String statement : statements) {
                batch.addBatch(statement);
            }
            batch.executeBatch();
        }
    }

    /** Databases disagree on how to tell which row of a batch they refused: one after the other shows it. */
    private LoadFailure refused(
            SQLException whole, long from, long to, OrderedChunks.Maker<List<String>> maker, Sender sender) {
        for (long row = from; row < to; row++) {
            SQLException refusal = attempt(maker.make(row, row + 1), sender);
            if (refusal != null) {
                return refused(refusal, row);
            }
        }
        return failure(place(from, to), whole);
    }

    private static String place(long from, long to) {
        return "rows " + from + " to " + (to - 1);
    }

    private LoadFailure refused(SQLException e, long row) {
        @Nullable Object[] cells = source.rows(row, row + 1).next();
        OptionalInt column = new Culprit(table).column(database, cells, e);
        return failure(
                "row " + row
                        + (column.isEmpty()
                                ? ""
                                : ", column " + table.table().paths().get(column.getAsInt()) + " with "
                                        + shown(cells[column.getAsInt()])),
                e);
    }

    private static String shown(@Nullable Object cell) {
        String text = cell instanceof String ? "\"" + cell + "\"" : String.valueOf(cell);
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL) + "...";
    }

    private LoadFailure failure(String place, SQLException e) {
        return new LoadFailure(
                "Could not load " + source + ": " + place + ": " + Culprit.reason(e) + remedy(e) + UNCHANGED, e);
    }

    private static String remedy(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        if (NO_TABLE.contains(state)) {
            return "\nThe table must be there before: a file of SQL with <ddl>true</ddl> creates it, and so does create = true of"
                    + " @LoadDataset. If it is called otherwise, say so by \"table\".";
        }
        return DUPLICATE.equals(state)
                ? "\nThe mode truncate empties the tables first, the mode merge changes rows that are there."
                : "";
    }
}
