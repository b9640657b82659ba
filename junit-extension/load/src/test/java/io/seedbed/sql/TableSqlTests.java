package io.seedbed.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.table.Column;
import io.seedbed.table.ColumnType;
import io.seedbed.table.Kind;
import io.seedbed.table.Table;
import io.seedbed.table.TableKeys;
import io.seedbed.table.TableKeys.ForeignKey;
import io.seedbed.table.UnwritableException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableSqlTests {
    private static final List<Column> COLUMNS = List.of(
            column("id", Kind.INT, true), column("head.id", Kind.LONG, false), column("name", Kind.TEXT, false));
    private static final ForeignKey HEAD =
            new ForeignKey("department", List.of("head.id"), "employee", List.of("id"), true);
    private static final Table PLAIN = new Table("department", COLUMNS, 2);
    private static final Table TIED =
            new Table("department", COLUMNS, 2, new TableKeys(List.of(), List.of(HEAD), List.of()));

    private static Column column(String path, Kind kind, boolean unique) {
        return new Column(path, new ColumnType.Plain(kind, !unique, null, null, null), List.of(), unique);
    }

    private static Iterator<@Nullable Object[]> rows() {
        return List.of(new Object[] {1, 11L, "a"}, new @Nullable Object[] {2, null, "b\\\t"})
                .iterator();
    }

    private static List<String> merge(Dialect dialect) {
        TableSql table = new TableSql(PLAIN, dialect);
        return table.inserts(rows(), 0, 9, table.named(List.of("ID")));
    }

    @Test
    void insertsSomeRowsAtATime() {
        assertThat(new TableSql(PLAIN, Dialect.ANSI).inserts(rows(), 0, 2, List.of()))
                .containsExactly(
                        "INSERT INTO department (id, head_id, name) VALUES\n(1, 11, 'a'),\n(2, NULL, 'b\\\t')");
        assertThat(new TableSql(PLAIN, Dialect.ANSI).inserts(rows(), 0, 1, List.of()))
                .hasSize(2);
        assertThat(new TableSql(PLAIN, Dialect.ORACLE).inserts(rows(), 0, 2, List.of()))
                .hasSize(2);
    }

    @Test
    void callsColumnsAsTheTableDoes() {
        TableSql table = new TableSql(PLAIN, Dialect.ANSI);

        assertThat(table.spelledAs(List.of("ID", "HEADID", "Name")).names()).containsExactly("id", "HEADID", "name");
        assertThat(table.spelledAs(List.of("id", "headId", "name")).names())
                .containsExactly("id", "\"headId\"", "name");
        assertThat(new TableSql(PLAIN, Dialect.MYSQL)
                        .spelledAs(List.of("headId"))
                        .names())
                .containsExactly("`id`", "`headId`", "`name`");
    }

    @Test
    void leavesColumnsAloneThatAreThereOrNotCertain() {
        TableSql table = new TableSql(PLAIN, Dialect.ANSI);

        assertThat(table.spelledAs(List.of("HEAD_ID")).names()).containsExactly("id", "head_id", "name");
        assertThat(table.spelledAs(List.of("HEADID", "HEA_DID")).names()).containsExactly("id", "head_id", "name");
        assertThat(table.spelledAs(List.of()).names()).containsExactly("id", "head_id", "name");
    }

    @Test
    void leavesEmptyWhatRefersToLaterRowsAndFillsItThen() {
        TableSql table = new TableSql(TIED, Dialect.ANSI);

        assertThat(table.inserts(rows(), 0, 2, List.of()).get(0)).contains("(1, NULL, 'a')");
        assertThat(table.updates(rows(), 0))
                .containsExactly(
                        "UPDATE department SET head_id = 11 WHERE id = 1",
                        "UPDATE department SET head_id = NULL WHERE id = 2");
        assertThat(table.unties()).containsExactly("UPDATE department SET head_id = NULL");
        assertThat(table.delete()).isEqualTo("DELETE FROM department");
    }

    @Test
    void fillsInOnlyWhereSomethingTellsRowsApart() {
        ForeignKey key = new ForeignKey("note", List.of("to"), "person", List.of("id"), true);
        Table notes = new Table(
                "note", List.of(column("to", Kind.LONG, false)), 1, new TableKeys(List.of(), List.of(key), List.of()));

        assertThatThrownBy(() -> new TableSql(notes, Dialect.ANSI).updates(rows(), 0))
                .isInstanceOf(UnwritableException.class)
                .hasMessage(
                        "note refers to rows that come later, and nothing tells its own rows apart to fill that in. Make one"
                                + " of its properties @Unique.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POSTGRESQL | ON CONFLICT (id) DO UPDATE SET head_id = EXCLUDED.head_id, name = EXCLUDED.name",
                "SQLITE | ON CONFLICT (id) DO UPDATE SET head_id = EXCLUDED.head_id, name = EXCLUDED.name",
                "MYSQL | ON DUPLICATE KEY UPDATE head_id = VALUES(head_id), name = VALUES(name)"
            })
    void mergesByAnInsert(Dialect dialect, String tail) {
        assertThat(merge(dialect)).singleElement().asString().startsWith("INSERT INTO ");
        assertThat(merge(dialect).get(0).replaceAll("[\"`]", "")).endsWith("\n" + tail);
    }

    @Test
    void mergesByAStatementOfItsOwn() {
        assertThat(merge(Dialect.H2))
                .containsExactly(
                        "MERGE INTO department (id, head_id, name) KEY (id) VALUES\n(1, 11, 'a'),\n(2, NULL, 'b\\\t')");
        assertThat(merge(Dialect.ANSI))
                .containsExactly("MERGE INTO department USING (VALUES\n(1, 11, 'a'),\n(2, NULL, 'b\\\t')\n) AS s (id,"
                        + " head_id, name) ON (department.id = s.id) WHEN MATCHED THEN UPDATE SET head_id = s.head_id, name ="
                        + " s.name WHEN NOT MATCHED THEN INSERT (id, head_id, name) VALUES (s.id, s.head_id, s.name)");
        assertThat(merge(Dialect.SQLSERVER).get(0)).endsWith(";");
        assertThatThrownBy(() -> merge(Dialect.ORACLE))
                .hasMessage("rows are not merged into Oracle. Use the mode truncate or insert.");
    }

    @Test
    void copiesCellsAndEscapesWhatEndsThem() {
        assertThat(CopyText.of(new TableSql(PLAIN, Dialect.POSTGRESQL), rows(), 0))
                .isEqualTo("1\t11\ta\n2\t\\N\tb\\\\\\t\n");
        assertThat(CopyText.of(new TableSql(TIED, Dialect.POSTGRESQL), rows(), 0))
                .startsWith("1\t\\N\ta\n");
        Iterator<Object[]> bytes =
                List.<Object[]>of(new Object[] {1, 2L, new byte[] {0, 31}}).iterator();
        assertThat(CopyText.of(new TableSql(PLAIN, Dialect.POSTGRESQL), bytes, 0))
                .isEqualTo("1\t2\t\\\\x001f\n");
    }

    @Test
    void refusesACharacterThatPostgresqlCanNotHold() {
        Iterator<Object[]> rows = List.<Object[]>of(new Object[] {1, 2L, "a\0"}).iterator();

        assertThatThrownBy(() -> CopyText.of(new TableSql(PLAIN, Dialect.POSTGRESQL), rows, 7))
                .hasMessage(
                        "row 7, column name: PostgreSQL has no way to hold the character U+0000. Exclude it, for example"
                                + " with @Pattern, or write another format.");
    }

    @ParameterizedTest
    @CsvSource({
        "PostgreSQL, POSTGRESQL",
        "H2, H2",
        "MariaDB, MYSQL",
        "MySQL, MYSQL",
        "Microsoft SQL Server, SQLSERVER",
        "Oracle, ORACLE",
        "SQLite, SQLITE",
        "Apache Derby, ANSI"
    })
    void knowsADatabaseByItsProduct(String product, Dialect dialect) {
        assertThat(Dialect.ofProduct(product)).isEqualTo(dialect);
    }
}
