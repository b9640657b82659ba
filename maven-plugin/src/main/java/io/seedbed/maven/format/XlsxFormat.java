package io.seedbed.maven.format;

import io.seedbed.table.Table;
import io.seedbed.table.UnwritableException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Worksheet;

/**
 * An Excel workbook of one sheet, named like the table, with the columns' paths in its first row.
 *
 * <p>Numbers, truth values, days and times are cells of their kind, moments in UTC; lists and maps are JSON text, what is missing is no
 * cell. Excel keeps 15 digits, so longer numbers are text, and so are days before March 1900, which it counts wrongly. Times are
 * kept to about a microsecond and shown to the second.
 */
final class XlsxFormat implements Format<List<Object[]>> {
    private final Table table;

    XlsxFormat(Table table) {
        this.table = table;
        if (table.rows() >= Worksheet.MAX_ROWS) {
            throw new UnwritableException(String.format(
                    Locale.ROOT,
                    "an Excel sheet has %,d rows, one of them for the names of the columns, but the fixture has %,d. Lower its rows, or"
                            + " write another format.",
                    Worksheet.MAX_ROWS,
                    table.rows()));
        }
        if (table.columns().size() > Worksheet.MAX_COLS) {
            throw new UnwritableException(String.format(
                    Locale.ROOT,
                    "an Excel sheet has %,d columns, but the class has %,d. Write another format.",
                    Worksheet.MAX_COLS,
                    table.columns().size()));
        }
    }

    @Override
    public List<Object[]> part(Iterator<Object[]> rows, long from, int count) {
        List<Object[]> cells = new ArrayList<>(count);
        for (long row = from; rows.hasNext(); row++) {
            Object[] values = rows.next();
            for (int i = 0; i < values.length; i++) {
                try {
                    values[i] = XlsxCell.of(values[i]);
                } catch (UnwritableException e) {
                    throw e.at(row, table.columns().get(i).path());
                }
            }
            cells.add(values);
        }
        return cells;
    }

    @Override
    public Sink<List<Object[]>> open(OutputStream out) throws IOException {
        return new XlsxFile(table, out);
    }
}
