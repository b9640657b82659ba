package io.seedbed.maven.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** SQL inserts, of at most {@link #STRIDE} rows each where the database takes more than one, behind a CREATE TABLE if that is wanted. */
final class SqlFormat implements TextFormat {
    private final StandardSql sql;
    private final List<String> paths;
    private final String create;
    private final String late;
    private final String insert;

    SqlFormat(Table table, StandardSql sql, boolean ddl) {
        this.sql = sql;
        this.paths = table.paths();
        String name = SqlName.table(table.name(), sql);
        List<String> names = SqlName.distinct(paths, "SQL column", sql);
        CreateTable statements = new CreateTable(table, sql);
        this.create = ddl ? statements.statement(name, names) : "";
        this.late = ddl ? statements.late() : "";
        this.insert = "INSERT INTO " + name + " (" + String.join(", ", names) + ") VALUES"
                + (sql.insertsManyRows() ? "\n" : " ");
    }

    @Override
    public String head() {
        return create;
    }

    @Override
    public void rows(Iterator<Object[]> rows, long from, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        int batch = sql.insertsManyRows() ? STRIDE : 1;
        for (long row = from; rows.hasNext(); row++) {
            @Nullable Object[] cells = rows.next();
            text.write(row % batch == 0 ? insert : ",\n");
            for (int i = 0; i < cells.length; i++) {
                text.write(i == 0 ? "(" : ", ");
                literal(text, i, cells[i], row);
            }
            text.write(')');
            boolean endOfBatch = row % batch == batch - 1 || !rows.hasNext();
            if (endOfBatch) {
                text.write(";\n");
            }
        }
        text.flush();
    }

    @Override
    public String tail() {
        return late;
    }

    private void literal(Writer text, int column, @Nullable Object cell, long row) throws IOException {
        try {
            sql.literal(text, cell);
        } catch (UnwritableException e) {
            throw e.at(row, paths.get(column));
        }
    }
}
