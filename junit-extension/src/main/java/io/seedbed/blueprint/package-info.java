/**
 * What the source code says, as immutable data: classes, their properties, the constraints on them and who stated them.
 *
 * <p>A class is read once into a {@link io.seedbed.blueprint.Blueprint}, which only states things; package {@code plan}
 * compiles it. Nothing here draws a value, and nothing here knows Bean Validation: constraints arrive through
 * {@link io.seedbed.blueprint.ConstraintMetadata} and are understood by {@link io.seedbed.blueprint.ConstraintReader}s.
 * Uses {@code annotation}, {@code domain}, {@code distribution} and {@code problem}.
 */
@NullMarked
package io.seedbed.blueprint;

import org.jspecify.annotations.NullMarked;
