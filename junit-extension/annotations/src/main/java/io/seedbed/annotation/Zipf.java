package io.seedbed.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Ranks 1 to {@code n} whose frequency falls with a power of the rank, such as words, products and hot keys.
 *
 * <pre>{@code
 * @Zipf(n = 1_000_000) long productRank
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@DistributedBy("io.seedbed.distribution.ZipfDistribution$Reader")
public @interface Zipf {
    /** The last rank, at least 1. */
    long n();

    /** Rank k has a weight of 1 / k^exponent; 0 or more. */
    double exponent() default 1;
}
