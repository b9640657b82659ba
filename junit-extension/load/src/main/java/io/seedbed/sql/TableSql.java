package io.seedbed.sql;

import io.seedbed.table.Table;
import io.seedbed.table.TableKeys.ForeignKey;
import io.seedbed.table.UnwritableException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The statements that bring a table's rows into a database where the table is already. Immutable and thread-safe.
 *
 * <p>Columns that refer to tables behind this one are empty at first, and filled when those rows are there.
 */
public final class TableSql {
    private final Table table;
    private final StandardSql sql;
    private final String name;
    private final List<String> names;
    private final Set<Integer> late = new HashSet<>();

    /**
     * Prepares the statements.
     *
     * @param table what the rows are
     * @param dialect the database
     * @throws UnwritableException if two columns would get one name
     */
    public TableSql(Table table, Dialect dialect) {
        this(table, dialect.sql(), SqlName.distinct(table.columns(), "SQL column", dialect.sql()::name));
    }

    private TableSql(Table table, StandardSql sql, List<String> names) {
        this.table = table;
        this.sql = sql;
        this.name = SqlName.table(table.name(), sql);
        this.names = names;
        for (ForeignKey key : table.keys().foreign()) {
            if (key.late()) {
                key.columns().forEach(column -> late.add(table.names().indexOf(column)));
            }
        }
    }

    /**
     * Returns the table.
     *
     * @return what the rows are
     */
    public Table table() {
        return table;
    }

    /**
     * Returns the table's name as it is written in SQL.
     *
     * @return a name, quoted if it must be
     */
    public String name() {
        return name;
    }

    /**
     * Returns the columns' names as they are written in SQL.
     *
     * @return names, quoted if they must be
     */
    public List<String> names() {
        return names;
    }

    /**
     * Writes the statement that creates the table.
     *
     * @return a statement without a semicolon
     */
    public String create() {
        return new CreateTable(table, sql).statement(name, names);
    }

    /**
     * Writes the statements that tie tables before to this one; they hold as soon as this one's rows are there.
     *
     * @return statements without semicolons
     */
    public List<String> lateKeys() {
        return new CreateTable(table, sql).late();
    }

    /**
     * Tells whether one INSERT may hold several rows.
     *
     * @return true if so
     */
    public boolean insertsManyRows() {
        return sql.insertsManyRows();
    }

