/**
 * How rows of JDK values become the bytes of a file.
 *
 * <p>Place in the story: behind the engine, before the file. A {@link io.seedbed.maven.format.Format} knows nothing of projects,
 * class loaders or threads; it prepares a run of rows wherever in the file they stand, so that runs can be prepared in parallel and
 * are only joined in order. {@link io.seedbed.maven.format.Formats} lists them; {@link io.seedbed.maven.format.FormatProvider} is
 * the door for those with artifacts of their own, and {@link io.seedbed.maven.format.TypedRows} what such binary formats write.
 *
 * <p>May depend on: {@code io.seedbed.table}, {@code io.seedbed.sql}, the JDK, FastCSV, fastexcel,
 * Jackson's streaming core and aircompressor.
 */
@NullMarked
package io.seedbed.maven.format;

import org.jspecify.annotations.NullMarked;
