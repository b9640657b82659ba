package io.seedbed.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value comes after that of another property: a later date or time, or a greater number.
 *
 * <p>Both keep their distributions, cut to what the other leaves over: if only one of them has a bound, the other one ends before it.
 * Moments of different types are compared in UTC, a date as its first moment.
 *
 * <pre>{@code
 * record Rental(LocalDate from, @After("from") LocalDate to) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
public @interface After {
    /**
     * The other property: its name, or a path to it through an object or a reference, {@code customer.customerSince}. If it is missing,
     * nothing is demanded.
     */
    String value();

    /** Whether both may be equal. */
    boolean orEqual() default false;
}