    /**
     * Returns the same statements for a table whose columns are called a little otherwise: {@code FIRSTNAME} for {@code first_name}, as
     * programs call them that make tables of classes.
     *
     * @param known the columns' names as the database spells them
     * @return the statements; columns that are not known by any case and underscores keep their names
     */
    public TableSql spelledAs(Collection<String> known) {
        List<String> spelled = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String usual = SqlName.snake(table.names().get(i));
            List<String> alike =
                    known.stream().filter(other -> isAlike(other, usual)).toList();
            boolean isKnown = alike.size() != 1 || alike.get(0).equalsIgnoreCase(usual);
            spelled.add(isKnown ? names.get(i) : sql.exact(alike.get(0)));
        }
        return new TableSql(table, sql, List.copyOf(spelled));
    }

    private static boolean isAlike(String one, String other) {
        return one.replace("_", "").equalsIgnoreCase(other.replace("_", ""));
    }

    /**
     * Returns the columns that a database knows by these names, in whatever case.
     *
     * @param columns names of columns
     * @return the names as they are written in SQL; fewer if some are not there
     */
    public List<String> named(List<String> columns) {
        return IntStream.range(0, names.size())
                .filter(i -> columns.stream()
                        .anyMatch(column ->
                                isAlike(column, SqlName.snake(table.names().get(i)))))
                .mapToObj(names::get)
                .toList();
    }

    /**
     * Tells whether a column is empty at first.
     *
     * @param column the column's place
     * @return true if it is filled later
     */
    public boolean isLate(int column) {
        return late.contains(column);
    }

    /**
     * Returns whether some columns are filled later.
     *
     * @return true if so
     */
    public boolean hasLate() {
        return !late.isEmpty();
    }

    /**
     * Writes statements that insert rows.
     *
     * @param rows the rows' cells
     * @param from the number of the first of them
     * @param most how many rows a statement may have
     * @param key the columns that tell which rows are there already and are changed; empty to insert all
     * @return statements, in order
     * @throws UnwritableException if the database cannot hold a value
     */
    public List<String> inserts(Iterator<Object[]> rows, long from, int most, List<String> key) {
        StandardSql.Around around = key.isEmpty()
                ? new StandardSql.Around(StandardSql.insert(name, names), "")
                : sql.merge(name, names, key);
        int batch = sql.insertsManyRows() ? most : 1;
        List<String> statements = new ArrayList<>();
        StringWriter text = new StringWriter();
        int inStatement = 0;
        for (long row = from; rows.hasNext(); row++) {
            text.write(inStatement == 0 ? around.before() : ",\n");
            values(text, rows.next(), row);
            inStatement++;
            if (inStatement == batch || !rows.hasNext()) {
                statements.add(text + around.after());
                text.getBuffer().setLength(0);
                inStatement = 0;
            }
        }
        return statements;
    }

    private void values(StringWriter text, @Nullable Object[] cells, long row) {
        for (int i = 0; i < cells.length; i++) {
            text.write(i == 0 ? "(" : ", ");
            text.write(isLate(i) ? "NULL" : literal(i, cells[i], row));
        }
        text.write(')');
    }

    /**
     * Writes a cell.
     *
     * @param text takes it
     * @param column the column's place
     * @param cell the cell
     * @param row the row's number, for messages
     * @throws IOException if it can not be written
     * @throws UnwritableException if the database cannot hold the value
     */
    public void literal(Writer text, int column, @Nullable Object cell, long row) throws IOException {
        try {
            sql.literal(text, cell);
        } catch (UnwritableException e) {
            throw e.at(row, table.paths().get(column));
        }
    }

    private String literal(int column, @Nullable Object cell, long row) {
        StringWriter text = new StringWriter();
        try {
            literal(text, column, cell, row);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail to be written", e);
        }
        return text.toString();
    }

    /**
     * Writes the statements that fill the columns that were empty at first, one for each row.
     *
     * @param rows the rows' cells
     * @param from the number of the first of them
     * @return statements, in order
     * @throws UnwritableException if nothing tells the rows apart
     */
    public List<String> updates(Iterator<Object[]> rows, long from) {
        List<Integer> key = key();
        List<String> statements = new ArrayList<>();
        for (long row = from; rows.hasNext(); row++) {
            @Nullable Object[] cells = rows.next();
            List<String> set = new ArrayList<>();
            for (int column : late.stream().sorted().toList()) {
                set.add(names.get(column) + " = " + literal(column, cells[column], row));
            }
            List<String> where = new ArrayList<>();
            for (int column : key) {
                where.add(names.get(column) + " = " + literal(column, cells[column], row));
            }
            statements.add(
                    "UPDATE " + name + " SET " + String.join(", ", set) + " WHERE " + String.join(" AND ", where));
        }
        return statements;
    }

    /** The places of columns that tell rows apart and are there from the beginning. */
    private List<Integer> key() {
        List<Integer> places =
                IntStream.range(0, names.size()).filter(i -> !isLate(i)).boxed().toList();
        return places.stream()
                .filter(i -> table.columns().get(i).tellsRowsApart())
                .findFirst()
                .map(List::of)
                .or(() -> table.sets().values().stream()
                        .map(set -> set.stream().map(table.names()::indexOf).toList())
                        .filter(places::containsAll)
                        .findFirst())
                .orElseThrow(() -> new UnwritableException(String.format(
                        Locale.ROOT,
                        "%s refers to rows that come later, and nothing tells its own rows apart to fill that in. Make one of"
                                + " its properties @Unique.",
                        table.name())));
    }

    /**
     * Writes the statements that let all tables be emptied in turn: what refers to rows that go first, or to the own table, is made empty.
     *
     * @return statements
     */
    public List<String> unties() {
        return table.keys().foreign().stream()
                .filter(key -> key.late() || key.target().equals(table.name()))
                .map(key -> "UPDATE " + name + " SET "
                        + StandardSql.joined(key.columns(), ", ", column -> SqlName.column(column, sql) + " = NULL"))
                .toList();
    }

    /**
     * Writes the statement that takes all rows out.
     *
     * @return a statement that a transaction can undo, unlike TRUNCATE in some databases
     */
    public String delete() {
        return "DELETE FROM " + name;
    }
}
