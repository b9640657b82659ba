package io.seedbed.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Pins the name that values are derived from, so that a renamed class or property keeps its values.
 *
 * <p>On a class the default is its fully qualified name, on a property the property's name.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface StableName {
    /** The name to derive values from; not empty. */
    String value();
}
