package io.seedbed.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sets the root seed of the synthetic data of a test method, or of all in a class and the classes nested in it.
 *
 * <p>The nearest one wins: method, class or its super classes, enclosing classes; then the configuration parameter
 * {@code seedbed.seed} (a system property or a line in {@code junit-platform.properties}), then
 * {@link io.seedbed.Seedbed#DEFAULT_SEED}. On a method it also holds for what is made for that method alone: its instance's
 * constructor parameters and fields, and the parameters of {@code @BeforeEach} and {@code @AfterEach}. May stand on an
 * annotation of your own.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Seed {
    /** Any number; all are equally good. */
    long value();
}
