package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.plan.Plan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Values as literals: the same on every JDK, in every time zone and locale, on any number of threads, in any order.
 *
 * <p>A difference means that users' fixtures would change, which needs a new {@link Plan#ALGORITHM} number and a word in the
 * changelog (the words of people excepted, which follow Datafaker's version). After that, the file is written anew by
 *
 * <pre>./mvnw -pl junit-extension -am test -Dtest=GoldenValuesTest -Dsurefire.failIfNoSpecifiedTests=false -DargLine=-Dseedbed.golden=write</pre>
 */
class GoldenValuesTest {

    private static final String FILE = "golden-values.txt";

    private static String golden() throws IOException {
        if ("write".equals(System.getProperty("seedbed.golden"))) {
            Path file = Path.of("src/test/resources/io/seedbed", FILE);
            Files.writeString(file, GoldenRows.text(inOrder()));
            return Files.readString(file);
        }
        try (InputStream in = GoldenValuesTest.class.getResourceAsStream(FILE)) {
            assertThat(in).as(FILE).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static LongStream inOrder() {
        return LongStream.range(0, GoldenRows.ROWS);
    }

    private static void assertGolden(String actual) throws IOException {
        assertThat(actual)
                .as("values moved: this needs a new Plan.ALGORITHM, and then the file anew (see the class comment)")
                .isEqualTo(golden());
    }

    private static String onThreads(int threads, LongStream rows) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() -> GoldenRows.text(rows)).get();
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void areWhatTheyWere() throws IOException {
        assertGolden(GoldenRows.text(inOrder()));
    }

    @Test
    void doNotHangOnTheOrderOfRows() throws Exception {
        assertGolden(onThreads(1, inOrder().map(n -> GoldenRows.ROWS - 1 - n)));
    }

    @ParameterizedTest
    @CsvSource({"1", "8"})
    void doNotHangOnThreads(int threads) throws Exception {
        assertGolden(onThreads(threads, inOrder()));
    }

    @ParameterizedTest
    @CsvSource({"Pacific/Auckland, tr-TR", "America/Los_Angeles, ar-EG"})
    void doNotHangOnTheDefaultTimeZoneAndLocale(String zone, String locale) throws IOException {
        TimeZone zoneBefore = TimeZone.getDefault();
        Locale localeBefore = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            Locale.setDefault(Locale.forLanguageTag(locale));
            assertGolden(GoldenRows.text(inOrder()));
        } finally {
            TimeZone.setDefault(zoneBefore);
            Locale.setDefault(localeBefore);
        }
    }

    /** What static fields remember was made under the defaults of the JVM: so a JVM of its own has others from the start. */
    @Test
    void doNotHangOnTheDefaultsOfAFreshMachine() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.timezone=Pacific/Auckland",
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Dfile.encoding=ISO-8859-9",
                        "-cp",
                        System.getProperty("java.class.path"),
                        GoldenRows.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertGolden(text);
    }

    @Test
    void changeWithTheAlgorithmAlone() throws IOException {
        assertThat(golden()).startsWith("seed 2026, algorithm " + Plan.ALGORITHM + "\n");
    }
}
