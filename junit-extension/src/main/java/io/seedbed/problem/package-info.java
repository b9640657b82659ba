/**
 * How bad news is told: what is wrong, where, why, and what to do, built from facts and rendered last.
 *
 * <p>At the bottom of the story: every other package may use it, it uses the JDK alone.
 */
@NullMarked
package io.seedbed.problem;

import org.jspecify.annotations.NullMarked;
