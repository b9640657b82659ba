/**
 * Bean Validation: the only package that imports {@code jakarta.validation} or Hibernate Validator.
 *
 * <p>{@link io.seedbed.validation.Validation} is the door, and the one class here that works without the API on the class
 * path. Behind it, {@link io.seedbed.validation.BeanValidation} asks the provider which constraints a class has (so that
 * XML mappings, inheritance and composition come for free), {@link io.seedbed.validation.JakartaReaders} says what each
 * constraint demands, and {@link io.seedbed.validation.Judge} has the provider judge finished values. Uses {@code
 * blueprint}, {@code domain}, {@code regex} and {@code problem}.
 */
@NullMarked
package io.seedbed.validation;

import org.jspecify.annotations.NullMarked;
