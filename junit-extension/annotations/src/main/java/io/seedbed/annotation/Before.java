package io.seedbed.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value comes before that of another property: an earlier date or time, or a smaller number. See {@link After}.
 *
 * <pre>{@code
 * record Delivery(@Before("arrived") Instant sent, @Past Instant arrived) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
public @interface Before {
    /**
     * The other property: its name, or a path to it through an object or a reference, {@code customer.customerSince}. If it is missing,
     * nothing is demanded.
     */
    String value();

    /** Whether both may be equal. */
    boolean orEqual() default false;
}
