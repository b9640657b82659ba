package io.seedbed.maven.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.maven.sample.AllKinds;
import io.seedbed.maven.sample.Written;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReproducibilityTests {
    /** Several parts, the last one short. */
    private static final int ROWS = 2 * 4_000 + 17;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "csv", "tsv", "json", "ndjson", "yaml", "xml", "sql", "xlsx", "csv.gz", "csv.zst", "json.gz", "sql.zst"
            })
    void writesTheSameBytesForAnyNumberOfThreads(String ending) {
        Path one = written(1).file("one." + ending, ROWS);

        assertThat(written(2).file("two." + ending, ROWS)).hasSameBinaryContentAs(one);
        assertThat(written(8).file("eight." + ending, ROWS)).hasSameBinaryContentAs(one);
    }

    private Written written(int threads) {
        return new Written(new AllKinds(), threads, directory);
    }
}
