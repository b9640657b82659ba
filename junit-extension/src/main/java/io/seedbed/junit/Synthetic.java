package io.seedbed.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Fills a parameter of a test, a constructor or a life-cycle method, or a field of a test class, with a synthetic value.
 *
 * <pre>{@code
 * @Test void oneCustomer(@Synthetic Customer customer) { ... }
 * @Test void fileLine17(@Synthetic(row = 17) Customer customer) { ... }
 * @Test void many(@Synthetic(rows = 10_000) List<Customer> customers) { ... }
 * @Test void rare(@Synthetic(rows = 1_000, where = "fraud = true") List<Payment> payments) { ... }
 * @Test void inline(@Synthetic @Size(min = 3, max = 8) String code, @Synthetic @Positive int quantity) { ... }
 * }</pre>
 *
 * <p>Bean Validation constraints and Seedbed's annotations on the parameter or field hold for the value. No other
 * registration is needed, and parameters without this annotation are left to other extensions.
 *
 * <p><b>Which data.</b> Values follow from the seed ({@link Seed}) and the row alone. An object is a row of its class: row 17
 * of a {@code Customer} is the same customer in every test and in every fixture file with this seed. Anything else, such as
 * a text, a number or a list, is a row of its own that goes by the name of the parameter or field.
 *
 * <p><b>Which row.</b> Unless {@link #row} says so, the row follows from the class, the method with its parameter types, and
 * the parameter's position; for fields from the class and the field's name. So tests see different data, none affects
 * another, and order or parallel execution change nothing. The <i>k</i>-th repetition or parameterized invocation of a test
 * sees the <i>k</i>-th row from there. A failing test says in the first line of its message which rows it saw.
 *
 * <p>Fields are filled right after the instance is constructed, static ones before {@code @BeforeAll}; under
 * {@code PER_CLASS} that is once. They may be private, not final. The annotation may stand on an annotation of your own.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.ANNOTATION_TYPE})
@ExtendWith(SyntheticExtension.class)
public @interface Synthetic {

    /** The row, from 0; with {@link #rows} the first of them. By default, -1, it follows from the test's name. */
    long row() default -1;

    /**
     * How many rows of the element type fill the declared container, in order: an array, {@code List}, {@code Collection},
     * {@code Iterable}, {@code Set}, {@code Stream} or {@code Iterator}, the last two lazily. By default, 0, the declared type itself is the
     * value: a {@code List} is then one value with a size of its own.
     */
    int rows() default 0;

    /**
     * The validation groups whose constraints hold for the value; by default those of the default group. Groups that change
     * nothing for a property leave its values as they are.
     */
    Class<?>[] groups() default {};

    /** The logical name that values follow from, in place of the class's, parameter's or field's; survives renaming. */
    String entity() default "";

    /**
     * A condition that the rows meet: {@code "fraud = true and amount >= 100"}; none by default. They are drawn so, not filtered.
     *
     * @see io.seedbed.Seedbed#where(String)
     */
    String where() default "";
}
