package io.seedbed.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Runs a parameterized test with valid objects in which the kinds of any two properties appear in every combination: what is missing
 * here with what is longest there. Most faults need no more than two values to meet, and few objects are enough for all pairs.
 *
 * <pre>{@code
 * @ParameterizedTest
 * @PairwiseSource(Customer.class)
 * void isStored(Customer customer, CombinedCase<Customer> what) {
 *     assertThat(service.storedAndRead(customer)).isEqualTo(customer);
 * }
 * }</pre>
 *
 * <p>A test is named after the kinds, as in {@code age least, tier GOLD, mail missing}. Combinations that no valid object has are left
 * out; {@link io.seedbed.cases.Cases#combined} says why.
 */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ArgumentsSource(PairwiseArguments.class)
public @interface PairwiseSource {
    /** The class of the objects. */
    Class<?> value();

    /** How many properties meet in every combination: 2 or 3. */
    int strength() default 2;

    /** The validation groups whose constraints hold; by default those of the default group. */
    Class<?>[] groups() default {};
}
