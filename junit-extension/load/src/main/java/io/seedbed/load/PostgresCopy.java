package io.seedbed.load;

import java.io.Reader;
import java.io.StringReader;
import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** PostgreSQL's COPY, several times as fast as inserts; its driver is known by name only. */
final class PostgresCopy {
    private final Object api;

    private PostgresCopy(Object api) {
        this.api = api;
    }

    /** Nothing unless the connection is one of PostgreSQL's own driver. */
    static Optional<PostgresCopy> of(Connection database) {
        try {
            Class<?> type = Class.forName(
                    "org.postgresql.PGConnection", false, database.getClass().getClassLoader());
            return Optional.of(new PostgresCopy(type.getMethod("getCopyAPI").invoke(database.unwrap(type))));
        } catch (ReflectiveOperationException | SQLException e) {
            return Optional.empty();
        }
    }

    /** Sends lines in COPY's text format. */
    void put(String table, String columns, String lines) throws SQLException {
        try {
            api.getClass()
                    .getMethod("copyIn", String.class, Reader.class)
                    .invoke(api, "COPY " + table + " (" + columns + ") FROM STDIN", new StringReader(lines));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof SQLException refused) {
                throw refused;
            }
            throw new SQLException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new SQLException(e);
        }
    }
}
