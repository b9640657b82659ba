/**
 * Parquet files, for those who want them: Parquet's libraries are not fetched by others, and Hadoop's by nobody.
 *
 * <p>Place in the story: one of the formats of {@link io.seedbed.maven.format}, found there by its
 * {@link io.seedbed.maven.format.FormatProvider}. May depend on: that package, {@code io.seedbed.table}, Parquet and aircompressor.
 */
@NullMarked
package io.seedbed.maven.parquet;

import org.jspecify.annotations.NullMarked;
