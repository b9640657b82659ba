package io.seedbed.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a database refuses, the message says what, and no row is left behind. */
class RefusedRowsTests {
    private static final String UNCHANGED = "\nNothing was loaded: the database is as it was before.";

    /** What holds in every database. */
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    abstract static class AnyDatabase {
        Connection database;
        Connection other;

        abstract Connection connect() throws SQLException;

        @BeforeEach
        void createTables() throws SQLException {
            database = connect();
            other = connect();
            Failures.loader().create(database);
        }

        @AfterEach
        void disconnect() throws SQLException {
            Failures.execute(other, "DROP TABLE IF EXISTS orders");
            Failures.execute(other, "DROP TABLE IF EXISTS customers");
            database.close();
            other.close();
        }

        @Test
        void createdTablesTakeTheRows() throws SQLException {
            Failures.loader().create(database);
            Failures.loader().load(LoadMode.INSERT, database);

            assertThat(Failures.counts(other, "customers", "orders")).containsExactly(10_000L, 10_000L);
            assertThatThrownBy(() -> Failures.execute(database, "DELETE FROM customers"))
                    .isInstanceOf(SQLException.class);
        }

        @Test
        void tablesWithReservedNamesAreFoundAgain() throws SQLException {
            EntityRows orders = Failures.entities(10, 10).get(0);
            EntityRows order = new EntityRows("order", orders.count(), orders.columns(), orders.source());
            DatasetLoader loader = new DatasetLoader("shop.Shop", List.of(order), "*", 1, line -> {});
            loader.create(database);
            loader.create(database);
            loader.load(LoadMode.INSERT, database);
            loader.load(LoadMode.MERGE, database);

            assertThat(Failures.counts(other, "\"order\"")).containsExactly(10L);
            Failures.execute(other, "DROP TABLE \"order\"");
        }

        @Test
        void aTableWhoseNameIsAlikeIsAnother() throws SQLException {
            EntityRows some = Failures.entities(10, 10).get(0);
            Failures.execute(database, "CREATE TABLE goldxclients (id INT)");
            EntityRows gold = new EntityRows("goldClients", some.count(), some.columns(), some.source());
            DatasetLoader loader = new DatasetLoader("shop.Shop", List.of(gold), "*", 1, line -> {});
            loader.create(database);
            loader.load(LoadMode.TRUNCATE, database);

            assertThat(Failures.counts(other, "gold_clients")).containsExactly(10L);
            Failures.execute(other, "DROP TABLE gold_clients");
            Failures.execute(other, "DROP TABLE goldxclients");
        }

        @Test
        void aTransactionThatHasBegunIsLeftToItsOwner() throws SQLException {
            Failures.execute(database, "INSERT INTO customers VALUES (0, 'mine')");
            database.setAutoCommit(false);
            Failures.execute(database, "UPDATE customers SET name = 'still mine'");

            assertThatThrownBy(() -> Failures.loader().load(LoadMode.INSERT, database))
                    .isInstanceOf(LoadFailure.class);
            Failures.loader().load(LoadMode.MERGE, database);
            assertThat(database.getAutoCommit()).isFalse();
            assertThat(Failures.counts(database, "customers WHERE name LIKE 'customer %'"))
                    .containsExactly(10_000L);
            database.rollback();

            assertThat(Failures.counts(other, "customers WHERE name = 'mine'", "orders"))
                    .containsExactly(1L, 0L);
        }

        @Test
        void aRowThatCanNotBeMade() throws SQLException {
            List<EntityRows> entities = new ArrayList<>(Failures.entities(Failures.ROWS, Failures.ROWS));
            EntityRows orders = entities.get(1);
            entities.set(1, new EntityRows(orders.name(), orders.count(), orders.columns(), (from, to) -> {
                if (from > 0) {
                    throw new IllegalStateException("no such order");
                }
                return orders.source().rows(from, to);
            }));
            DatasetLoader loader = new DatasetLoader("shop.Shop", entities, "*", 2, line -> {});

            assertThatThrownBy(() -> loader.load(LoadMode.INSERT, database)).hasMessage("no such order");
            assertThat(Failures.counts(other, "customers", "orders")).containsExactly(0L, 0L);
        }
    }

