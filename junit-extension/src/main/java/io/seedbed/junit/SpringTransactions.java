package io.seedbed.junit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * The connections that Spring's transactions hold, by its {@code DataSourceUtils}, which is known by name only. Thread-safe; transactions
 * belong to threads.
 *
 * @param connect gives the connection of the thread's transaction, or another one
 * @param release gives it back
 * @param holds whether it is that of a transaction
 */
record SpringTransactions(Method connect, Method release, Method holds) {
    private static final String UTILITIES = "org.springframework.jdbc.datasource.DataSourceUtils";

    /** Nothing without Spring's JDBC. */
    static Optional<SpringTransactions> ofClassPath() {
        return ReflectionSupport.tryToLoadClass(UTILITIES).toOptional().map(SpringTransactions::of);
    }

    private static SpringTransactions of(Class<?> utilities) {
        try {
            return new SpringTransactions(
                    utilities.getMethod("getConnection", DataSource.class),
                    utilities.getMethod("releaseConnection", Connection.class, DataSource.class),
                    utilities.getMethod("isConnectionTransactional", Connection.class, DataSource.class));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("This Spring is not known: " + e.getMessage(), e);
        }
    }

    Connection connect(DataSource dataSource) {
        return (Connection) Objects.requireNonNull(call(connect, dataSource));
    }

    void release(Connection connection, DataSource dataSource) {
        call(release, connection, dataSource);
    }

    boolean holds(Connection connection, DataSource dataSource) {
        return Boolean.TRUE.equals(call(holds, connection, dataSource));
    }

    private static @Nullable Object call(Method method, Object... arguments) {
        try {
            return method.invoke(null, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException unchecked
                    ? unchecked
                    : new IllegalStateException(String.valueOf(e.getCause().getMessage()), e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("It is public", e);
        }
    }
}
