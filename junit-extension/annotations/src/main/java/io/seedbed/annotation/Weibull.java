package io.seedbed.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Times to failure of things that wear out (shape above 1) or fail early (shape below 1).
 *
 * <pre>{@code
 * @Weibull(shape = 1.5, scale = 40_000) long kilometresToFailure
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@DistributedBy("io.seedbed.distribution.WeibullDistribution$Reader")
public @interface Weibull {
    /** Positive; 1 is exponential. */
    double shape();

    /** Positive: 63 % of the values lie below. */
    double scale();
}
