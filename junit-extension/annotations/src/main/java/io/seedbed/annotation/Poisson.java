package io.seedbed.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Counts of independent events in a fixed span: 0, 1, 2, ...
 *
 * <pre>{@code
 * @Poisson(mean = 2.5) int ordersPerDay
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@DistributedBy("io.seedbed.distribution.PoissonDistribution$Reader")
public @interface Poisson {
    /** The mean count, positive. */
    double mean();
}
