package io.seedbed.maven.format;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How text is compressed, named by the ending behind that of the format: {@code customers.csv.gz}. */
public enum Compression {
    /** Not at all. */
    NONE("") {
        @Override
        Format<?> around(TextFormat text) {
            return text;
        }
    },
    /** RFC 1952, read everywhere. */
    GZIP("gz") {
        @Override
        Format<?> around(TextFormat text) {
            return new GzipFormat(text);
        }
    },
    /** Zstandard, RFC 8878: smaller and faster. */
    ZSTD("zst") {
        @Override
        Format<?> around(TextFormat text) {
            return new ZstdFormat(text);
        }
    };

    private final String ending;

    Compression(String ending) {
        this.ending = ending;
    }

    abstract Format<?> around(TextFormat text);

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
