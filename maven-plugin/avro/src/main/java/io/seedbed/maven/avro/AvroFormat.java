package io.seedbed.maven.avro;

import io.seedbed.maven.format.Format;
import io.seedbed.maven.format.TypedRows;
import io.seedbed.table.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.avro.Schema;
import org.apache.avro.io.Encoder;
import org.apache.avro.io.EncoderFactory;

/**
 * An Avro object container file: a record for each row, of the schema that the file begins with.
 *
 * <p>Rows are encoded where they are made, in parallel, and only joined to blocks in order. The blocks are not compressed: Avro's one
 * compression that every reader must know is that of zlib, whose bytes depend on the JDK.
 */
final class AvroFormat implements Format<AvroFormat.Part> {
    private final TypedRows rows;
    private final Schema schema;

    AvroFormat(Table table) {
        this.rows = TypedRows.of(table);
        this.schema = AvroSchema.of(table.name(), rows.type());
    }

    /** Encoded rows, each with the place where it ends. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Part(byte[] bytes, int[] ends) {}

    @Override
    public Part part(Iterator<Object[]> cells, long from, int count) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Encoder encoder = EncoderFactory.get().directBinaryEncoder(bytes, null);
        int[] ends = new int[count];
        try {
            for (int i = 0; i < count; i++) {
                AvroValues.write(rows.type(), rows.row(cells.next(), from + i), encoder);
                ends[i] = bytes.size();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail to be written", e);
        }
        return new Part(bytes.toByteArray(), ends);
    }

    @Override
    public Sink<Part> open(OutputStream out) throws IOException {
        return new AvroFile(schema, out);
    }
}
