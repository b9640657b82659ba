package io.seedbed.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sums of waiting times: positive, one peak, longer to the right; the mean is shape times scale.
 *
 * <pre>{@code
 * @Gamma(shape = 3, scale = 10) double repairMinutes
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@DistributedBy("io.seedbed.distribution.GammaDistribution$Reader")
public @interface Gamma {
    /** Positive; 1 is exponential, large is close to normal. */
    double shape();

    /** Positive, in units of the value. */
    double scale();
}
