package io.seedbed.sql;

import io.seedbed.table.CellText;
import io.seedbed.table.UnwritableException;
import java.time.ZonedDateTime;
import java.util.HexFormat;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Rows as PostgreSQL's COPY reads them: its text format, with tabs between cells and a line for each row. */
public final class CopyText {
    private CopyText() {}

    /**
     * Writes rows.
     *
     * @param table what the rows are, and which columns are left empty
     * @param rows the rows' cells
     * @param from the number of the first of them
     * @return the text
     * @throws UnwritableException if the database cannot hold a value
     */
    public static String of(TableSql table, Iterator<Object[]> rows, long from) {
        StringBuilder text = new StringBuilder();
        for (long row = from; rows.hasNext(); row++) {
            @Nullable Object[] cells = rows.next();
            for (int i = 0; i < cells.length; i++) {
                text.append(i == 0 ? "" : "\t");
                Object cell = cells[i];
                if (cell == null || table.isLate(i)) {
                    text.append("\\N");
                } else {
                    escape(text, cell, row, table.table().paths().get(i));
                }
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String plain(Object cell) {
        if (cell instanceof byte[] bytes) {
            return "\\x" + HexFormat.of().formatHex(bytes);
        }
        return CellText.of(cell instanceof ZonedDateTime zoned ? zoned.toOffsetDateTime() : cell);
    }

    private static void escape(StringBuilder text, Object cell, long row, String column) {
        String plain = plain(cell);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\0' -> throw PostgreSql.noNull().at(row, column);
                default -> text.append(c);
            }
        }
    }
}
