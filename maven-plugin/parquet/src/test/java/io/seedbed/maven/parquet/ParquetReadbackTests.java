package io.seedbed.maven.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import io.seedbed.maven.sample.AllKinds;
import io.seedbed.maven.sample.Written;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duckdb.DuckDBStruct;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** DuckDB reads what parquet-java wrote. */
class ParquetReadbackTests {
    private static final int ROWS = 100;

    private final AllKinds kinds = new AllKinds();

    @TempDir
    private Path directory;

    private Connection database;

    @BeforeEach
    void open() throws SQLException {
        database = DriverManager.getConnection("jdbc:duckdb:");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void anotherLibraryReadsEveryCell() throws SQLException {
        Path file = Written.allKinds(directory).file("all.parquet", ROWS);
        String columns = kinds.paths().stream()
                .map(path -> "\"" + path.replace(".", "\".\"") + "\"")
                .collect(Collectors.joining(", "));

        try (Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery("SELECT " + columns + " FROM '" + file + "'")) {
            for (int row = 0; row < ROWS; row++) {
                assertThat(found.next()).isTrue();
                for (int i = 0; i < kinds.paths().size(); i++) {
                    String path = kinds.paths().get(i);
                    assertSame(kinds.cell(row, path), found, i + 1, row + " " + path);
                }
            }
            assertThat(found.next()).isFalse();
        }
    }

    @Test
    void readersSeeTypes() throws SQLException {
        Path file = Written.allKinds(directory).file("all.parquet", 1);

        List<String> types = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery("DESCRIBE SELECT * FROM '" + file + "'")) {
            while (found.next()) {
                types.add(found.getString(1) + " " + found.getString(2));
            }
        }

        assertThat(types)
                .containsExactly(
                        "id BIGINT",
                        "text VARCHAR",
                        "must VARCHAR",
                        "yes BOOLEAN",
                        "tiny TINYINT",
                        "small SMALLINT",
                        "count INTEGER",
                        "large DECIMAL(30,0)",
                        "price DECIMAL(10,2)",
                        "free DECIMAL(38,18)",
                        "ratio FLOAT",
                        "share DOUBLE",
                        "key UUID",
                        "bytes BLOB",
                        "day DATE",
                        "time TIME",
                        "at TIMESTAMP",
                        "seen TIMESTAMP WITH TIME ZONE",
                        "sent TIMESTAMP WITH TIME ZONE",
                        "zoned TIMESTAMP WITH TIME ZONE",
                        "lasts VARCHAR",
                        "address STRUCT(city VARCHAR, geo STRUCT(lat DOUBLE))",
                        "tags VARCHAR[]",
                        "grid INTEGER[][]",
                        "scores MAP(VARCHAR, BIGINT)",
                        "lines STRUCT(sku VARCHAR, quantity INTEGER, due DATE)[]",
                        "open JSON");
    }

    @Test
    void missingObjectsAreMissing() throws SQLException {
        Path file = Written.allKinds(directory).file("all.parquet", 2);

        assertThat(count(file, "address IS NULL")).isEqualTo(1);
        assertThat(count(file, "tags IS NULL")).isEqualTo(1);
        assertThat(count(file, "len(tags) = 0")).isEqualTo(1);
    }

    @Test
    void holdsNoRows() throws SQLException {
        assertThat(count(Written.allKinds(directory).file("none.parquet", 0), "TRUE"))
                .isZero();
    }

    /** What is said of groups of rows and of pages, by which readers leave some of them out, must be true. */
    @Test
    void findsRowsByWhatTheyHold() throws SQLException {
        Path file = new Written(new WideRows(), 2, directory).file("wide.parquet", 40_000);

        assertThat(count("parquet_file_metadata('" + file + "')", "num_row_groups > 1"))
                .isEqualTo(1);
        assertThat(count(file, "id BETWEEN 17 AND 30016")).isEqualTo(30_000);
        assertThat(count(file, "starts_with(text, '39999')")).isEqualTo(1);
    }

    @Test
    void saysNothingOfTimeOrMachine() throws SQLException {
        Path file = Written.allKinds(directory).file("all.parquet", ROWS);

        assertThat(text("SELECT created_by FROM parquet_file_metadata('" + file + "')"))
                .startsWith("parquet-mr version 1.18.1 (build ");
        assertThat(text("SELECT string_agg(key) FROM parquet_kv_metadata('" + file + "')"))
                .isNull();
        assertThat(text("SELECT DISTINCT compression FROM parquet_metadata('" + file + "')"))
                .isEqualTo("ZSTD");
    }

    private String text(String query) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getString(1);
        }
    }

    private long count(Path file, String condition) throws SQLException {
        return count("'" + file + "'", condition);
    }

    private long count(String table, String condition) throws SQLException {
        return Long.parseLong(text("SELECT count(*) FROM " + table + " WHERE " + condition));
    }

    private static void assertSame(Object expected, ResultSet found, int column, String place) throws SQLException {
        if (expected == null) {
            assertThat(found.getObject(column)).as(place).isNull();
        } else if (expected instanceof BigInteger || expected instanceof BigDecimal) {
            assertThat(found.getBigDecimal(column)).as(place).isEqualByComparingTo(new BigDecimal(expected.toString()));
        } else if (expected instanceof byte[]) {
            assertThat(found.getBytes(column)).as(place).isEqualTo(expected);
        } else if (expected instanceof LocalDateTime) {
            assertThat(found.getObject(column, LocalDateTime.class)).as(place).isEqualTo(expected);
        } else if (expected instanceof Instant
                || expected instanceof OffsetDateTime
                || expected instanceof ZonedDateTime) {
            assertThat(found.getObject(column, OffsetDateTime.class).toInstant())
                    .as(place)
                    .isEqualTo(moment(expected));
        } else if (expected instanceof Duration) {
            assertThat(found.getString(column)).as(place).isEqualTo(expected.toString());
        } else if (place.endsWith(" open")) {
            Object open = new Gson().fromJson(found.getString(column), Object.class);
            assertThat(open).as(place).isEqualTo(expected);
        } else {
            assertThat(plain(found.getObject(column))).as(place).isEqualTo(expected);
        }
    }

    private static Instant moment(Object expected) {
        if (expected instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        return expected instanceof ZonedDateTime time ? time.toInstant() : (Instant) expected;
    }

    /** DuckDB's own classes for lists, maps and structs as those of the JDK. */
    private static Object plain(Object value) throws SQLException {
        if (value instanceof Array array) {
            List<Object> elements = new ArrayList<>();
            for (Object element : (Object[]) array.getArray()) {
                elements.add(plain(element));
            }
            return elements;
        }
        if (value instanceof DuckDBStruct struct) {
            return plain(struct.getMap());
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> entries = new LinkedHashMap<>();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                entries.put(entry.getKey(), plain(entry.getValue()));
            }
            return entries;
        }
        return value;
    }
}
