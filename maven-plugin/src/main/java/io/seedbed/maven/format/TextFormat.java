package io.seedbed.maven.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/**
 * A format whose parts are the very bytes of the file: {@link #head}, the parts in order, {@link #tail}. All text is UTF-8 with
 * line feeds.
 */
interface TextFormat extends Format<byte[]> {
    /** What a row of ordinary width takes, to begin with. */
    int BYTES_PER_ROW = 128;

    /** What stands before the first row, possibly empty. */
    String head();

    /** Writes the rows that the iterator gives, the first of which is the row {@code from} of the file. */
    void rows(Iterator<Object[]> rows, long from, OutputStream out) throws IOException;

    /** What stands behind the last row, possibly empty. */
    String tail();

    @Override
    default byte[] part(Iterator<Object[]> rows, long from, int count) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(count * BYTES_PER_ROW);
        try {
            rows(rows, from, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail to be written", e);
        }
        return bytes.toByteArray();
    }

    @Override
    default Sink<byte[]> open(OutputStream out) throws IOException {
        out.write(head().getBytes(StandardCharsets.UTF_8));
        return new Sink<>() {
            @Override
            public void append(byte[] part) throws IOException {
                out.write(part);
            }

            @Override
            public void finish() throws IOException {
                out.write(tail().getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public void close() {
                // Nothing is held.
            }
        };
    }
}
