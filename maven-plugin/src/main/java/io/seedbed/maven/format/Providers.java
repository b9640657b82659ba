package io.seedbed.maven.format;

/** Finds the formats that live in artifacts of their own. */
@FunctionalInterface
public interface Providers {

    /**
     * Returns the provider of a format.
     *
     * @param format the format's name, such as {@code parquet}
     * @return its provider
     */
    FormatProvider named(String format);
}
