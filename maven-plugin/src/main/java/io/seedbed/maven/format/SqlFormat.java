package io.seedbed.maven.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SQL inserts of at most {@link #STRIDE} rows each, in the part of the language that databases agree on: ANSI quotes, TRUE and
 * FALSE, NULL, X'0AFF' for bytes, and quoted ISO text for times and everything else. Multi-row VALUES are SQL-92 (full level).
 */
final class SqlFormat implements TextFormat {
    private final String insert;

    SqlFormat(String table, List<String> columns) {
        this.insert = "INSERT INTO " + SqlName.table(table) + " (" + String.join(", ", SqlName.columns(columns))
                + ") VALUES\n";
    }

    @Override
    public String head() {
        return "";
    }

    @Override
    public void rows(Iterator<Object[]> rows, long from, OutputStream out) throws IOException {
        Writer sql = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        for (long row = from; rows.hasNext(); row++) {
            @Nullable Object[] cells = rows.next();
            sql.write(row % STRIDE == 0 ? insert : ",\n");
            for (int i = 0; i < cells.length; i++) {
                sql.write(i == 0 ? "(" : ", ");
                literal(sql, cells[i]);
            }
            sql.write(')');
            boolean endOfBatch = row % STRIDE == STRIDE - 1 || !rows.hasNext();
            if (endOfBatch) {
                sql.write(";\n");
            }
        }
        sql.flush();
    }

    @Override
    public String tail() {
        return "";
    }

    private static void literal(Writer sql, @Nullable Object value) throws IOException {
        if (value == null) {
            sql.write("NULL");
        } else if (value instanceof Boolean truth) {
            sql.write(truth ? "TRUE" : "FALSE");
        } else if (value instanceof byte[] bytes) {
            sql.write("X'");
            sql.write(HexFormat.of().withUpperCase().formatHex(bytes));
            sql.write('\'');
        } else if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
            sql.write(CellText.number(number));
        } else {
            quoted(sql, text(value));
        }
    }

    /** A blank between date and time, as SQL's own literals have it; the T of ISO 8601 is not read everywhere. */
    private static String text(Object value) {
        String text = CellText.of(value);
        boolean stamp = value instanceof LocalDateTime || value instanceof OffsetDateTime;
        return stamp ? text.replace('T', ' ') : text;
    }

    private static void quoted(Writer sql, String text) throws IOException {
        sql.write('\'');
        sql.write(text.indexOf('\'') < 0 ? text : text.replace("'", "''"));
        sql.write('\'');
    }
}
