/**
 * Synthetic test data for Java: valid, reproducible to the byte, stable when classes change, addressable by row.
 *
 * <p>The story, in the order in which to read it:
 *
 * <ol>
 *   <li>{@code annotation} is what users write.
 *   <li>{@code domain} says what may appear: numbers on a grid, text, listed values; {@code regex} reads patterns for it.
 *   <li>{@code distribution} says how often; {@code random} gives every cell its address and bits.
 *   <li>{@code blueprint} reads a class once into data; {@code validation} tells it the constraints.
 *   <li>{@code plan} compiles a blueprint into sources; {@code realistic} makes text look like life.
 *   <li>{@code dataset} ties entities together that refer to each other.
 *   <li>{@code edit} is what a program states from outside; {@code cases} makes objects that are wrong, or extreme, on purpose.
 *   <li>{@link io.seedbed.Seedbed}, here, wires it all; {@code junit} and {@code bridge} hand rows to tests and builds.
 * </ol>
 *
 * <p>{@code problem}, at the bottom of all, words what is wrong and what to do about it.
 *
 * <pre>
 * annotations + Bean Validation metadata --read--&gt; Blueprint --compile--&gt; Plan --row(n)--&gt; object
 * value(row, path) = decode(quantile(domain, distribution, u)),  u = bits(seed, entity, row, path)
 * </pre>
 */
@NullMarked
package io.seedbed;

import org.jspecify.annotations.NullMarked;
