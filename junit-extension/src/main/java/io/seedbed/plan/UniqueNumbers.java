package io.seedbed.plan;

import io.seedbed.domain.Axis;
import io.seedbed.domain.Interval;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * Values of a number line that rows use up, one each.
 *
 * @param numbers what may appear
 * @param wish where dates and times usually lie
 * @param key chooses the order
 */
record UniqueNumbers<T>(NumberSources<T> numbers, Interval wish, long key) {

    private static final BigInteger LARGEST_COUNT = BigInteger.valueOf(Long.MAX_VALUE);

    /** How many values an open-ended range offers: more than rows, and still readable. */
    private static final BigInteger COUNT = BigInteger.valueOf(1_000_000_000L);

    /** So many values are rather taken all over a range than finer ones in a part of it. */
    private static final BigInteger MANY = BigInteger.valueOf(100_000);

    /** So many decimal places more have those that follow when the others are used up, where nothing says how many there are. */
    private static final int MORE_PLACES = 6;

    /**
     * Numbers of steps up to which a decimal step is more than the distance between neighbouring numbers of the type, which is up to
     * 2<sup>-23</sup> of a {@code float} and 2<sup>-52</sup> of a {@code double}: two of them are then never rounded to one.
     */
    private static final BigDecimal FLOAT_STEPS = BigDecimal.valueOf(1L << 23);

    private static final BigDecimal DOUBLE_STEPS = BigDecimal.valueOf(1L << 52);

    /** Steps of other types, below which all can be counted in {@code long}. */
    private static final BigDecimal STEPS = BigDecimal.valueOf(1L << 61);

    UniqueSource<T> source() {
        boolean isFloating = numbers.isReal() && numbers.allowed().scale() == Interval.CONTINUOUS;
        return nicest().map(this::from).orElseGet(() -> isFloating ? neighbours() : steps());
    }

    private UniqueSource<T> from(TypicalFirst numbered) {
        return new UniqueSource<>(numbered.shuffled(key), numbered.count(), i -> numbered.value(i, axis()));
    }

    private Axis<T> axis() {
        return numbers.axis();
    }

    /** Dates and times as they usually are, and numbers with few decimal places; empty where every one is as good as the next. */
    private Optional<TypicalFirst> nicest() {
        Interval allowed = numbers.allowed();
        if (axis().secondsPerUnit() != null) {
            Interval typical = axis().typicalWithin(allowed, wish, numbers.now());
            // Amounts of time that nobody wants negative are never so, however many there are.
            Interval all = axis().hasNow() ? allowed : allowed.and(Interval.of(typical.low(), null));
            return TypicalFirst.of(typical, all, STEPS);
        }
        if (allowed.scale() != Interval.CONTINUOUS && !numbers.isReal()) {
            return Optional.empty();
        }
        Interval usual = coarse(bounded());
        Interval exact = numbers.insideAsWidened(usual.and(near(usual.scale())));
        if (exact.isEmpty()) {
            return Optional.empty();
        }
        boolean isEnough = allowed.scale() != Interval.CONTINUOUS
                || exact.size().orElseThrow().compareTo(COUNT) >= 0;
        int places = exact.scale() + (isEnough ? 0 : MORE_PLACES);
        return TypicalFirst.of(exact, exact.withScale(places), far());
    }

    /**
     * On the finest grid whose points the type tells apart from one end to the other, so that floats up to a million are not all below
     * 84,000; as it is where that has few points, or where the decimal places are stated.
     */
    private Interval coarse(Interval usual) {
        if (numbers.allowed().scale() != Interval.CONTINUOUS) {
            return usual;
        }
        for (int scale = usual.scale(); scale >= 0; scale--) {
            Interval grid = usual.onGrid(scale);
            if (near(scale).and(grid).equals(grid)) {
                return grid.size().orElseThrow().compareTo(MANY) < 0 ? usual : grid;
            }
        }
        return usual;
    }

    private Interval near(int scale) {
        BigDecimal far = far().movePointLeft(scale);
        return Interval.of(far.negate(), far);
    }

    private BigDecimal far() {
        return !numbers.isReal() ? STEPS : axis().type() == Float.class ? FLOAT_STEPS : DOUBLE_STEPS;
    }

    private UniqueSource<T> steps() {
        Interval interval = bounded();
        BigInteger count = interval.size().orElseThrow().min(LARGEST_COUNT);
        BigInteger low = interval.lowIndex();
        int scale = interval.scale();
        // Most positions fit a long, and then no big number needs to be made for a value.
        boolean fits = low.bitLength() < Long.SIZE && low.add(count).bitLength() < Long.SIZE;
        long first = low.longValue();
        LongFunction<T> of = fits
                ? i -> axis().grid().at(first + i, scale)
                : i -> axis().at().apply(new BigDecimal(low.add(BigInteger.valueOf(i)), scale));
        return UniqueSource.of(count.longValueExact(), key, of);
    }

    /** The allowed positions, cut off where only the type bounds them: a billion values are enough. */
    private Interval bounded() {
        Interval allowed = numbers.allowed();
        Interval onGrid = numbers.countable(allowed);
        BigDecimal span = new BigDecimal(COUNT.subtract(BigInteger.ONE), onGrid.scale());
        BigDecimal low = allowed.low();
        BigDecimal high = allowed.high();
        boolean lowDeclared = low != null && !low.equals(axis().natural().low());
        boolean highDeclared = high != null && !high.equals(axis().natural().high());
        if (lowDeclared && highDeclared) {
            return onGrid;
        }
        Interval cut = highDeclared
                ? Interval.of(high.subtract(span), high)
                : Interval.of(lowDeclared ? low : BigDecimal.ONE, (lowDeclared ? low : BigDecimal.ONE).add(span));
        Interval result = onGrid.and(cut);
        return numbers.countable(result.isEmpty() ? onGrid : result);
    }

    /** All numbers of a floating type between two of them, since no decimal step tells them apart there. */
    private UniqueSource<T> neighbours() {
        double low = numbers.lowest(numbers.allowed());
        double high = numbers.highest(numbers.allowed());
        boolean isFloat = axis().type() == Float.class;
        long first = isFloat ? rank((float) low) : rank(low);
        long last = isFloat ? rank((float) high) : rank(high);
        // A range of both signs holds positions that decimal steps tell apart.
        return UniqueSource.of(Math.subtractExact(last, first) + 1, key, i -> numbers.real(unrank(first + i, isFloat)));
    }

    private static long rank(double x) {
        long bits = Double.doubleToLongBits(Math.abs(x));
        return x < 0 ? -bits : bits;
    }

    private static long rank(float x) {
        int bits = Float.floatToIntBits(Math.abs(x));
        return x < 0 ? -bits : bits;
    }

    private static double unrank(long rank, boolean isFloat) {
        long bits = Math.abs(rank);
        double size = isFloat ? Float.intBitsToFloat((int) bits) : Double.longBitsToDouble(bits);
        return rank < 0 ? -size : size;
    }
}
