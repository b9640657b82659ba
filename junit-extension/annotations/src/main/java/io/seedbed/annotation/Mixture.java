package io.seedbed.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Several distributions at once: each value follows one of them, as often as its share says.
 *
 * <pre>{@code
 * @Mixture({"0.7 Normal(40, 10)", "0.3 LogNormal(median 70, sigma 0.2)"}) double age
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@DistributedBy("io.seedbed.distribution.MixtureDistribution$Reader")
public @interface Mixture {
    /**
     * A share and a distribution each: the name of its annotation, and its attributes in their order or with their names. Shares are
     * numbers above 0 and need not add up to 1.
     */
    String[] value();
}
