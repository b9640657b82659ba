package io.seedbed.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Values whose logarithm is normal: positive, many small, a few very large, such as incomes and amounts.
 *
 * <pre>{@code
 * @LogNormal(median = 120, sigma = 0.8) BigDecimal balance
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@DistributedBy("io.seedbed.distribution.LogNormalDistribution$Reader")
public @interface LogNormal {
    /** Half of the values lie below; positive. */
    double median();

    /** The standard deviation of the natural logarithm, positive; 0.5 is moderate, 1 is wide, 2 is extreme. */
    double sigma();
}
