package io.seedbed.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Numbers, dates or times that grow from row to row by the same step: row <i>n</i> holds {@code start + n * step}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
public @interface Sequence {

    /** The value of row 0: a number, or a date or time in ISO-8601. */
    String start() default "1";

    /** The difference between two rows: a number, or a duration or period in ISO-8601 such as {@code PT1H} or {@code P1D}; not zero. */
    String step() default "1";
}
