package io.seedbed.maven.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Text in one gzip member (RFC 1952) without name or time, deflated in parallel.
 *
 * <p>Each part is deflated on its own and ends at a byte, as {@code pigz} does it, so parts can be joined; that costs about one
 * percent of the size. The checksum is taken where parts are joined. The bytes follow from the rows and from the zlib that the JDK
 * was built with, of which there are a few; what they hold follows from the rows alone.
 */
record GzipFormat(TextFormat text) implements Format<GzipFormat.Part> {
    private static final int BUFFER = 1 << 16;

    /** Magic number, method 8 (deflate), no flags, no time, no hints, unknown system: RFC 1952, 2.3. */
    private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 255};

    /** A last block without content, which all the others lead up to: RFC 1951, 3.2.3. */
    private static final byte[] LAST_BLOCK = {3, 0};

    /** A run of rows as text and deflated. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Part(byte[] plain, byte[] deflated) {
        static Part of(byte[] plain) {
            return new Part(plain, deflate(plain));
        }
    }

    @Override
    public Part part(Iterator<Object[]> rows, long from, int count) {
        return Part.of(text.part(rows, from, count));
    }

    @Override
    public Sink<Part> open(OutputStream out) throws IOException {
        Member member = new Member(out, text.tail());
        out.write(HEADER);
        member.append(Part.of(text.head().getBytes(StandardCharsets.UTF_8)));
        return member;
    }

    private static byte[] deflate(byte[] plain) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(plain);
            ByteArrayOutputStream deflated = new ByteArrayOutputStream(plain.length / 2);
            byte[] buffer = new byte[BUFFER];
            int length = buffer.length;
            while (plain.length > 0 && length == buffer.length) {
                length = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
                deflated.write(buffer, 0, length);
            }
            return deflated.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static final class Member implements Sink<Part> {
        private final OutputStream out;
        private final String tail;
        private final CRC32 checksum = new CRC32();
        private long length;

        Member(OutputStream out, String tail) {
            this.out = out;
            this.tail = tail;
        }

        @Override
        public void append(Part part) throws IOException {
            checksum.update(part.plain);
            length += part.plain.length;
            out.write(part.deflated);
        }

        @Override
        public void finish() throws IOException {
            append(Part.of(tail.getBytes(StandardCharsets.UTF_8)));
            out.write(LAST_BLOCK);
            out.write(ByteBuffer.allocate(2 * Integer.BYTES)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt((int) checksum.getValue())
                    .putInt((int) length)
                    .array());
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }
}
