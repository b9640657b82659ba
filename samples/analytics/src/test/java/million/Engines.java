package million;

import io.seedbed.maven.engine.Engine;
import io.seedbed.maven.engine.EngineLoader;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The generator as the Maven plugin starts it, with the test class path for a project's. */
final class Engines {
    private Engines() {}

    static Engine open() {
        String elements = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<Path> classPath =
                Arrays.stream(elements.split(File.pathSeparator)).map(Path::of).toList();
        return new EngineLoader("test", EngineLoader.BRIDGE).isolated(classPath);
    }
}
