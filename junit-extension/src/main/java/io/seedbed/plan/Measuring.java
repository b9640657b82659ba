package io.seedbed.plan;

import io.seedbed.blueprint.Traits;
import io.seedbed.domain.Axis;
import io.seedbed.domain.Interval;
import io.seedbed.problem.SeedbedException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Where a distribution's zero lies on an axis, and how long its unit is there.
 *
 * @param zero the position of the distribution's zero
 * @param unit how many units of the line one unit of the distribution is
 * @param direction 1 to count upwards, -1 to count into the past
 */
record Measuring(BigDecimal zero, BigDecimal unit, int direction) {

    private static final Measuring PLAIN = new Measuring(BigDecimal.ZERO, BigDecimal.ONE, 1);

    static Measuring of(Axis<?> axis, Interval allowed, Traits.Measure measure, Instant now, String place) {
        BigDecimal secondsPerUnit = axis.secondsPerUnit();
        if (secondsPerUnit == null) {
            return PLAIN;
        }
        BigDecimal unit = unit(axis, secondsPerUnit, measure);
        if (!measure.from().isEmpty()) {
            return new Measuring(
                    Moments.position(axis, measure.from()).orElseThrow(() -> unreadable(axis, measure.from(), place)),
                    unit,
                    1);
        }
        if (!axis.countsFromNow()) {
            return new Measuring(BigDecimal.ZERO, unit, 1);
        }
        BigDecimal zero = axis.nowAt(now).orElseThrow();
        boolean past = allowed.high() != null && allowed.high().compareTo(zero) <= 0;
        return new Measuring(zero, unit, past ? -1 : 1);
    }

    private static BigDecimal unit(Axis<?> axis, BigDecimal secondsPerUnit, Traits.Measure measure) {
        boolean byDefault = measure.unit() == ChronoUnit.FOREVER;
        if (byDefault && !(axis.countsFromNow() && secondsPerUnit.compareTo(BigDecimal.ONE) == 0)) {
            return BigDecimal.ONE;
        }
        Duration length = (byDefault ? ChronoUnit.DAYS : measure.unit()).getDuration();
        return BigDecimal.valueOf(length.getSeconds())
                .add(BigDecimal.valueOf(length.getNano(), 9))
                .divide(secondsPerUnit, MathContext.DECIMAL64);
    }

    private static SeedbedException unreadable(Axis<?> axis, String text, String place) {
        return SeedbedException.of("Can not read @Measured(from = \"" + text + "\") on " + place)
                .fact("type", axis.type().getSimpleName())
                .remedy(
                        "write a moment in ISO-8601, e.g. 2024-07-01 or 2024-07-01T12:00:00Z, or 12:00 for a time of day")
                .exception();
    }
}
