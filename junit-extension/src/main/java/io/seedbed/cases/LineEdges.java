package io.seedbed.cases;

import io.seedbed.domain.Axis;
import io.seedbed.domain.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lists what is special on a number line: the ends of what is allowed and what is next to them, zero, and for dates and times a leap
 * day and the hours at which clocks jump.
 */
final class LineEdges {

    private static final BigDecimal SECONDS_PER_DAY = BigDecimal.valueOf(86_400);

    /** Years in the order in which to look for a leap day or a jump of the clock that is allowed: of today, ahead, long ago. */
    private static final List<Integer> YEARS = years();

    private final Axis<?> axis;
    private final Interval allowed;
    private final List<Edge> all = new ArrayList<>();

    private LineEdges(Axis<?> axis, Interval allowed) {
        this.axis = axis;
        this.allowed = allowed;
    }

    private static List<Integer> years() {
        return IntStream.concat(
                        IntStream.rangeClosed(2024, 2200),
                        IntStream.rangeClosed(1, 124).map(i -> 2024 - i))
                .boxed()
                .toList();
    }

    static List<Edge> of(Axis<?> axis, Interval allowed) {
        LineEdges edges = new LineEdges(axis, allowed);
        edges.low();
        edges.zero();
        edges.high();
        edges.moments();
        return edges.all;
    }

    private void low() {
        BigDecimal low = allowed.low();
        if (low != null && isWorthwhile(low, axis.natural().low())) {
            BigDecimal least = isReal() ? inside(low, true) : low;
            add("least", least, true);
            add("next to least", next(least, true), false);
        }
    }

    private void zero() {
        boolean isEnd = isZero(allowed.low()) || isZero(allowed.high());
        if (!axis.hasNow() && !isEnd) {
            add("zero", BigDecimal.ZERO, true);
        }
    }

    private static boolean isZero(@Nullable BigDecimal end) {
        return end != null && end.signum() == 0;
    }

    private void high() {
        BigDecimal high = allowed.high();
        if (high != null && isWorthwhile(high, axis.natural().high())) {
            BigDecimal greatest = isReal() ? inside(high, false) : high;
            add("next to greatest", next(greatest, false), false);
            add("greatest", greatest, true);
        }
    }

    /** The ends of the calendar, a billion years away, are the ends of no program; those of numbers and of the day are. */
    private boolean isWorthwhile(BigDecimal end, @Nullable BigDecimal natural) {
        boolean isCalendar = axis.countsFromNow() || axis.secondsPerUnit() != null && !axis.hasNow();
        return !isCalendar || natural == null || end.compareTo(natural) != 0;
    }

    /** The neighbour of a number, towards the inside; {@code null} if there is none to name. */
    private @Nullable BigDecimal next(@Nullable BigDecimal position, boolean up) {
        if (position == null || allowed.scale() == Interval.CONTINUOUS) {
            return position == null || !isReal() ? null : neighbour(position, up);
        }
        BigDecimal step = BigDecimal.ONE.movePointLeft(allowed.scale());
        return up ? position.add(step) : position.subtract(step);
    }

    /** Whether there is no grid but that of the type. */
    private boolean isReal() {
        return allowed.scale() == Interval.CONTINUOUS && (axis.type() == Double.class || axis.type() == Float.class);
    }

    /** The first number of the type from a bound on; a float counts as the double that validators compare. */
    private @Nullable BigDecimal inside(BigDecimal bound, boolean up) {
        double x = axis.type() == Float.class ? bound.floatValue() : bound.doubleValue();
        return Double.isInfinite(x) || !allowed.contains(BigDecimal.valueOf(x))
                ? neighbour(bound, up)
                : BigDecimal.valueOf(x);
    }

    private @Nullable BigDecimal neighbour(BigDecimal position, boolean up) {
        double x = axis.type() == Float.class
                ? neighbour(position.floatValue(), up)
                : neighbour(position.doubleValue(), up);
        return Double.isInfinite(x) ? null : BigDecimal.valueOf(x);
    }

    private static double neighbour(double x, boolean up) {
        return up ? Math.nextUp(x) : Math.nextDown(x);
    }

    private static float neighbour(float x, boolean up) {
        return up ? Math.nextUp(x) : Math.nextDown(x);
    }

    private void moments() {
        BigDecimal unit = axis.secondsPerUnit();
        if (unit == null || !axis.hasNow() || unit.compareTo(SECONDS_PER_DAY) > 0) {
            return;
        }
        if (axis.countsFromNow() || axis.type() == MonthDay.class) {
            // At noon, so that it is a leap day in most of the world.
            moment("leap day", YEARS.stream().filter(Year::isLeap).map(year -> at(year, Month.FEBRUARY, 29, 12)));
        }
        if (axis.countsFromNow() && unit.compareTo(SECONDS_PER_DAY) < 0) {
            moment("clocks go forward in Berlin", YEARS.stream().map(year -> clocksChange(year, Month.MARCH)));
            moment("clocks go back in Berlin", YEARS.stream().map(year -> clocksChange(year, Month.OCTOBER)));
        }
    }

    private static Instant at(int year, Month month, int day, int hour) {
        return LocalDate.of(year, month, day).atTime(hour, 0).toInstant(ZoneOffset.UTC);
    }

    /** One o'clock UTC on the last Sunday of the month: when clocks change in all of the European Union. */
    private static Instant clocksChange(int year, Month month) {
        LocalDate day = LocalDate.of(year, month, 31).with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        return at(year, month, day.getDayOfMonth(), 1);
    }

    /** Adds the first moment that is allowed, if any is. */
    private void moment(String label, Stream<Instant> moments) {
        moments.map(moment -> onGrid(axis.nowAt(moment).orElseThrow()))
                .filter(allowed::contains)
                .findFirst()
                .ifPresent(position -> add(label, position, true));
    }

    private BigDecimal onGrid(BigDecimal position) {
        return allowed.scale() == Interval.CONTINUOUS
                ? position
                : position.setScale(allowed.scale(), RoundingMode.FLOOR);
    }

    private void add(String label, @Nullable BigDecimal position, boolean isExtreme) {
        if (position != null && allowed.contains(position)) {
            Interval only = Interval.of(position, position);
            all.add(isExtreme ? Edge.of(label, only) : Edge.within(label, only));
        }
    }
}
