package io.seedbed.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an annotation stand for a distribution by naming the class that reads it.
 *
 * <pre>{@code
 * @DistributedBy("shop.test.SeasonalReader")
 * @Retention(RetentionPolicy.RUNTIME)
 * @interface Seasonal {
 *     int peakMonth();
 * }
 * }</pre>
 *
 * <p>An annotation that only gives another one a name needs no reader: put {@code @Normal(mean = 38, sd = 12)} on
 * {@code @interface AdultAge}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
public @interface DistributedBy {
    /**
     * The binary name, such as {@code shop.Outer$Inner}, of a public class with a public constructor without parameters that
     * implements {@code io.seedbed.distribution.DistributionReader} for the annotation. A name and not a class, so that
     * annotated production code needs no test library.
     */
    String value();
}
