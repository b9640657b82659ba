/**
 * Data sets in databases.
 *
 * <p>Place in the story: behind {@code sql}; the JUnit extension and the Maven plugin bring data sets and connections. Rows become statements on several threads, and go to the
 * database in order on one connection and in one transaction. Nothing here is compiled against a driver.
 *
 * <p>May depend on: {@code table}, {@code sql} and the JDK.
 */
@NullMarked
package io.seedbed.load;

import org.jspecify.annotations.NullMarked;
