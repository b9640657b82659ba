package io.seedbed.junit;

import io.seedbed.load.Drivers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;

/** H2 in memory, under a name that nobody else has, until it is closed. Thread-safe. */
final class EmbeddedDatabase implements AutoCloseable {
    private final DataSource dataSource;

    EmbeddedDatabase(Drivers drivers) {
        String name = "seedbed-" + UUID.randomUUID();
        this.dataSource = new DriverDataSource(drivers, "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", null, null);
    }

    DataSource dataSource() {
        return dataSource;
    }

    @Override
    public void close() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        }
    }
}
