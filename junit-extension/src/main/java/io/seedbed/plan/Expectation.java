package io.seedbed.plan;

import io.seedbed.blueprint.Shape;
import io.seedbed.blueprint.ValueSpec;
import io.seedbed.domain.Axis;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Works out how often a source makes which value: greater bits never make smaller values, or never greater ones, so that a share is the
 * distance between two points that are found by halving, whatever the distribution and wherever it is cut.
 *
 * @param leaf what turns bits into values
 * @param exactOver over how many rows shares hold exactly; 0 if only on average
 */
record Expectation(Leaf<?> leaf, long exactOver) {

    /** So many different uniform numbers there are. */
    private static final long COUNT = 1L << 53;

    /** The share of values at each end that may make the outermost ranges wider than others. */
    private static final double TAIL = 0.005;

    /** Up to so many values are told one by one. */
    private static final int MOST_VALUES = 30;

    /** So many ranges there are at most. */
    private static final int MOST_RANGES = 30;

    /** Of seconds: up to hours and days as people count them, then weeks, 30, 60, 91, 182 and 365 days. */
    private static final long[] SPANS = {
        1,
        2,
        5,
        10,
        15,
        30,
        60,
        120,
        300,
        600,
        900,
        1_800,
        3_600,
        7_200,
        10_800,
        21_600,
        43_200,
        86_400,
        172_800,
        432_000,
        604_800,
        1_209_600,
        2_592_000,
        5_184_000,
        7_862_400,
        15_724_800,
        31_536_000
    };

    /** Of a source that has one; {@code null} if how often it makes which value is not known. */
    static @Nullable Expectation of(Source<?> source) {
        if (source instanceof StratifiedSource<?> stratified) {
            return new Expectation(stratified.leaf(), stratified.strata().rows());
        }
        if (source instanceof CorrelatedSource<?> correlated) {
            return new Expectation(correlated.leaf(), 0);
        }
        return source instanceof Leaf<?> leaf ? new Expectation(leaf, 0) : null;
    }

    /** The shares; {@code null} for values that are neither listed nor on a line. */
    @Nullable
    Expected shares(ValueSpec value) {
        if (leaf instanceof ListedLeaf<?> listed) {
            return listed(listed, value.shape());
        }
        return value.shape() instanceof Shape.Number number && !(leaf instanceof BitsLeaf)
                ? onLine(number.axis(), number)
                : null;
    }

    private Expected listed(ListedLeaf<?> listed, Shape shape) {
        List<Expected.Share> shares = new ArrayList<>();
        long before = 0;
        for (int i = 0; i < listed.values().size(); i++) {
            int index = i;
            long behind = first(bits -> listed.choice(bits) > index);
            shares.add(new Expected.Share(
                    JdkValues.plain(shape, listed.values().get(i)), (double) (behind - before) / COUNT));
            before = behind;
        }
        return new Expected(shares, false, exactOver);
    }

    private <T> Expected onLine(Axis<T> axis, Shape shape) {
        boolean whole = axis.natural().scale() == 0;
        BigDecimal least = end(axis, 0, RoundingMode.FLOOR);
        BigDecimal greatest = end(axis, 1, RoundingMode.CEILING);
        boolean oneByOne = whole && greatest.subtract(least).compareTo(BigDecimal.valueOf(MOST_VALUES)) < 0;
        BigDecimal low = oneByOne ? least : end(axis, TAIL, RoundingMode.FLOOR);
        BigDecimal high = oneByOne ? greatest : end(axis, 1 - TAIL, RoundingMode.CEILING);
        BigDecimal width = oneByOne ? BigDecimal.ONE : width(axis, high.subtract(low), whole);
        List<BigDecimal> starts = starts(axis, low, high, width);
        List<Expected.Share> shares = new ArrayList<>();
        double before = 0;
        for (int i = 0; i < starts.size(); i++) {
            double behind = i + 1 < starts.size() ? below(axis, starts.get(i + 1)) : 1;
            Object value = JdkValues.plain(shape, axis.at().apply(starts.get(i)));
            shares.add(new Expected.Share(value, Math.max(0, behind - before)));
            before = behind;
        }
        return new Expected(shares, !oneByOne, exactOver);
    }

