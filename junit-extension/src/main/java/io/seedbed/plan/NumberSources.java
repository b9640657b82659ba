package io.seedbed.plan;

import io.seedbed.blueprint.Traits;
import io.seedbed.distribution.Distribution;
import io.seedbed.distribution.Truncated;
import io.seedbed.domain.Axis;
import io.seedbed.domain.Interval;
import io.seedbed.problem.SeedbedException;
import io.seedbed.random.Address;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.function.DoubleUnaryOperator;

/**
 * Sources of values on a number line.
 *
 * @param axis the type
 * @param allowed the positions that may appear
 * @param now the instant of now
 * @param place how messages name the value
 */
record NumberSources<T>(Axis<T> axis, Interval allowed, Instant now, String place) {

    private static final BigInteger LARGEST_COUNT = BigInteger.valueOf(Long.MAX_VALUE);

    /** Grid points between a distribution's quartiles below which a finer grid is taken, if the type has one. */
    private static final double POINTS_BETWEEN_QUARTILES = 50;

    /** A grid that nobody declared should offer this many values at least. */
    private static final BigInteger ENOUGH = BigInteger.valueOf(100);

    /** Positions for which grid arithmetic in {@code long} can not overflow. */
    private static final BigDecimal FAR = new BigDecimal(BigInteger.ONE.shiftLeft(61));

    /** All typical positions, equally likely. */
    Source<T> uniform(Interval wish) {
        Interval interval = countable(axis.typicalWithin(allowed, wish, now), wish.scale());
        if (interval.scale() == Interval.CONTINUOUS) {
            double low = lowest(interval);
            double width = highest(interval) - low;
            return real(interval, u -> low + u * width);
        }
        return grid(interval);
    }

    private Source<T> grid(Interval interval) {
        Interval inside = insideAsWidened(interval);
        if (inside.isEmpty()) {
            throw noValue(interval);
        }
        BigInteger count = inside.size().orElseThrow();
        boolean fits = count.compareTo(LARGEST_COUNT) <= 0
                && inside.lowIndex().bitLength() < Long.SIZE
                && inside.highIndex().bitLength() < Long.SIZE;
        return fits ? GridLeaf.of(axis, inside) : WideGridSource.of(axis, inside);
    }

    /** An interval on a grid as fine as usual. */
    Interval countable(Interval interval) {
        return countable(interval, typicalScale());
    }

    private int typicalScale() {
        int scale = axis.typical().apply(now).scale();
        return scale == Interval.CONTINUOUS ? 2 : scale;
    }

    /** The declared distribution, truncated to the allowed positions. */
    Source<T> distributed(Distribution distribution, Traits.Measure measure) {
        Measuring measuring = Measuring.of(axis, allowed, measure, now, place);
        Interval interval = allowed.and(Interval.of(FAR.negate(), FAR));
        if (isReal() && interval.scale() == Interval.CONTINUOUS) {
            Truncated truncated =
                    Cutting.at(place, () -> Truncated.continuous(distribution, lowest(interval), highest(interval)));
            return real(interval, truncated::at);
        }
        double unit = measuring.unit().doubleValue();
        Interval grid = distributionGrid(interval, distribution, unit);
        double step = StrictMath.pow(10, -grid.scale()) / unit;
        long zero = measuring
                .zero()
                .setScale(grid.scale(), RoundingMode.FLOOR)
                .unscaledValue()
                .longValueExact();
        long low = grid.lowIndex().longValueExact() - zero;
        long high = grid.highIndex().longValueExact() - zero;
        boolean up = measuring.direction() > 0;
        Truncated truncated =
                Cutting.at(place, () -> Truncated.grid(distribution, up ? low : -high, up ? high : -low, step));
        Axis.Grid<T> values = axis.grid();
        int scale = grid.scale();
        long first = grid.lowIndex().longValueExact();
        long count = high - low + 1;
        return new DistributedLeaf<>(truncated, values, first, count, zero, measuring.direction(), scale);
    }

    /** Positions of a grid that follow a distribution; the choice is the index from the least position. */
    private record DistributedLeaf<T>(
            Truncated truncated, Axis.Grid<T> grid, long low, long count, long zero, int direction, int scale)
            implements Leaf<T> {

        @Override
        public long choice(long bits) {
            return zero + direction * truncated.indexAt(Address.unit(bits)) - low;
        }

        @Override
        public boolean isFalling() {
            return direction < 0;
        }

        @Override
        public T value(long choice) {
            return grid.at(low + Math.max(0, Math.min(choice, count - 1)), scale);
        }
    }

