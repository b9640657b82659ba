package io.seedbed.maven.format;

/**
 * A format whose libraries are too large to be fetched by everybody: it lives in an artifact of its own, with the name of its
 * implementation in {@code META-INF/services/io.seedbed.maven.format.FormatProvider}, and is loaded when a fixture first asks for it.
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
}
