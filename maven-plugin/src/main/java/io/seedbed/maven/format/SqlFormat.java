package io.seedbed.maven.format;

import io.seedbed.sql.TableSql;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** SQL inserts, of at most {@link #STRIDE} rows each where the database takes more than one, behind a CREATE TABLE if that is wanted. */
final class SqlFormat implements TextFormat {
    private final TableSql table;
    private final String create;
    private final String late;
    private final String insert;

    SqlFormat(TableSql table, boolean ddl) {
        this.table = table;
        this.create = ddl ? ended(table.create()) : "";
        this.late = ddl ? table.lateKeys().stream().map(SqlFormat::ended).collect(Collectors.joining()) : "";
        this.insert = "INSERT INTO " + table.name() + " (" + String.join(", ", table.names()) + ") VALUES"
                + (table.insertsManyRows() ? "\n" : " ");
    }

    private static String ended(String statement) {
        return statement + ";\n";
    }

    @Override
    public String head() {
        return create;
    }

    @Override
    public void rows(Iterator<Object[]> rows, long from, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        int batch = table.insertsManyRows() ? STRIDE : 1;
        for (long row = from; rows.hasNext(); row++) {
            @Nullable Object[] cells = rows.next();
            text.write(row % batch == 0 ? insert : ",\n");
            for (int i = 0; i < cells.length; i++) {
                text.write(i == 0 ? "(" : ", ");
                table.literal(text, i, cells[i], row);
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
}
