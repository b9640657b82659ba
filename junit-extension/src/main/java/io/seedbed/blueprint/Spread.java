package io.seedbed.blueprint;

/**
 * That the shares of a value's distribution hold over a number of rows, and not only on average.
 *
 * @param rows over how many rows; 0 for those of the surroundings
 * @param even whether all values are to appear equally often
 */
public record Spread(long rows, boolean even) {}
