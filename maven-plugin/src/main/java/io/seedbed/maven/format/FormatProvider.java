package io.seedbed.maven.format;

import io.seedbed.table.Table;
import io.seedbed.table.UnwritableException;
import java.util.ServiceLoader;

/**
 * A format whose libraries are too large to be fetched by everybody: it lives in an artifact of its own, {@code seedbed-} and its
 * name, with the name of its implementation in {@code META-INF/services/io.seedbed.maven.format.FormatProvider}. A user adds the
 * artifact to the plugin's dependencies; it is looked for when a fixture first asks for it.
 */
public interface FormatProvider {

    /**
     * Returns the format's name.
     *
     * @return a name such as {@code parquet}
     */
    String name();

    /**
     * Returns the format for a table.
     *
     * @param table what will be written
     * @return the format
     * @throws UnwritableException if the format cannot hold such a table
     */
    Format<?> of(Table table);

    /**
     * Finds a provider beside the plugin.
     *
     * @param name the format's name
     * @return its provider
     * @throws UnwritableException if its artifact is not there
     */
    static FormatProvider named(String name) {
        return ServiceLoader.load(FormatProvider.class, FormatProvider.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .filter(provider -> provider.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnwritableException("the format " + name
                        + " lives in an artifact of its own, which is not there. Add io.seedbed:seedbed-" + name
                        + " in the plugin's version to the <dependencies> inside the <plugin> seedbed-maven-plugin."));
    }
}
