package io.seedbed.maven.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.annotation.Exponential;
import io.seedbed.maven.check.Finding.Kind;
import io.seedbed.maven.engine.Engine;
import io.seedbed.maven.engine.Question;
import io.seedbed.maven.fixture.Declaration;
import io.seedbed.maven.fixture.FixtureSpec;
import io.seedbed.maven.fixture.FixtureWriter;
import io.seedbed.maven.fixture.Generation;
import io.seedbed.maven.fixture.Sha256;
import io.seedbed.maven.sample.Engines;
import io.seedbed.maven.sample.Shop;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are compared with what the real engine would write. */
class FixtureCheckTests {
    private static final Engine ENGINE = Engines.isolated();
    private static final Question SEED_7 = new Question("7", null, null);
    private static final Instant TODAY = Instant.parse("2026-11-28T12:00:00Z");

    /** Offers that end soon, and others long hence. */
    record Offer(
            @Positive int id,
            @Future @Exponential(mean = 30) @NotNull LocalDate ends,

            @Size(min = 1, max = 2) List<@Future @Exponential(mean = 30) @NotNull LocalDate> reminders,

            @Future @NotNull Instant warranty,
            @Past @NotNull LocalDate begun) {}

    @TempDir
    private Path directory;

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    private static List<FixtureSpec> specs(Class<?> type, String file, long rows) {
        FixtureSpec.Declared declared = new FixtureSpec.Declared(type.getName(), rows, file);
        return new Declaration("<fixture> 1", declared, false, List.of(), null, List.of()).specs(ENGINE, SEED_7);
    }

    private void write(List<FixtureSpec> specs) {
        new FixtureWriter(ENGINE, SEED_7, 2, line -> {}).write(specs, directory);
    }

    private List<Finding> check(List<FixtureSpec> specs, Question question) {
        return new FixtureCheck(new Generation(ENGINE, question, 2, line -> {}), directory, TODAY).of(specs);
    }

    private Path customers(String ending) {
        write(specs(Shop.Customer.class, "customers." + ending, 1_000));
        return directory.resolve("customers." + ending);
    }

    private List<Finding> check(String ending) {
        return check(specs(Shop.Customer.class, "customers." + ending, 1_000), SEED_7);
    }

    private static void replace(Path file, String old, String other) throws IOException {
        String text = Files.readString(file);
        String changed = text.replaceFirst(old, other);
        assertThat(changed.equals(text)).as(old + " is there").isFalse();
        Files.writeString(file, changed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"csv", "tsv", "json", "ndjson", "yaml", "xml", "dbunit", "sql", "xlsx", "csv.gz", "json.zst"})
    void findsNothingInFilesAsTheyWereWritten(String ending) throws IOException {
        customers(ending);
        List<String> before = contents();

        assertThat(check(ending)).isEmpty();
        assertThat(contents()).as("nothing is written").isEqualTo(before);
    }

    @Test
    void findsNothingInAWholeDataSet() {
        write(specs(Shop.class, "shop/#-*.sql", 0));

        assertThat(check(specs(Shop.class, "shop/#-*.sql", 0), SEED_7)).isEmpty();
    }

    @Test
    void namesTheRowThatWasChangedByHand() throws IOException {
        Path file = customers("csv");
        List<String> lines = Files.readAllLines(file);
        String line = lines.get(18);
        replace(file, "\n" + line, "\n" + line.replaceFirst("[0-9-]+$", "2001-02-03"));

        assertThat(check("csv"))
                .containsExactly(new Finding(
                        Kind.EDITED,
                        "customers.csv is not what its manifest says was written: it was changed by hand; first in line 19"
                                + " (row 17)\n    is         " + line.replaceFirst("[0-9-]+$", "2001-02-03")
                                + "\n    should be  " + line));
    }

