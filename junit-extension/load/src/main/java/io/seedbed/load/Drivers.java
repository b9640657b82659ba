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
        Properties account = new Properties();
        if (user != null) {
            account.setProperty("user", user);
        }
        if (password != null) {
            account.setProperty("password", password);
        }
        try {
            for (ClassLoader place : places) {
                Optional<Driver> driver = driver(place, url);
                Connection connection = driver.isEmpty() ? null : driver.get().connect(url, account);
                if (connection != null) {
                    return connection;
                }
            }
        } catch (SQLException e) {
            Secrets secrets = Secrets.of(url, password);
            throw new LoadFailure(
                    "Could not connect to " + secrets.url() + ": "
                            + secrets.removedFrom(String.valueOf(e.getMessage())),
                    secrets.areIn(e) ? null : e);
        }
        throw new LoadFailure("No JDBC driver knows "
                + Secrets.of(url, password).url()
                + ". Add one to the project's dependencies, with scope test.");
    }

    private static Optional<Driver> driver(ClassLoader place, String url) throws SQLException {
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
            } catch (ServiceConfigurationError | LinkageError e) {
                // A driver that can not even be loaded is not the one.
                continue;
            }
        }
    }
}
