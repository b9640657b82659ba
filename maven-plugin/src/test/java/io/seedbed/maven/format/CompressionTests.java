package io.seedbed.maven.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdInputStream;
import io.seedbed.maven.sample.Written;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JDK and zstd-jni unpack what our deflated parts and aircompressor packed. */
class CompressionTests {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 17, 9_017})
    void unpacksToThePlainFile(int rows) throws IOException {
        Written written = Written.allKinds(directory);
        for (String name : new String[] {"all.csv", "all.json", "all.ndjson", "all.yaml"}) {
            byte[] plain = Files.readAllBytes(written.file(name, rows));

            try (InputStream gzip = new GZIPInputStream(Files.newInputStream(written.file(name + ".gz", rows)));
                    InputStream zstd = new ZstdInputStream(Files.newInputStream(written.file(name + ".zst", rows)))) {
                assertThat(gzip.readAllBytes()).as(name).isEqualTo(plain);
                assertThat(zstd.readAllBytes()).as(name).isEqualTo(plain);
            }
        }
    }

    @Test
    void isMuchSmaller() throws IOException {
        Written written = Written.allKinds(directory);
        long plain = Files.size(written.file("all.csv", 5_000));

        assertThat(Files.size(written.file("all.csv.gz", 5_000))).isLessThan(plain / 3);
        assertThat(Files.size(written.file("all.csv.zst", 5_000))).isLessThan(plain / 3);
    }

    @Test
    void oneGzipMemberHoldsTheWholeFileForReadersThatStopAfterTheFirst() throws IOException {
        byte[] gzip = Files.readAllBytes(Written.allKinds(directory).file("all.csv.gz", 9_017));
        java.util.zip.Inflater inflater = new java.util.zip.Inflater(true);
        inflater.setInput(gzip, 10, gzip.length - 10);
        byte[] buffer = new byte[1 << 16];
        try {
            while (!inflater.finished()) {
                inflater.inflate(buffer);
            }
            assertThat(inflater.getRemaining()).isEqualTo(8);
        } catch (java.util.zip.DataFormatException e) {
            throw new AssertionError(e);
        } finally {
            inflater.end();
        }
    }
}