    @Test
    void findsLinesThatWereAddedAndThatAreCutOff() throws IOException {
        Path file = customers("ndjson");
        String text = Files.readString(file);
        Files.writeString(file, text + "{}\n");
        assertThat(check("ndjson").get(0).text())
                .endsWith("; first in line 1001 (row 1000)\n    is         {}\n    should be  (end of the file)");

        Files.writeString(file, text.substring(0, text.lastIndexOf("\n{") + 1));
        assertThat(check("ndjson").get(0).text()).contains("line 1000 (row 999)\n    is         (end of the file)");
    }

    @Test
    void findsWhatIsChangedInCompressedText() throws IOException {
        Path file = customers("csv.gz");
        Path other = directory.resolve("other.csv.gz");
        new FixtureWriter(ENGINE, new Question("8", null, null), 1, line -> {})
                .write(specs(Shop.Customer.class, "other.csv.gz", 1_000), directory);
        byte[] whole = Files.readAllBytes(file);

        Files.copy(other, file, StandardCopyOption.REPLACE_EXISTING);
        assertThat(check("csv.gz").get(0).text()).contains("it was changed by hand; first in line 2 (row 0)");

        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertThat(check("csv.gz"))
                .containsExactly(new Finding(
                        Kind.EDITED,
                        "customers.csv.gz cannot be read and was cut off or changed by hand: Unexpected end of ZLIB"
                                + " input stream"));
    }

