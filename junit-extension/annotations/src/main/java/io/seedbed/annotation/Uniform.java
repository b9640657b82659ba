package io.seedbed.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * All values from {@code low} to {@code high} are equally likely.
 *
 * <p>On whole numbers, decimals of a fixed scale and dates both ends are as likely as any value between them.
 *
 * <pre>{@code
 * @Uniform(low = 1, high = 6) int dice
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@DistributedBy("io.seedbed.distribution.UniformDistribution$Reader")
public @interface Uniform {
    /** The smallest value. */
    double low();

    /** The largest value, above {@code low}. */
    double high();
}
