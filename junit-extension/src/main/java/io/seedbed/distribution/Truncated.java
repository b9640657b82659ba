package io.seedbed.distribution;

import java.util.function.DoubleToLongFunction;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A distribution cut to an interval, ready to turn uniform numbers into values by inversion.
 *
 * <p>Values keep the proportions they had: the conditional distribution, exactly, without rejection. A greater number never
 * gives a smaller value. Interpolation, where the exact inverse would be slow (gamma and beta), changes the cdf by less than 1e-5.
 *
 * <p>Immutable and safe for use by many threads. Made once, when a plan is compiled: about a millisecond.
 */
public final class Truncated {
    /** Up to so many grid points, a table of all their probabilities is both exact and the fastest. */
    private static final long SMALL_GRID = 1024;

    private final double mass;
    private final double step;
    private final DoubleUnaryOperator values;
    private final DoubleToLongFunction indices;

    private Truncated(double mass, DoubleUnaryOperator values) {
        this.mass = mass;
        this.step = 0;
        this.values = values;
        this.indices = u -> {
            throw new IllegalStateException("A distribution cut to real numbers has no indices: use Truncated.grid.");
        };
    }

    private Truncated(double mass, double step, DoubleToLongFunction indices) {
        this.mass = mass;
        this.step = step;
        this.values = u -> indices.applyAsLong(u) * step;
        this.indices = indices;
    }

    /**
     * Cuts a distribution to the real numbers from {@code low} to {@code high}.
     *
     * <p>If both are equal and in the support, that one value remains, with mass 0.
     *
     * @param low possibly minus infinity
     * @param high at least low, possibly infinity
     * @throws IllegalArgumentException if the interval has no probability; the message names the distribution and the interval
     */
    public static Truncated continuous(Distribution distribution, double low, double high) {
        String interval = "[" + Parameter.text(low) + ", " + Parameter.text(high) + "]";
        if (!(low <= high)) {
            throw new IllegalArgumentException(
                    "The interval " + interval + " is empty: its first end must not be greater.");
        }
        if (low == high && low >= distribution.low() && low <= distribution.high() && !distribution.discrete()) {
            return new Truncated(0, u -> low);
        }
        double from = Math.max(low, distribution.low());
        double to = Math.min(high, distribution.high());
        Cut cut = checked(cut(distribution, from, to), distribution, interval);
        return new Truncated(cut.mass(), inverse(distribution, cut));
    }

    /** What remains from one number to another, both included; null if they leave nothing between them. */
    private static @Nullable Cut cut(Distribution distribution, double from, double to) {
        if (!(from <= to)) {
            return null;
        }
        // A cut leaves out its lower end, which matters for whole numbers.
        return distribution.discrete()
                ? Cut.of(distribution, Math.ceil(from) - 1, Math.floor(to))
                : Cut.of(distribution, from, to);
    }

    private static Cut checked(@Nullable Cut cut, Distribution distribution, Object interval) {
        if (cut == null || cut.empty()) {
            throw Cut.without(distribution, interval.toString());
        }
        return cut;
    }

    /**
     * Cuts a distribution to the numbers {@code index * step} for the indices from {@code lowIndex} to {@code highIndex}.
     *
     * <ul>
     *   <li>A continuous distribution is cut half a step outside of both ends, and rounded: a grid point has the probability of
     *       the numbers that round to it, at the ends too. For a step of 1, P(i) is proportional to F(i + 1/2) - F(i - 1/2).
     *   <li>{@link UniformDistribution} makes all points inside of its own limits equally likely, its limits included.
     *   <li>A distribution on whole numbers keeps its probabilities on the whole numbers of the grid; on a grid that leaves out
     *       whole numbers, each counts for the nearest point.
     * </ul>
     *
     * @param step the distance of the grid points, positive, such as 0.01 for two decimals
     * @throws IllegalArgumentException if the grid points have no probability; the message names the distribution and the grid
     */
    public static Truncated grid(Distribution distribution, long lowIndex, long highIndex, double step) {
        Grid grid = new Grid(lowIndex, highIndex, step);
        if (distribution instanceof UniformDistribution uniform) {
            return equallyLikely(uniform, grid);
        }
        long scale = grid.pointsPerWhole();
        if (distribution.discrete() && scale > 0) {
            return whole(distribution, grid, scale);
        }
        double from = Math.max(grid.lowEdge(), distribution.low());
        double to = Math.min(grid.highEdge(), distribution.high());
        if (distribution.discrete() && to == grid.highEdge()) {
            to = Math.nextDown(to); // the upper edge rounds to the next point
        }
        Cut cut = checked(cut(distribution, from, to), distribution, grid);
        if (!distribution.discrete() && grid.size() <= SMALL_GRID) {
            CumulativeTable table = cells(cut, grid, from, to);
            return new Truncated(cut.mass(), step, u -> lowIndex + table.indexAt(u));
        }
        DoubleUnaryOperator inverse = inverse(distribution, cut);
        return new Truncated(cut.mass(), step, u -> grid.nearest(inverse.applyAsDouble(u)));
    }

