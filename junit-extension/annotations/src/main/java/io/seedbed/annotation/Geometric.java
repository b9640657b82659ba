package io.seedbed.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How many independent trials fail before the first success: 0, 1, 2, ...
 *
 * <pre>{@code
 * @Geometric(p = 0.3) int failedLogins
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@DistributedBy("io.seedbed.distribution.GeometricDistribution$Reader")
public @interface Geometric {
    /** The probability of success in one trial, above 0 and up to 1. */
    double p();
}
