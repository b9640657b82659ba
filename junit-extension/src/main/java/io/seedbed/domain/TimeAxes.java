package io.seedbed.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The axes of moments, times of day and amounts of time.
 *
 * <p>Moments count seconds from 1970, always in UTC; times count seconds from midnight. A typical moment lies within the ten
 * years before now, to the second; a typical duration within a day.
 */
final class TimeAxes {

    /** The types that have an axis here. */
    static List<Class<?>> types() {
        return List.of(
                Instant.class,
                LocalDateTime.class,
                OffsetDateTime.class,
                ZonedDateTime.class,
                Date.class,
                Calendar.class,
                GregorianCalendar.class,
                java.sql.Timestamp.class,
                LocalTime.class,
                OffsetTime.class,
                java.sql.Time.class,
                Duration.class,
                Period.class);
    }

    private static final int NANOS = 9;
    private static final int MILLIS = 3;
    private static final long SECONDS_PER_DAY = 86_400;
    private static final long NANOS_PER_SECOND = 1_000_000_000;
    static final BigDecimal YEAR = BigDecimal.valueOf(31_556_952L);
    static final BigDecimal DAY = BigDecimal.valueOf(SECONDS_PER_DAY);
    static final int TYPICAL_YEARS = 10;

    /** Years 1 to 9999: what calendars, SQL types and file formats can hold. */
    static final long FIRST_DAY = LocalDate.of(1, 1, 1).toEpochDay();

    static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

    private TimeAxes() {}

    /** The axis of a class; {@code null} if it has none. One by one, since a test seldom needs more than three of them. */
    static @Nullable Axis<?> of(Class<?> type) {
        if (type == Instant.class) {
            return instants(Instant.class, NANOS, x -> x, x -> x);
        }
        if (type == LocalDateTime.class) {
            return instants(LocalDateTime.class, NANOS, TimeAxes::utc, x -> x.toInstant(ZoneOffset.UTC));
        }
        if (type == OffsetDateTime.class) {
            return instants(OffsetDateTime.class, NANOS, x -> x.atOffset(ZoneOffset.UTC), OffsetDateTime::toInstant);
        }
        if (type == ZonedDateTime.class) {
            return instants(ZonedDateTime.class, NANOS, x -> x.atZone(ZoneOffset.UTC), ZonedDateTime::toInstant);
        }
        if (type == Date.class) {
            return instants(Date.class, MILLIS, Date::from, x -> Instant.ofEpochMilli(x.getTime()));
        }
        if (type == Calendar.class) {
            return instants(Calendar.class, MILLIS, TimeAxes::calendar, Calendar::toInstant);
        }
        if (type == GregorianCalendar.class) {
            return instants(GregorianCalendar.class, MILLIS, TimeAxes::calendar, Calendar::toInstant);
        }
        if (type == java.sql.Timestamp.class) {
            return instants(
                    java.sql.Timestamp.class,
                    NANOS,
                    x -> java.sql.Timestamp.valueOf(utc(x)),
                    x -> x.toLocalDateTime().toInstant(ZoneOffset.UTC));
        }
        if (type == LocalTime.class) {
            return times(LocalTime.class, NANOS, x -> x, x -> x);
        }
        if (type == OffsetTime.class) {
            return times(OffsetTime.class, NANOS, x -> x.atOffset(ZoneOffset.UTC), OffsetTime::toLocalTime);
        }
        if (type == java.sql.Time.class) {
            return times(java.sql.Time.class, 0, java.sql.Time::valueOf, java.sql.Time::toLocalTime);
        }
        if (type == Duration.class) {
            return duration();
        }
        if (type == Period.class) {
            return amount(
                    Period.class,
                    Interval.integers(-36_500, 36_500),
                    Interval.integers(0, 365),
                    x -> Period.ofDays((int) x),
                    Period::getDays,
                    DAY);
        }
        return null;
    }

