package io.seedbed;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Runs code where a {@code META-INF/validation.xml} is seen that other tests do not see: in a class loader of its own. */
final class ConfiguredLoader {

    private ConfiguredLoader() {}

    /** Writes a {@code META-INF/validation.xml} with this content. */
    static void configure(Path directory, String content) throws IOException {
        write(directory.resolve("META-INF/validation.xml"), """
                <validation-config xmlns="https://jakarta.ee/xml/ns/validation/configuration" version="3.0">
                %s
                </validation-config>
                """.formatted(content));
    }

    /** Has it name a file {@code constraints.xml} with these constraint mappings. */
    static void map(Path directory, String mappings) throws IOException {
        configure(directory, "<constraint-mapping>constraints.xml</constraint-mapping>");
        write(directory.resolve("constraints.xml"), """
                <constraint-mappings xmlns="https://jakarta.ee/xml/ns/validation/mapping" version="3.0">
                %s
                </constraint-mappings>
                """.formatted(mappings));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Calls a public class of the tests, loaded behind the directory. */
    static String call(Path directory, Class<? extends Callable<String>> probe) throws Exception {
        List<URL> urls = new ArrayList<>(List.of(directory.toUri().toURL()));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(loader);
            return (String) ((Callable<?>) loader.loadClass(probe.getName())
                            .getDeclaredConstructor()
                            .newInstance())
                    .call();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
