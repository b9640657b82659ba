package io.seedbed.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lays a Java type on the number line and back: an {@code int} as itself, a {@code LocalDate} as days since 1970.
 *
 * <p>Immutable and thread-safe. Whatever is said of numbers (bounds, grids, distributions) holds for every type with an
 * axis without further code.
 *
 * @param <T> the type laid on the line
 * @param type the Java class, boxed for primitives
 * @param natural all positions the type can take; its grid is the finest that the type can represent
 * @param typical where values lie that nobody has restricted, as seen from now; a wish, not a rule
 * @param grid the value at a position given in steps of 10<sup>-scale</sup>; the fast way for positions that fit a long
 * @param at the value at a position of the natural interval
 * @param position the position of a value
 * @param secondsPerUnit how many seconds one unit of the line lasts; {@code null} if the line does not measure time
 * @param now the position of an instant (in UTC) on the line; {@code null} for amounts, which have no now
 */
public record Axis<T>(
        Class<T> type,
        Interval natural,
        Function<Instant, Interval> typical,
        Grid<T> grid,
        Function<BigDecimal, T> at,
        Function<T, BigDecimal> position,
        @Nullable BigDecimal secondsPerUnit,
        @Nullable Function<Instant, BigDecimal> now) {

    /** How far ahead of now the typical future begins and how long it lasts, so that it stays future for years. */
    private static final int YEARS_AHEAD = 10;

    private static final BigDecimal SECONDS_PER_YEAR =
            BigDecimal.valueOf(ChronoUnit.YEARS.getDuration().getSeconds());

    /** Makes a value from its position in steps of 10<sup>-scale</sup>. */
    @FunctionalInterface
    public interface Grid<T> {
        T at(long steps, int scale);
    }

    /** Whether values can lie before or after now, as dates and times of day do. */
    public boolean hasNow() {
        return now != null;
    }

    /** Whether values lie before or after now on an open-ended line, as dates do; times of day come round again. */
    public boolean countsFromNow() {
        return now != null
                && secondsPerUnit != null
                && natural.low() != null
                && natural.high() != null
                && natural.high()
                                .subtract(natural.low())
                                .multiply(secondsPerUnit)
                                .compareTo(SECONDS_PER_YEAR.add(SECONDS_PER_YEAR))
                        > 0;
    }

    /** The position of now in UTC; empty if the type has none. */
    public Optional<BigDecimal> nowAt(Instant instant) {
        return Optional.ofNullable(now).map(line -> line.apply(instant));
    }

    /**
     * The part of the allowed positions where values usually lie: a side that the allowed interval bounds itself stays as
     * it is, an unbounded side (or one that only the type bounds) ends where it typically does.
     *
     * <p>For example, {@code [18, 2147483647]} on an int with the typical interval {@code [0, 1000]} becomes
     * {@code [18, 1000]}, and {@code [5000, 2147483647]} becomes {@code [5000, 10000]}: as much again as the bound itself.
     *
     * @param allowed a part of the natural interval; not empty
     * @param wish where values typically lie
     */
    public Interval typicalWithin(Interval allowed, Interval wish, Instant instant) {
        Interval usual = isFuture(allowed, instant) ? future(instant) : wish;
        BigDecimal low = isDeclared(allowed.low(), natural.low()) ? allowed.low() : null;
        BigDecimal high = isDeclared(allowed.high(), natural.high()) ? allowed.high() : null;
        BigDecimal usualLow = usual.low();
        BigDecimal usualHigh = usual.high();
        if (usualLow == null || usualHigh == null || (low != null && high != null)) {
            return orAllowed(allowed, allowed.and(new Interval(null, false, null, false, usual.scale())));
        }
        BigDecimal width = usualHigh.subtract(usualLow);
        BigDecimal newLow = low != null && !isFuture(allowed, instant) ? low : usualLow;
        BigDecimal newHigh = high != null ? high : usualHigh;
        if (newLow.compareTo(newHigh) >= 0) {
            if (low != null) {
                newHigh = newLow.add(width.max(low.abs()));
            } else {
                newLow = newHigh.subtract(width.max(newHigh.abs()));
            }
        }
        return orAllowed(allowed, allowed.and(new Interval(newLow, false, newHigh, false, usual.scale())));
    }

    /** An interval as its users write the ends: dates and times as themselves. */
    public String describe(Interval interval) {
        if (interval.equals(natural)) {
            return "any " + type.getSimpleName();
        }
        BigDecimal low = interval.low();
        BigDecimal high = interval.high();
        if (secondsPerUnit == null || (low == null && high == null)) {
            return interval.toString();
        }
        if (low == null || high == null) {
            return low == null ? "up to " + moment(high) : moment(low) + " or later";
        }
        return "[" + moment(low) + ", " + moment(high) + "]";
    }

    private String moment(BigDecimal position) {
        return String.valueOf(at.apply(position));
    }

    private static Interval orAllowed(Interval allowed, Interval typical) {
        return typical.isEmpty() ? allowed : typical;
    }

    private static boolean isDeclared(@Nullable BigDecimal bound, @Nullable BigDecimal naturalBound) {
        return bound != null && (naturalBound == null || bound.compareTo(naturalBound) != 0);
    }

    private boolean isFuture(Interval allowed, Instant instant) {
        return secondsPerUnit != null
                && allowed.low() != null
                && !isDeclared(allowed.high(), natural.high())
                && nowAt(instant).map(allowed.low()::compareTo).orElse(-1) >= 0;
    }

    private Interval future(Instant instant) {
        BigDecimal unitsPerYear =
                SECONDS_PER_YEAR.divideToIntegralValue(secondsPerUnit == null ? BigDecimal.ONE : secondsPerUnit);
        BigDecimal start = nowAt(instant).orElseThrow().add(unitsPerYear.multiply(BigDecimal.valueOf(YEARS_AHEAD)));
        return new Interval(
                start, false, start.add(unitsPerYear.multiply(BigDecimal.valueOf(YEARS_AHEAD))), false, wishScale());
    }

    private int wishScale() {
        return typical.apply(Instant.EPOCH).scale();
    }
}
