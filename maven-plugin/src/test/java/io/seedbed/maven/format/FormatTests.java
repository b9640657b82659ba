package io.seedbed.maven.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.sql.Dialect;
import io.seedbed.table.Table;
import io.seedbed.table.UnwritableException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormatTests {
    private static final List<String> COLUMNS = List.of("id", "name", "address.city", "address.zipCode", "tags");

    private static final List<Object[]> ROWS = List.of(
            new Object[] {1L, "Ann \"the\" O'Neil, jr.", "Köln", "50667", List.of("a", 2, true)},
            new Object[] {2L, null, null, null, List.of()},
            new Object[] {3L, "", "two\nlines", null, null});

    @Test
    void writesCsvWithNullsThatAreNotEmptyStrings() throws IOException {
        assertThat(text(Formats.CSV, COLUMNS, ROWS)).isEqualTo("""
                        id,name,address.city,address.zipCode,tags
                        1,"Ann ""the"" O'Neil, jr.",Köln,50667,"[""a"",2,true]"
                        2,,,,[]
                        3,"","two
                        lines",,
                        """);
    }

    @Test
    void writesJsonWithNestedObjects() throws IOException {
        assertThat(text(Formats.JSON, COLUMNS, ROWS)).isEqualTo("""
                        [
                        {"id":1,"name":"Ann \\"the\\" O'Neil, jr.","address":{"city":"Köln","zipCode":"50667"},"tags":["a",2,true]},
                        {"id":2,"name":null,"address":null,"tags":[]},
                        {"id":3,"name":"","address":{"city":"two\\nlines","zipCode":null},"tags":null}
                        ]
                        """);
    }

    @Test
    void writesOneJsonObjectPerLine() throws IOException {
        assertThat(text(Formats.NDJSON, List.of("id", "a.b.c", "a.d"), List.of(new Object[] {1, 2, 3}, new Object[] {
                    4, null, 5
                })))
                .isEqualTo("""
                        {"id":1,"a":{"b":{"c":2},"d":3}}
                        {"id":4,"a":{"b":null,"d":5}}
                        """);
    }

    @Test
    void writesYamlWithTextInQuotes() throws IOException {
        assertThat(text(Formats.YAML, COLUMNS, ROWS)).isEqualTo("""
                        - id: 1
                          name: "Ann \\"the\\" O'Neil, jr."
                          address:
                            city: "Köln"
                            zipCode: "50667"
                          tags:
                          - "a"
                          - 2
                          - true
                        - id: 2
                          name: null
                          address: null
                          tags: []
                        - id: 3
                          name: ""
                          address:
                            city: "two\\nlines"
                            zipCode: null
                          tags: null
                        """);
    }

    @Test
    void writesSqlInserts() throws IOException {
        assertThat(text(Formats.SQL, COLUMNS, ROWS)).isEqualTo("""
                        INSERT INTO "order" (id, name, address_city, address_zip_code, tags) VALUES
                        (1, 'Ann "the" O''Neil, jr.', 'Köln', '50667', '["a",2,true]'),
                        (2, NULL, NULL, NULL, '[]'),
                        (3, '', 'two
                        lines', NULL, NULL);
                        """);
    }

    @Test
    void writesNoRows() throws IOException {
        List<String> id = List.of("id");
        assertThat(text(Formats.CSV, id, List.of())).isEqualTo("id\n");
        assertThat(text(Formats.TSV, id, List.of())).isEqualTo("id\n");
        assertThat(text(Formats.JSON, id, List.of())).isEqualTo("[\n]\n");
        assertThat(text(Formats.NDJSON, id, List.of())).isEmpty();
        assertThat(text(Formats.YAML, id, List.of())).isEqualTo("[]\n");
        assertThat(text(Formats.SQL, id, List.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"XLSX", "AVRO", "PARQUET"},
            mode = EnumSource.Mode.EXCLUDE)
    void doesNotDependOnWhereRunsAreCut(Formats format) throws IOException {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < 1_700; i++) {
            rows.add(new Object[] {i, "row " + i});
        }
        TextFormat columns = of(format, "t", List.of("id", "text"), 1_700);
        String whole = columns.head() + run(columns, rows, 0, 1_700) + columns.tail();
        String cut = columns.head()
                + run(columns, rows, 0, 500)
                + run(columns, rows, 500, 1_500)
                + run(columns, rows, 1_500, 1_700)
                + columns.tail();
        assertThat(cut).isEqualTo(whole);
    }

    @Test
    void startsANewInsertEveryFiveHundredRows() throws IOException {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < 1_001; i++) {
            rows.add(new Object[] {i});
        }
        assertThat(text(Formats.SQL, List.of("id"), rows).split("INSERT INTO", -1))
                .hasSize(1 + 3);
    }

    @Test
    void writesEveryKindOfValueAsTextThatDependsOnTheValueOnly() throws IOException {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("k", List.of(1.5));
        Object[] row = {
            new BigDecimal("1E+3"),
            0.1f,
            LocalTime.of(10, 0),
            LocalDateTime.of(2026, 1, 2, 3, 0),
            Instant.EPOCH,
            new byte[] {0, (byte) 255},
            map,
            UUID.fromString("00000000-0000-0000-0000-000000000001"),
            Double.NaN
        };
        List<String> columns = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i");
        assertThat(text(Formats.CSV, columns, List.<Object[]>of(row)))
                .isEqualTo("a,b,c,d,e,f,g,h,i\n1000,0.1,10:00:00,2026-01-02T03:00:00,1970-01-01T00:00:00Z,AP8=,"
                        + "\"{\"\"k\"\":[1.5]}\",00000000-0000-0000-0000-000000000001,NaN\n");
        assertThat(text(Formats.NDJSON, columns, List.<Object[]>of(row)))
                .isEqualTo(
                        "{\"a\":1000,\"b\":0.1,\"c\":\"10:00:00\",\"d\":\"2026-01-02T03:00:00\",\"e\":\"1970-01-01T00:00:00Z\","
                                + "\"f\":\"AP8=\",\"g\":{\"k\":[1.5]},\"h\":\"00000000-0000-0000-0000-000000000001\",\"i\":\"NaN\"}\n");
        assertThat(text(Formats.SQL, columns, List.<Object[]>of(row)))
                .endsWith(
                        "(1000, 0.1, '10:00:00', '2026-01-02 03:00:00', '1970-01-01T00:00:00Z', X'00FF', '{\"k\":[1.5]}',"
                                + " '00000000-0000-0000-0000-000000000001', 'NaN');\n");
    }

    @Test
    void writesSqlThatADatabaseReads() throws IOException, SQLException {
        List<String> columns = List.of("id", "address.city", "since", "seenAt", "at", "key", "vip", "balance", "group");
        Object[] first = {
            1L,
            "O'Neil \\ \n",
            LocalDate.of(2020, 2, 29),
            LocalDateTime.of(2026, 1, 2, 3, 4, 5),
            Instant.EPOCH,
            new byte[] {1, (byte) 171},
            true,
            new BigDecimal("12.50"),
            "x"
        };
        Object[] second = {2L, null, null, null, null, null, null, null, null};
        try (Connection database = DriverManager.getConnection("jdbc:h2:mem:;CASE_INSENSITIVE_IDENTIFIERS=TRUE");
                Statement statement = database.createStatement()) {
            statement.execute(
                    "CREATE TABLE customer(id BIGINT, address_city VARCHAR, since DATE, seen_at TIMESTAMP,"
                            + " \"AT\" TIMESTAMP WITH TIME ZONE, \"KEY\" VARBINARY, vip BOOLEAN, balance DECIMAL(10, 2), \"GROUP\" VARCHAR)");
            statement.execute(text("customer", columns, List.of(first, second)));
            try (ResultSet rows = statement.executeQuery("SELECT * FROM customer ORDER BY id")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString("address_city")).isEqualTo("O'Neil \\ \n");
                assertThat(rows.getObject("since", LocalDate.class)).isEqualTo(LocalDate.of(2020, 2, 29));
                assertThat(rows.getObject("seen_at", LocalDateTime.class))
                        .isEqualTo(LocalDateTime.of(2026, 1, 2, 3, 4, 5));
                assertThat(rows.getObject("AT", Instant.class)).isEqualTo(Instant.EPOCH);
                assertThat(rows.getBytes("KEY")).containsExactly(1, 171);
                assertThat(rows.getBoolean("vip")).isTrue();
                assertThat(rows.getBigDecimal("balance")).isEqualTo(new BigDecimal("12.50"));
                assertThat(rows.next()).isTrue();
                assertThat(rows.getObject("balance")).isNull();
                assertThat(rows.next()).isFalse();
            }
        }
    }

    @Test
    void refusesPropertiesThatWouldBeOneSqlColumn() {
        assertThatThrownBy(() -> of(Formats.SQL, "t", List.of("address.city", "addressCity"), 1))
                .isInstanceOf(UnwritableException.class)
                .hasMessage("Properties \"address.city\" and \"addressCity\" would both be the SQL column address_city."
                        + " Rename one of them, or write another format.");
    }

    @Test
    void saysWhichArtifactAFormatLivesIn() {
        Table table = Tables.ofText("t", List.of("a"), 1);
        FileForm form = FileForm.of("t.avro", null, null, false);

        assertThatThrownBy(() -> form.of(table))
                .isInstanceOf(UnwritableException.class)
                .hasMessage("the format avro lives in an artifact of its own, which is not there. Add"
                        + " io.seedbed:seedbed-avro in the plugin's version to the <dependencies> inside the <plugin>"
                        + " seedbed-maven-plugin.");
    }

    @Test
    void namesTablesAfterTypes() {
        assertThat(List.of("shop.OrderLine", "shop.Shop$HTTPCall", "Customer"))
                .extracting(Formats::tableOf)
                .containsExactly("order_line", "http_call", "customer");
    }

    @Test
    void quotesTablesOnlyIfNeeded() throws IOException {
        assertThat(text("Sales.my table", List.of("id"), List.<Object[]>of(new Object[] {1})))
                .isEqualTo("INSERT INTO Sales.\"my table\" (id) VALUES\n(1);\n");
    }

    private static String text(Formats format, List<String> columns, List<Object[]> rows) throws IOException {
        TextFormat text = of(format, "order", columns, rows.size());
        return text.head() + run(text, rows, 0, rows.size()) + text.tail();
    }

    private static String text(String table, List<String> columns, List<Object[]> rows) throws IOException {
        return run(of(Formats.SQL, table, columns, rows.size()), rows, 0, rows.size());
    }

    private static TextFormat of(Formats format, String name, List<String> columns, int rows) {
        return (TextFormat)
                new FileForm(format, Compression.NONE, Dialect.ANSI, false).of(Tables.ofText(name, columns, rows));
    }

    private static String run(TextFormat format, List<Object[]> rows, int from, int to) {
        byte[] part = format.part(rows.subList(from, to).iterator(), from, to - from);
        return new String(part, StandardCharsets.UTF_8);
    }
}
