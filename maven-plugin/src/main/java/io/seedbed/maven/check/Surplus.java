package io.seedbed.maven.check;

import io.seedbed.maven.check.Finding.Kind;
import io.seedbed.maven.engine.SeedbedFailure;
import io.seedbed.maven.fixture.FixtureSpec;
import io.seedbed.maven.fixture.WrittenManifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files that were written as fixtures once, as manifests beside them say, and that no fixture writes any more. */
public final class Surplus {
    private Surplus() {}

    /**
     * Looks for them.
     *
     * @param directory where fixtures lie; may be missing
     * @param fixtures all that are written there
     * @return a finding for each manifest of something else, sorted
     * @throws SeedbedFailure if the directory cannot be read
     */
    public static List<Finding> in(Path directory, List<FixtureSpec> fixtures) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        Set<String> wanted = fixtures.stream().map(FixtureSpec::name).collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(directory)) {
            return files.map(file -> directory.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(WrittenManifest.SUFFIX))
                    .map(name -> name.substring(0, name.length() - WrittenManifest.SUFFIX.length()))
                    .filter(name -> !wanted.contains(name))
                    .sorted()
                    .map(name -> new Finding(Kind.SURPLUS, name + ": no fixture writes it any more"))
                    .toList();
        } catch (IOException e) {
            throw new SeedbedFailure("Could not read " + directory + ": " + e.getMessage(), e);
        }
    }
}
