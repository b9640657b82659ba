package io.seedbed.maven.parquet;

import io.seedbed.maven.format.Format;
import io.seedbed.maven.format.TypedRows;
import io.seedbed.table.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.parquet.schema.MessageType;

/** A Parquet file, its pages compressed by Zstandard. Its columns need row after row, so parts are rows, only made of values that fit. */
final class ParquetFormat implements Format<List<Object[]>> {
    private final TypedRows rows;
    private final MessageType schema;

    ParquetFormat(Table table) {
        this.rows = TypedRows.of(table);
        this.schema = ParquetSchema.of(table.name(), rows.type());
    }

    @Override
    public List<Object[]> part(Iterator<Object[]> cells, long from, int count) {
        List<Object[]> part = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            part.add(rows.row(cells.next(), from + i));
        }
        return part;
    }

    @Override
    public Sink<List<Object[]>> open(OutputStream out) throws IOException {
        return new ParquetFile(schema, rows.type(), out);
    }
}
