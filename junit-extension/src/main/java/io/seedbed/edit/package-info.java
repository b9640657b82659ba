/**
 * What a program states about data from outside: a constant here, another distribution there, a supplier of values.
 *
 * <p>A {@link io.seedbed.edit.Selector} says where, by a method reference, a path or a type; a {@link io.seedbed.edit.Spec} says what.
 * Both make an edit, and {@link io.seedbed.edit.Edits}, in their order, take the schema that was read to the schema that is
 * compiled: a class of which something else is stated at one place becomes, for that place, a variant with a blueprint of its own.
 * So the compiler knows nothing of edits, and what is not selected is stated, and drawn, as before.
 *
 * <p>Uses {@code blueprint}, {@code distribution}, {@code domain}, {@code regex} and {@code problem}.
 */
@NullMarked
package io.seedbed.edit;

import org.jspecify.annotations.NullMarked;
