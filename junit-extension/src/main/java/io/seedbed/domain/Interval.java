package io.seedbed.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The numbers from low to high on a grid of decimal places, or all reals between them.
 *
 * <p>On a grid the bounds are moved inwards to grid points and are then never open, so that {@code (0, 0.01)} with four
 * places equals {@code [0.0001, 0.0099]} with four places.
 *
 * @param low the lower bound, {@code null} if there is none
 * @param lowOpen whether the lower bound itself is excluded
 * @param high the upper bound, {@code null} if there is none
 * @param highOpen whether the upper bound itself is excluded
 * @param scale decimal places of the grid, 0 or more; {@link #CONTINUOUS} for all reals
 */
public record Interval(
        @Nullable BigDecimal low, boolean lowOpen, @Nullable BigDecimal high, boolean highOpen, int scale)
        implements Domain {

    /** The scale of an interval without a grid. */
    public static final int CONTINUOUS = Integer.MAX_VALUE;

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final Interval ALL = new Interval(null, false, null, false, CONTINUOUS);

    public Interval {
        if (scale < 0) {
            throw new IllegalArgumentException("scale must be 0 or more but is " + scale);
        }
        if (scale == CONTINUOUS) {
            low = low == null ? null : plain(low);
            high = high == null ? null : plain(high);
            lowOpen = lowOpen && low != null;
            highOpen = highOpen && high != null;
        } else {
            low = low == null ? null : snap(low, lowOpen, scale, RoundingMode.CEILING);
            high = high == null ? null : snap(high, highOpen, scale, RoundingMode.FLOOR);
            lowOpen = false;
            highOpen = false;
        }
    }

    /** The one way to write a bound, so that equal sets are equal: {@code 1.50} is 1.5 and {@code 1E+2} is 100. */
    private static BigDecimal plain(BigDecimal bound) {
        BigDecimal shortest = bound.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    private static BigDecimal snap(BigDecimal bound, boolean open, int scale, RoundingMode inwards) {
        BigDecimal snapped = bound.setScale(scale, inwards);
        if (open && snapped.compareTo(bound) == 0) {
            BigDecimal step = BigDecimal.ONE.movePointLeft(scale);
            return inwards == RoundingMode.CEILING ? snapped.add(step) : snapped.subtract(step);
        }
        return snapped;
    }

    /** All numbers, the identity of {@link #and}. */
    public static Interval all() {
        return ALL;
    }

    /** The integers from low to high, both included. */
    public static Interval integers(long low, long high) {
        return of(BigDecimal.valueOf(low), BigDecimal.valueOf(high)).onGrid(0);
    }

    /** The reals from low to high, both included; {@code null} leaves a side open-ended. */
    public static Interval of(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        return new Interval(low, false, high, false, CONTINUOUS);
    }

    public static Interval atLeast(BigDecimal low) {
        return of(low, null);
    }

    public static Interval atMost(BigDecimal high) {
        return of(null, high);
    }

    public static Interval above(BigDecimal low) {
        return new Interval(low, true, null, false, CONTINUOUS);
    }

    public static Interval below(BigDecimal high) {
        return new Interval(null, false, high, true, CONTINUOUS);
    }

    /** This interval restricted to numbers with at most so many decimal places. */
    public Interval onGrid(int decimalPlaces) {
        return new Interval(low, lowOpen, high, highOpen, Math.min(scale, decimalPlaces));
    }

    /** This interval on exactly this grid, finer or coarser than its own. */
    public Interval withScale(int decimalPlaces) {
        return new Interval(low, lowOpen, high, highOpen, decimalPlaces);
    }

    @Override
    public Interval and(Domain domain) {
        if (!(domain instanceof Interval other)) {
            throw new IllegalArgumentException("numbers " + this + " and " + domain + " can not be intersected");
        }
        boolean ownLow = other.low == null || (low != null && tighter(low.compareTo(other.low), lowOpen));
        boolean ownHigh = other.high == null || (high != null && tighter(other.high.compareTo(high), highOpen));
        return new Interval(
                ownLow ? low : other.low,
                ownLow ? lowOpen : other.lowOpen,
                ownHigh ? high : other.high,
                ownHigh ? highOpen : other.highOpen,
                Math.min(scale, other.scale));
    }

    private static boolean tighter(int inwards, boolean open) {
        return inwards > 0 || (inwards == 0 && open);
    }

    @Override
    public boolean isEmpty() {
        if (low == null || high == null) {
            return false;
        }
        int order = low.compareTo(high);
        return order > 0 || (order == 0 && (lowOpen || highOpen));
    }

    /** Whether a {@link BigDecimal} lies inside and on the grid. */
    @Override
    public boolean contains(Object value) {
        if (!(value instanceof BigDecimal x)) {
            return false;
        }
        int above = low == null ? 1 : x.compareTo(low);
        int below = high == null ? 1 : high.compareTo(x);
        return (above > 0 || (above == 0 && !lowOpen))
                && (below > 0 || (below == 0 && !highOpen))
                && (scale == CONTINUOUS || x.stripTrailingZeros().scale() <= scale);
    }

    /** Whether there are both bounds and a grid, so that values can be counted. */
    public boolean isFinite() {
        return low != null && high != null && scale != CONTINUOUS;
    }

    @Override
    public Optional<BigInteger> size() {
        if (isEmpty()) {
            return Optional.of(BigInteger.ZERO);
        }
        if (low != null && high != null && low.compareTo(high) == 0) {
            return Optional.of(BigInteger.ONE);
        }
        return isFinite() ? Optional.of(highIndex().subtract(lowIndex()).add(BigInteger.ONE)) : Optional.empty();
    }

    /** The lower bound in steps of the grid; the interval must be finite. */
    public BigInteger lowIndex() {
        return bound(low).unscaledValue();
    }

    /** The upper bound in steps of the grid; the interval must be finite. */
    public BigInteger highIndex() {
        return bound(high).unscaledValue();
    }

    private BigDecimal bound(@Nullable BigDecimal bound) {
        if (bound == null || scale == CONTINUOUS) {
            throw new IllegalStateException(this + " has no bound on a grid");
        }
        return bound;
    }

    @Override
    public BigDecimal at(BigInteger index) {
        if (index.signum() < 0
                || size().filter(size -> index.compareTo(size) >= 0).isPresent()) {
            throw new IndexOutOfBoundsException(index + " in " + this);
        }
        if (scale == CONTINUOUS && low != null && low.equals(high)) {
            return low;
        }
        return new BigDecimal(lowIndex().add(index), scale);
    }

    @Override
    public BigDecimal simplest() {
        if (contains(BigDecimal.ZERO)) {
            return BigDecimal.ZERO;
        }
        boolean above = low != null && low.signum() >= 0;
        BigDecimal nearest = above ? low : high;
        BigDecimal farthest = above ? high : low;
        if (nearest == null || contains(nearest)) {
            return nearest == null ? BigDecimal.ZERO : nearest;
        }
        // An open bound has no nearest number: one step further, or half way.
        return farthest == null
                ? (above ? nearest.add(BigDecimal.ONE) : nearest.subtract(BigDecimal.ONE))
                : nearest.add(farthest).multiply(HALF);
    }

    @Override
    public List<Object> edges() {
        Set<Object> edges = new LinkedHashSet<>();
        if (!isEmpty()) {
            if (low != null && !lowOpen) {
                edges.add(low);
            }
            if (high != null && !highOpen) {
                edges.add(high);
            }
        }
        return List.copyOf(edges);
    }

    @Override
    public List<Domain> complement(Domain all) {
        List<Domain> others = new ArrayList<>();
        if (isEmpty()) {
            others.add(all);
            return others;
        }
        if (low != null) {
            others.add(all.and(new Interval(null, false, low, !lowOpen, CONTINUOUS)));
        }
        if (high != null) {
            others.add(all.and(new Interval(high, !highOpen, null, false, CONTINUOUS)));
        }
        others.removeIf(Domain::isEmpty);
        return others;
    }

    // Written out, since a record's own would be linked at run time, which costs the first test of a run 10 ms.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Interval that
                && scale == that.scale
                && lowOpen == that.lowOpen
                && highOpen == that.highOpen
                && Objects.equals(low, that.low)
                && Objects.equals(high, that.high);
    }

    @Override
    public int hashCode() {
        return Objects.hash(low, lowOpen, high, highOpen, scale);
    }

    /** The interval in mathematical notation: {@code [18, 99]}, {@code (0, 0.01)}, {@code [0, inf) in steps of 0.01}. */
    @Override
    public String toString() {
        if (isEmpty()) {
            return "{}";
        }
        String left = low == null ? "(-inf" : (lowOpen ? "(" : "[") + low.toPlainString();
        String right = high == null ? "inf)" : high.toPlainString() + (highOpen ? ")" : "]");
        String grid = scale == CONTINUOUS
                ? " of reals"
                : scale == 0
                        ? ""
                        : " in steps of " + BigDecimal.ONE.movePointLeft(scale).toPlainString();
        return left + ", " + right + grid;
    }
}
