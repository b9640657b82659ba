package io.seedbed.maven.describe;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.util.OptionalDouble;

/** Lays numbers and moments on a line, near enough for a picture. */
final class Line {
    private static final double NANOS = 1e9;

    private Line() {}

    /** Where a value lies; empty for values without a line. */
    static OptionalDouble position(Object value) {
        if (value instanceof Number number) {
            double position = number.doubleValue();
            return Double.isFinite(position) ? OptionalDouble.of(position) : OptionalDouble.empty();
        }
        if (value instanceof LocalDate date) {
            return OptionalDouble.of(date.toEpochDay());
        }
        if (value instanceof LocalDateTime time) {
            return seconds(time.toInstant(ZoneOffset.UTC));
        }
        if (value instanceof OffsetDateTime time) {
            return seconds(time.toInstant());
        }
        if (value instanceof ZonedDateTime time) {
            return seconds(time.toInstant());
        }
        if (value instanceof Instant instant) {
            return seconds(instant);
        }
        if (value instanceof LocalTime time) {
            return OptionalDouble.of(time.toNanoOfDay() / NANOS);
        }
        if (value instanceof Duration duration) {
            return OptionalDouble.of(duration.getSeconds() + duration.getNano() / NANOS);
        }
        if (value instanceof YearMonth month) {
            return OptionalDouble.of(month.getLong(ChronoField.PROLEPTIC_MONTH));
        }
        return value instanceof Year year ? OptionalDouble.of(year.getValue()) : OptionalDouble.empty();
    }

    /** Whether there is nothing between a value and the next one. */
    static boolean isWhole(Object value) {
        return value instanceof Integer
                || value instanceof Long
                || value instanceof Short
                || value instanceof Byte
                || value instanceof BigInteger
                || value instanceof LocalDate
                || value instanceof Year
                || value instanceof YearMonth;
    }

    private static OptionalDouble seconds(Instant instant) {
        return OptionalDouble.of(instant.getEpochSecond() + instant.getNano() / NANOS);
    }
}
