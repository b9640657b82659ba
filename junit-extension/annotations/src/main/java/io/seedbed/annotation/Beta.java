package io.seedbed.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Shares and scores between two limits, with any lean: the mean lies at alpha / (alpha + beta) of the way.
 *
 * <pre>{@code
 * @Beta(alpha = 8, beta = 2, low = 0, high = 100) int score
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@DistributedBy("io.seedbed.distribution.BetaDistribution$Reader")
public @interface Beta {
    /** The pull to {@code high}, positive. */
    double alpha();

    /** The pull to {@code low}, positive. */
    double beta();

    /** The lower limit. */
    double low() default 0;

    /** The upper limit, above {@code low}. */
    double high() default 1;
}