    private static <T> Axis<T> instants(
            Class<T> type, int scale, Function<Instant, T> maker, Function<T, Instant> back) {
        return new Axis<>(
                type,
                Interval.integers(FIRST_DAY * SECONDS_PER_DAY, LAST_DAY * SECONDS_PER_DAY)
                        .withScale(scale),
                now -> Interval.integers(now.getEpochSecond() - TYPICAL_YEARS * YEAR.longValue(), now.getEpochSecond()),
                (steps, stepScale) -> maker.apply(instant(steps, stepScale)),
                x -> maker.apply(instant(x.setScale(NANOS).unscaledValue())),
                x -> seconds(back.apply(x)),
                BigDecimal.ONE,
                TimeAxes::seconds);
    }

    private static Instant instant(long steps, int scale) {
        if (scale == 0) {
            return Instant.ofEpochSecond(steps);
        }
        long perSecond = NumberAxes.powerOfTen(scale);
        return Instant.ofEpochSecond(
                Math.floorDiv(steps, perSecond), Math.floorMod(steps, perSecond) * (NANOS_PER_SECOND / perSecond));
    }

    private static Instant instant(BigInteger nanos) {
        BigInteger[] parts = nanos.divideAndRemainder(BigInteger.valueOf(NANOS_PER_SECOND));
        return Instant.ofEpochSecond(parts[0].longValueExact(), parts[1].longValueExact());
    }

    private static BigDecimal seconds(Instant x) {
        return BigDecimal.valueOf(x.getEpochSecond()).add(BigDecimal.valueOf(x.getNano(), NANOS));
    }

    private static <T> Axis<T> times(
            Class<T> type, int scale, Function<LocalTime, T> maker, Function<T, LocalTime> back) {
        return new Axis<>(
                type,
                new Interval(BigDecimal.ZERO, false, DAY, true, scale),
                now -> Interval.integers(0, SECONDS_PER_DAY - 1),
                (steps, stepScale) -> maker.apply(LocalTime.ofNanoOfDay(nanos(steps, stepScale))),
                x -> maker.apply(LocalTime.ofNanoOfDay(x.movePointRight(NANOS).longValue())),
                x -> BigDecimal.valueOf(back.apply(x).toNanoOfDay(), NANOS),
                BigDecimal.ONE,
                now -> BigDecimal.valueOf(utc(now).toLocalTime().toNanoOfDay(), NANOS));
    }

    private static long nanos(long steps, int scale) {
        return Math.multiplyExact(steps, NANOS_PER_SECOND / NumberAxes.powerOfTen(scale));
    }

    private static Axis<Duration> duration() {
        BigDecimal longest = BigDecimal.valueOf(Long.MAX_VALUE);
        return new Axis<>(
                Duration.class,
                Interval.of(longest.negate(), longest).onGrid(NANOS),
                now -> Interval.integers(0, SECONDS_PER_DAY),
                (steps, scale) -> scale == 0 ? Duration.ofSeconds(steps) : duration(BigDecimal.valueOf(steps, scale)),
                TimeAxes::duration,
                x -> BigDecimal.valueOf(x.getSeconds()).add(BigDecimal.valueOf(x.getNano(), NANOS)),
                BigDecimal.ONE,
                null);
    }

    private static Duration duration(BigDecimal seconds) {
        BigInteger[] parts =
                seconds.setScale(NANOS).unscaledValue().divideAndRemainder(BigInteger.valueOf(NANOS_PER_SECOND));
        return Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact());
    }

    private static <T> Axis<T> amount(
            Class<T> type,
            Interval natural,
            Interval typical,
            LongFunction<T> maker,
            ToLongFunction<T> position,
            @Nullable BigDecimal secondsPerUnit) {
        return new Axis<>(
                type,
                natural,
                now -> typical,
                (steps, scale) -> maker.apply(NumberAxes.wholes(steps, scale)),
                x -> maker.apply(x.longValue()),
                x -> BigDecimal.valueOf(position.applyAsLong(x)),
                secondsPerUnit,
                null);
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static GregorianCalendar calendar(Instant instant) {
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        calendar.setTimeInMillis(instant.toEpochMilli());
        return calendar;
    }
}
