package io.seedbed.maven.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.maven.sample.AllKinds;
import io.seedbed.maven.sample.Written;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReproducibilityTests {
    /** Several parts, the last one short. */
    private static final int ROWS = 2 * 4_000 + 17;

    @TempDir
    private Path directory;

    @Test
    void writesTheSameBytesForAnyNumberOfThreads() {
        Path one = written(1).file("one.parquet", ROWS);

        assertThat(written(1).file("again.parquet", ROWS)).hasSameBinaryContentAs(one);
        assertThat(written(2).file("two.parquet", ROWS)).hasSameBinaryContentAs(one);
        assertThat(written(8).file("eight.parquet", ROWS)).hasSameBinaryContentAs(one);
    }

    private Written written(int threads) {
        return new Written(new AllKinds(), threads, directory);
    }
}
