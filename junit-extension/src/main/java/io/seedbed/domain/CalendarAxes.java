package io.seedbed.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.HijrahDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.MinguoDate;
import java.time.chrono.ThaiBuddhistDate;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The axes of dates, months and years: whole units of a calendar, counted from 1970 or from the year 0. */
final class CalendarAxes {

    /** The types that have an axis here. */
    static List<Class<?>> types() {
        return List.of(
                LocalDate.class,
                HijrahDate.class,
                JapaneseDate.class,
                MinguoDate.class,
                ThaiBuddhistDate.class,
                java.sql.Date.class,
                Year.class,
                YearMonth.class,
                MonthDay.class);
    }

    /** The range of the Umm al-Qura tables of the JDK, rounded inwards. */
    private static final long FIRST_HIJRAH_DAY = LocalDate.of(1900, 1, 1).toEpochDay();

    private static final long LAST_HIJRAH_DAY = LocalDate.of(2070, 1, 1).toEpochDay();

    /** Japan adopted the calendar of the JDK's eras in 1873. */
    private static final long FIRST_JAPANESE_DAY = LocalDate.of(1873, 1, 1).toEpochDay();

    private static final int LEAP_YEAR = 2000;

    private static final BigDecimal MONTH = BigDecimal.valueOf(2_629_746L);

    private CalendarAxes() {}

    /** The axis of a class; {@code null} if it has none. */
    static @Nullable Axis<?> of(Class<?> type) {
        if (type == LocalDate.class) {
            return days(LocalDate.class, TimeAxes.FIRST_DAY, TimeAxes.LAST_DAY, x -> x);
        }
        if (type == HijrahDate.class) {
            return days(HijrahDate.class, FIRST_HIJRAH_DAY, LAST_HIJRAH_DAY, HijrahDate::from);
        }
        if (type == JapaneseDate.class) {
            return days(JapaneseDate.class, FIRST_JAPANESE_DAY, TimeAxes.LAST_DAY, JapaneseDate::from);
        }
        if (type == MinguoDate.class) {
            return days(MinguoDate.class, TimeAxes.FIRST_DAY, TimeAxes.LAST_DAY, MinguoDate::from);
        }
        if (type == ThaiBuddhistDate.class) {
            return days(ThaiBuddhistDate.class, TimeAxes.FIRST_DAY, TimeAxes.LAST_DAY, ThaiBuddhistDate::from);
        }
        if (type == java.sql.Date.class) {
            return counted(
                    java.sql.Date.class,
                    Interval.integers(TimeAxes.FIRST_DAY, TimeAxes.LAST_DAY),
                    x -> java.sql.Date.valueOf(LocalDate.ofEpochDay(x)),
                    x -> x.toLocalDate().toEpochDay(),
                    TimeAxes.DAY,
                    now -> TimeAxes.utc(now).toLocalDate().toEpochDay());
        }
        if (type == Year.class) {
            return counted(
                    Year.class,
                    Interval.integers(1, 9999),
                    x -> Year.of((int) x),
                    Year::getValue,
                    TimeAxes.YEAR,
                    now -> TimeAxes.utc(now).getYear());
        }
        if (type == YearMonth.class) {
            return counted(
                    YearMonth.class,
                    Interval.integers(12, 9999 * 12 + 11),
                    x -> YearMonth.of((int) (x / 12), (int) (x % 12) + 1),
                    CalendarAxes::months,
                    MONTH,
                    now -> months(YearMonth.from(TimeAxes.utc(now))));
        }
        if (type == MonthDay.class) {
            return counted(
                    MonthDay.class,
                    Interval.integers(1, 366),
                    x -> MonthDay.from(LocalDate.ofYearDay(LEAP_YEAR, (int) x)),
                    x -> x.atYear(LEAP_YEAR).getDayOfYear(),
                    TimeAxes.DAY,
                    now -> MonthDay.from(TimeAxes.utc(now)).atYear(LEAP_YEAR).getDayOfYear());
        }
        return null;
    }

    /** The days of a type whose values are moments. Now lies within a day, so that its midnight is past. */
    static Axis<Date> midnights() {
        Axis<LocalDate> days = days(LocalDate.class, TimeAxes.FIRST_DAY, TimeAxes.LAST_DAY, x -> x);
        return new Axis<>(
                Date.class,
                days.natural(),
                days.typical(),
                (steps, scale) -> midnight(NumberAxes.wholes(steps, scale)),
                x -> midnight(x.longValue()),
                x -> days(x.toInstant()).setScale(0, RoundingMode.FLOOR),
                TimeAxes.DAY,
                CalendarAxes::days);
    }

    private static Date midnight(long day) {
        return Date.from(Instant.ofEpochSecond(day * TimeAxes.DAY.longValueExact()));
    }

    private static BigDecimal days(Instant moment) {
        // Digits behind the point tell only whether something is left of the day.
        return BigDecimal.valueOf(moment.getEpochSecond())
                .add(BigDecimal.valueOf(moment.getNano(), 9))
                .divide(TimeAxes.DAY, 15, RoundingMode.FLOOR);
    }

    private static <T extends ChronoLocalDate> Axis<T> days(
            Class<T> type, long first, long last, Function<LocalDate, T> maker) {
        return counted(
                type,
                Interval.integers(first, last),
                x -> maker.apply(LocalDate.ofEpochDay(x)),
                ChronoLocalDate::toEpochDay,
                TimeAxes.DAY,
                now -> TimeAxes.utc(now).toLocalDate().toEpochDay());
    }

    /** A type that counts whole days, months or years. */
    private static <T> Axis<T> counted(
            Class<T> type,
            Interval natural,
            LongFunction<T> maker,
            ToLongFunction<T> position,
            BigDecimal secondsPerUnit,
            ToLongFunction<Instant> now) {
        long typicalWidth = TimeAxes.YEAR
                .multiply(BigDecimal.valueOf(TimeAxes.TYPICAL_YEARS))
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

    private static long months(YearMonth x) {
        return x.getYear() * 12L + x.getMonthValue() - 1;
    }
}
