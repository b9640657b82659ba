/**
 * Objects that are made on purpose: wrong in one constraint and in nothing else, at the rim of what is allowed, or such that kinds of
 * values meet each other.
 *
 * <p>A statement about one place is turned round, or narrowed, in the schema that was read, and all else stays. So the compiler makes
 * these objects as it makes all others, finds where one is not possible, and says why.
 *
 * <p>Uses {@code plan}, {@code blueprint}, {@code domain}, {@code regex}, {@code random} and {@code problem}.
 */
@NullMarked
package io.seedbed.cases;

import org.jspecify.annotations.NullMarked;
