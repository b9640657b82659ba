package io.seedbed.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Runs a {@code @ParameterizedTest} or {@code @ParameterizedClass} once for each of so many rows of synthetic data.
 *
 * <pre>{@code
 * @ParameterizedTest
 * @SyntheticSource(rows = 50)
 * void each(Customer customer, @Min(1) @Max(9) int quantity) { ... }
 * }</pre>
 *
 * <p>All parameters of an invocation are the same row, from 0, each of its own kind: {@code Customer} is row <i>n</i> of the
 * class, as in a fixture file, {@code quantity} is row <i>n</i> of the parameter. Constraints on parameters hold. Parameters
 * of other extensions go last: the source stops at the first one that is annotated with {@link Synthetic} or with an
 * annotation of JUnit, Mockito, Spring or one that brings its own extension, or is of a type from JUnit.
 *
 * <p>Rows are made when JUnit asks for them. The display name shows the row: {@code customer = Customer#17}.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
@ExtendWith(SyntheticExtension.class)
@ArgumentsSource(SyntheticRows.class)
public @interface SyntheticSource {

    /** How many rows, from 0; at least 1. */
    int rows() default 10;

    /** A single row to run, whatever {@link #rows} says, as a failure message asks for; by default, -1, all of them. */
    long row() default -1;

    /** The validation groups whose constraints hold for all parameters; by default those of the default group. */
    Class<?>[] groups() default {};

    /**
     * A condition that the objects among the parameters meet: {@code "fraud = true and amount >= 100"}; none by default.
     *
     * @see io.seedbed.Seedbed#where(String)
     */
    String where() default "";
}