    /** The multiples of the width from low to high, the first not above low. */
    private static List<BigDecimal> starts(Axis<?> axis, BigDecimal low, BigDecimal high, BigDecimal width) {
        List<BigDecimal> starts = new ArrayList<>();
        BigDecimal multiple = low.divide(width, 0, RoundingMode.FLOOR);
        BigDecimal natural = axis.natural().low();
        for (BigDecimal x = multiple.multiply(width); x.compareTo(high) <= 0; x = multiple.multiply(width)) {
            starts.add(natural == null ? x : x.max(natural));
            multiple = multiple.add(BigDecimal.ONE);
        }
        return starts;
    }

    /** Where a share of the values begins, on whole numbers if the type has no others. */
    private <T> BigDecimal end(Axis<T> axis, double share, RoundingMode outwards) {
        double u = leaf.isFalling() ? 1 - share : share;
        BigDecimal position = position(axis, Uniform.bits(Math.min(u, 1 - 0x1p-53)));
        return axis.natural().scale() == 0 ? position.setScale(0, outwards) : position;
    }

    private static BigDecimal width(Axis<?> axis, BigDecimal span, boolean whole) {
        BigDecimal secondsPerUnit = axis.secondsPerUnit();
        if (whole && span.compareTo(BigDecimal.valueOf(MOST_VALUES)) < 0) {
            return BigDecimal.ONE;
        }
        if (span.signum() == 0) {
            return BigDecimal.ONE;
        }
        if (secondsPerUnit != null) {
            for (long seconds : SPANS) {
                BigDecimal width = BigDecimal.valueOf(seconds).divide(secondsPerUnit, MathContext.DECIMAL64);
                boolean fits = !whole || width.stripTrailingZeros().scale() <= 0;
                if (fits && isEnough(width, span)) {
                    return width.stripTrailingZeros();
                }
            }
        }
        return round(span, whole);
    }

    /** The least of 1, 2, 5, 10, 20, ... (or tenths of them) that makes few enough ranges. */
    private static BigDecimal round(BigDecimal span, boolean whole) {
        BigDecimal least = span.divide(BigDecimal.valueOf(MOST_RANGES), MathContext.DECIMAL32);
        int magnitude = least.precision() - least.scale() - 1;
        for (int power = whole ? Math.max(0, magnitude) : magnitude; true; power++) {
            for (int digit : new int[] {1, 2, 5}) {
                BigDecimal width = BigDecimal.valueOf(digit).scaleByPowerOfTen(power);
                if (isEnough(width, span)) {
                    return width;
                }
            }
        }
    }

    private static boolean isEnough(BigDecimal width, BigDecimal span) {
        return width.signum() > 0
                && width.multiply(BigDecimal.valueOf(MOST_RANGES)).compareTo(span) >= 0;
    }

    private <T> double below(Axis<T> axis, BigDecimal x) {
        long first = leaf.isFalling()
                ? COUNT - first(bits -> position(axis, bits).compareTo(x) < 0)
                : first(bits -> position(axis, bits).compareTo(x) >= 0);
        return (double) first / COUNT;
    }

    @SuppressWarnings("unchecked") // The leaf makes values of the axis.
    private <T> BigDecimal position(Axis<T> axis, long bits) {
        return axis.position().apply((T) leaf.value(leaf.choice(bits)));
    }

    /** The first of the uniform numbers, counted from 0, that meets a condition which all behind it meet as well. */
    private static long first(LongPredicate met) {
        long low = 0;
        long high = COUNT;
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (met.test(middle << 11)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
