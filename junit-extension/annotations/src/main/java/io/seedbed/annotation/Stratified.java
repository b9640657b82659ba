package io.seedbed.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The shares of this property hold exactly, to one row, over all rows of a data set or file, and not only on average.
 *
 * <p>All rows together are one sample that is spread evenly over the declared distribution or weights, in random order. Where nobody
 * says how many rows there are, each thousand rows is such a sample.
 *
 * <pre>{@code
 * @Weighted({"PAID=90", "OPEN=8", "FAILED=2"}) @Stratified Status status
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
public @interface Stratified {
    /** The number of rows to spread over, where that is not known from a data set or file; 0 to take that of the surroundings. */
    long rows() default 0;
}
