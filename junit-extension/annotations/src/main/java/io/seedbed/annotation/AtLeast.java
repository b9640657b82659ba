package io.seedbed.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value is that of another property or more: a number as great, or a date or time not before it. See {@link After}.
 *
 * <pre>{@code
 * record Price(@Positive int low, @AtLeast("low") int high) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
public @interface AtLeast {
    /**
     * The other property: its name, or a path to it through an object or a reference, {@code customer.customerSince}. If it is missing,
     * nothing is demanded.
     */
    String value();
}