    private Interval distributionGrid(Interval interval, Distribution distribution, double unit) {
        int finest = Math.min(interval.scale(), 12);
        double spread = (distribution.quantile(0.75) - distribution.quantile(0.25)) * unit;
        int scale = Math.min(typicalScale(), finest);
        while (!distribution.discrete()
                && interval.scale() != scale
                && scale < finest
                && spread * StrictMath.pow(10, scale) < POINTS_BETWEEN_QUARTILES) {
            scale++;
        }
        Interval far = Interval.of(FAR.negate().movePointLeft(scale), FAR.movePointLeft(scale));
        Interval grid = interval.and(far).onGrid(isDeclaredScale() ? interval.scale() : scale);
        return grid.isEmpty() ? countable(interval, scale) : grid;
    }

    private boolean isDeclaredScale() {
        return allowed.scale() != axis.natural().scale() && allowed.scale() <= 12;
    }

    /** The interval on a grid, fine enough to offer some variety; only doubles and floats may stay without one. */
    private Interval countable(Interval interval, int wishedScale) {
        if (interval.scale() != Interval.CONTINUOUS) {
            return interval;
        }
        if (isReal() && wishedScale == Interval.CONTINUOUS) {
            return interval;
        }
        int scale = wishedScale == Interval.CONTINUOUS ? 2 : wishedScale;
        Interval ends = interval.and(Interval.of(FAR.negate(), FAR));
        Interval bounded = ends.isEmpty() ? interval : ends;
        Interval grid = bounded.onGrid(scale);
        while (grid.size().orElseThrow().compareTo(ENOUGH) < 0 && bounded.low().compareTo(bounded.high()) != 0) {
            grid = bounded.onGrid(++scale);
        }
        return grid;
    }

    boolean isReal() {
        return axis.type() == Double.class || axis.type() == Float.class;
    }

    private Source<T> real(Interval interval, DoubleUnaryOperator quantile) {
        return new RealLeaf<>(quantile, lowest(interval), highest(interval), this::real);
    }

    /** A number of a floating type. */
    @SuppressWarnings("unchecked") // The two types are told apart by the axis.
    T real(double x) {
        return axis.type() == Float.class ? (T) Float.valueOf((float) x) : (T) Double.valueOf(x);
    }

    /** The least number of the type that lies inside; validators widen a float to a double before they compare. */
    double lowest(Interval interval) {
        BigDecimal bound = interval.low() == null ? BigDecimal.valueOf(-Double.MAX_VALUE) : interval.low();
        double x = representable(bound);
        return interval.contains(widened(x))
                ? x
                : requireInside(interval, axis.type() == Float.class ? Math.nextUp((float) x) : Math.nextUp(x));
    }

    /** The greatest number of the type that lies inside. */
    double highest(Interval interval) {
        BigDecimal bound = interval.high() == null ? BigDecimal.valueOf(Double.MAX_VALUE) : interval.high();
        double x = representable(bound);
        return interval.contains(widened(x))
                ? x
                : requireInside(interval, axis.type() == Float.class ? Math.nextDown((float) x) : Math.nextDown(x));
    }

    private double representable(BigDecimal x) {
        return axis.type() == Float.class ? x.floatValue() : x.doubleValue();
    }

    private static BigDecimal widened(double x) {
        return BigDecimal.valueOf(x);
    }

    private double requireInside(Interval interval, double x) {
        if (!interval.contains(widened(x))) {
            throw noValue(interval);
        }
        return x;
    }

    private SeedbedException noValue(Interval interval) {
        return SeedbedException.of("No value is possible for " + place)
                .fact("contradiction", axis.type().getSimpleName() + " has no value in " + interval)
                .remedy("widen the bounds, or use BigDecimal")
                .exception();
    }

    /** Takes away end points that a float would round to the outside, e.g. 0.1 under {@code @DecimalMax("0.1")}. */
    Interval insideAsWidened(Interval interval) {
        if (axis.type() != Float.class) {
            return interval;
        }
        BigDecimal step = BigDecimal.ONE.movePointLeft(interval.scale());
        BigDecimal low = interval.low();
        BigDecimal high = interval.high();
        if (low != null && widened(low.floatValue()).compareTo(low) < 0) {
            low = low.add(step);
        }
        if (high != null && widened(high.floatValue()).compareTo(high) > 0) {
            high = high.subtract(step);
        }
        return new Interval(low, false, high, false, interval.scale());
    }
}
