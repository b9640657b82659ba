package io.seedbed.maven.format;

import io.seedbed.sql.SqlName;
import io.seedbed.table.CellText;
import io.seedbed.table.Column;
import io.seedbed.table.Table;
import io.seedbed.table.UnwritableException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * DbUnit's flat XML: {@code <dataset>} holds one empty element for each row, named like the table, with one attribute for each
 * column. Columns are named as in SQL but never quoted.
 *
 * <p>What is missing is left out. DbUnit takes a table's columns from its first row, so readers of a class whose properties may be
 * missing must switch on {@code columnSensing}; a comment in such a file says so.
 */
final class DbUnitFormat implements TextFormat {
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xx", Locale.ROOT);

    private final String row;
    private final List<String> names;
    private final List<String> paths;
    private final boolean sensing;

    DbUnitFormat(Table table) {
        this.row = XmlText.name(table.name());
        this.paths = table.paths();
        this.names = SqlName.distinct(table.columns(), "column", XmlText::name);
        this.sensing = table.columns().stream().anyMatch(Column::nullable);
    }

    @Override
    public String head() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + (sensing ? "<!-- Some cells may be missing: read this with columnSensing. -->\n" : "")
                + "<dataset>\n";
    }

    @Override
    public void rows(Iterator<Object[]> rows, long from, OutputStream out) throws IOException {
        Writer xml = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        for (long number = from; rows.hasNext(); number++) {
            xml.write("  <");
            xml.write(row);
            @Nullable Object[] cells = rows.next();
            for (int i = 0; i < cells.length; i++) {
                Object cell = cells[i];
                if (cell != null) {
                    attribute(xml, i, cell, number);
                }
            }
            xml.write("/>\n");
        }
        xml.flush();
    }

    @Override
    public String tail() {
        return "</dataset>\n";
    }

    private void attribute(Writer xml, int column, Object cell, long number) throws IOException {
        xml.write(' ');
        xml.write(names.get(column));
        xml.write("=\"");
        try {
            xml.write(XmlText.escaped(text(cell)));
        } catch (UnwritableException e) {
            throw e.at(number, paths.get(column));
        }
        xml.write('"');
    }

    /** DbUnit reads timestamps as the JDK's {@code Timestamp.valueOf} does, with an offset such as {@code +0200} behind a blank. */
    private static String text(Object cell) {
        if (cell instanceof LocalDateTime time) {
            return CellText.of(time).replace('T', ' ');
        }
        if (cell instanceof Instant instant) {
            return withOffset(instant.atOffset(ZoneOffset.UTC));
        }
        if (cell instanceof OffsetDateTime time) {
            return withOffset(time);
        }
        return cell instanceof ZonedDateTime time ? withOffset(time.toOffsetDateTime()) : CellText.of(cell);
    }

    private static String withOffset(OffsetDateTime time) {
        return text(time.toLocalDateTime()) + " " + OFFSET.format(time);
    }
}
