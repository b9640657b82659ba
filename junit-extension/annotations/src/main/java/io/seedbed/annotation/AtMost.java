package io.seedbed.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value is that of another property or less: a number as small, or a date or time not after it. See {@link After}.
 *
 * <pre>{@code
 * record Account(@Positive int limit, @AtMost("limit") int used) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
public @interface AtMost {
    /**
     * The other property: its name, or a path to it through an object or a reference, {@code customer.customerSince}. If it is missing,
     * nothing is demanded.
     */
    String value();
}
