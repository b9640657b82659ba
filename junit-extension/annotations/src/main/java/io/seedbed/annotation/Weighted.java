package io.seedbed.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One of the named values, each as often as its weight says.
 *
 * <p>Names are those of enum constants, or text that the property's type can be read from. Values that are not named do
 * not occur; values that the constraints forbid are left out and the others keep their proportions.
 *
 * <pre>{@code
 * @Weighted({"BASIC=75", "SILVER=20", "GOLD=5"}) Tier tier
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
public @interface Weighted {
    /** Entries {@code name=weight}; weights are decimal numbers from 0 on, and need not add up to 100. */
    String[] value();
}
