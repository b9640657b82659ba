package io.seedbed.junit;

import java.lang.annotation.Annotation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Fills a parameter with an object that is wrong on purpose: it violates one constraint and nothing else, as the validator confirms.
 *
 * <pre>{@code
 * @Test void isRefused(@Invalid Customer customer, Violation what) { ... }
 * @RepeatedTest(5) void isRefused(@Invalid(property = "age") Customer customer, InvalidCase<Customer> what) { ... }
 * }</pre>
 *
 * <p>A parameter behind it of type {@link io.seedbed.problem.Violation} or {@link io.seedbed.cases.InvalidCase} tells what is wrong.
 * Which of the cases it is follows from the class, the method and the parameter's position, as the row of {@link Synthetic} does;
 * repetitions go on to the next one. {@link InvalidSource} runs a test with all of them.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@ExtendWith({InvalidExtension.class, SyntheticExtension.class})
public @interface Invalid {

    /** The only place that may be wrong, as cases spell it: {@code age}, {@code lines[].quantity}; by default any. */
    String property() default "";

    /** The only constraint that may be violated; by default any. */
    Class<? extends Annotation> constraint() default Annotation.class;

    /** The number of the case among those that are left, from 0; by default, -1, it follows from the test's name. */
    int number() default -1;

    /** The validation groups whose constraints are violated; by default those of the default group. */
    Class<?>[] groups() default {};
}
