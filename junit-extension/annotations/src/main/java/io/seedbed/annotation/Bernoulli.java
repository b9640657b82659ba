package io.seedbed.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Yes or no, 1 or 0.
 *
 * <pre>{@code
 * @Bernoulli(p = 0.02) boolean blocked
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@DistributedBy("io.seedbed.distribution.BernoulliDistribution$Reader")
public @interface Bernoulli {
    /** The probability of {@code true} or 1, from 0 to 1. */
    double p();
}
