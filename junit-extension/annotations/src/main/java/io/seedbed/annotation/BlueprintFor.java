package io.seedbed.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what data looks like on behalf of a class that cannot be annotated: one of a library, a generated one, or one that shall
 * know nothing of tests.
 *
 * <p>The annotated type is never instantiated. Its members, that is fields, record components and methods without parameters, bear
 * the names of the other class's properties, or of their getters, and carry the annotations: those of this package and Bean
 * Validation's constraints. Constraints are added to the class's own; an annotation of this package takes the place of the class's
 * own on the same matter. A member that carries annotations and names no property is an error.
 *
 * <pre>{@code
 * @BlueprintFor(Customer.class)
 * interface CustomerBlueprint {
 *   @Email @NotNull String email();
 *   @Normal(mean = 38, sd = 12) @Min(18) int getAge();
 *   List<@NotBlank String> tags();
 * }
 * }</pre>
 *
 * <p>It holds for subclasses too. It does nothing by itself: a test run names it in the configuration parameter {@code seedbed.mixins}, a
 * program in {@code Seedbed.mixIns}, a build in {@code <mixIns>}; the first and the last take class names separated by commas.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface BlueprintFor {

    /**
     * Returns the class that is described.
     *
     * @return a class with properties
     */
    Class<?> value();
}
