package io.seedbed.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.jspecify.annotations.Nullable;

/**
 * All or nothing: a transaction of our own, or a part of the one that the connection's owner has begun, who then ends it. For one thread.
 */
final class Transaction {
    private static final int SECONDS_TO_ANSWER = 5;

    private final Connection database;
    private final @Nullable Savepoint before;

    private Transaction(Connection database, @Nullable Savepoint before) {
        this.database = database;
        this.before = before;
    }

    static Transaction begin(Connection database) throws SQLException {
        if (!database.getAutoCommit()) {
            return new Transaction(database, database.setSavepoint());
        }
        database.setAutoCommit(false);
        return new Transaction(database, null);
    }

    void commit() throws SQLException {
        if (before == null) {
            database.commit();
            database.setAutoCommit(true);
        }
    }

    /** Takes everything back. Where that fails the connection is lost, and then the database does so by itself. */
    void undo(Throwable why) {
        try {
            if (before == null) {
                database.rollback();
                database.setAutoCommit(true);
            } else {
                database.rollback(before);
            }
        } catch (SQLException e) {
            why.addSuppressed(e);
        }
    }

    /** Whether the database no longer answers. */
    static boolean isLost(Connection database) {
        try {
            return !database.isValid(SECONDS_TO_ANSWER);
        } catch (SQLException e) {
            return true;
        }
    }
}
