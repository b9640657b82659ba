/**
 * Tables as SQL: names, types, values and statements as each database spells them.
 *
 * <p>Place in the story: behind {@code table}, before SQL files and {@code load}. A {@link io.seedbed.sql.TableSql} writes the statements
 * of one table for one {@link io.seedbed.sql.Dialect}; nothing here talks to a database.
 *
 * <p>May depend on: {@code table} and the JDK.
 */
@NullMarked
package io.seedbed.sql;

import org.jspecify.annotations.NullMarked;
