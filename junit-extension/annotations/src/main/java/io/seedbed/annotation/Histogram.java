package io.seedbed.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A distribution read off a histogram: between two edges all values are equally likely, and each bar has its share.
 *
 * <pre>{@code
 * @Histogram(edges = {0, 18, 30, 50, 100}, weights = {5, 30, 45, 20}) int age
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@DistributedBy("io.seedbed.distribution.HistogramDistribution$Reader")
public @interface Histogram {
    /** The ends of the bars, growing: one more than there are bars. */
    double[] edges();

    /** How much lies in each bar, 0 or more; the weights need not add up to anything. */
    double[] weights();
}
