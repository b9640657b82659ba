package io.seedbed.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One line of the table of a {@link DependsOn}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Case {
    /** The values of the other property for which the line counts, written as for {@link Weighted}. */
    String[] is();

    /**
     * What the value is then: one value, {@code "EUR"}, or several with their weights, {@code "USD=90", "EUR=10"}. Without one the
     * weight is 1; a value that holds an {@code =} needs one.
     */
    String[] then();
}
