package io.seedbed.blueprint;

/**
 * One value that is rare.
 *
 * @param value the value as it was written
 * @param rate its share, {@code [0, 1]}
 * @param atLeast the least number of rows that hold it, 0 or more
 * @param origin the annotation that says so
 */
public record Rarity(String value, double rate, long atLeast, Origin origin) {}
