package io.seedbed.maven.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.maven.fixture.FixtureSpec;
import io.seedbed.maven.sample.AllKinds;
import io.seedbed.maven.sample.Written;
import io.seedbed.sql.Dialect;
import io.seedbed.sql.SqlName;
import io.seedbed.table.CellText;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.statement.create.table.CreateTable;
import net.sf.jsqlparser.statement.insert.Insert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Databases execute, and a parser parses, what we wrote for them, tables included. */
class SqlReadbackTests {
    private static final int ROWS = 60;

    private final AllKinds kinds = new AllKinds();

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"ansi, jdbc:h2:mem:", "h2, jdbc:h2:mem:"})
    void aDatabaseHoldsEveryCell(String dialect, String url) throws IOException, SQLException {
        try (Connection database = DriverManager.getConnection(url);
                Statement statement = database.createStatement()) {
            statement.execute(Files.readString(sql(dialect)));
            try (ResultSet rows = statement.executeQuery("SELECT * FROM order_line ORDER BY id")) {
                for (int row = 0; row < ROWS; row++) {
                    assertThat(rows.next()).isTrue();
                    assertRow(rows, row);
                }
                assertThat(rows.next()).isFalse();
            }
        }
    }

    private void assertRow(ResultSet rows, int row) throws SQLException {
        for (String path : kinds.paths()) {
            Object expected = kinds.cell(row, path);
            String column = SqlName.snake(path);
            String place = row + " " + path;
            if (expected == null) {
                assertThat(rows.getObject(column)).as(place).isNull();
            } else if (expected instanceof byte[] bytes) {
                assertThat(rows.getBytes(column)).as(place).isEqualTo(bytes);
            } else if (expected instanceof Float || expected instanceof Double) {
                assertThat(rows.getDouble(column)).as(place).isEqualTo(Double.parseDouble(expected.toString()));
            } else if (expected instanceof BigInteger || expected instanceof BigDecimal) {
                assertThat(rows.getBigDecimal(column)).as(place).isEqualByComparingTo(expected.toString());
            } else if (expected instanceof Number number) {
                assertThat(rows.getLong(column)).as(place).isEqualTo(number.longValue());
            } else if (expected instanceof Collection || expected instanceof Map) {
                assertThat(rows.getString(column)).as(place).isEqualTo(CellText.of(expected));
            } else if (expected instanceof ZonedDateTime zoned) {
                assertThat(rows.getString(column))
                        .as(place)
                        .startsWith(zoned.toLocalDate().toString());
            } else if (expected instanceof String
                    || expected instanceof UUID
                    || expected.getClass().getName().endsWith("Duration")) {
                assertThat(rows.getString(column)).as(place).isEqualTo(CellText.of(expected));
            } else {
                assertThat((Object) rows.getObject(column, expected.getClass()))
                        .as(place)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void sqliteHoldsWhatItsTypesCan() throws IOException, SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite::memory:");
                Statement statement = database.createStatement()) {
            statement.executeUpdate(Files.readString(sql("sqlite")));
            try (ResultSet rows = statement.executeQuery("SELECT * FROM \"order_line\" ORDER BY id")) {
                for (int row = 0; row < ROWS; row++) {
                    assertThat(rows.next()).isTrue();
                    for (String path : List.of("id", "text", "key", "day", "lasts", "address.city", "tags", "open")) {
                        Object expected = kinds.cell(row, path);
                        assertThat(rows.getString(SqlName.snake(path)))
                                .as(row + " " + path)
                                .isEqualTo(expected == null ? null : CellText.of(expected));
                    }
                    assertThat(rows.getBytes("bytes")).isEqualTo(kinds.cell(row, "bytes"));
                    assertThat(rows.getDouble("address_geo_lat"))
                            .isEqualTo(row == 1 ? 0 : (double) kinds.cell(row, "address.geo.lat"));
                    assertThat(rows.getBoolean("yes")).isEqualTo(row != 1 && (boolean) kinds.cell(row, "yes"));
                    assertThat(new BigDecimal(String.valueOf(rows.getDouble("price"))))
                            .isEqualByComparingTo(row == 1 ? BigDecimal.ZERO : (BigDecimal) kinds.cell(row, "price"));
                }
                assertThat(rows.next()).isFalse();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = "POSTGRESQL", mode = EnumSource.Mode.EXCLUDE)
    void aParserUnderstandsEveryStatement(Dialect dialect) throws IOException, JSQLParserException {
        List<net.sf.jsqlparser.statement.Statement> statements = CCJSqlParserUtil.parseStatements(
                Files.readString(sql(dialect.name())),
                parser -> parser.withSquareBracketQuotation(dialect == Dialect.SQLSERVER)
                        .withBackslashEscapeCharacter(dialect == Dialect.MYSQL));

        assertThat(statements).hasSize(1 + (dialect == Dialect.ORACLE ? ROWS : 1));
        assertThat(statements.get(0)).isInstanceOf(CreateTable.class);
        assertThat(statements.subList(1, statements.size())).hasOnlyElementsOfType(Insert.class);
        assertThat(((CreateTable) statements.get(0)).getColumnDefinitions()).hasSameSizeAs(kinds.paths());
    }

    private Path sql(String dialect) {
        return Written.allKinds(directory)
                .file(new FixtureSpec.Declared("shop.OrderLine", ROWS, "all.sql", null, null, dialect, true));
    }
}
