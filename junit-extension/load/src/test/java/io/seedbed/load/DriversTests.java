package io.seedbed.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class DriversTests {
    private final Drivers drivers = new Drivers(List.of(DriversTests.class.getClassLoader()));

    @Test
    void findsTheDriverOfAUrl() throws SQLException {
        try (Connection database = drivers.connect("jdbc:h2:mem:", "me", "secret")) {
            assertThat(database.getMetaData().getUserName()).isEqualTo("ME");
        }
    }

    @Test
    void looksInEveryPlace() throws SQLException {
        ClassLoader none = ClassLoader.getPlatformClassLoader();
        try (Connection database =
                new Drivers(List.of(none, DriversTests.class.getClassLoader())).connect("jdbc:h2:mem:", null, null)) {
            assertThat(database.isValid(1)).isTrue();
        }
    }

    @Test
    void saysThatThereIsNoDriver() {
        assertThatThrownBy(() -> drivers.connect("jdbc:shop://here?password=secret", null, null))
                .isInstanceOf(LoadFailure.class)
                .hasMessage(
                        "No JDBC driver knows jdbc:shop://here. Add one to the project's dependencies, with scope test.");
    }

    @Test
    void saysWhyADatabaseCannotBeReached() {
        assertThatThrownBy(() -> drivers.connect("jdbc:h2:file:/no/such/shop;IFEXISTS=TRUE", null, null))
                .isInstanceOf(LoadFailure.class)
                .hasMessage("Could not connect to jdbc:h2:file:/no/such/shop: Database \"/no/such/shop\" not found, and"
                        + " IFEXISTS=true, so we cant auto-create it [90146-240]");
    }
}
