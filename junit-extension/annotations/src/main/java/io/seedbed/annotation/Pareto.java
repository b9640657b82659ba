package io.seedbed.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A power law from a minimum on, such as sizes of cities and files: few values hold most of the sum.
 *
 * <pre>{@code
 * @Pareto(minimum = 1000, shape = 1.16) long inhabitants
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@DistributedBy("io.seedbed.distribution.ParetoDistribution$Reader")
public @interface Pareto {
    /** The smallest value, positive. */
    double minimum();

    /** Positive; the smaller, the heavier the tail (1.16: "80 % belongs to 20 %"; up to 1 there is no mean). */
    double shape();
}
