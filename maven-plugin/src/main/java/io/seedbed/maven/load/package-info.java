/**
 * Data sets in databases.
 *
 * <p>Place in the story: beside {@code fixture}, with a database for files. Rows become statements on several threads, and go to the
 * database in order on one connection and in one transaction. The driver is the project's or one among the plugin's dependencies; nothing
 * here is compiled against one.
 *
 * <p>May depend on: {@code engine}, {@code format}, what {@code fixture} shares, and the JDK.
 */
@NullMarked
package io.seedbed.maven.load;

import org.jspecify.annotations.NullMarked;
