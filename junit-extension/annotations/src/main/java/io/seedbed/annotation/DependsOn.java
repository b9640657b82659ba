package io.seedbed.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How often which value appears depends on the value of another property of the same object, as a table says.
 *
 * <p>A single value for each value of the other property makes the one follow from the other.
 *
 * <pre>{@code
 * record Payment(
 *     Country country,
 *     @DependsOn(value = "country", cases = {
 *         @Case(is = {"DE", "FR"}, then = "EUR"),
 *         @Case(is = "US", then = {"USD=90", "EUR=10"})
 *     }) String currency,
 *     @DependsOn(value = "country", csv = "shop/carriers.csv", otherwise = "DHL") String carrier) {}
 * }</pre>
 *
 * <p>The table stands here or in a small file on the class path: CSV with a header, the value of the other property in the first
 * column, the value of this one in the second and, if there is a third one, its weight. Every value that the other property can have
 * needs a line, unless {@link #otherwise} says what to do without; that counts as well where the other property is missing.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
public @interface DependsOn {
    /** The other property: its name, or a path to it through an object or a reference, {@code customer.country}. */
    String value();

    /** The lines of the table. */
    Case[] cases() default {};

    /** A resource on the class path, without a leading slash. */
    String csv() default "";

    /** What the value is in all other cases, written as in {@link Case#then}; nothing if there must be no other cases. */
    String[] otherwise() default {};
}
