package io.seedbed.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How many independent trials fail before a number of successes: counts that vary more than Poisson ones.
 *
 * <pre>{@code
 * @NegativeBinomial(successes = 3, p = 0.2) int visits
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@DistributedBy("io.seedbed.distribution.NegativeBinomialDistribution$Reader")
public @interface NegativeBinomial {
    /** The number of successes, positive; need not be whole. */
    double successes();

    /** The probability of success in one trial, above 0 and up to 1. */
    double p();
}
