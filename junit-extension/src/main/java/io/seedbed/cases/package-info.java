/**
 * Objects that are wrong on purpose: each in one property, by one constraint, and in nothing else.
 *
 * <p>A constraint is turned round in the schema that was read: what it allows becomes what it does not allow, and all else stays. So
 * the compiler makes the wrong values as it makes the right ones, and finds where a constraint can not be violated alone.
 */
@NullMarked
package io.seedbed.cases;

import org.jspecify.annotations.NullMarked;
