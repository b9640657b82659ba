/**
 * Blueprint to rows: a schema is compiled once into sources, and a row is then a pure function of its address.
 *
 * <p>{@link io.seedbed.plan.Source} is the narrow waist: same draw and address, equal value. A
 * {@link io.seedbed.plan.Leaf} turns bits into a choice and a choice into a value; everything above it (objects,
 * containers, missing values, checks) only derives addresses. Nothing here knows an annotation. Uses {@code domain},
 * {@code regex}, {@code distribution}, {@code random}, {@code blueprint} and {@code problem}.
 */
@NullMarked
package io.seedbed.plan;

import org.jspecify.annotations.NullMarked;
