package io.seedbed.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.HijrahDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.MinguoDate;
import java.time.chrono.ThaiBuddhistDate;
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
 * The axes of dates, times and amounts of time.
 *
 * <p>Dates count days and instants count seconds from 1970, always in UTC; times count seconds from midnight. A typical
 * date lies within the ten years before now, to the day or second; a typical duration within a day.
 */
final class TimeAxes {

    private static final int NANOS = 9;
    private static final int MILLIS = 3;
    private static final long SECONDS_PER_DAY = 86_400;
    private static final long NANOS_PER_SECOND = 1_000_000_000;
    private static final BigDecimal YEAR = BigDecimal.valueOf(31_556_952L);
    private static final BigDecimal MONTH = BigDecimal.valueOf(2_629_746L);
    private static final BigDecimal DAY = BigDecimal.valueOf(SECONDS_PER_DAY);
    private static final int TYPICAL_YEARS = 10;
    private static final int LEAP_YEAR = 2000;

    /** Years 1 to 9999: what calendars, SQL types and file formats can hold. */
    private static final long FIRST_DAY = LocalDate.of(1, 1, 1).toEpochDay();

    private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

    /** The range of the Umm al-Qura tables of the JDK, rounded inwards. */
    private static final long FIRST_HIJRAH_DAY = LocalDate.of(1900, 1, 1).toEpochDay();

    private static final long LAST_HIJRAH_DAY = LocalDate.of(2070, 1, 1).toEpochDay();

    /** Japan adopted the calendar of the JDK's eras in 1873. */
    private static final long FIRST_JAPANESE_DAY = LocalDate.of(1873, 1, 1).toEpochDay();

    private TimeAxes() {}

    static List<Axis<?>> all() {
        return List.of(
                days(LocalDate.class, FIRST_DAY, LAST_DAY, x -> x),
                days(HijrahDate.class, FIRST_HIJRAH_DAY, LAST_HIJRAH_DAY, HijrahDate::from),
                days(JapaneseDate.class, FIRST_JAPANESE_DAY, LAST_DAY, JapaneseDate::from),
                days(MinguoDate.class, FIRST_DAY, LAST_DAY, MinguoDate::from),
                days(ThaiBuddhistDate.class, FIRST_DAY, LAST_DAY, ThaiBuddhistDate::from),
                counted(
                        java.sql.Date.class,
                        Interval.integers(FIRST_DAY, LAST_DAY),
                        x -> java.sql.Date.valueOf(LocalDate.ofEpochDay(x)),
                        x -> x.toLocalDate().toEpochDay(),
                        DAY,
                        now -> utc(now).toLocalDate().toEpochDay()),
                counted(
                        Year.class,
                        Interval.integers(1, 9999),
                        x -> Year.of((int) x),
                        Year::getValue,
                        YEAR,
                        now -> utc(now).getYear()),
                counted(
                        YearMonth.class,
                        Interval.integers(12, 9999 * 12 + 11),
                        x -> YearMonth.of((int) (x / 12), (int) (x % 12) + 1),
                        TimeAxes::months,
                        MONTH,
                        now -> months(YearMonth.from(utc(now)))),
                counted(
                        MonthDay.class,
                        Interval.integers(1, 366),
                        x -> MonthDay.from(LocalDate.ofYearDay(LEAP_YEAR, (int) x)),
                        x -> x.atYear(LEAP_YEAR).getDayOfYear(),
                        DAY,
                        now -> MonthDay.from(utc(now)).atYear(LEAP_YEAR).getDayOfYear()),
                instants(Instant.class, NANOS, x -> x, x -> x),
                instants(LocalDateTime.class, NANOS, TimeAxes::utc, x -> x.toInstant(ZoneOffset.UTC)),
                instants(OffsetDateTime.class, NANOS, x -> x.atOffset(ZoneOffset.UTC), OffsetDateTime::toInstant),
                instants(ZonedDateTime.class, NANOS, x -> x.atZone(ZoneOffset.UTC), ZonedDateTime::toInstant),
                instants(Date.class, MILLIS, Date::from, x -> Instant.ofEpochMilli(x.getTime())),
                instants(Calendar.class, MILLIS, TimeAxes::calendar, Calendar::toInstant),
                instants(GregorianCalendar.class, MILLIS, TimeAxes::calendar, Calendar::toInstant),
                instants(
                        java.sql.Timestamp.class,
                        NANOS,
                        x -> java.sql.Timestamp.valueOf(utc(x)),
                        x -> x.toLocalDateTime().toInstant(ZoneOffset.UTC)),
                times(LocalTime.class, NANOS, x -> x, x -> x),
                times(OffsetTime.class, NANOS, x -> x.atOffset(ZoneOffset.UTC), OffsetTime::toLocalTime),
                times(java.sql.Time.class, 0, java.sql.Time::valueOf, java.sql.Time::toLocalTime),
                duration(),
                amount(
                        Period.class,
                        Interval.integers(-36_500, 36_500),
                        Interval.integers(0, 365),
                        x -> Period.ofDays((int) x),
                        Period::getDays,
                        DAY));
    }

    private static <T extends ChronoLocalDate> Axis<T> days(
            Class<T> type, long first, long last, Function<LocalDate, T> maker) {
        return counted(
                type,
                Interval.integers(first, last),
                x -> maker.apply(LocalDate.ofEpochDay(x)),
                ChronoLocalDate::toEpochDay,
                DAY,
                now -> utc(now).toLocalDate().toEpochDay());
    }

    /** A type that counts whole days, months or years. */
    private static <T> Axis<T> counted(
            Class<T> type,
            Interval natural,
            LongFunction<T> maker,
            ToLongFunction<T> position,
            BigDecimal secondsPerUnit,
            ToLongFunction<Instant> now) {
        long typicalWidth = YEAR.multiply(BigDecimal.valueOf(TYPICAL_YEARS))
                .divideToIntegralValue(secondsPerUnit)
                .longValue();
        return new Axis<>(
                type,
                natural,
                instant -> recent(natural, now.applyAsLong(instant), typicalWidth),
                (steps, scale) -> maker.apply(NumberAxes.wholes(steps, scale)),
                x -> maker.apply(x.longValue()),
                x -> BigDecimal.valueOf(position.applyAsLong(x)),
                secondsPerUnit,
                instant -> BigDecimal.valueOf(now.applyAsLong(instant)));
    }

    /** The years before now; the whole type where it has no room for them, as the days of a year. */
    private static Interval recent(Interval natural, long now, long width) {
        Interval recent = Interval.integers(now - width, now);
        return natural.and(recent).equals(recent) ? recent : natural;
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

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static long months(YearMonth x) {
        return x.getYear() * 12L + x.getMonthValue() - 1;
    }

    private static GregorianCalendar calendar(Instant instant) {
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        calendar.setTimeInMillis(instant.toEpochMilli());
        return calendar;
    }
}
