package benchmarks;

import io.seedbed.maven.engine.Engine;
import io.seedbed.maven.engine.EngineLoader;
import io.seedbed.maven.engine.Question;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A file that is written anew by each invocation, and how large it became. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class FileOfRows {

    /** The size of what was written, in bytes. */
    public long bytes;

    /** How many rows were written. */
    public long rows;

    private Path directory = Path.of("");

    /** Makes an empty directory. */
    @Setup(Level.Iteration)
    public void create() throws IOException {
        directory = Files.createTempDirectory("seedbed-benchmark");
    }

    /** Deletes all that was written. */
    @TearDown(Level.Iteration)
    public void delete() throws IOException {
        try (var files = Files.list(directory)) {
            files.forEach(FileOfRows::delete);
        }
        Files.delete(directory);
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path directory() {
        return directory;
    }

    Path file(String name) {
        return directory.resolve(name);
    }

    /** Notes what was written. */
    void written(Path file, long count) throws IOException {
        bytes = Files.size(file);
        rows = count;
    }

    /** The generator as the Maven plugin starts it, for the classes of this module. */
    static Engine engine() {
        List<Path> classPath = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        return new EngineLoader("benchmark", EngineLoader.BRIDGE).isolated(classPath);
    }

    static Question question() {
        return new Question("42", null, null);
    }
}
