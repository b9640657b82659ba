package io.seedbed.plan;

import io.seedbed.blueprint.Traits;
import io.seedbed.domain.Axis;
import io.seedbed.domain.Interval;
import io.seedbed.problem.SeedbedException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;

/**
 * Where a distribution's zero lies on an axis, and how long its unit is there.
 *
 * @param zero the position of the distribution's zero
 * @param unit how many units of the line one unit of the distribution is
 * @param direction 1 to count upwards, -1 to count into the past
 */
record Measuring(BigDecimal zero, BigDecimal unit, int direction) {

    private static final Measuring PLAIN = new Measuring(BigDecimal.ZERO, BigDecimal.ONE, 1);

    private static final BigDecimal SECONDS_PER_DAY = BigDecimal.valueOf(86_400);

    /** Readings of {@code @Measured(from = ...)}: each gives seconds, from 1970 or from midnight. */
    private static final List<Function<String, BigDecimal>> READINGS = List.of(
            text -> seconds(Instant.parse(text)),
            text -> seconds(LocalDateTime.parse(text).toInstant(ZoneOffset.UTC)),
            text -> BigDecimal.valueOf(LocalDate.parse(text).toEpochDay()).multiply(SECONDS_PER_DAY),
            text -> BigDecimal.valueOf(LocalTime.parse(text).toNanoOfDay(), 9),
            text -> seconds(Instant.EPOCH.plus(Duration.parse(text))));

    static Measuring of(Axis<?> axis, Interval allowed, Traits.Measure measure, Instant now, String place) {
        BigDecimal secondsPerUnit = axis.secondsPerUnit();
        if (secondsPerUnit == null) {
            return PLAIN;
        }
        BigDecimal unit = unit(axis, secondsPerUnit, measure);
        if (!measure.from().isEmpty()) {
            return new Measuring(from(axis, secondsPerUnit, measure.from(), place), unit, 1);
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

    private static BigDecimal from(Axis<?> axis, BigDecimal secondsPerUnit, String text, String place) {
        if (axis.type() == Year.class || axis.type() == YearMonth.class) {
            return period(axis, text, place);
        }
        for (Function<String, BigDecimal> reading : READINGS) {
            try {
                return reading.apply(text).divide(secondsPerUnit, MathContext.DECIMAL64);
            } catch (DateTimeException e) {
                // Not written in this form: the next one may fit.
                continue;
            }
        }
        throw unreadable(axis, text, place);
    }

    private static BigDecimal period(Axis<?> axis, String text, String place) {
        try {
            return axis.type() == Year.class
                    ? BigDecimal.valueOf(Year.parse(text).getValue())
                    : BigDecimal.valueOf(YearMonth.parse(text).getLong(java.time.temporal.ChronoField.PROLEPTIC_MONTH));
        } catch (DateTimeException e) {
            throw unreadable(axis, text, place);
        }
    }

    private static SeedbedException unreadable(Axis<?> axis, String text, String place) {
        return SeedbedException.of("Can not read @Measured(from = \"" + text + "\") on " + place)
                .fact("type", axis.type().getSimpleName())
                .remedy(
                        "write a moment in ISO-8601, e.g. 2024-07-01 or 2024-07-01T12:00:00Z, or 12:00 for a time of day")
                .exception();
    }

    private static BigDecimal seconds(Instant x) {
        return BigDecimal.valueOf(x.getEpochSecond()).add(BigDecimal.valueOf(x.getNano(), 9));
    }
}
