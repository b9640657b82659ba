package io.seedbed.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.temporal.ChronoUnit;

/**
 * Says in which unit, and from where, a distribution on a date or time counts.
 *
 * <p>Without it, dates and date-times count days from now (into the past when the value must lie in the past), times of
 * day count seconds from midnight, durations count seconds, {@code Year} counts years and {@code YearMonth} months from
 * now. Example: {@code @Exponential(mean = 30) @Past LocalDate lastSeen} was a month ago on average;
 * {@code @Normal(mean = 0, sd = 90) @Measured(from = "2024-07-01") LocalDate due} lies around that day.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
public @interface Measured {
    /** The zero of the scale in ISO-8601 as the type itself prints it; empty for the default described above. */
    String from() default "";

    /** The unit of the distribution's numbers; {@code FOREVER} for the default described above. */
    ChronoUnit unit() default ChronoUnit.FOREVER;
}
