package io.seedbed.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Takes realistic text from Datafaker, always inside what the constraints allow.
 *
 * <p>Either the path of a provider method ({@code @Fake("name.firstName")}) or an expression
 * ({@code @Fake("#{name.lastName}-#{number.digits '3'}")}). A candidate that a constraint forbids is repaired or replaced.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
public @interface Fake {
    /** The provider method, such as {@code address.city}, or an expression with {@code #{...}}. */
    String value();
}
