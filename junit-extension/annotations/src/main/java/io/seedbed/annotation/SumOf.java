package io.seedbed.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value is the sum of other properties; one that is missing counts nothing.
 *
 * <p>What bounds the sum bounds its parts.
 *
 * <pre>{@code
 * record Invoice(BigDecimal net, BigDecimal tax, @SumOf({"net", "tax"}) BigDecimal gross) {}
 * record Order(List<Line> lines, @SumOf("lines.amount") BigDecimal total) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
public @interface SumOf {
    /**
     * The parts: names of properties, or paths through objects, references and collections, whose elements are all summed up.
     */
    String[] value();
}
