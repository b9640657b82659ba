package io.seedbed.maven.check;

import io.seedbed.maven.check.Finding.Kind;
import io.seedbed.maven.engine.SeedbedFailure;
import io.seedbed.maven.fixture.FixtureSpec;
import io.seedbed.maven.fixture.Generated;
import io.seedbed.maven.fixture.Generation;
import io.seedbed.maven.fixture.Sha256;
import io.seedbed.maven.fixture.WrittenManifest;
import io.seedbed.maven.format.Compression;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares fixture files with what would be written today, and writes nothing. Memory is constant: files are compared while their bytes are
 * made.
 *
 * @param generation makes the bytes
 * @param directory the directory that files are relative to
 * @param today the instant at which future values must still be future
 */
public record FixtureCheck(Generation generation, Path directory, Instant today) {
    private static final int BUFFER = 1 << 16;
    private static final String DIGEST = "sha256";

    /**
     * Compares files.
     *
     * @param fixtures files that belong together, as the tables of a data set do, each behind those that its rows must refer to
     * @return what is wrong, file by file
     * @throws SeedbedFailure if rows cannot be made or a file cannot be read
     */
    public List<Finding> of(List<FixtureSpec> fixtures) {
        List<Finding> findings = new ArrayList<>();
        for (Generated generated : generation.of(fixtures)) {
            Staleness staleness = Staleness.of(generated, today);
            Path file = directory.resolve(generated.fixture().file());
            try {
                compare(generated, file, staleness, findings);
            } catch (IOException e) {
                throw new SeedbedFailure("Could not read " + file + ": " + e.getMessage(), e);
            }
            String name = generated.fixture().name();
            staleness
                    .found(generated.fixture().subject())
                    .forEach(text -> findings.add(new Finding(Kind.STALE, name + ": " + text)));
        }
        return findings;
    }

    private static void compare(Generated generated, Path file, Staleness staleness, List<Finding> findings)
            throws IOException {
        FixtureSpec fixture = generated.fixture();
        String name = fixture.name();
        if (!Files.isRegularFile(file)) {
            skip(generated, staleness);
            findings.add(new Finding(Kind.MISSING, name + " is missing"));
            return;
        }
        String unreadable = unreadable(file, fixture.form().compression());
        if (!unreadable.isEmpty()) {
            skip(generated, staleness);
            findings.add(new Finding(
                    Kind.EDITED, name + " cannot be read and was cut off or changed by hand: " + unreadable));
            return;
        }
        Difference difference = difference(generated, file, staleness);
        if (Files.isRegularFile(WrittenManifest.beside(file))) {
            judge(generated, file, difference).ifPresent(findings::add);
        } else {
            findings.add(
                    new Finding(Kind.MISSING, name + WrittenManifest.SUFFIX + " is missing, the manifest of " + name));
        }
    }

    /** Tells by the manifest who has changed: the file, or what it is made from. */
    private static Optional<Finding> judge(Generated generated, Path file, @Nullable Difference difference)
            throws IOException {
        String name = generated.fixture().name();
        String text = Files.readString(WrittenManifest.beside(file)).replace("\r\n", "\n");
        WrittenManifest said = WrittenManifest.of(text);
        String has = Sha256.of(file);
        if (difference == null) {
            // Whatever the file's digest is, since other builds of the JDK may compress the same text otherwise.
            String should = generated.manifest(has);
            return text.equals(should)
                    ? Optional.empty()
                    : Optional.of(new Finding(
                            Kind.DRIFTED,
                            name + WrittenManifest.SUFFIX + " would be written otherwise today"
                                    + because(changes(said, WrittenManifest.of(should)))
                                    + "; the file itself would not"));
        }
        if (difference.isOfLineEnds()) {
            return Optional.of(new Finding(
                    Kind.EDITED,
                    name + " has other line ends: \\r\\n in place of \\n. If Git changes them, say \"*." + ending(name)
                            + " -text\" in .gitattributes"));
        }
        List<String> changes = changes(said, WrittenManifest.of(generated.manifest(has)));
        String where = where(difference, generated.fixture());
        if (!said.fact(DIGEST).equals(has)) {
            return Optional.of(new Finding(
                    Kind.EDITED,
                    name + " is not what its manifest says was written: it was changed by hand" + because(changes)
                            + where));
        }
        return Optional.of(new Finding(
                Kind.DRIFTED,
                name + " would be written otherwise today"
                        + (changes.isEmpty() ? ": the generator or a class has changed" : because(changes)) + where));
    }

    /** Why what is compressed in a file cannot be read; empty if it can. */
    private static String unreadable(Path file, Compression compression) throws IOException {
        if (compression == Compression.NONE) {
            return "";
        }
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file), BUFFER);
                InputStream inside = compression.inside(raw)) {
            inside.transferTo(OutputStream.nullOutputStream());
            return "";
        } catch (AccessDeniedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** Makes the rows only to look at them. */
    private static void skip(Generated generated, Staleness staleness) throws IOException {
        generated.writeTo(generated.fixture().form(), OutputStream.nullOutputStream(), staleness);
    }

    private static @Nullable Difference difference(Generated generated, Path file, Staleness staleness)
            throws IOException {
        var form = generated.fixture().form();
        Compression compression = form.compression();
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file), BUFFER);
                InputStream inside = compression.inside(raw)) {
            Comparison comparison = new Comparison(
                    new BufferedInputStream(inside, BUFFER),
                    RowsInText.of(form.facts().getOrDefault("format", "")));
            generated.writeTo(form.plain(), comparison, staleness);
            return comparison.end();
        }
    }

    private static String where(Difference difference, FixtureSpec fixture) {
        return fixture.form().isText()
                ? "; first in " + difference.place() + "\n" + difference.lines()
                : "; first at byte " + difference.offset();
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String because(List<String> changes) {
        return changes.isEmpty() ? "" : ": " + String.join(", ", changes);
    }

    /** What one manifest says otherwise than the other; of what follows from what else has changed, nothing. */
    private static List<String> changes(WrittenManifest said, WrittenManifest should) {
        Set<String> names = new LinkedHashSet<>(should.facts().keySet());
        names.addAll(said.facts().keySet());
        names.removeIf(name -> name.equals(DIGEST) || said.fact(name).equals(should.fact(name)));
        boolean stated = names.remove("fingerprint");
        if (names.isEmpty()) {
            return stated ? List.of("what is stated about the class has changed") : List.of();
        }
        return names.stream()
                .map(name -> name + " was " + orNothing(said.fact(name)) + " and is " + orNothing(should.fact(name)))
                .toList();
    }

    private static String orNothing(String fact) {
        return fact.isEmpty() ? "not there" : fact;
    }
}
