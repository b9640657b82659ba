package million;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.Seedbed;
import io.seedbed.load.DatasetLoader;
import io.seedbed.load.LoadMode;
import io.seedbed.load.Postgres;
import io.seedbed.maven.engine.Engine;
import io.seedbed.maven.engine.Question;
import io.seedbed.maven.fixture.EngineEntities;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A million rows in databases that know keys, foreign keys and what is unique, loaded under a heap of 256 MB. */
@EnabledIfSystemProperty(named = "seedbed.long", matches = "true")
class MillionLoadedTest {
    @TempDir
    Path directory;

    @Test
    void h2() throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:h2:file:" + directory.resolve("shop"))) {
            load(database);
        }
    }

    @Test
    void postgresql() throws SQLException {
        try (Postgres server = Postgres.start();
                Connection database = server.connect("shop")) {
            load(database);
        }
    }

    private static void load(Connection database) throws SQLException {
        long start = System.nanoTime();
        try (Engine engine = Engines.open()) {
            DatasetLoader loader = new DatasetLoader(
                    Million.class.getName(),
                    new EngineEntities(engine, new Question("42", null, null)).of(Million.class.getName()),
                    "*",
                    2,
                    line -> {});
            loader.create(database);
            loader.load(LoadMode.INSERT, database);
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f s%n",
                database.getMetaData().getDatabaseProductName(),
                (System.nanoTime() - start) / 1e9);

        Million rows = Seedbed.dataset(Million.class).seed(42).tables();
        assertThat(count(database, "items")).isEqualTo(rows.items().size()).isGreaterThan(500_000);
        assertThat(count(database, "payments")).isEqualTo(rows.purchases().size());
        assertThat(count(database, "payments WHERE fraud"))
                .isEqualTo(Math.round(rows.payments().size() * 0.02));
        assertThat(count(
                        database,
                        "buyers, products, purchases, items WHERE buyers.id = buyer_id AND purchases.id = purchase_id AND"
                                + " products.id = product_id"))
                .isEqualTo(rows.items().size());
        Constraints.assertKept(database);
    }

    private static long count(Connection database, String what) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM " + what)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
