package million;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.maven.engine.Engine;
import io.seedbed.maven.engine.Question;
import io.seedbed.maven.fixture.Declaration;
import io.seedbed.maven.fixture.FixtureSpec;
import io.seedbed.maven.fixture.FixtureWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every format holds the same rows, in the same bytes for 1, 2 and 8 threads and on every JDK, written under a heap of 256 MB and read by
 * a library that did not write it: each row is there once, and refers to rows that are there.
 *
 * <p>The bytes are those of {@code million/sha256.properties}; {@code -Dseedbed.golden=write} prints what to put there, which a release
 * of Datafaker may change.
 */
@EnabledIfSystemProperty(named = "seedbed.long", matches = "true")
class MillionRowsTest {
    private static final Question QUESTION = new Question("42", null, null);

    private static Engine engine;

    @TempDir
    Path directory;

    @BeforeAll
    static void open() {
        engine = Engines.open();
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "csv",
                "csv.gz",
                "tsv",
                "json",
                "ndjson",
                "yaml",
                "xml",
                "dbunit",
                "h2.sql",
                "postgresql.sql",
                "xlsx",
                "avro",
                "parquet"
            })
    void holdsAllRowsInTheSameBytes(String ending) throws Exception {
        String bytes = "";
        List<Path> files = List.of();
        for (int threads : new int[] {8, 1, 2}) {
            // No two of them lie on the disk at a time.
            delete(files);
            files = write(ending, threads, Files.createDirectory(directory.resolve(ending + threads)));
            String written = sha256(files);
            assertThat(written).as(threads + " threads").isEqualTo(bytes.isEmpty() ? written : bytes);
            bytes = written;
        }
        if ("write".equals(System.getProperty("seedbed.golden"))) {
            System.out.println("sha256: " + ending + "=" + bytes);
        } else {
            assertThat(bytes).isEqualTo(golden().getProperty(ending));
        }
        readBack(ending, files);
    }

    private List<Path> write(String ending, int threads, Path to) {
        boolean sql = ending.endsWith(".sql");
        String dialect = sql ? ending.substring(0, ending.indexOf('.')) : null;
        FixtureSpec.Declared declared =
                new FixtureSpec.Declared(Million.class.getName(), 100, "*." + ending, null, null, dialect, sql);
        List<FixtureSpec> specs =
                new Declaration("<fixture> 1", declared, false, List.of(), null, List.of()).specs(engine, QUESTION);
        long start = System.nanoTime();
        List<Path> files = new FixtureWriter(engine, QUESTION, threads, line -> {})
                .write(specs, to).stream()
                        .filter(file -> !file.toString().endsWith(".seedbed.json"))
                        .toList();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "%s, %d threads: %.1f s%n", ending, threads, seconds);
        return files;
    }

    private void readBack(String ending, List<Path> files) throws Exception {
        long start = System.nanoTime();
        Ids ids = new Ids();
        switch (ending) {
            case "h2.sql" -> Scripts.readH2(files, directory, ids);
            case "postgresql.sql" -> Scripts.readPostgres(files, ids);
            default -> {
                for (Path file : files) {
                    Entity entity = Entity.of(file.getFileName().toString());
                    Readers.read(file, entity, row -> ids.take(entity, row));
                }
            }
        }
        System.out.printf(Locale.ROOT, "%s, read back: %.1f s%n", ending, (System.nanoTime() - start) / 1e9);
        assertThat(ids.counts().values().stream().mapToLong(Long::longValue).sum())
                .isBetween(980_000L, 1_040_000L);
        assertThat(ids.counts())
                .containsEntry(Entity.BUYERS, 60_000L)
                .containsEntry(Entity.PRODUCTS, 2_000L)
                .containsEntry(Entity.REVIEWS, 40_000L);
        assertThat(ids.counts().get(Entity.PAYMENTS)).isEqualTo(ids.counts().get(Entity.PURCHASES));
    }

    private static String sha256(List<Path> files) throws Exception {
        MessageDigest all = MessageDigest.getInstance("SHA-256");
        for (Path file : files) {
            all.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), all)) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
            }
        }
        return HexFormat.of().formatHex(all.digest());
    }

    private static void delete(List<Path> files) throws IOException {
        for (Path file : files) {
            Files.delete(file);
        }
    }

    private static Properties golden() throws IOException {
        Properties golden = new Properties();
        try (InputStream in = MillionRowsTest.class.getResourceAsStream("sha256.properties")) {
            golden.load(in);
        }
        return golden;
    }
}
