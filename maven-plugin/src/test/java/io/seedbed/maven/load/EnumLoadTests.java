package io.seedbed.maven.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.Seedbed;
import io.seedbed.annotation.Dataset;
import io.seedbed.annotation.NullRate;
import io.seedbed.annotation.Rows;
import io.seedbed.annotation.Sequence;
import io.seedbed.dataset.Table;
import io.seedbed.load.LoadMode;
import io.seedbed.load.Postgres;
import io.seedbed.maven.engine.Engine;
import io.seedbed.maven.sample.Engines;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** An enum is stored by its name or by its position, whichever the table has room for. */
class EnumLoadTests {
    private static final Engine ENGINE = Engines.isolated();

    private static final String TABLE = "CREATE TABLE parcels (id INTEGER PRIMARY KEY, size SMALLINT NOT NULL,"
            + " \"lastSeen\" INTEGER, label VARCHAR(9) NOT NULL)";

    /** The order is not that of the alphabet, and constants may have bodies. */
    enum Size {
        SMALL,
        MEDIUM {
            @Override
            public String toString() {
                return "usual";
            }
        },
        LARGE
    }

    record Parcel(
            @Sequence int id,
            Size size,
            @NullRate(0.3) @Nullable Size lastSeen,
            Size label) {}

    @Dataset
    interface Depot {
        @Rows(500)
        Table<Parcel> parcels();
    }

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    private static void assertLoaded(Connection database) throws SQLException {
        Loads loads = new Loads(ENGINE, Depot.class, database);
        loads.execute(TABLE);
        loads.load(LoadMode.INSERT);
        loads.load(LoadMode.TRUNCATE);
        loads.load(LoadMode.MERGE);
        List<String> there = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT id, size, \"lastSeen\", label FROM parcels ORDER BY id")) {
            while (rows.next()) {
                there.add(rows.getInt(1) + " " + rows.getInt(2) + " " + rows.getObject(3) + " " + rows.getString(4));
            }
        }
        assertThat(there)
                .isEqualTo(Seedbed.dataset(Depot.class).seed(7).tables().parcels().stream()
                        .map(parcel -> parcel.id() + " " + parcel.size().ordinal() + " "
                                + (parcel.lastSeen() == null
                                        ? null
                                        : Objects.requireNonNull(parcel.lastSeen())
                                                .ordinal())
                                + " " + parcel.label().name())
                        .toList());
    }

    @Test
    void inH2() throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:h2:mem:")) {
            assertLoaded(database);
        }
    }

    @Test
    void inPostgreSql() throws SQLException {
        try (Postgres server = Postgres.start();
                Connection database = server.connect("depot")) {
            assertLoaded(database);
        }
    }
}
