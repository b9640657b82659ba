package io.seedbed.maven.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.Seedbed;
import io.seedbed.annotation.Dataset;
import io.seedbed.annotation.References;
import io.seedbed.annotation.Rows;
import io.seedbed.annotation.Sequence;
import io.seedbed.annotation.Unique;
import io.seedbed.dataset.Table;
import io.seedbed.load.DatasetLoader;
import io.seedbed.load.EntityRows;
import io.seedbed.load.LoadFailure;
import io.seedbed.load.LoadMode;
import io.seedbed.load.Postgres;
import io.seedbed.maven.engine.Engine;
import io.seedbed.maven.engine.Question;
import io.seedbed.maven.fixture.EngineEntities;
import io.seedbed.maven.sample.Engines;
import io.seedbed.maven.sample.Shop;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Data sets go into databases, whole or not at all. */
class DatasetLoaderTests {
    private static final Engine ENGINE = Engines.isolated();

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    record Customer(
            @Unique @Positive long id,
            @NotNull @Size(min = 10, max = 30) String name) {}

    record Order(
            @Sequence int id,
            @NotNull @References(Customer.class) Customer customer,

            @NotNull @Digits(integer = 5, fraction = 2) @Positive
            BigDecimal total,

            @NotNull UUID token,
            byte @NotNull @Size(min = 1, max = 4) [] bytes,
            @NotNull Instant placed,
            @NotNull LocalDateTime local,
            boolean paid,
            double weight,
            @NotNull List<@NotNull @Size(max = 5) String> tags,
            @NotNull @Size(max = 2) Map<@NotNull @Size(min = 1, max = 2) String, Integer> counts,
            @Size(min = 1, max = 12) @Nullable String note) {}

    @Dataset
    interface Small {
        @Rows(40)
        Table<Customer> customers();

        @Rows(300)
        Table<Order> orders();
    }

