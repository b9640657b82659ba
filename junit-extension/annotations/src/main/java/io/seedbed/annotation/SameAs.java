package io.seedbed.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value is that of another property, which the constraints of both hold for.
 *
 * <pre>{@code
 * record SignUp(@Size(min = 8) String password, @SameAs("password") String repeated) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
public @interface SameAs {
    /** The other property: its name, or a path to it through an object or a reference, {@code customer.email}. */
    String value();
}
