package io.seedbed.maven.engine;

import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds the engine on a class path and opens it, in this JVM or in one of its own.
 *
 * @param version this plugin's version, for messages
 * @param bridge the name of the engine's entry class
 */
public record EngineLoader(String version, String bridge) {

    /** The engine's entry class: a {@code Function<Map<String, String>, Iterator<Object[]>>} with an int constant {@code API}. */
    public static final String BRIDGE = "io.seedbed.bridge.FixtureBridge";

    /** The version of the questions and answers that this plugin speaks; the engine's constant must be equal. */
    public static final int API = 5;

    /**
     * Tells whether the engine can be found on a class path.
     *
     * @param classPath folders and jars
     * @return true if it is there
     */
    public boolean isOn(List<Path> classPath) {
        try (URLClassLoader loader = loader(classPath)) {
            return loader.findResource(bridge.replace('.', '/') + ".class") != null;
        } catch (java.io.IOException e) {
            throw new SeedbedFailure("Could not read the test class path: " + e.getMessage(), e);
        }
    }

    /**
     * Opens the engine in this JVM, behind a class loader that sees the class path and the JDK and nothing else.
     *
     * @param classPath folders and jars, the project's first
     * @return the engine; close it
     * @throws SeedbedFailure if it is not there or speaks another version
     */
    public Engine isolated(List<Path> classPath) {
        URLClassLoader loader = loader(classPath);
        try {
            return new IsolatedEngine(loader, function(loader));
        } catch (RuntimeException | Error e) {
            IsolatedEngine.close(loader);
            throw e;
        }
    }

    /**
     * Opens the engine in a JVM of its own.
     *
     * @param classPath folders and jars, the project's first
     * @param java the {@code java} program to start
     * @param jvmArgs arguments for it, such as {@code -Xmx1g}
     * @param console takes what the other JVM prints, line by line
     * @return the engine; close it
     * @throws SeedbedFailure if it does not start or speaks another version
     */
    public Engine forked(
            List<Path> classPath, String java, List<String> jvmArgs, java.util.function.Consumer<String> console) {
        return ForkedEngine.start(this, classPath, java, jvmArgs, console);
    }

    /** Compares the engine's version of the questions with this plugin's. */
    void check(int api, String engineVersion) {
        if (api != API) {
            throw new SeedbedFailure("Seedbed's Maven plugin " + version + " speaks version " + API
                    + " of the bridge, but the engine on this project's test class path, seedbed-junit " + engineVersion
                    + ", speaks version " + api + ". Give seedbed-maven-plugin and seedbed-junit the same version.");
        }
    }

    private Function<Map<String, String>, Iterator<Object[]>> function(URLClassLoader loader) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            Class<?> type = Class.forName(bridge, true, loader);
            check(type.getField("API").getInt(null), (String)
                    type.getMethod("version").invoke(null));
            // The class is not ours to see; its contract, checked by number above, promises these type arguments.
            @SuppressWarnings("unchecked")
            Function<Map<String, String>, Iterator<Object[]>> function =
                    (Function<Map<String, String>, Iterator<Object[]>>)
                            type.getConstructor().newInstance();
            return function;
        } catch (ClassNotFoundException e) {
            throw missing(e);
        } catch (InvocationTargetException e) {
            throw Failures.in("start the engine", e.getCause());
        } catch (ReflectiveOperationException | LinkageError e) {
            throw Failures.in("start the engine", e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** What to say when there is no engine: usually the plugin lends its own copy, so this is a broken class path. */
    SeedbedFailure missing(Throwable cause) {
        return new SeedbedFailure(
                "Seedbed's engine is not on this project's test class path. Add it as a dependency:\n"
                        + "  <dependency><groupId>io.seedbed</groupId><artifactId>seedbed-junit</artifactId><version>"
                        + version
                        + "</version><scope>test</scope></dependency>",
                cause);
    }

    private static URLClassLoader loader(List<Path> classPath) {
        List<URL> urls = new ArrayList<>();
        for (Path element : classPath) {
            try {
                urls.add(element.toUri().toURL());
            } catch (MalformedURLException e) {
                throw new SeedbedFailure("The class path element " + element + " has no URL: " + e.getMessage(), e);
            }
        }
        return new URLClassLoader("seedbed", urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }
}
