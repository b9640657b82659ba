package io.seedbed.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rows of an entity of a {@link Dataset} belong to those of another one, so many to each: the number of rows follows.
 *
 * <p>How many is drawn for each parent from the distribution that stands beside, and cut to what is allowed; without one, each number
 * from {@link #atLeast} to {@link #atMost} is equally likely, up to 5 more than the least if there is no upper bound. Together with
 * {@link Rows} the number of rows is fixed, and each of them has its parent by chance.
 *
 * <pre>{@code
 * @Children(of = Order.class, atLeast = 1) @Poisson(mean = 2) Table<Line> lines();
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Children {

    /** The class of the parents, an entity of the same data set. */
    Class<?> of();

    /** The property that refers to the parent; may be left out if no other one refers to an entity of that class. */
    String by() default "";

    /** The least number of children of a parent, 0 or more. */
    int atLeast() default 0;

    /** The greatest number of children of a parent, inclusive. */
    int atMost() default Integer.MAX_VALUE;
}