    @Test
    void doesNotMindAnotherCompressorOfTheSameText() throws IOException {
        Path file = customers("csv.gz");
        byte[] text;
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            text = in.readAllBytes();
        }
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text);
        }
        Path manifest = directory.resolve("customers.csv.gz.seedbed.json");
        replace(manifest, "\"sha256\" : \"[0-9a-f]+\"", "\"sha256\" : \"" + Sha256.of(file) + "\"");

        assertThat(check("csv.gz")).isEmpty();
    }

    @Test
    void saysWhereABinaryFileDiffers() throws IOException {
        Path file = customers("xlsx");
        byte[] bytes = Files.readAllBytes(file);
        bytes[1234]++;
        Files.write(file, bytes);

        assertThat(check("xlsx"))
                .containsExactly(new Finding(
                        Kind.EDITED,
                        "customers.xlsx is not what its manifest says was written: it was changed by hand; first at byte"
                                + " 1234"));
    }

    @Test
    void saysWhatHasDrifted() throws IOException {
        Path file = customers("csv");
        List<String> lines = Files.readAllLines(file);

        List<Finding> findings = check(
                specs(Shop.Customer.class, "customers.csv", 1_000), new Question("8", "2026-08-01T00:00:00Z", null));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.DRIFTED);
            assertThat(finding.text())
                    .startsWith("customers.csv would be written otherwise today: seed was 7 and is 8, now was"
                            + " 2026-07-01T12:00:00Z and is 2026-08-01T00:00:00Z; first in line 2 (row 0)\n    is         "
                            + lines.get(1) + "\n    should be  ");
        });
    }

    @Test
    void saysThatTheGeneratorHasChangedIfTheManifestSaysNothing() throws IOException {
        Path file = customers("csv");
        replace(file, "\n[0-9]+", "\n77");
        replace(
                directory.resolve("customers.csv.seedbed.json"),
                "\"sha256\" : \"[0-9a-f]+\"",
                "\"sha256\" : \"" + Sha256.of(file) + "\"");

        assertThat(check("csv").get(0).text())
                .startsWith(
                        "customers.csv would be written otherwise today: the generator or a class has changed; first"
                                + " in line 2 (row 0)\n    is         77,");
    }

    @Test
    void findsAManifestThatIsNoLongerTrue() throws IOException {
        customers("csv");
        Path manifest = directory.resolve("customers.csv.seedbed.json");
        replace(manifest, "\"datafaker\" : \"[^\"]*\"", "\"datafaker\" : \"1.0\"");

        assertThat(check("csv"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.text())
                        .matches(
                                "customers.csv.seedbed.json would be written otherwise today: versions.datafaker was 1.0 and is"
                                        + " [0-9.]+; the file itself would not"));

        Files.writeString(manifest, "half a mani");
        assertThat(check("csv").get(0).text())
                .startsWith("customers.csv.seedbed.json would be written otherwise today");
    }

    @Test
    void findsWhatIsMissing() throws IOException {
        Path file = customers("csv");
        Path manifest = directory.resolve("customers.csv.seedbed.json");

        Files.delete(manifest);
        assertThat(check("csv"))
                .containsExactly(new Finding(
                        Kind.MISSING, "customers.csv.seedbed.json is missing, the manifest of customers.csv"));

        Files.delete(file);
        assertThat(check("csv")).containsExactly(new Finding(Kind.MISSING, "customers.csv is missing"));
    }

    @Test
    void findsWhatIsLeftOver() throws IOException {
        customers("csv");
        Files.createDirectories(directory.resolve("old"));
        Files.writeString(directory.resolve("old/people.csv.seedbed.json"), "{}");
        Files.writeString(directory.resolve("ours.csv"), "not Seedbed's");

        assertThat(Surplus.in(directory, specs(Shop.Customer.class, "customers.csv", 1_000)))
                .containsExactly(new Finding(Kind.SURPLUS, "old/people.csv: no fixture writes it any more"));
        assertThat(Surplus.in(directory.resolve("nowhere"), List.of())).isEmpty();
    }

    @Test
    void knowsLineEndsThatGitHasChanged() throws IOException {
        Path file = customers("csv");
        for (Path each : List.of(file, directory.resolve("customers.csv.seedbed.json"))) {
            Files.writeString(each, Files.readString(each).replace("\n", "\r\n"));
        }

        assertThat(check("csv"))
                .containsExactly(new Finding(
                        Kind.EDITED,
                        "customers.csv has other line ends: \\r\\n in place of \\n. If Git changes them, say \"*.csv -text\" in"
                                + " .gitattributes"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"offers.csv", "offers.json"})
    void findsValuesThatAreNoLongerFuture(String file) throws IOException {
        List<FixtureSpec> specs = specs(Offer.class, file, 5_000);
        write(specs);
        List<String> lines = Files.readAllLines(directory.resolve(file), StandardCharsets.UTF_8);
        String earliest = "2026-07-02";
        int row = 0;
        while (file.endsWith("csv") && !lines.get(row + 1).contains("," + earliest + ",")) {
            row++;
        }

        List<Finding> findings = check(specs, SEED_7);

        assertThat(findings).extracting(Finding::kind).containsExactly(Kind.STALE, Kind.STALE);
        if (file.endsWith("csv")) {
            assertThat(findings.get(0).text())
                    .matches(file + ": ends of \\Q" + Offer.class.getName()
                            + "\\E: @Future no longer holds for 4,9\\d\\d"
                            + " values, the first of which went stale on 2026-07-02 \\(row " + row + "\\)");
        }
        assertThat(findings.get(1).text()).contains(": reminders[] of ", "the first of which went stale on 2026-07-02");
    }

    @Test
    void findsValuesThatAreNotYetPast() {
        Question later = new Question("7", "2027-06-01T00:00:00Z", null);
        List<FixtureSpec> specs = specs(Offer.class, "offers.csv", 5_000);
        new FixtureWriter(ENGINE, later, 2, line -> {}).write(specs, directory);

        assertThat(check(specs, later))
                .singleElement()
                .satisfies(finding -> assertThat(finding.text())
                        .matches(
                                "offers.csv: begun of .*Offer: @Past does not hold yet for \\d+ values, the last of which lies at"
                                        + " 2027-05-\\d\\d \\(row \\d+\\)"));
    }

    private List<String> contents() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> {
                        try {
                            return file + " " + Files.getLastModifiedTime(file) + " " + Sha256.of(file);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .toList();
        }
    }
}
