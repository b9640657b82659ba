package io.seedbed.maven.sample;

import io.seedbed.maven.engine.Engine;
import io.seedbed.maven.engine.EngineLoader;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The real engine, with the test class path for a project's. */
public final class Engines {
    private Engines() {}

    /** In this JVM. */
    public static Engine isolated() {
        return new EngineLoader("test", EngineLoader.BRIDGE).isolated(classPath());
    }

    private static List<Path> classPath() {
        String elements = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(elements.split(File.pathSeparator)).map(Path::of).toList();
    }
}
