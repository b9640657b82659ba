/**
 * How rows of JDK values become the bytes of a file: CSV, JSON, NDJSON and SQL.
 *
 * <p>Place in the story: behind the engine, before the file. A format knows nothing of projects, class loaders or
 * threads; it turns a run of rows, wherever in the file they stand, into text, so that runs can be made in parallel and
 * joined in order.
 *
 * <p>May depend on: the JDK, FastCSV and Jackson's streaming core.
 */
@NullMarked
package io.seedbed.maven.format;

import org.jspecify.annotations.NullMarked;
