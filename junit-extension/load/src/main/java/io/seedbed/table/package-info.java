/**
 * Rows as tables: columns of known types, what ties the tables of a data set together, and cells as text.
 *
 * <p>Place in the story: behind the engine, before files and databases. What the engine says of its rows, in JDK types, becomes
 * {@link io.seedbed.table.Table}s; {@link io.seedbed.table.OrderedChunks} makes long ones in parts.
 *
 * <p>May depend on: the JDK.
 */
@NullMarked
package io.seedbed.table;

import org.jspecify.annotations.NullMarked;
