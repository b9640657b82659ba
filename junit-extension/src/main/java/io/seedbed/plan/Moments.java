package io.seedbed.plan;

import io.seedbed.domain.Axis;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Positions on a time axis as users write them, in ISO-8601. */
final class Moments {

    private static final BigDecimal SECONDS_PER_DAY = BigDecimal.valueOf(86_400);

    /** Each gives seconds, from 1970 or from midnight. */
    private static final List<Function<String, BigDecimal>> MOMENTS = List.of(
            text -> seconds(Instant.parse(text)),
            text -> seconds(LocalDateTime.parse(text).toInstant(ZoneOffset.UTC)),
            text -> BigDecimal.valueOf(LocalDate.parse(text).toEpochDay()).multiply(SECONDS_PER_DAY),
            text -> BigDecimal.valueOf(LocalTime.parse(text).toNanoOfDay(), 9),
            Moments::length);

    private static final List<Function<String, BigDecimal>> LENGTHS = List.of(
            Moments::length,
            text -> BigDecimal.valueOf(days(Period.parse(text))).multiply(SECONDS_PER_DAY));

    private Moments() {}

    /** The position of a moment or, on an axis of amounts, of a length of time; empty if the text is neither. */
    static Optional<BigDecimal> position(Axis<?> axis, String text) {
        try {
            if (axis.type() == Year.class) {
                return Optional.of(BigDecimal.valueOf(Year.parse(text).getValue()));
            }
            if (axis.type() == YearMonth.class) {
                return Optional.of(BigDecimal.valueOf(YearMonth.parse(text).getLong(ChronoField.PROLEPTIC_MONTH)));
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return first(MOMENTS, axis, text);
    }

    /** How many units of the axis a length of time is; empty if the text is none. */
    static Optional<BigDecimal> length(Axis<?> axis, String text) {
        return first(LENGTHS, axis, text);
    }

    private static Optional<BigDecimal> first(List<Function<String, BigDecimal>> readings, Axis<?> axis, String text) {
        BigDecimal secondsPerUnit = axis.secondsPerUnit();
        if (secondsPerUnit == null) {
            return Optional.empty();
        }
        for (Function<String, BigDecimal> reading : readings) {
            try {
                return Optional.of(reading.apply(text).divide(secondsPerUnit, MathContext.DECIMAL64));
            } catch (DateTimeException e) {
                // Not written in this form: the next one may fit.
                continue;
            }
        }
        return Optional.empty();
    }

    private static BigDecimal length(String text) {
        return seconds(Instant.EPOCH.plus(Duration.parse(text)));
    }

    /** Only days have a length of their own. */
    private static int days(Period period) {
        if (period.toTotalMonths() != 0) {
            throw new DateTimeException("Months differ in length: " + period);
        }
        return period.getDays();
    }

    private static BigDecimal seconds(Instant x) {
        return BigDecimal.valueOf(x.getEpochSecond()).add(BigDecimal.valueOf(x.getNano(), 9));
    }
}
