/**
 * How often values appear: shapes on the real line, cut exactly to what the constraints allow.
 *
 * <p>A {@link io.seedbed.distribution.Distribution} knows nothing of Java types, rows or randomness; it is a cumulative
 * function and its inverse. One uniform number makes one value by inversion, which is why truncation needs no rejection,
 * why the value grows with the number (so correlated, stratified and pinned numbers work for every shape), and why a
 * cell needs one draw.
 *
 * <pre>{@code
 * Truncated age = Truncated.grid(NormalDistribution.of(38, 12), 18, 99, 1); // @Normal(mean = 38, sd = 12) @Min(18) @Max(99)
 * long years = age.indexAt(u);
 * }</pre>
 *
 * <p>Each annotation such as {@code @Normal} names its interpreter, nested in the class it makes:
 * {@link io.seedbed.distribution.DistributionReaders} follows that name, for users' own annotations too.
 * {@link io.seedbed.distribution.Weights} and {@link io.seedbed.distribution.WeightedChoice} serve lists of named values.
 *
 * <p>Computed with {@code + - * /}, square roots and {@link java.lang.StrictMath} only, so that values are equal on every
 * platform. The functions behind (normal, gamma, beta) follow the Digital Library of Mathematical Functions (DLMF) and the
 * papers named there. Tests compare all of it with an independent library.
 *
 * <p>May use: the JDK, and {@code io.seedbed.annotation} in the interpreters.
 */
@NullMarked
package io.seedbed.distribution;

import org.jspecify.annotations.NullMarked;
