package io.seedbed.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Waiting times between events that happen at a constant rate: from 0 on, each value less likely than the one before.
 *
 * <pre>{@code
 * @Exponential(mean = 30) int minutesToNextCall
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@DistributedBy("io.seedbed.distribution.ExponentialDistribution$Reader")
public @interface Exponential {
    /** The mean, positive. */
    double mean();
}
