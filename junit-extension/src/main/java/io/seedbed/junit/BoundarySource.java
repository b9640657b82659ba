package io.seedbed.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Runs a parameterized test with valid objects that each have one value at the rim of what is allowed: least and greatest and what is
 * next to them, missing, empty, shortest and longest, each listed value, odd text, a leap day, the hours at which clocks change.
 *
 * <pre>{@code
 * @ParameterizedTest
 * @BoundarySource(Customer.class)
 * void isStored(Customer customer, BoundaryCase<Customer> what) {
 *     assertThat(service.storedAndRead(customer)).isEqualTo(customer);
 * }
 * }</pre>
 *
 * <p>A test is named after what is special, as in {@code age: least, 18}. What {@link InvalidSource} provides lies just outside.
 * Kinds that no valid object has are left out; {@link io.seedbed.cases.Cases#boundary} says why, and lists the kinds.
 */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ArgumentsSource(BoundaryArguments.class)
public @interface BoundarySource {
    /** The class of the objects. */
    Class<?> value();

    /** The validation groups whose constraints hold; by default those of the default group. */
    Class<?>[] groups() default {};
}
