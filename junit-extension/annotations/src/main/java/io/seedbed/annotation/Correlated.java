package io.seedbed.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value goes with another property of the same object: where that one is high, this one tends to be high as well, or low if
 * {@code rho} is negative.
 *
 * <p>It works between all that has an order: numbers, dates, times, durations and the constants of an enum. Both keep the distributions
 * that are declared for them; only which values meet changes (a Gaussian copula). One of them may have exact shares, as by
 * {@link Stratified}; not both, since each would have its place among all rows, whatever the other has.
 *
 * <pre>{@code
 * @LogNormal(median = 40_000, sigma = 0.5) BigDecimal income,
 * @Correlated(with = "income", rho = 0.6) @Normal(mean = 45, sd = 12) int age
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Repeatable(Correlated.List.class)
public @interface Correlated {
    /** The other property. */
    String with();

    /**
     * Spearman's rank correlation of the two, from -1 to 1. Where many rows share a value, as with enums, it is that of what the values
     * are drawn from: measured on the values themselves it lies nearer to 0, since ranks within one value are lost.
     */
    double rho();

    /** Several others. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({
        ElementType.FIELD,
        ElementType.METHOD,
        ElementType.PARAMETER,
        ElementType.TYPE_USE,
        ElementType.ANNOTATION_TYPE
    })
    @interface List {
        /** One or more. */
        Correlated[] value();
    }
}
