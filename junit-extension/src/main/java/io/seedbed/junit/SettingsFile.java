package io.seedbed.junit;

import io.seedbed.problem.SeedbedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.util.List;
import java.util.Properties;

/** The settings in {@code junit-platform.properties}: a misspelled one would silently have no effect. */
final class SettingsFile {

    private static final String FILE = "junit-platform.properties";
    private static final String PREFIX = "seedbed.";

    private SettingsFile() {}

    /**
     * Checks that every setting of ours is one that we know.
     *
     * @param loader where the file is looked for; like JUnit, the first one found counts
     * @throws SeedbedException naming the unknown settings
     */
    static void requireKnown(ClassLoader loader, List<String> known) {
        URL file = loader.getResource(FILE);
        if (file == null) {
            return;
        }
        List<String> unknown = read(file).stringPropertyNames().stream()
                .filter(name -> name.startsWith(PREFIX) && !known.contains(name))
                .sorted()
                .toList();
        if (!unknown.isEmpty()) {
            throw SeedbedException.of("There is no setting " + String.join(", ", unknown))
                    .fact("where", FILE)
                    .fact("settings", String.join("\n", known))
                    .remedy("correct the name or remove the line")
                    .exception();
        }
    }

    private static Properties read(URL file) {
        Properties properties = new Properties();
        try {
            URLConnection connection = file.openConnection();
            // A cached connection would keep a jar open, and another build could not replace it.
            connection.setUseCaches(false);
            try (InputStream in = connection.getInputStream()) {
                properties.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Can not read " + file, e);
        }
        return properties;
    }
}
