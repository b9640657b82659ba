package io.seedbed.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One of the values that were observed, as often as they were: listed here, or in a small file on the class path.
 *
 * <p>The file is CSV with a header: the value in the first column and, if there is a second one, its weight. Values are written as for
 * {@link Weighted}; a value that comes several times counts as often.
 *
 * <pre>{@code
 * @Empirical({"12.50", "12.50", "19.99"}) BigDecimal price
 * @Empirical(csv = "shop/first-names.csv") String firstName
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
public @interface Empirical {
    /** The values. */
    String[] value() default {};

    /** A resource on the class path, without a leading slash. */
    String csv() default "";
}
