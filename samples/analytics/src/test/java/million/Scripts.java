package million;

import io.seedbed.load.Postgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Runs SQL files, tables and rows, in the database that they are for, with its own reader of scripts. */
final class Scripts {
    private static final int FETCHED = 1000;

    private Scripts() {}

    /** Reads the rows from the tables that the scripts made, and sees that these refuse what is wrong. */
    static void readH2(List<Path> files, Path directory, Ids ids) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:h2:file:" + directory.resolve("scripts"))) {
            for (Path file : files) {
                try (PreparedStatement run = database.prepareStatement("RUNSCRIPT FROM ? CHARSET 'UTF-8'")) {
                    run.setString(1, file.toString());
                    run.execute();
                }
            }
            readTables(database, ids);
        }
    }

    /** Like that of H2; skips the test where PostgreSQL is not installed. */
    static void readPostgres(List<Path> files, Ids ids) throws SQLException {
        try (Postgres server = Postgres.start();
                Connection database = server.connect("scripts")) {
            for (Path file : files) {
                server.run(file, "scripts");
            }
            readTables(database, ids);
        }
    }

    private static void readTables(Connection database, Ids ids) throws SQLException {
        // PostgreSQL's driver takes rows by and by only within a transaction.
        database.setAutoCommit(false);
        for (Entity entity : Entity.values()) {
            String columns = entity.relations().stream()
                    .map(relation -> ", " + relation + "_id")
                    .collect(Collectors.joining());
            try (Statement statement = database.createStatement()) {
                statement.setFetchSize(FETCHED);
                try (ResultSet rows = statement.executeQuery(
                        "SELECT id" + columns + " FROM " + entity.name().toLowerCase(Locale.ROOT))) {
                    while (rows.next()) {
                        ids.take(entity, column -> cell(rows, column.replace('.', '_')));
                    }
                }
            }
        }
        database.setAutoCommit(true);
        Constraints.assertKept(database);
    }

    private static String cell(ResultSet row, String column) {
        try {
            return row.getString(column);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
