/**
 * Several entities that belong together: how many rows each has, and which rows refer to which.
 *
 * <p>Place in the story: above {@code plan}, which makes the rows of one entity. A reference is arithmetic: no table of rows is
 * ever held, and any row of any entity is made alone. Uses {@code plan}, {@code blueprint},
 * {@code distribution}, {@code random}, {@code problem} and {@code annotation}.
 */
@NullMarked
package io.seedbed.dataset;

import org.jspecify.annotations.NullMarked;
