package io.seedbed.plan;

import io.seedbed.domain.Axis;
import io.seedbed.domain.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The line on which the values of several types can be compared: moments of all types in seconds from 1970 in UTC, amounts as numbers.
 *
 * @param kind what is measured; only positions of the same kind can be compared
 * @param unit the length of the axis' unit on the line
 */
record CommonLine(String kind, BigDecimal unit) {

    private static final String NUMBER = "number";
    private static final String DURATION = "duration";

    private static final BigDecimal SECONDS_PER_DAY = BigDecimal.valueOf(86_400);

    static CommonLine of(Axis<?> axis) {
        BigDecimal seconds = axis.secondsPerUnit();
        if (seconds == null) {
            return new CommonLine(NUMBER, BigDecimal.ONE);
        }
        // Months and years differ in length, so that their positions are no multiples of a second.
        boolean even = seconds.compareTo(BigDecimal.ONE) == 0 || seconds.compareTo(SECONDS_PER_DAY) == 0;
        if (even && axis.countsFromNow()) {
            return new CommonLine("moment", seconds);
        }
        return even && !axis.hasNow()
                ? new CommonLine(DURATION, seconds)
                : new CommonLine(axis.type().getSimpleName(), BigDecimal.ONE);
    }

    /** Whether positions can be added, as numbers and lengths of time can, and dates can not. */
    boolean isAmount() {
        return kind.equals(NUMBER) || kind.equals(DURATION);
    }

    boolean isComparable(CommonLine other) {
        return kind.equals(other.kind);
    }

    /** A position of the axis, on the line. */
    BigDecimal common(BigDecimal position) {
        return isUnit() ? position : position.multiply(unit);
    }

    /** An interval of positions, on the line. */
    Interval common(Interval own) {
        if (isUnit()) {
            return own;
        }
        return new Interval(
                own.low() == null ? null : common(own.low()),
                own.lowOpen(),
                own.high() == null ? null : common(own.high()),
                own.highOpen(),
                Interval.CONTINUOUS);
    }

    /** The position on the axis that lies at, or just before, one on the line. */
    BigDecimal own(BigDecimal common) {
        return isUnit() ? common : common.divide(unit, 0, RoundingMode.FLOOR);
    }

    /** The positions of the axis that lie in an interval of the line. */
    Interval own(Interval common) {
        if (isUnit()) {
            return common.withScale(Interval.CONTINUOUS);
        }
        // Only whole days have another unit: an end between two of them is moved to the next one inside.
        return new Interval(
                divided(common.low(), common.lowOpen() ? RoundingMode.FLOOR : RoundingMode.CEILING),
                common.lowOpen(),
                divided(common.high(), common.highOpen() ? RoundingMode.CEILING : RoundingMode.FLOOR),
                common.highOpen(),
                Interval.CONTINUOUS);
    }

    private @Nullable BigDecimal divided(@Nullable BigDecimal bound, RoundingMode rounding) {
        return bound == null ? null : bound.divide(unit, 0, rounding);
    }

    private boolean isUnit() {
        return unit.compareTo(BigDecimal.ONE) == 0;
    }
}
