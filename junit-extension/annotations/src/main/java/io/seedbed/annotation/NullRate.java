package io.seedbed.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The share of rows in which this value is missing: {@code null}, or empty for an {@code Optional}.
 *
 * <p>Without this annotation a value is always present, unless {@code @Null} forbids it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
public @interface NullRate {
    /** The probability of a missing value, from 0 to 1, both included. */
    double value();
}
