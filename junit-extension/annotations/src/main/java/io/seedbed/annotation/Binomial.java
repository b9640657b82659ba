package io.seedbed.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How many of a fixed number of independent trials succeed: 0 to {@code trials}.
 *
 * <pre>{@code
 * @Binomial(trials = 20, p = 0.1) int defectiveParts
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@DistributedBy("io.seedbed.distribution.BinomialDistribution$Reader")
public @interface Binomial {
    /** The number of trials, at least 1. */
    int trials();

    /** The probability of one success, from 0 to 1. */
    double p();
}
