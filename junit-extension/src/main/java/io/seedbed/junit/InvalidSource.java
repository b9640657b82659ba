package io.seedbed.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Runs a parameterized test with objects that are wrong on purpose: one for each property and each constraint on it, which the
 * validator finds fault with in just this one way.
 *
 * <pre>{@code
 * @ParameterizedTest
 * @InvalidSource(Customer.class)
 * void isRefused(Customer customer, InvalidCase<Customer> what) {
 *     assertThat(service.accepts(customer)).isFalse();
 * }
 * }</pre>
 *
 * <p>A test is named after what is wrong, as in {@code age: @Min(18) violated by 17}. Constraints that can not be violated alone are
 * left out; {@link io.seedbed.cases.Cases#invalid} says why.
 */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ArgumentsSource(InvalidArguments.class)
public @interface InvalidSource {
    /** The class of the objects. */
    Class<?> value();

    /** The validation groups whose constraints are violated; by default those of the default group. */
    Class<?>[] groups() default {};
}
