package io.seedbed.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.table.Column;
import io.seedbed.table.ColumnType;
import io.seedbed.table.Kind;
import io.seedbed.table.Table;
import io.seedbed.table.UnwritableException;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialectTests {
    private static final Table ORDERS = new Table(
            "order",
            List.of(
                    column("id", plain(Kind.LONG, true), true),
                    column("code", new ColumnType.Plain(Kind.TEXT, false, null, null, 12), true),
                    column("token", plain(Kind.TEXT, false), true),
                    column("maybe", plain(Kind.INT, true), true),
                    column("note", plain(Kind.TEXT, true), false),
                    column("long", new ColumnType.Plain(Kind.TEXT, false, null, null, 5_000), false),
                    column("price", new ColumnType.Plain(Kind.DECIMAL, false, 8, 2, null), false),
                    column("tags", new ColumnType.Elements(plain(Kind.TEXT, true), false), false)),
            2);

    @Test
    void createsATable() {
        assertThat(head(Dialect.ANSI)).isEqualTo("""
                CREATE TABLE "order" (
                  id BIGINT NOT NULL PRIMARY KEY,
                  code VARCHAR(12) NOT NULL UNIQUE,
                  token VARCHAR(255) NOT NULL UNIQUE,
                  maybe INTEGER,
                  note VARCHAR(4000),
                  long VARCHAR(5000) NOT NULL,
                  price DECIMAL(10, 2) NOT NULL,
                  tags VARCHAR(4000) NOT NULL
                );
                """);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "POSTGRESQL | VARCHAR(12) | TEXT | TEXT | VARCHAR(5000) | DECIMAL(10, 2) | JSONB",
                "MYSQL | VARCHAR(12) | VARCHAR(255) | LONGTEXT | TEXT | DECIMAL(10, 2) | JSON",
                "H2 | VARCHAR(12) | CHARACTER VARYING | CHARACTER VARYING | VARCHAR(5000) | DECIMAL(10, 2) | JSON",
                "SQLSERVER | NVARCHAR(12) | NVARCHAR(450) | NVARCHAR(MAX) | NVARCHAR(MAX) | DECIMAL(10, 2) | NVARCHAR(MAX)",
                "ORACLE | VARCHAR2(12 CHAR) | VARCHAR2(255 CHAR) | CLOB | CLOB | NUMBER(10, 2) | CLOB",
                "SQLITE | TEXT | TEXT | TEXT | TEXT | NUMERIC | TEXT"
            })
    void knowsEachDatabasesTypes(
            Dialect dialect, String code, String token, String note, String text, String price, String tags) {
        assertThat(ORDERS.columns().stream()
                        .map(column -> dialect.sql().type(column.type(), column.unique()))
                        .toList())
                .contains(code, token, note, text, price, tags);
    }

    @Test
    void usesAsManyDigitsAsTheConstraintsSayOrAsManyAsAreUsual() {
        assertThat(List.of(
                        type(new ColumnType.Plain(Kind.DECIMAL, true, null, null, null)),
                        type(new ColumnType.Plain(Kind.DECIMAL, true, null, 2, null)),
                        type(new ColumnType.Plain(Kind.DECIMAL, true, 3, null, null)),
                        type(new ColumnType.Plain(Kind.DECIMAL, true, 0, 3, null)),
                        type(new ColumnType.Plain(Kind.BIG_INTEGER, true, 40, 0, null)),
                        type(new ColumnType.Plain(Kind.BIG_INTEGER, true, 0, 0, null))))
                .containsExactly(
                        "DECIMAL(38, 18)",
                        "DECIMAL(38, 2)",
                        "DECIMAL(38, 18)",
                        "DECIMAL(3, 3)",
                        "DECIMAL(40, 0)",
                        "DECIMAL(1, 0)");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "ANSI | TRUE | X'00AB' | 'It''s \\ ü' | '[\"a\"]'",
                "POSTGRESQL | TRUE | '\\x00AB' | 'It''s \\ ü' | '[\"a\"]'",
                "MYSQL | TRUE | X'00AB' | 'It''s \\\\ ü' | '[\"a\"]'",
                "H2 | TRUE | X'00AB' | 'It''s \\ ü' | JSON '[\"a\"]'",
                "SQLSERVER | 1 | 0x00AB | N'It''s \\ ü' | N'[\"a\"]'",
                "ORACLE | 1 | HEXTORAW('00AB') | 'It''s \\ ü' | '[\"a\"]'",
                "SQLITE | 1 | X'00AB' | 'It''s \\ ü' | '[\"a\"]'"
            })
    void spellsLiteralsAsEachDatabaseReadsThem(Dialect dialect, String truth, String bytes, String text, String json)
            throws IOException {
        assertThat(literals(dialect, true, new byte[] {0, (byte) 0xab}, "It's \\ ü", List.of("a"), null))
                .containsExactly(truth, bytes, text, json, "NULL");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "ANSI | '2026-01-02 03:04:05.5' | '1970-01-01T00:00:00Z' | '2026-01-02 03:04:05+02:00' | '2026-01-02T03:04:05+01:00[Europe/Berlin]'",
                "POSTGRESQL | '2026-01-02 03:04:05.5' | '1970-01-01T00:00:00Z' | '2026-01-02 03:04:05+02:00' | '2026-01-02 03:04:05+01:00'",
                "MYSQL | '2026-01-02 03:04:05.5' | '1970-01-01 00:00:00' | '2026-01-02 01:04:05' | '2026-01-02 02:04:05'",
                "H2 | '2026-01-02 03:04:05.5' | '1970-01-01T00:00:00Z' | '2026-01-02 03:04:05+02:00' | '2026-01-02 03:04:05+01:00'",
                "SQLSERVER | '2026-01-02T03:04:05.5' | '1970-01-01T00:00:00Z' | '2026-01-02T03:04:05+02:00' | '2026-01-02T03:04:05+01:00'",
                "ORACLE | TIMESTAMP '2026-01-02 03:04:05.5' | TIMESTAMP '1970-01-01 00:00:00 +00:00'"
                        + " | TIMESTAMP '2026-01-02 03:04:05 +02:00' | TIMESTAMP '2026-01-02 03:04:05 +01:00'",
                "SQLITE | '2026-01-02 03:04:05.5' | '1970-01-01T00:00:00Z' | '2026-01-02 03:04:05+02:00' | '2026-01-02 03:04:05+01:00'"
            })
    void spellsMomentsAsEachDatabaseReadsThem(
            Dialect dialect, String local, String instant, String offset, String zoned) throws IOException {
        LocalDateTime time = LocalDateTime.of(2026, 1, 2, 3, 4, 5);
        assertThat(literals(
                        dialect,
                        time.plusNanos(500_000_000),
                        Instant.EPOCH,
                        OffsetDateTime.of(time, ZoneOffset.ofHours(2)),
                        time.atZone(ZoneId.of("Europe/Berlin"))))
                .containsExactly(local, instant, offset, zoned);
    }

    @Test
    void oracleReadsDatesWhateverTheSessionsFormatIs() throws IOException {
        assertThat(literals(Dialect.ORACLE, LocalDate.of(2026, 1, 2), LocalTime.of(3, 4)))
                .containsExactly("DATE '2026-01-02'", "'03:04:00'");
    }

    @Test
    void oracleGetsLongTextInParts() throws IOException {
        assertThat(literals(Dialect.ORACLE, "x".repeat(999) + "\ud83d\ude00'"))
                .containsExactly("TO_CLOB('" + "x".repeat(999) + "') || TO_CLOB('\ud83d\ude00''')");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ANSI | level \"order\" \"user\" share",
                "POSTGRESQL | level \"order\" \"user\" share",
                "ORACLE | level \"order\" \"user\" \"share\"",
                "MYSQL | `level` `order` `user` `share`",
                "SQLSERVER | [level] [order] [user] [share]"
            })
    void quotesNamesWhereTheDatabaseReservesThem(Dialect dialect, String names) {
        assertThat(String.join(
                        " ",
                        SqlName.distinct(
                                java.util.stream.Stream.of("level", "order", "user", "share")
                                        .map(name ->
                                                column(name, ColumnType.of(Map.of("type", "java.lang.Integer")), false))
                                        .toList(),
                                "column",
                                dialect.sql()::name)))
                .isEqualTo(names.replace("level", names.contains("\"order\"") ? "\"level\"" : "level"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MYSQL | NaN | MySQL has no number NaN. Bound the property, for example with @DecimalMax.",
                "SQLSERVER | Infinity | SQL Server has no number Infinity. Bound the property, for example with @DecimalMax.",
                "SQLITE | NaN | SQLite has no number NaN. Bound the property, for example with @DecimalMax."
            })
    void refusesNumbersThatADatabaseLacks(Dialect dialect, double number, String message) {
        assertRefused(dialect, number, message);
    }

    @Test
    void refusesWhatPostgresqlAndSqlServerCannotHold() {
        assertRefused(
                Dialect.POSTGRESQL,
                "a\0b",
                "PostgreSQL has no way to hold the character U+0000. Exclude it, for example with @Pattern, or write another format.");
        assertRefused(
                Dialect.SQLSERVER,
                LocalTime.of(1, 2, 3, 4),
                "SQL Server reads at most seven digits of a second, but the value is 01:02:03.000000004. Bound the property to whole"
                        + " microseconds, or write another format.");
    }

    private static void assertRefused(Dialect dialect, Object value, String message) {
        TableSql table =
                new TableSql(new Table("t", List.of(column("a.b", plain(Kind.TEXT, true), false)), 1), dialect);
        Iterator<Object[]> rows = List.<Object[]>of(new Object[] {value}).iterator();

        assertThatThrownBy(() -> table.inserts(rows, 0, 1, List.of()))
                .isInstanceOf(UnwritableException.class)
                .hasMessage("row 0, column a.b: " + message);
    }

    private static String head(Dialect dialect) {
        return new TableSql(ORDERS, dialect).create() + ";\n";
    }

    private static String type(ColumnType type) {
        return Dialect.ANSI.sql().type(type, false);
    }

    private static List<String> literals(Dialect dialect, Object... values) throws IOException {
        List<String> literals = new ArrayList<>();
        for (Object value : values) {
            StringWriter sql = new StringWriter();
            dialect.sql().literal(sql, value);
            literals.add(sql.toString());
        }
        return literals;
    }

    private static Column column(String path, ColumnType type, boolean unique) {
        return new Column(path, type, List.of(), unique);
    }

    private static ColumnType.Plain plain(Kind kind, boolean nullable) {
        return new ColumnType.Plain(kind, nullable, null, null, null);
    }
}
