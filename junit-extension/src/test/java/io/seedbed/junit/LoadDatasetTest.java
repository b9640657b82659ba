package io.seedbed.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.load.Drivers;
import io.seedbed.load.LoadMode;
import io.seedbed.load.Postgres;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;

class LoadDatasetTest {

    static DataSource h2(String name) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
        return database;
    }

    @LoadDataset(Company.class)
    static class EmbeddedTestCase {
        private final DataSource constructed;

        EmbeddedTestCase(DataSource constructed) {
            this.constructed = constructed;
        }

        @BeforeEach
        void isThereAlready(DataSource database, @Synthetic Company company) throws SQLException {
            assertThat(Company.totals(database))
                    .isEqualTo(Company.totals(company))
                    .hasSize(30);
        }

        @RepeatedTest(3)
        void emptiesIt(DataSource database) throws SQLException {
            Company.execute(database, "DELETE FROM bills");
            assertThat(Company.totals(constructed)).isEmpty();
        }

        @Test
        @Seed(7)
        void otherSeed(Connection connection, @Synthetic Company company, Connection other) throws SQLException {
            assertThat(Company.totals(connection)).isEqualTo(Company.totals(company));
            assertThat(connection).isNotSameAs(other);
            assertThat(connection.getAutoCommit()).isTrue();
        }

        @ParameterizedTest
        @SyntheticSource(rows = 2)
        void rows(Shop.Customer customer, DataSource database) throws SQLException {
            assertThat(Company.totals(database)).hasSize(30);
        }
    }

    @Test
    void eachTestHasTheRowsOfItsDataSetInADatabaseOfItsOwn() {
        TestRun.of(EmbeddedTestCase.class).passes(6);
        Map<String, String> parallel = Map.of(
                "junit.jupiter.execution.parallel.enabled", "true",
                "junit.jupiter.execution.parallel.mode.default", "concurrent",
                "junit.jupiter.execution.parallel.config.strategy", "fixed",
                "junit.jupiter.execution.parallel.config.fixed.parallelism", "4");
        TestRun.with(parallel, EmbeddedTestCase.class).passes(6);
    }

    private static final Set<Connection> CONNECTIONS = ConcurrentHashMap.newKeySet();

    @LoadDataset(Company.class)
    static class ConnectionTestCase {
        @RepeatedTest(2)
        void uses(Connection connection) {
            CONNECTIONS.add(connection);
        }
    }

    @Test
    void connectionsAreClosed() throws SQLException {
        CONNECTIONS.clear();
        TestRun.of(ConnectionTestCase.class).passes(2);
        assertThat(CONNECTIONS).hasSize(2);
        for (Connection connection : CONNECTIONS) {
            assertThat(connection.isClosed()).isTrue();
        }
    }

    @LoadDataset(value = Company.class, once = true, scale = 2)
    @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
    static class OnceTestCase {
        private final DataSource constructed;

        OnceTestCase(DataSource constructed) {
            this.constructed = constructed;
        }

        @BeforeAll
        static void isThere(DataSource database) throws SQLException {
            assertThat(Company.totals(database)).hasSize(60);
        }

        @Test
        @Order(1)
        void takesOneOut(DataSource database, @Synthetic Company company) throws SQLException {
            assertThat(Company.totals(database)).isEqualTo(Company.totals(company));
            Company.execute(database, "DELETE FROM bills WHERE id = 1");
        }

        @Test
        @Order(2)
        void missesIt(DataSource database) throws SQLException {
            assertThat(Company.totals(database)).hasSize(59);
            assertThat(Company.totals(constructed)).hasSize(59);
        }

        @Test
        @Order(3)
        @LoadDataset(Company.class)
        void hasItsOwn(DataSource database) throws SQLException {
            assertThat(Company.totals(database)).hasSize(30);
        }

        @Nested
        class InnerTestCase {
            @Test
            void missesItToo(DataSource database) throws SQLException {
                assertThat(Company.totals(database)).hasSize(59);
            }
        }
    }

    @Test
    void aDataSetThatIsLoadedOnceIsSharedByAllTests() {
        TestRun.of(OnceTestCase.class).passes(4);
    }

    static class FieldTestCase {
        static final DataSource ONE = h2("one");

        private final DataSource two = h2("two");

        @Nested
        @LoadDataset(value = Company.class, dataSource = "ONE", create = true)
        class Named {
            @RepeatedTest(2)
            void isLoaded(DataSource database, @Synthetic Company company) throws SQLException {
                assertThat(database).isSameAs(ONE);
                assertThat(Company.totals(ONE)).isEqualTo(Company.totals(company));
                Company.execute(ONE, "UPDATE bills SET total = 1");
            }
        }

        @Test
        @LoadDataset(value = Company.class, dataSource = "two", create = true, entities = "clients")
        void ofTheInstance(DataSource database) throws SQLException {
            assertThat(database).isSameAs(two);
            try (Connection connection = two.getConnection()) {
                assertThatThrownBy(() -> Company.totals(connection)).hasMessageContaining("\"BILLS\" not found");
            }
        }
    }

    @Test
    void aFieldOfTheTestClassIsLoaded() {
        TestRun.of(FieldTestCase.class, FieldTestCase.Named.class).passes(3);
    }

    static class TwoFieldsTestCase {
        static final DataSource ONE = h2("none");
        static final DataSource TWO = ONE;

        @Test
        @LoadDataset(Company.class)
        void which() {}
    }

    @LoadDataset(Company.class)
    static class EmptyFieldTestCase {
        static @Nullable DataSource database;

        @Test
        void missing() {}
    }

    @LoadDataset(value = Company.class, once = true)
    static class LateFieldTestCase {
        final DataSource database = h2("late");

        @Test
        void missing() {}
    }

    @LoadDataset(value = Company.class, dataSource = "shop")
    static class UnknownFieldTestCase {
        @Test
        void missing() {}
    }

    @Test
    void saysWhichFieldIsWrong() {
        assertThat(TestRun.of(TwoFieldsTestCase.class).message()).isEqualTo("""
                There are several databases to load io.seedbed.junit.Company into
                  where: io.seedbed.junit.LoadDatasetTest.TwoFieldsTestCase.which
                  fields: ONE, TWO
                  to do: name one, e.g. dataSource = "ONE\"""");
        assertThat(TestRun.of(EmptyFieldTestCase.class).message()).isEqualTo("""
                The database is not there when io.seedbed.junit.Company shall be loaded
                  where: field database of io.seedbed.junit.LoadDatasetTest.EmptyFieldTestCase
                  why: it is null
                  to do: fill it where it is declared, or in a @BeforeAll method if the data set is loaded for each test""");
        assertThat(TestRun.of(LateFieldTestCase.class).message()).isEqualTo("""
                The database is not there when io.seedbed.junit.Company shall be loaded
                  where: field database of io.seedbed.junit.LoadDatasetTest.LateFieldTestCase
                  why: there is no instance of the class yet
                  to do: make it static""");
        assertThat(TestRun.of(UnknownFieldTestCase.class).message()).isEqualTo("""
                There is no DataSource "shop"
                  where: io.seedbed.junit.LoadDatasetTest.UnknownFieldTestCase
                  to do: name a field of the test class, or leave dataSource out""");
    }

    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @LoadDataset(value = Company.class, url = "jdbc:h2:mem:url;DB_CLOSE_DELAY=-1", create = true)
    @interface WithCompany {}

    @WithCompany
    static class UrlTestCase {
        @Test
        void isLoaded(Connection connection, @Synthetic Company company) throws SQLException {
            assertThat(connection.getMetaData().getURL()).isEqualTo("jdbc:h2:mem:url");
            assertThat(Company.totals(connection)).isEqualTo(Company.totals(company));
        }
    }

    static class InheritedTestCase extends UrlTestCase {}

    @Test
    void anInheritedAnnotationCounts() {
        TestRun.of(InheritedTestCase.class).passes(1);
    }

    @Test
    void theAnnotationMayNameTheDatabaseAndStandOnOneOfYourOwn() {
        TestRun.of(UrlTestCase.class).passes(1);
    }

    @LoadDataset(value = Company.class, create = true)
    static class SettingsTestCase {
        @RepeatedTest(2)
        void isLoaded(DataSource database, @Synthetic Company company, TestReporter reporter) throws SQLException {
            assertThat(Company.totals(database)).isEqualTo(Company.totals(company));
            try (Connection connection = database.getConnection()) {
                reporter.publishEntry("user", connection.getMetaData().getUserName());
                reporter.publishEntry("product", connection.getMetaData().getDatabaseProductName());
            }
        }
    }

    @Test
    void settingsMayNameTheDatabase() {
        TestRun run = TestRun.with(
                Map.of(
                        "seedbed.jdbc.url", "jdbc:h2:mem:settings;DB_CLOSE_DELAY=-1",
                        "seedbed.jdbc.user", "ME",
                        "seedbed.jdbc.password", "hush"),
                SettingsTestCase.class);

        assertThat(run.passes(2).saw("user")).containsExactly("ME", "ME");
        assertThat(TestRun.with(
                                Map.of(
                                        "seedbed.jdbc.url", "jdbc:h2:mem:settings",
                                        "seedbed.jdbc.user", "ME",
                                        "seedbed.jdbc.password", "wrong"),
                                SettingsTestCase.class)
                        .messages())
                .allSatisfy(message -> assertThat(message)
                        .startsWith("Could not connect to jdbc:h2:mem:settings: Wrong user name or password")
                        .doesNotContain("\"wrong\""));
    }

    @Test
    void postgresqlIsLoadedAsWell() throws SQLException {
        try (Postgres server = Postgres.start()) {
            TestRun run = TestRun.with(
                    Map.of("seedbed.jdbc.url", server.url(), "seedbed.jdbc.user", "seedbed"), SettingsTestCase.class);

            assertThat(run.passes(2).saw("product")).containsExactly("PostgreSQL", "PostgreSQL");
        }
    }

    @LoadDataset(value = Company.class, mode = LoadMode.INSERT)
    static class RefusingTestCase {
        static final DataSource DATABASE = h2("refusing");

        @BeforeAll
        static void narrow() throws SQLException {
            Company.execute(DATABASE, "CREATE TABLE clients (id BIGINT PRIMARY KEY, name VARCHAR(3))");
            Company.execute(DATABASE, "CREATE TABLE bills (id INT, client_id BIGINT, total DECIMAL(7, 2))");
        }

        @Test
        void fails() {}
    }

    @Test
    void aTestFailsIfItsRowsAreRefused() throws SQLException {
        TestRun run = TestRun.of(RefusingTestCase.class);

        assertThat(run.message())
                .startsWith("Could not load clients of io.seedbed.junit.Company: row ")
                .contains(", column name with \"")
                .endsWith("""

                        Nothing was loaded: the database is as it was before.
                          where: io.seedbed.junit.LoadDatasetTest.RefusingTestCase""");
        assertThat(Company.totals(h2("refusing"))).isEmpty();
    }

    @LoadDataset(
            value = Company.class,
            entities = {"bills", "invoices"})
    static class UnknownEntityTestCase {
        @Test
        void fails() {}
    }

    @LoadDataset(Shop.Customer.class)
    static class NoDatasetTestCase {
        @Test
        void fails() {}
    }

    @LoadDataset(value = Company.class, scale = -1)
    static class ScaleTestCase {
        @Test
        void fails() {}
    }

    static class OnceMethodTestCase {
        @Test
        @LoadDataset(value = Company.class, once = true)
        void fails() {}
    }

    @LoadDataset(Company.class)
    static class NoTestTestCase {
        @BeforeAll
        static void fails(DataSource database) {}

        @Test
        void never() {}
    }

    @Test
    void saysWhatIsWrongWithTheAnnotation() {
        assertThat(TestRun.of(UnknownEntityTestCase.class).message()).isEqualTo("""
                io.seedbed.junit.Company has no entity invoices
                  entities: clients, bills
                  to do: use one of these""");
        assertThat(TestRun.of(NoDatasetTestCase.class).message())
                .startsWith("io.seedbed.junit.Shop.Customer is no data set");
        assertThat(TestRun.of(ScaleTestCase.class).message()).isEqualTo("""
                A scale must be a finite number, zero or more
                  where: io.seedbed.junit.LoadDatasetTest.ScaleTestCase
                  scale: -1.0
                  to do: leave it out for as many rows as the data set says, or write how many times as many there shall be""");
        assertThat(TestRun.of(OnceMethodTestCase.class).message()).isEqualTo("""
                @LoadDataset(once = true) has no effect on a method
                  where: io.seedbed.junit.LoadDatasetTest.OnceMethodTestCase.fails
                  why: a method's data set is loaded before that method
                  to do: leave once out, or put the annotation on the class""");
        assertThat(TestRun.of(NoTestTestCase.class).message()).isEqualTo("""
                Each test has a database of its own, and this is none
                  where: io.seedbed.junit.LoadDatasetTest.NoTestTestCase
                  to do: ask for the database in a test, or write @LoadDataset(once = true) for one of all tests""");
    }

    /** Looks for the database of a test where no driver is on the class path. */
    static class WithoutDrivers implements BeforeEachCallback {
        @Override
        public void beforeEach(ExtensionContext context) {
            TestDatabase.of(LoadedDataset.of(context).orElseThrow(), new Drivers(List.of()), context);
        }
    }

    @ExtendWith(WithoutDrivers.class)
    @LoadDataset(Company.class)
    static class NoDatabaseTestCase {
        @Test
        void fails() {}
    }

    @Test
    void saysThatThereIsNoDatabase() {
        assertThat(TestRun.of(NoDatabaseTestCase.class).message()).isEqualTo("""
                There is no database to load io.seedbed.junit.Company into
                  where: io.seedbed.junit.LoadDatasetTest.NoDatabaseTestCase
                  why: the test class has no field of type DataSource, no setting seedbed.jdbc.url names one, and H2 is not on the \
                class path
                  to do: add one of these; the dependency com.h2database:h2 is enough""");
    }

    @Seed(7)
    @LoadDataset(Company.class)
    static class FailingTestCase {
        @Test
        void fails() {
            throw new AssertionError("no");
        }
    }

    @Test
    void aFailingTestSaysWhatWasLoaded() {
        assertThat(TestRun.of(FailingTestCase.class).message())
                .isEqualTo("no [io.seedbed.junit.Company, seed 7; replay with @Seed(7) @LoadDataset(Company.class)]");
    }

    static class UnloadedTestCase {
        @Test
        void wants(DataSource database) {}
    }

    @Test
    void parametersOfOthersAreLeftAlone() {
        assertThat(TestRun.of(UnloadedTestCase.class).message())
                .startsWith("No ParameterResolver registered for parameter [javax.sql.DataSource");
        assertThat(new HashSet<>(List.of(Connection.class, DataSource.class)))
                .allMatch(LoadDatasetExtension::isDatabase);
    }
}
