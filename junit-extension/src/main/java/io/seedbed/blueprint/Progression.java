package io.seedbed.blueprint;

/**
 * Values that grow from row to row by the same step.
 *
 * @param start the value of row 0 as it was written
 * @param step the difference between two rows as it was written
 * @param origin the annotation that says so
 */
public record Progression(String start, String step, Origin origin) {}
