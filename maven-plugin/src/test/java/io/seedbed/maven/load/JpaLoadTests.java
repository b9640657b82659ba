package io.seedbed.maven.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.Seedbed;
import io.seedbed.load.LoadMode;
import io.seedbed.load.Postgres;
import io.seedbed.maven.engine.Engine;
import io.seedbed.maven.sample.Engines;
import io.seedbed.maven.sample.Library;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What JPA says of relations is what databases enforce. */
class JpaLoadTests {
    private static final Engine ENGINE = Engines.isolated();

    /** As a provider of JPA creates them, with the names that Spring gives. */
    private static final List<String> OF_A_PROVIDER = List.of(
            """
            CREATE TABLE reader (id BIGINT NOT NULL PRIMARY KEY, full_name VARCHAR(30) NOT NULL, street VARCHAR(40) NOT NULL,
              home_town VARCHAR(20) NOT NULL, recruiter BIGINT REFERENCES reader (id))""",
            """
            CREATE TABLE reader_card (number VARCHAR(12) NOT NULL PRIMARY KEY,
              holder_id BIGINT NOT NULL UNIQUE REFERENCES reader (id))""",
            "CREATE TABLE author (id INTEGER NOT NULL PRIMARY KEY, name VARCHAR(30) NOT NULL, best_book VARCHAR(13) UNIQUE)",
            """
            CREATE TABLE book (isbn VARCHAR(13) NOT NULL PRIMARY KEY, author_id INTEGER NOT NULL REFERENCES author (id),
              shelf INTEGER NOT NULL, place INTEGER NOT NULL, UNIQUE (shelf, place))""",
            "ALTER TABLE author ADD FOREIGN KEY (best_book) REFERENCES book (isbn)",
            """
            CREATE TABLE loan (id BIGINT NOT NULL PRIMARY KEY, reader_id BIGINT NOT NULL REFERENCES reader (id),
              book VARCHAR(13) NOT NULL REFERENCES book (isbn), lent_on DATE NOT NULL, UNIQUE (reader_id, lent_on))""",
            "CREATE TABLE profile (reader_id BIGINT NOT NULL PRIMARY KEY REFERENCES reader (id), motto VARCHAR(20))",
            """
            CREATE TABLE copy (isbn VARCHAR(13) NOT NULL REFERENCES book (isbn), number INTEGER NOT NULL,
              PRIMARY KEY (isbn, number))""",
            """
            CREATE TABLE damage (id INTEGER NOT NULL PRIMARY KEY, copy_isbn VARCHAR(13) NOT NULL, copy_number INTEGER NOT NULL,
              FOREIGN KEY (copy_isbn, copy_number) REFERENCES copy (isbn, number))""",
            """
            CREATE TABLE favourite (liked_by BIGINT NOT NULL REFERENCES reader (id),
              favourites_isbn VARCHAR(13) NOT NULL REFERENCES book (isbn), PRIMARY KEY (liked_by, favourites_isbn))""",
            """
            CREATE TABLE author_friends (author_id INTEGER NOT NULL REFERENCES author (id),
              friends_id INTEGER NOT NULL REFERENCES author (id), CHECK (author_id <> friends_id),
              PRIMARY KEY (author_id, friends_id))""");

    @TempDir
    private Path directory;

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    private static void assertLoaded(Loads loads) throws SQLException {
        Library library = Seedbed.dataset(Library.class).seed(7).tables();
        assertThat(loads.count("SELECT COUNT(*) FROM reader")).isEqualTo(200);
        assertThat(loads.count("SELECT MAX(id) FROM reader")).isEqualTo(200);
        assertThat(loads.count("SELECT COUNT(*) FROM reader WHERE recruiter IS NULL"))
                .isBetween(1L, 40L);
        assertThat(loads.count("SELECT COUNT(DISTINCT holder_id) FROM reader_card"))
                .isEqualTo(200);
        assertThat(loads.count("SELECT COUNT(*) FROM favourite"))
                .isEqualTo(library.readers().stream()
                        .mapToLong(reader -> reader.favourites.size())
                        .sum());
        assertThat(loads.count("SELECT SUM(author_id * friends_id) FROM author_friends"))
                .isEqualTo(library.authors().stream()
                        .flatMapToLong(author -> author.friends.stream().mapToLong(friend -> friend.id * author.id))
                        .sum());
        assertThat(loads.count("SELECT COUNT(*) FROM copy"))
                .isEqualTo(library.copies().size());
        assertThat(loads.count("SELECT COUNT(*) FROM damage JOIN copy ON copy_isbn = isbn AND copy_number = number"))
                .isEqualTo(50);
        assertThat(loads.count("SELECT COUNT(DISTINCT best_book) FROM author")).isEqualTo(30);
        assertThat(loads.count("SELECT SUM(author_id) FROM book"))
                .isEqualTo(library.books().stream()
                        .mapToLong(book -> book.author.id)
                        .sum());
        assertThat(loads.count("SELECT SUM(reader_id * id) FROM loan"))
                .isEqualTo(library.loans().stream()
                        .mapToLong(loan -> loan.reader.id * loan.id)
                        .sum());
    }

    @Test
    void tablesOfAProvider() throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:h2:mem:;NON_KEYWORDS=NUMBER")) {
            Loads loads = new Loads(ENGINE, Library.class, database);
            for (String statement : OF_A_PROVIDER) {
                loads.execute(statement);
            }
            loads.load(LoadMode.INSERT);
            assertLoaded(loads);
            loads.load(LoadMode.TRUNCATE);
            loads.load(LoadMode.MERGE);
            assertLoaded(loads);
        }
    }

    @Test
    void tablesOfFiles() throws IOException, SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:h2:mem:")) {
            assertTied(new Loads(ENGINE, Library.class, database).withTables(directory, "h2"));
        }
    }

    @Test
    void tablesOfFilesInPostgreSql() throws IOException, SQLException {
        try (Postgres server = Postgres.start();
                Connection database = server.connect("library")) {
            assertTied(new Loads(ENGINE, Library.class, database).withTables(directory, "postgresql"));
        }
    }

    private static void assertTied(Loads loads) throws SQLException {
        loads.load(LoadMode.INSERT);
        assertLoaded(loads);
        for (String broken : List.of(
                "UPDATE reader SET recruiter = 201 WHERE id = 3",
                "UPDATE reader_card SET holder_id = 1",
                "UPDATE author SET best_book = '?' WHERE id = 1",
                "UPDATE book SET author_id = NULL",
                "UPDATE book SET shelf = 1, place = 1",
                "UPDATE loan SET lent_on = DATE '2026-01-01', reader_id = 1",
                "UPDATE loan SET book = '?'",
                "UPDATE profile SET reader_id = 201",
                "INSERT INTO copy (isbn, number) SELECT isbn, number FROM copy",
                "UPDATE copy SET isbn = '?'",
                "UPDATE damage SET copy_number = 4",
                "INSERT INTO favourite (liked_by, favourites_isbn) SELECT liked_by, favourites_isbn FROM favourite",
                "UPDATE favourite SET favourites_isbn = '?'",
                "UPDATE author_friends SET author_id = 31",
                "DELETE FROM reader")) {
            assertThatThrownBy(() -> loads.execute(broken)).as(broken).isInstanceOf(SQLException.class);
        }
    }
}
