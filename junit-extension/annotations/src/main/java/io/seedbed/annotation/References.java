package io.seedbed.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value is that of a property of a row of another entity, as a foreign key is, or the row itself.
 *
 * <p>Within a {@link Dataset} the row is one of those that the data set has; elsewhere it is one of the first
 * {@value #ROWS_ELSEWHERE} rows. Each row is equally likely, unless a distribution stands beside: it says how popular the rows are, from
 * the most popular on, and which rows these are is left to chance. {@link Unique} refers to each row once at most, {@link NullRate} to none
 * at that rate.
 *
 * <p>On a collection it refers to as many different rows as that has elements, to others than the own one if it is of the own entity. A
 * distribution beside says how many these are, within the bounds of {@code @Size} and one to five otherwise; one on the element type says how
 * popular the rows are. Files and databases have a table of their own for them.
 *
 * <pre>{@code
 * record Order(
 *     @Unique @Positive long id,
 *     @References(Customer.class) long customerId,
 *     @References(Product.class) @Zipf(n = 500) String sku,
 *     @References(Voucher.class) @Size(max = 2) Set<Voucher> vouchers) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
public @interface References {

    /** The number of rows that are referred to outside of a data set. */
    int ROWS_ELSEWHERE = 1_000;

    /** The number of levels that a tree has at most where nothing says so. */
    int LEVELS = 5;

    /** The entity. */
    Class<?> value();

    /**
     * The property whose value is taken; left out, the one of the annotated type that is {@link Unique} or called {@code id}, or the
     * row itself where the annotated type is the entity.
     */
    String property() default "";

    /**
     * Properties that name the same relation take their values from the same row, as the parts of a composite key. A distribution or
     * {@link Unique} beside one of them holds for all; those with the same {@link NullRate} are missing together.
     */
    String as() default "";

    /**
     * For references to the own entity: how many rows lie on the way from a root of a tree to its deepest descendant at most. The value
     * of a root is missing.
     */
    int levels() default LEVELS;
}
