package io.seedbed.load;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * JDBC drivers, found where {@code DriverManager} does not look: it knows only those that its caller's class loader sees.
 *
 * @param places where drivers are looked for, in order
 */
public record Drivers(List<ClassLoader> places) {

    /** Copies the list. */
    public Drivers {
        places = List.copyOf(places);
    }

    /**
     * Opens a connection.
     *
     * @param url where the database is
     * @param user whose account; null for none
     * @param password its password; null for none
     * @return the connection; close it
     * @throws LoadFailure if no driver knows such a database, or it refuses
     */
    public Connection connect(String url, @Nullable String user, @Nullable String password) {
        return opening(url, user, password).get();
    }

    /**
     * Finds the driver for a database, which takes longer than to open a connection to some.
     *
     * @param url where the database is
     * @param user whose account; null for none
     * @param password its password; null for none
     * @return opens a connection each time, or fails as {@link #connect} does; thread-safe
     */
    public Supplier<Connection> opening(String url, @Nullable String user, @Nullable String password) {
        List<Driver> drivers = of(url);
        Properties account = new Properties();
        if (user != null) {
            account.setProperty("user", user);
        }
        if (password != null) {
            account.setProperty("password", password);
        }
        return () -> open(drivers, url, account);
    }

    private static Connection open(List<Driver> drivers, String url, Properties account) {
        Secrets secrets = Secrets.of(url, account.getProperty("password"));
        try {
            for (Driver driver : drivers) {
                // Some drivers add to what they are given.
                Connection connection = driver.connect(url, (Properties) account.clone());
                if (connection != null) {
                    return connection;
                }
            }
        } catch (SQLException e) {
            throw new LoadFailure(
                    "Could not connect to " + secrets.url() + ": "
                            + secrets.removedFrom(String.valueOf(e.getMessage())),
                    secrets.areIn(e) ? null : e);
        }
        throw new LoadFailure(
                "No JDBC driver knows " + secrets.url() + ". Add one to the project's dependencies, with scope test.");
    }

    /**
     * Tells whether there is a driver for a database.
     *
     * @param url where the database is
     * @return true if one takes the address
     */
    public boolean know(String url) {
        return !of(url).isEmpty();
    }

    private List<Driver> of(String url) {
        return places.stream()
                .map(place -> driver(place, url))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Driver> driver(ClassLoader place, String url) {
        Iterator<Driver> drivers = ServiceLoader.load(Driver.class, place).iterator();
        while (true) {
            try {
                if (!drivers.hasNext()) {
                    return Optional.empty();
                }
                Driver driver = drivers.next();
                if (driver.acceptsURL(url)) {
                    return Optional.of(driver);
                }
            } catch (ServiceConfigurationError | LinkageError | SQLException e) {
                // A driver that can not even be loaded, or look at an address, is not the one.
                continue;
            }
        }
    }
}