    @Nested
    class H2 extends AnyDatabase {
        @Override
        Connection connect() throws SQLException {
            return DriverManager.getConnection("jdbc:h2:mem:refused;DB_CLOSE_DELAY=-1");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "ALTER TABLE orders ADD CONSTRAINT c CHECK (id < 5000)"
                            + "| orders of shop.Shop: row 5000: Check constraint violation: \"C: \"",
                    "ALTER TABLE orders ALTER COLUMN note VARCHAR(8)"
                            + "| orders of shop.Shop: row 1000, column note with \"note 1000\": Value too long for column"
                            + " \"NOTE CHARACTER VARYING(8)\": \"'note 1000' (9)\"",
                    "ALTER TABLE orders ALTER COLUMN note SET NOT NULL"
                            + "| orders of shop.Shop: row 4321, column note with null: NULL not allowed for column \"NOTE\"",
                    "ALTER TABLE orders ADD extra INT NOT NULL"
                            + "| orders of shop.Shop: row 0: NULL not allowed for column \"EXTRA\"",
                    "ALTER TABLE orders DROP COLUMN note"
                            + "| orders of shop.Shop: row 0, column note with \"note 0\": Column \"NOTE\" not found",
                    "DROP TABLE orders | orders of shop.Shop: row 0: Table \"ORDERS\" not found"
                })
        void saysWhichRowAndColumn(String change, String message) throws SQLException {
            Failures.execute(database, change);

            assertThatThrownBy(() -> Failures.loader().load(LoadMode.INSERT, database))
                    .isInstanceOf(LoadFailure.class)
                    .hasMessageMatching("(?s)\\QCould not load " + message
                            + "\\E[^\n]*(\nThe table must be there before[^\n]*)?\\Q" + UNCHANGED + "\\E");
            assertThat(Failures.counts(other, "customers")).containsExactly(0L);
        }
    }

    @Nested
    class PostgreSql extends AnyDatabase {
        private @Nullable Postgres server;

        @AfterAll
        void stop() {
            if (server != null) {
                server.close();
            }
        }

        @Override
        Connection connect() throws SQLException {
            if (server == null) {
                server = Postgres.start();
            }
            return server.connect("refused");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "ALTER TABLE orders ADD CONSTRAINT c CHECK (id < 5000)"
                            + "| orders of shop.Shop: row 5000: ERROR: new row for relation \"orders\" violates check"
                            + " constraint \"c\"",
                    "ALTER TABLE orders ALTER COLUMN note TYPE VARCHAR(8)"
                            + "| orders of shop.Shop: row 1000, column note with \"note 1000\": ERROR: value too long for type"
                            + " character varying(8)",
                    "ALTER TABLE orders ALTER COLUMN note SET NOT NULL"
                            + "| orders of shop.Shop: row 4321, column note with null: ERROR: null value in column \"note\" of"
                            + " relation \"orders\" violates not-null constraint",
                    "ALTER TABLE orders DROP COLUMN note"
                            + "| orders of shop.Shop: row 0, column note with \"note 0\": ERROR: column \"note\" of relation"
                            + " \"orders\" does not exist",
                    "ALTER TABLE customers ALTER COLUMN name TYPE UUID USING NULL"
                            + "| customers of shop.Shop: row 0, column name with \"customer 0\": ERROR: invalid input syntax for"
                            + " type uuid: \"customer 0\"",
                    "DROP TABLE orders | orders of shop.Shop: row 0: ERROR: relation \"orders\" does not exist"
                })
        void saysWhichRowAndColumn(String change, String message) throws SQLException {
            Failures.execute(database, change);

            assertThatThrownBy(() -> Failures.loader().load(LoadMode.INSERT, database))
                    .isInstanceOf(LoadFailure.class)
                    .hasMessageStartingWith("Could not load " + message)
                    .hasMessageEndingWith(UNCHANGED);
            assertThat(Failures.counts(other, "customers")).containsExactly(0L);
        }

        @Test
        void aConnectionThatIsLostHalfWay() throws SQLException {
            List<EntityRows> entities = new ArrayList<>(Failures.entities(Failures.ROWS, Failures.ROWS));
            EntityRows orders = entities.get(1);
            AtomicLong backend = new AtomicLong(backend(database));
            entities.set(1, new EntityRows(orders.name(), orders.count(), orders.columns(), (from, to) -> {
                if (from >= 4_000 && backend.get() != 0) {
                    terminate(backend.getAndSet(0));
                }
                return orders.source().rows(from, to);
            }));
            DatasetLoader loader = new DatasetLoader("shop.Shop", entities, "*", 1, line -> {});

            assertThatThrownBy(() -> loader.load(LoadMode.INSERT, database))
                    .isInstanceOf(LoadFailure.class)
                    .hasMessage("Could not load orders of shop.Shop: rows 4000 to 7999: the connection was lost: FATAL:"
                            + " terminating connection due to administrator command" + UNCHANGED);
            assertThat(Failures.counts(other, "customers", "orders")).containsExactly(0L, 0L);
        }

        @Test
        void aConnectionThatIsLostWhileItCommits() throws SQLException {
            // Keys that are looked at last let the backend be ended in the commit itself.
            Failures.execute(
                    other,
                    "CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS"
                            + " $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(30); RETURN NULL; END $$");
            Failures.execute(
                    other,
                    "CREATE CONSTRAINT TRIGGER late AFTER INSERT ON customers DEFERRABLE INITIALLY DEFERRED"
                            + " FOR EACH ROW WHEN (NEW.id = 0) EXECUTE FUNCTION die()");

            assertThatThrownBy(() -> Failures.loader().load(LoadMode.INSERT, database))
                    .isInstanceOf(LoadFailure.class)
                    .hasMessage(
                            "Could not load shop.Shop: the connection was lost while the rows were committed: FATAL:"
                                    + " terminating connection due to administrator command\n"
                                    + "  Where: SQL statement \"SELECT pg_terminate_backend(pg_backend_pid())\"\nPL/pgSQL function die() line 1 at PERFORM\n"
                                    + "The rows are either all there or none is, and this can not tell which. Look into one of the"
                                    + " tables, or load again in the mode truncate.");
        }

        @Test
        void aCommitThatIsRefused() throws SQLException {
            Failures.execute(
                    database, "ALTER TABLE orders ADD CONSTRAINT c UNIQUE (note) DEFERRABLE INITIALLY DEFERRED");
            Failures.execute(database, "INSERT INTO customers VALUES (-1, 'a')");
            Failures.execute(database, "INSERT INTO orders VALUES (-1, -1, 'note 7')");

            assertThatThrownBy(() -> Failures.loader().load(LoadMode.INSERT, database))
                    .hasMessageStartingWith("Could not load shop.Shop: ERROR: duplicate key value violates unique"
                            + " constraint \"c\"")
                    .hasMessageEndingWith(UNCHANGED);
            assertThat(Failures.counts(other, "customers", "orders")).containsExactly(1L, 1L);
        }

        private long backend(Connection connection) throws SQLException {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("SELECT pg_backend_pid()")) {
                rows.next();
                return rows.getLong(1);
            }
        }

        private void terminate(long backend) {
            try {
                Failures.execute(other, "SELECT pg_terminate_backend(" + backend + ", 10000)");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void aTableThatIsNotThereCanBeCreated() throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:h2:mem:")) {
            assertThatThrownBy(() -> Failures.loader(1, 1).load(LoadMode.INSERT, database))
                    .hasMessage(
                            "Could not load customers of shop.Shop: row 0: Table \"CUSTOMERS\" not found (this database is"
                                    + " empty)\nThe table must be there before: a file of SQL with <ddl>true</ddl> creates it, and so does"
                                    + " create = true of @LoadDataset. If it is called otherwise, say so by \"table\"."
                                    + UNCHANGED);
        }
    }

    @Test
    void longTablesSayHowFarTheyAre() throws SQLException {
        List<String> log = new ArrayList<>();
        AtomicLong clock = new AtomicLong();
        List<EntityRows> entities = Failures.entities(Failures.ROWS, 100);
        try (Connection database = DriverManager.getConnection("jdbc:h2:mem:")) {
            DatasetLoader loader =
                    new DatasetLoader("shop.Shop", entities, "*", 1, () -> clock.addAndGet(4_000), log::add);
            loader.create(database);
            loader.load(LoadMode.INSERT, database);
        }

        assertThat(log)
                .containsExactly(
                        "customers: 10,000 of 10,000 rows (100 %), 833 rows/s",
                        "customers: 10,000 rows of customers of shop.Shop in 16,000 ms",
                        "orders: 100 rows of orders of shop.Shop in 8,000 ms");
    }
}