    /** What holds in every database. */
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    abstract static class AnyDatabase {
        private final List<Connection> open = new ArrayList<>();

        @TempDir
        private Path directory;

        abstract Connection connect() throws SQLException;

        abstract String dialect();

        abstract String tooNarrow();

        @AfterEach
        void disconnect() throws SQLException {
            for (Connection connection : open) {
                connection.close();
            }
            open.clear();
        }

        Loads tables(Class<?> type) throws IOException, SQLException {
            Connection connection = connect();
            open.add(connection);
            return new Loads(ENGINE, type, connection).withTables(directory, dialect());
        }

        @Test
        void tablesHoldTheRowsOfATest() throws IOException, SQLException {
            Loads loads = tables(Shop.class);
            loads.load(LoadMode.INSERT);

            Shop shop = Seedbed.dataset(Shop.class).seed(7).tables();
            assertThat(loads.count("SELECT COUNT(*) FROM order_lines"))
                    .isEqualTo(shop.orderLines().size());
            assertThat(loads.count("SELECT SUM(customer_id % 1000) FROM orders"))
                    .isEqualTo(shop.orders().stream()
                            .mapToLong(order -> order.customer().id() % 1_000)
                            .sum());
            assertThat(loads.count("SELECT SUM(head_id % 1000) FROM departments"))
                    .isEqualTo(shop.departments().stream()
                            .mapToLong(department -> department.headId() == null ? 0 : department.headId() % 1_000)
                            .sum());
            assertThat(loads.log()).hasSize(10);
            assertThat(loads.log().get(1))
                    .matches("customers: 300 rows of customers of io.seedbed.maven.sample.Shop in [\\d,]+ ms");
        }

        @Test
        void everyKindOfCellArrives() throws IOException, SQLException {
            Loads loads = tables(Small.class);
            loads.load(LoadMode.INSERT);

            Small small = Seedbed.dataset(Small.class).seed(7).tables();
            for (int row = 0; row < 300; row += 30) {
                Order order = small.orders().row(row);
                try (var statement = loads.database().createStatement();
                        var cells = statement.executeQuery("SELECT * FROM orders WHERE id = " + order.id())) {
                    assertThat(cells.next()).isTrue();
                    assertThat(cells.getLong("customer_id"))
                            .isEqualTo(order.customer().id());
                    assertThat(cells.getBigDecimal("total")).isEqualByComparingTo(order.total());
                    assertThat(cells.getString("token")).isEqualTo(order.token().toString());
                    assertThat(cells.getBytes("bytes")).isEqualTo(order.bytes());
                    assertThat(cells.getBoolean("paid")).isEqualTo(order.paid());
                    assertThat(cells.getDouble("weight")).isEqualTo(order.weight());
                    assertThat(cells.getString("note")).isEqualTo(order.note());
                    assertThat(cells.getString("tags").replace(" ", ""))
                            .hasSameSizeAs(String.join(
                                            ",",
                                            order.tags().stream()
                                                    .map(tag -> '"' + tag + '"')
                                                    .toList()) + "[]");
                    assertThat(cells.getObject("placed", java.time.OffsetDateTime.class)
                                    .toInstant()
                                    .toEpochMilli())
                            .isEqualTo(order.placed().toEpochMilli());
                }
            }
        }

        @Test
        void tablesThatReferToEachOtherAreCreated() throws SQLException {
            Connection connection = connect();
            open.add(connection);
            Loads loads = new Loads(ENGINE, Shop.class, connection);
            loads.create();
            loads.load(LoadMode.INSERT);
            loads.create();
            loads.load(LoadMode.TRUNCATE);

            assertThat(loads.count("SELECT COUNT(*) FROM employees")).isEqualTo(60);
            assertThatThrownBy(() -> loads.execute("UPDATE departments SET head_id = -1"))
                    .isInstanceOf(SQLException.class);
        }

        @Test
        void truncatingTakesOutWhatIsThere() throws IOException, SQLException {
            Loads loads = tables(Shop.class);
            loads.load(LoadMode.INSERT);
            loads.load(LoadMode.TRUNCATE, new Question("8", null, null));

            Shop shop = Seedbed.dataset(Shop.class).seed(8).tables();
            assertThat(loads.count("SELECT COUNT(*) FROM orders")).isEqualTo(2_000);
            assertThat(loads.count("SELECT SUM(customer_id % 1000) FROM orders"))
                    .isEqualTo(shop.orders().stream()
                            .mapToLong(order -> order.customer().id() % 1_000)
                            .sum());
        }

        @Test
        void mergingChangesWhatIsThereAndAddsTheRest() throws IOException, SQLException {
            Loads loads = tables(Small.class);
            loads.load(LoadMode.INSERT);
            loads.load(LoadMode.MERGE);
            loads.execute("UPDATE customers SET name = 'old'");
            loads.execute("DELETE FROM orders WHERE id > 100");
            loads.load(LoadMode.MERGE);

            assertThat(loads.count("SELECT COUNT(*) FROM customers")).isEqualTo(40);
            assertThat(loads.count("SELECT COUNT(*) FROM customers WHERE name = 'old'"))
                    .isZero();
            assertThat(loads.count("SELECT COUNT(*) FROM orders")).isEqualTo(300);
        }

        @Test
        void mergingNeedsAPrimaryKey() throws IOException, SQLException {
            Loads loads = tables(Shop.class);

            assertThatThrownBy(() -> loads.load(LoadMode.MERGE))
                    .isInstanceOf(LoadFailure.class)
                    .hasMessage("""
                            Could not load orderLines of io.seedbed.maven.sample.Shop: the table order_lines has no primary key, or is \
                            not there. Merging needs one to tell which rows are there: give it one, or use the mode truncate or insert.
                            Nothing was loaded: the database is as it was before.""");
        }

        @Test
        void aRefusedRowIsNamedAndNothingIsLoaded() throws IOException, SQLException {
            Loads loads = tables(Shop.class);
            loads.execute("ALTER TABLE order_lines ADD CHECK (quantity < 9)");
            Shop shop = Seedbed.dataset(Shop.class).seed(7).tables();
            long row = shop.orderLines().stream()
                    .takeWhile(line -> line.quantity() < 9)
                    .count();

            assertThatThrownBy(() -> loads.load(LoadMode.INSERT))
                    .isInstanceOf(LoadFailure.class)
                    .hasMessageStartingWith("Could not load orderLines of io.seedbed.maven.sample.Shop: row " + row)
                    .hasMessageEndingWith("\nNothing was loaded: the database is as it was before.");
            assertThat(loads.count("SELECT COUNT(*) FROM customers")).isZero();
            assertThat(loads.count("SELECT COUNT(*) FROM order_lines")).isZero();
        }

        @Test
        void aRefusedColumnIsNamed() throws IOException, SQLException {
            Loads loads = tables(Small.class);
            loads.execute(tooNarrow());
            Customer first =
                    Seedbed.dataset(Small.class).seed(7).tables().customers().row(0);

            assertThatThrownBy(() -> loads.load(LoadMode.INSERT))
                    .hasMessageStartingWith("Could not load customers of " + Small.class.getName()
                            + ": row 0, column name with \"" + first.name() + "\": ")
                    .hasMessageEndingWith("\nNothing was loaded: the database is as it was before.");
        }

        @Test
        void anEntityWithoutATable() throws IOException, SQLException {
            Loads loads = tables(Small.class);
            loads.execute("DROP TABLE orders");

            assertThatThrownBy(() -> loads.load(LoadMode.INSERT))
                    .hasMessageStartingWith("Could not load orders of " + Small.class.getName() + ": row 0: ");
            assertThat(loads.count("SELECT COUNT(*) FROM customers")).isZero();
        }
    }

