package io.seedbed.load;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real PostgreSQL in a temporary directory, for as long as a test class needs it. */
public final class Postgres implements AutoCloseable {
    private static final Path VERSIONS = Path.of("/usr/lib/postgresql");
    private static final long SECONDS_TO_START = 60;
    private static final long SECONDS_TO_RUN = 600;

    private final Path programs;
    private final Path directory;
    private final int port;

    private Postgres(Path programs, Path directory, int port) {
        this.programs = programs;
        this.directory = directory;
        this.port = port;
    }

    /** Starts it; skips the test where it is not installed. */
    public static Postgres start() {
        List<Path> installed = installed();
        assumeTrue(!installed.isEmpty(), "no PostgreSQL is installed");
        try {
            Path directory = Files.createTempDirectory("seedbed-postgres");
            Postgres server = new Postgres(installed.get(0), directory, freePort());
            server.begin();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A connection to an empty schema, which is new for each name. */
    public Connection connect(String schema) throws SQLException {
        Connection database = DriverManager.getConnection(url(), "seedbed", "");
        try (var statement = database.createStatement()) {
            statement.execute("CREATE SCHEMA IF NOT EXISTS " + schema);
            statement.execute("SET search_path TO " + schema);
        }
        return database;
    }

    /** Where it is found, by the user seedbed without a password. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    /** Runs a file of SQL with psql, in a schema, and stops at the first error. */
    public void run(Path script, String schema) {
        String place = "postgresql://seedbed@127.0.0.1:" + port + "/postgres?options=-csearch_path%3D" + schema;
        run(
                Redirect.from(script.toFile()),
                SECONDS_TO_RUN,
                "psql",
                "-X",
                "-q",
                "-v",
                "ON_ERROR_STOP=1",
                "-f",
                "-",
                place);
    }

    @Override
    public void close() {
        run("pg_ctl", "stop", "-D", data(), "-m", "immediate", "-w");
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private static List<Path> installed() {
        if (!Files.isDirectory(VERSIONS)) {
            return List.of();
        }
        try (Stream<Path> versions = Files.list(VERSIONS)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void begin() throws IOException {
        // Its own user must reach it, whoever runs the tests.
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxrwxrwx"));
        run("initdb", "-D", data(), "-U", "seedbed", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
        run(
                "pg_ctl",
                "start",
                "-D",
                data(),
                "-w",
                "-l",
                directory.resolve("log").toString(),
                "-o",
                "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off");
    }

    private String data() {
        return directory.resolve("data").toString();
    }

    private void run(String program, String... arguments) {
        run(Redirect.PIPE, SECONDS_TO_START, program, arguments);
    }

    /** The server refuses to be run by root, and then is run by somebody else, who may not open the input by its name. */
    private void run(Redirect input, long seconds, String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("runuser", "-u", "nobody", "--"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        Path output = directory.resolve(program + ".out");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectInput(input)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(seconds, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(command + ": " + Files.readString(output));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
