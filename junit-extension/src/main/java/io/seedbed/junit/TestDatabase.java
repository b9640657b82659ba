package io.seedbed.junit;

import io.seedbed.load.Drivers;
import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The database that a test's data set is loaded into. Thread-safe, as far as the {@code DataSource} is.
 *
 * @param dataSource where connections come from
 * @param isOurs whether it was made for the test
 * @param transactions Spring's, if there may be some
 */
record TestDatabase(DataSource dataSource, boolean isOurs, Optional<SpringTransactions> transactions) {

    private static final String H2 = "jdbc:h2:mem:";

    /** One embedded database for all tests that load the same once, or one for each test. */
    private record Key(Object owner) {}

    /**
     * Finds it, or makes it.
     *
     * @throws SeedbedException if there is none, or several
     */
    static TestDatabase of(LoadedDataset dataset, ExtensionContext context) {
        return of(dataset, drivers(), context);
    }

    static TestDatabase of(LoadedDataset dataset, Drivers drivers, ExtensionContext context) {
        LoadDataset asked = dataset.asked();
        if (!asked.url().isEmpty()) {
            return plain(new DriverDataSource(drivers, asked.url(), null, null));
        }
        Optional<SpringTest> spring = SpringTest.of(context);
        Optional<DataSource> known = new DataSourceFields(dataset, spring.isPresent())
                .find(context)
                .or(() -> spring.flatMap(test -> test.dataSource(dataset)));
        if (known.isPresent()) {
            return new TestDatabase(known.get(), false, spring.flatMap(test -> SpringTransactions.ofClassPath()));
        }
        if (!asked.dataSource().isEmpty()) {
            throw SeedbedException.of("There is no DataSource \"" + asked.dataSource() + "\"")
                    .fact("where", dataset.place())
                    .remedy("name a field of the test class" + (spring.isPresent() ? " or a bean" : "")
                            + ", or leave dataSource out")
                    .exception();
        }
        Optional<String> url = RunSettings.parameter(context, RunSettings.JDBC_URL);
        if (url.isPresent()) {
            return plain(new DriverDataSource(
                    drivers,
                    url.get(),
                    RunSettings.parameter(context, RunSettings.JDBC_USER).orElse(null),
                    RunSettings.parameter(context, RunSettings.JDBC_PASSWORD).orElse(null)));
        }
        return embedded(dataset, drivers, context);
    }

    private static TestDatabase plain(DataSource dataSource) {
        return new TestDatabase(dataSource, false, Optional.empty());
    }

    private static TestDatabase embedded(LoadedDataset dataset, Drivers drivers, ExtensionContext context) {
        if (!dataset.once() && context.getTestMethod().isEmpty()) {
            throw SeedbedException.of("Each test has a database of its own, and this is none")
                    .fact("where", dataset.place())
                    .remedy("ask for the database in a test, or write @LoadDataset(once = true) for one of all tests")
                    .exception();
        }
        Key key = new Key(dataset.once() ? dataset.asked() : context.getUniqueId());
        EmbeddedDatabase database =
                Stores.kept(Stores.of(context), key, made -> embedded(dataset, drivers), EmbeddedDatabase.class);
        return new TestDatabase(database.dataSource(), true, Optional.empty());
    }

    private static EmbeddedDatabase embedded(LoadedDataset dataset, Drivers drivers) {
        if (!drivers.know(H2)) {
            throw SeedbedException.of("There is no database to load "
                            + Spelling.of(dataset.asked().value()) + " into")
                    .fact("where", dataset.place())
                    .fact(
                            "why",
                            "the test class has no field of type DataSource, no setting " + RunSettings.JDBC_URL
                                    + " names one, and H2 is not on the class path")
                    .remedy("add one of these; the dependency com.h2database:h2 is enough")
                    .exception();
        }
        return new EmbeddedDatabase(drivers);
    }

    private static Drivers drivers() {
        return new Drivers(Stream.of(
                        Optional.ofNullable(Thread.currentThread().getContextClassLoader()),
                        Optional.ofNullable(TestDatabase.class.getClassLoader()))
                .flatMap(Optional::stream)
                .distinct()
                .toList());
    }

    /**
     * A connection as the test's own code gets it, until it is given back.
     *
     * @param connection the connection
     * @param database where it is from
     */
    record Lease(Connection connection, TestDatabase database) implements AutoCloseable {
        private boolean isInTransaction() {
            return database.transactions.isPresent()
                    && database.transactions.get().holds(connection, database.dataSource);
        }

        @Override
        public void close() throws SQLException {
            if (database.transactions.isPresent()) {
                database.transactions.get().release(connection, database.dataSource);
            } else {
                connection.close();
            }
        }
    }

    Lease lease() throws SQLException {
        return new Lease(
                transactions.isPresent() ? transactions.get().connect(dataSource) : dataSource.getConnection(), this);
    }

    /** Whether the test's transaction has begun. */
    boolean isInTransaction() throws SQLException {
        if (transactions.isEmpty()) {
            return false;
        }
        try (Lease lease = lease()) {
            return lease.isInTransaction();
        }
    }

    /** Something that is done with a connection. */
    interface Work {
        void with(Connection connection);
    }

    /**
     * Does something in the test's transaction, or if there is none with a connection that commits by itself.
     *
     * @return whether there is one
     */
    boolean inside(Work work) throws SQLException {
        try (Lease lease = lease()) {
            boolean inside = lease.isInTransaction();
            if (inside) {
                work.with(lease.connection());
            } else {
                committing(lease.connection(), work);
            }
            return inside;
        }
    }

    /** Does something with a connection that no transaction is on: creating tables ends one in many databases. */
    void outside(Work work) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            committing(connection, work);
        }
    }

    /** Some pools hand out connections that do not commit. */
    private static void committing(Connection connection, Work work) throws SQLException {
        boolean before = connection.getAutoCommit();
        connection.setAutoCommit(true);
        work.with(connection);
        connection.setAutoCommit(before);
    }
}
