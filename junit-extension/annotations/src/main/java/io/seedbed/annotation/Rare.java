package io.seedbed.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One value is rare, and yet there are always some of it.
 *
 * <p>Over the rows of a data set or file, exactly so many rows hold it: {@code rate} times the number of rows, rounded, but no fewer than
 * {@code atLeast}. Where nobody says how many rows there are, it has the probability {@code rate}.
 *
 * <pre>{@code
 * @Rare(rate = 0.0005, atLeast = 20) boolean fraud
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
public @interface Rare {
    /** The share of the value, from 0 to 1. */
    double rate();

    /** The least number of rows that hold it. */
    long atLeast() default 0;

    /** The value, written as for {@link Weighted}. All others keep their proportions. */
    String value() default "true";
}
