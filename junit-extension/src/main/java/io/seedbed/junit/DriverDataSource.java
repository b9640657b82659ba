package io.seedbed.junit;

import io.seedbed.load.Drivers;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Opens a new connection each time, by the driver that knows the address. Thread-safe. */
final class DriverDataSource implements DataSource {
    private final Drivers drivers;
    private final String url;
    private final Supplier<Connection> opening;

    DriverDataSource(Drivers drivers, String url, @Nullable String user, @Nullable String password) {
        this.drivers = drivers;
        this.url = url;
        this.opening = drivers.opening(url, user, password);
    }

    @Override
    public Connection getConnection() {
        return opening.get();
    }

    @Override
    public Connection getConnection(String otherUser, String otherPassword) {
        return drivers.connect(url, otherUser, otherPassword);
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    /** Nothing is written. */
    @Override
    public void setLogWriter(PrintWriter out) {}

    /** The driver's own time-out counts. */
    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("It has no logger");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (!type.isInstance(this)) {
            throw new SQLException("It is no " + type.getName());
        }
        return type.cast(this);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
