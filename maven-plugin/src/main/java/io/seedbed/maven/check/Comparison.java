package io.seedbed.maven.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Takes the bytes that a file should have and compares them with those that it has, holding a line of each at most. Not thread-safe.
 */
final class Comparison extends OutputStream {
    /** Of longer lines only so much is kept. */
    private static final int LINE = 1 << 14;

    private final InputStream file;
    private final RowsInText rows;
    private byte[] buffer = new byte[0];

    /** What both have of the line that has begun. */
    private final ByteArrayOutputStream same = new ByteArrayOutputStream();

    private long offset;
    private long lines;
    private long ends;
    private boolean inQuotes;

    private boolean differs;
    /** What follows in the line; null if the file ends here. */
    private @Nullable ByteArrayOutputStream is;

    private final ByteArrayOutputStream should = new ByteArrayOutputStream();
    private boolean shouldIsWhole;

    /** @param file the bytes that the file has; closed by others */
    Comparison(InputStream file, RowsInText rows) {
        this.file = file;
        this.rows = rows;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (differs) {
            follow(bytes, from, from + length);
            return;
        }
        if (buffer.length < length) {
            buffer = new byte[length];
        }
        int read = file.readNBytes(buffer, 0, length);
        int first = Arrays.mismatch(bytes, from, from + length, buffer, 0, read);
        if (first < 0) {
            pass(bytes, from, from + length);
            return;
        }
        differs = true;
        pass(bytes, from, from + first);
        is = first == read ? null : rest(first, read);
        follow(bytes, from + first, from + length);
    }

    /** Counts what is equal, and keeps the line that has begun. */
    private void pass(byte[] bytes, int from, int to) {
        int start = from;
        for (int i = from; i < to; i++) {
            if (bytes[i] == '"') {
                inQuotes = rows.quoted() && !inQuotes;
            } else if (bytes[i] == '\n') {
                lines++;
                ends += inQuotes ? 0 : 1;
                start = i + 1;
                same.reset();
            }
        }
        int length = Math.min(to - start, LINE - same.size());
        same.write(bytes, start, length);
        offset += to - from;
    }

    private void follow(byte[] bytes, int from, int to) {
        for (int i = from; i < to && !shouldIsWhole; i++) {
            shouldIsWhole = bytes[i] == '\n' || should.size() == LINE;
            if (!shouldIsWhole) {
                should.write(bytes[i]);
            }
        }
    }

    /** The rest of the file's line, first from the buffer. */
    private ByteArrayOutputStream rest(int from, int to) throws IOException {
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        int i = from;
        int next = i < to ? buffer[i++] : file.read();
        while (next != '\n' && rest.size() < LINE) {
            rest.write(next);
            if (i < to) {
                next = buffer[i++];
            } else {
                next = file.read();
                if (next < 0) {
                    break;
                }
            }
        }
        return rest;
    }

    /**
     * Ends the comparison.
     *
     * @return null if there is no difference
     */
    @Nullable
    Difference end() throws IOException {
        boolean goesOn = false;
        if (!differs) {
            int next = file.read();
            if (next < 0) {
                return null;
            }
            goesOn = true;
            buffer = new byte[] {(byte) next};
            is = rest(0, 1);
        }
        return new Difference(
                offset, lines + 1, rows.row(ends), line(is), goesOn && same.size() == 0 ? null : line(should));
    }

    /** Null if there is nothing but the end of the file. */
    private @Nullable String line(@Nullable ByteArrayOutputStream rest) {
        if (rest == null && same.size() == 0) {
            return null;
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(same.toByteArray());
        if (rest != null) {
            whole.writeBytes(rest.toByteArray());
        }
        return whole.toString(StandardCharsets.UTF_8);
    }
}
