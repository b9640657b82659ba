package io.seedbed.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class PostgresCopyTests {

    @Test
    void isThereForPostgresqlAlone() throws SQLException {
        try (Connection h2 = DriverManager.getConnection("jdbc:h2:mem:")) {
            assertThat(PostgresCopy.of(h2)).isEmpty();
        }
        try (Postgres server = Postgres.start();
                Connection database = server.connect("copied")) {
            assertThat(PostgresCopy.of(database)).isPresent();
        }
    }
}
