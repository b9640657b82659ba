/**
 * Avro files, for those who want them: Avro and what it needs are not fetched by others.
 *
 * <p>Place in the story: one of the formats of {@link io.seedbed.maven.format}, found there by its
 * {@link io.seedbed.maven.format.FormatProvider}. May depend on: that package, {@code io.seedbed.table} and Avro.
 */
@NullMarked
package io.seedbed.maven.avro;

import org.jspecify.annotations.NullMarked;
