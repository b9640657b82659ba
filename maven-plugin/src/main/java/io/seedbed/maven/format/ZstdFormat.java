package io.seedbed.maven.format;

import io.airlift.compress.zstd.ZstdCompressor;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;

/**
 * Text in Zstandard frames (RFC 8878), one for each part, so that parts are compressed in parallel. Readers take frames that follow
 * each other for one text. The compressor is written in Java alone: the bytes are the same on every machine.
 */
record ZstdFormat(TextFormat text) implements Format<byte[]> {

    @Override
    public byte[] part(Iterator<Object[]> rows, long from, int count) {
        return frame(text.part(rows, from, count));
    }

    @Override
    public Sink<byte[]> open(OutputStream out) throws IOException {
        out.write(frame(text.head().getBytes(StandardCharsets.UTF_8)));
        return new Sink<>() {
            @Override
            public void append(byte[] part) throws IOException {
                out.write(part);
            }

            @Override
            public void finish() throws IOException {
                out.write(frame(text.tail().getBytes(StandardCharsets.UTF_8)));
            }

            @Override
            public void close() {
                // Nothing is held.
            }
        };
    }

    private static byte[] frame(byte[] plain) {
        ZstdCompressor compressor = new ZstdCompressor();
        byte[] frame = new byte[compressor.maxCompressedLength(plain.length)];
        int length = compressor.compress(plain, 0, plain.length, frame, 0, frame.length);
        return Arrays.copyOf(frame, length);
    }
}