    @Nested
    class H2 extends AnyDatabase {
        @Override
        Connection connect() throws SQLException {
            return new org.h2.Driver().connect("jdbc:h2:mem:", new java.util.Properties());
        }

        @Override
        String dialect() {
            return "h2";
        }

        @Override
        String tooNarrow() {
            return "ALTER TABLE customers ALTER COLUMN name VARCHAR(5)";
        }

        @Test
        void aRowThatIsThereAlready() throws IOException, SQLException {
            Loads loads = tables(Small.class);
            // What H2 calls a key is a number unless it has a name.
            loads.execute("ALTER TABLE orders DROP COLUMN customer_id");
            loads.execute("ALTER TABLE orders ADD customer_id BIGINT");
            loads.execute("ALTER TABLE customers DROP PRIMARY KEY");
            loads.execute("ALTER TABLE customers ADD CONSTRAINT p PRIMARY KEY (id)");
            loads.load(LoadMode.INSERT);
            Customer first =
                    Seedbed.dataset(Small.class).seed(7).tables().customers().row(0);

            assertThatThrownBy(() -> loads.load(LoadMode.INSERT))
                    .isInstanceOf(LoadFailure.class)
                    .hasMessage("Could not load customers of " + Small.class.getName() + ": row 0, column id with "
                            + first.id() + ": Unique index or primary key violation: \"PUBLIC.P PRIMARY KEY ON"
                            + " PUBLIC.CUSTOMERS(ID) ( /* key:" + first.id() + " */ CAST(" + first.id()
                            + " AS BIGINT), '"
                            + first.name() + "')\"\n"
                            + "The mode truncate empties the tables first, the mode merge changes rows that are there.\n"
                            + "Nothing was loaded: the database is as it was before.");
            assertThat(loads.count("SELECT COUNT(*) FROM orders")).isEqualTo(300);
        }

        @Test
        void aReferenceToNoRow() throws IOException, SQLException {
            Loads loads = tables(Small.class);
            loads.execute("CREATE TABLE others (id BIGINT PRIMARY KEY)");
            loads.execute("ALTER TABLE orders ADD CONSTRAINT other FOREIGN KEY (customer_id) REFERENCES others (id)");
            long id = Seedbed.dataset(Small.class)
                    .seed(7)
                    .tables()
                    .orders()
                    .row(0)
                    .customer()
                    .id();

            assertThatThrownBy(() -> loads.load(LoadMode.INSERT))
                    .hasMessage("Could not load orders of " + Small.class.getName()
                            + ": row 0, column customer.id with " + id
                            + ": Referential integrity constraint violation: \"OTHER: PUBLIC.ORDERS FOREIGN"
                            + " KEY(CUSTOMER_ID) REFERENCES PUBLIC.OTHERS(ID) (CAST(" + id + " AS BIGINT))\"\n"
                            + "Nothing was loaded: the database is as it was before.");
        }

        @Test
        void aClassIsNoDataSet() throws SQLException {
            try (Connection database = connect()) {
                assertThatThrownBy(() -> new Loads(ENGINE, Customer.class, database).load(LoadMode.INSERT))
                        .isInstanceOf(LoadFailure.class)
                        .hasMessage("Could not load " + Customer.class.getName()
                                + ": it is no data set. Name an interface with @Dataset that lists the entities.");
            }
        }

        @Test
        void oneTableForSeveralEntities() throws SQLException {
            try (Connection database = connect()) {
                List<EntityRows> entities =
                        new EngineEntities(ENGINE, new Question("7", null, null)).of(Small.class.getName());
                DatasetLoader loader = new DatasetLoader(Small.class.getName(), entities, "shop", 1, line -> {});
                assertThatThrownBy(() -> loader.load(LoadMode.INSERT, database))
                        .hasMessage("Could not load " + Small.class.getName()
                                + ": each entity has a table of its own. Let * in the tables' name \"shop\" stand for the"
                                + " entity's, such as \"shop_*\".");
            }
        }
    }

    @Nested
    class PostgreSql extends AnyDatabase {
        private @Nullable Postgres server;
        private int schemas;

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
            return server.connect("s" + schemas++);
        }

        @Override
        String dialect() {
            return "postgresql";
        }

        @Override
        String tooNarrow() {
            return "ALTER TABLE customers ALTER COLUMN name TYPE VARCHAR(5)";
        }
    }
}
