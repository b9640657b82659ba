package io.seedbed.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An expert's estimate of three numbers: smallest, most likely, largest.
 *
 * <pre>{@code
 * @Triangular(low = 2, mode = 3, high = 10) double days
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@DistributedBy("io.seedbed.distribution.TriangularDistribution$Reader")
public @interface Triangular {
    /** The lower limit. */
    double low();

    /** The most likely value, from {@code low} to {@code high}. */
    double mode();

    /** The upper limit, above {@code low}. */
    double high();
}
