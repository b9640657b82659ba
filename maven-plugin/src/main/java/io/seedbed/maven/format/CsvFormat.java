package io.seedbed.maven.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import io.seedbed.table.CellText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values separated by commas or tabs, with a header, as in RFC 4180 but for line feeds instead of carriage returns and line feeds.
 *
 * <p>Null is an empty field and the empty string is {@code ""}, as PostgreSQL's COPY reads them. Nested properties are columns such
 * as {@code address.city}, lists and maps are JSON.
 */
final class CsvFormat implements TextFormat {
    private final List<String> columns;
    private final char separator;

    CsvFormat(List<String> columns, char separator) {
        this.columns = List.copyOf(columns);
        this.separator = separator;
    }

    @Override
    public String head() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = settings().build(text)) {
            csv.writeRecord(columns);
        } catch (IOException e) {
            throw new IllegalStateException("A string does not fail to be written", e);
        }
        return text.toString();
    }

    @Override
    public void rows(Iterator<Object[]> rows, long from, OutputStream out) throws IOException {
        CsvWriter csv = settings().build(out, StandardCharsets.UTF_8);
        @Nullable String[] fields = new String[columns.size()];
        while (rows.hasNext()) {
            @Nullable Object[] cells = rows.next();
            for (int i = 0; i < fields.length; i++) {
                Object cell = cells[i];
                fields[i] = cell == null ? null : CellText.of(cell);
            }
            csv.writeRecord(fields);
        }
        csv.flush();
    }

    @Override
    public String tail() {
        return "";
    }

    private CsvWriter.CsvWriterBuilder settings() {
        return CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.LF)
                .quoteStrategy(QuoteStrategies.EMPTY);
    }
}
