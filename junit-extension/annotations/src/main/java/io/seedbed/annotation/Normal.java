package io.seedbed.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Values lie around a mean in the shape of a bell (Gauss), cut to what the constraints allow.
 *
 * <pre>{@code
 * @Normal(mean = 38, sd = 12) @Min(18) @Max(99) int age
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@DistributedBy("io.seedbed.distribution.NormalDistribution$Reader")
public @interface Normal {
    /** The centre of the bell, before the constraints cut it. */
    double mean();

    /** The standard deviation, positive: two thirds of the values lie within one of it around the mean. */
    double sd();
}
