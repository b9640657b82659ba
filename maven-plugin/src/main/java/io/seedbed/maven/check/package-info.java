/**
 * Whether fixture files are still what would be written today: compared while they are made again, and never written.
 *
 * <p>Place in the story: beside the writing of fixtures, for files that are kept under version control.
 *
 * <p>May depend on: the JDK, {@code io.seedbed.table}, and the packages {@code engine}, {@code fixture} and {@code format}.
 */
@NullMarked
package io.seedbed.maven.check;

import org.jspecify.annotations.NullMarked;
