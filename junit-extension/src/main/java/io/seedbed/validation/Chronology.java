package io.seedbed.validation;

import io.seedbed.domain.Axis;
import io.seedbed.domain.Interval;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * The positions before and behind now. Now is as long as the type's unit: the whole day for a date, the year for a {@code
 * Year}.
 *
 * <p>The types of {@code java.sql} hold wall-clock time of the machine's zone, while the validator compares instants; a
 * value may be off by the greatest zone offset there. So that the same data is valid everywhere, that much around now
 * is left out for them. A {@code java.sql.Time} is a time of day in 1970 and always past.
 */
final class Chronology {

    private static final BigDecimal GREATEST_OFFSET = BigDecimal.valueOf(ZoneOffset.MAX.getTotalSeconds());

    private Chronology() {}

    /** One side of now. */
    @FunctionalInterface
    interface Side {
        Interval of(Axis<?> axis, Instant now);
    }

    static Interval past(Axis<?> axis, Instant now) {
        return isSql(axis) ? sqlPast(axis, now) : Interval.below(position(axis, now));
    }

    static Interval pastOrPresent(Axis<?> axis, Instant now) {
        return isSql(axis) ? sqlPast(axis, now) : Interval.atMost(position(axis, now));
    }

    static Interval future(Axis<?> axis, Instant now) {
        return isSql(axis) ? sqlFuture(axis, now) : Interval.above(position(axis, now));
    }

    static Interval futureOrPresent(Axis<?> axis, Instant now) {
        return isSql(axis) ? sqlFuture(axis, now) : Interval.atLeast(position(axis, now));
    }

    private static BigDecimal position(Axis<?> axis, Instant now) {
        return axis.nowAt(now).orElseThrow();
    }

    private static boolean isSql(Axis<?> axis) {
        return axis.type().getPackageName().equals("java.sql");
    }

    private static Interval sqlPast(Axis<?> axis, Instant now) {
        return axis.type() == java.sql.Time.class
                ? Interval.all()
                : Interval.below(position(axis, now).subtract(margin(axis)));
    }

    private static Interval sqlFuture(Axis<?> axis, Instant now) {
        return axis.type() == java.sql.Time.class
                ? Interval.integers(1, 0)
                : Interval.above(position(axis, now).add(margin(axis)));
    }

    /** A whole day where days are counted: the one that is not yet, or no longer, today somewhere. */
    private static BigDecimal margin(Axis<?> axis) {
        return axis.natural().scale() == 0 ? BigDecimal.ONE : GREATEST_OFFSET;
    }
}
