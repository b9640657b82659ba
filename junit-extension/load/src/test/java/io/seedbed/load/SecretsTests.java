package io.seedbed.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.logging.Logger;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No password ever reaches a message. */
class SecretsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jdbc:postgresql://host:5432/shop | jdbc:postgresql://host:5432/shop",
                "jdbc:postgresql://host/shop?user=me&password=hush | jdbc:postgresql://host/shop",
                "jdbc:postgresql://host/shop?user=me@work&password=hush | jdbc:postgresql://...",
                "jdbc:mysql://me:hush@host:3306/shop | jdbc:mysql://host:3306/shop",
                "jdbc:mysql://me:hu?sh;x@host/shop | jdbc:mysql://...",
                "jdbc:mysql://me:hu/sh@host/shop | jdbc:mysql://host/shop",
                "jdbc:mysql://me:hush@host1,me:hush@host2/shop | jdbc:mysql://host2/shop",
                "jdbc:mysql:replication://me:hush@host/shop | jdbc:mysql:replication://host/shop",
                "jdbc:oracle:thin:me/hush@//host:1521/shop | jdbc:oracle:thin:@//host:1521/shop",
                "jdbc:oracle:thin:me/hush@host:1521:shop | jdbc:oracle:thin:@host:1521:shop",
                "jdbc:oracle:oci:me/hush@shop | jdbc:oracle:oci:@shop",
                "jdbc:oracle:thin:@//host:1521/shop | jdbc:oracle:thin:@//host:1521/shop",
                "jdbc:sqlserver://host;user=me;password=hush | jdbc:sqlserver://host",
                "jdbc:sqlserver://host;user=me;password=hu@sh | jdbc:sqlserver://...",
                "jdbc:db2://host:50000/shop:user=me;password=hush; | jdbc:db2://host:50000/shop",
                "jdbc:teradata://host/USER=me,PASSWORD=hush | jdbc:teradata://host",
                "jdbc:h2:file:/tmp/shop;PASSWORD=hush | jdbc:h2:file:/tmp/shop",
                "jdbc:h2:mem: | jdbc:h2:mem:",
                "jdbc:sqlite:/tmp/a/shop.db | jdbc:sqlite:/tmp/a/shop.db"
            })
    void theAddressIsShownWithoutThem(String url, String shown) {
        assertThat(Secrets.of(url, null).url()).isEqualTo(shown).doesNotContain("hush", "hu/sh", "hu?sh", "hu@sh");
        assertThat(Secrets.of(url, null)).hasToString(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jdbc:mysql://me:hush@host/shop | jdbc:mysql://host/shop",
                "jdbc:oracle:thin:me/hush@host:1521:shop | jdbc:oracle:thin:@host:1521:shop",
                "jdbc:sqlserver://host;password=hush | jdbc:sqlserver://host"
            })
    void whatADriverSaysIsCleaned(String url, String shown, @TempDir Path directory) throws IOException {
        try (URLClassLoader place = withTalkativeDriver(directory)) {
            assertThatThrownBy(() -> new Drivers(List.of(place)).connect(url, "me", "hush hush"))
                    .isInstanceOf(LoadFailure.class)
                    .hasNoCause()
                    .hasMessage("Could not connect to " + shown + ": " + shown
                            + " knows no me with *** or ***, only hushed");
        }
    }

    private static URLClassLoader withTalkativeDriver(Path directory) throws IOException {
        Path services = Files.createDirectories(directory.resolve("META-INF/services"));
        Files.writeString(services.resolve("java.sql.Driver"), TalkativeDriver.class.getName());
        return new URLClassLoader(new URL[] {directory.toUri().toURL()}, SecretsTests.class.getClassLoader());
    }

    /** Tells everything. */
    public static final class TalkativeDriver implements Driver {
        @Override
        public Connection connect(String url, Properties account) throws SQLException {
            throw new SQLException(url + " knows no " + account.getProperty("user") + " with "
                    + account.getProperty("password") + " or hush, only hushed");
        }

        @Override
        public boolean acceptsURL(String url) {
            return !url.startsWith("jdbc:h2:");
        }

        @Override
        public DriverPropertyInfo[] getPropertyInfo(String url, Properties account) {
            return new DriverPropertyInfo[0];
        }

        @Override
        public int getMajorVersion() {
            return 1;
        }

        @Override
        public int getMinorVersion() {
            return 0;
        }

        @Override
        public boolean jdbcCompliant() {
            return false;
        }

        @Override
        public Logger getParentLogger() {
            return Logger.getGlobal();
        }
    }
}
