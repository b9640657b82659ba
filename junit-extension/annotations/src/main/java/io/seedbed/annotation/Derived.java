package io.seedbed.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value is what a static method of the class makes of other properties.
 *
 * <pre>{@code
 * record Line(int quantity, BigDecimal price, @Derived(by = "amount", from = {"quantity", "price"}) BigDecimal amount) {
 *     static BigDecimal amount(int quantity, BigDecimal price) {
 *         return price.multiply(BigDecimal.valueOf(quantity));
 *     }
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
public @interface Derived {
    /** The name of the method, which may be private. Same arguments must give the same value. */
    String by();

    /** The method's arguments: names of properties, or paths to them through objects and references. */
    String[] from();
}
