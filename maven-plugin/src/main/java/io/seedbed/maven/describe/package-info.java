/**
 * Pages about data: what is stated about it beside what is drawn, as HTML that needs nothing but itself.
 *
 * <p>Place in the story: beside the files of fixtures, for people. {@code Gathering} asks the engine, {@code Drawn} counts what comes,
 * {@code Chart} lays it out, and {@code Page} with its sections writes it down. All text passes through {@code Html}, which escapes it.
 *
 * <p>May depend on: the JDK, {@code io.seedbed.table}, and the packages {@code engine} and {@code fixture}.
 */
@NullMarked
package io.seedbed.maven.describe;

import org.jspecify.annotations.NullMarked;
