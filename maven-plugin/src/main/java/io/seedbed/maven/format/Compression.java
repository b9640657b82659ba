package io.seedbed.maven.format;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** How text is compressed, named by the ending behind that of the format: {@code customers.csv.gz}. */
public enum Compression {
    /** Not at all. */
    NONE("") {
        @Override
        Format<?> around(TextFormat text) {
            return text;
        }

        @Override
        public InputStream inside(InputStream in) {
            return in;
        }
    },
    /** RFC 1952, read everywhere. */
    GZIP("gz") {
        @Override
        Format<?> around(TextFormat text) {
            return new GzipFormat(text);
        }

        @Override
        public InputStream inside(InputStream in) throws IOException {
            return new GZIPInputStream(in, BUFFER);
        }
    },
    /** Zstandard, RFC 8878: smaller and faster. */
    ZSTD("zst") {
        @Override
        Format<?> around(TextFormat text) {
            return new ZstdFormat(text);
        }

        @Override
        public InputStream inside(InputStream in) {
            return new ZstdInputStream(in);
        }
    };

    private static final int BUFFER = 1 << 16;

    private final String ending;

    Compression(String ending) {
        this.ending = ending;
    }

    abstract Format<?> around(TextFormat text);

    /**
     * Reads what was compressed.
     *
     * @param in compressed bytes
     * @return the bytes inside
     * @throws IOException if they are not compressed like this
     */
    public abstract InputStream inside(InputStream in) throws IOException;

    /** The compression with this ending; empty if there is none. */
    static Optional<Compression> ofEnding(String ending) {
        return Arrays.stream(values())
                .filter(compression -> compression != NONE && compression.ending.equals(ending))
                .findFirst();
    }

    static List<String> endings() {
        return Arrays.stream(values())
                .filter(compression -> compression != NONE)
                .map(compression -> compression.ending)
                .toList();
    }
}