    private static CumulativeTable cells(Cut cut, Grid grid, double from, double to) {
        double[] weights = new double[(int) grid.size()];
        double edge = from;
        for (int i = 0; i < weights.length; i++) {
            double next = Math.max(from, Math.min(to, i == weights.length - 1 ? to : grid.edgeAbove(i)));
            weights[i] = next > edge ? cut.share(edge, next) : 0;
            edge = next;
        }
        return new CumulativeTable(weights);
    }

    private static Truncated equallyLikely(UniformDistribution uniform, Grid grid) {
        long[] own = Grid.indicesInside(uniform.low(), uniform.high(), grid.step());
        long low = Math.max(own[0], grid.low());
        long high = Math.min(own[1], grid.high());
        if (low > high) {
            throw Cut.without(uniform, grid.toString());
        }
        double count = (double) high - (double) low + 1;
        double mass = count / ((double) own[1] - (double) own[0] + 1);
        // Beyond 2^62 points the offset itself may not fit a long; u has 53 bits, so a sum in doubles loses nothing
        // there.
        return count < 0x1p62
                ? new Truncated(mass, grid.step(), u -> Math.min(high, low + (long) (u * count)))
                : new Truncated(mass, grid.step(), u -> Math.min(high, (long) Math.floor(low + u * count)));
    }

    private static Truncated whole(Distribution distribution, Grid grid, long scale) {
        double from = Math.max(Math.ceil((double) grid.low() / scale), distribution.low());
        double to = Math.min(Math.floor((double) grid.high() / scale), distribution.high());
        Cut cut = checked(cut(distribution, from, to), distribution, grid);
        if (!(distribution instanceof Lattice) && to - from < SMALL_GRID) {
            long first = (long) from;
            CumulativeTable table = numbers(cut, from, to);
            return new Truncated(cut.mass(), grid.step(), u -> (first + table.indexAt(u)) * scale);
        }
        DoubleUnaryOperator values = distribution instanceof Lattice lattice && lattice.tableSize() > 0
                ? new LatticeTable(lattice, cut, from, to)::at
                : u -> Math.max(from, cut.at(u));
        return new Truncated(cut.mass(), grid.step(), u -> (long) values.applyAsDouble(u) * scale);
    }

    private static CumulativeTable numbers(Cut cut, double from, double to) {
        double[] weights = new double[(int) (to - from) + 1];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = cut.share(from + i - 1, from + i);
        }
        return new CumulativeTable(weights);
    }

    private static DoubleUnaryOperator inverse(Distribution distribution, Cut cut) {
        return distribution instanceof Curve curve && !cut.straight() ? new SmoothTable(cut, curve)::at : cut::at;
    }

    /**
     * The value for a uniform number; on a grid, a multiple of the step.
     *
     * @param u from 0 (inclusive) to 1 (exclusive)
     */
    public double at(double u) {
        return values.applyAsDouble(u);
    }

    /**
     * The index of the grid point for a uniform number.
     *
     * @param u from 0 (inclusive) to 1 (exclusive)
     * @throws IllegalStateException if there is no grid
     */
    public long indexAt(double u) {
        return indices.applyAsLong(u);
    }

    /** The probability of the interval under the undisturbed distribution: above 0, tiny if the two hardly overlap. */
    public double mass() {
        return mass;
    }
}
