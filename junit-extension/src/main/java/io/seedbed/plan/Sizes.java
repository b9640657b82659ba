package io.seedbed.plan;

import io.seedbed.domain.Interval;
import java.util.function.Predicate;

/** How many elements a container holds. */
final class Sizes {

    private static final long FEWEST = 1;
    private static final long SPREAD = 4;

    private Sizes() {}

    /** The sizes to draw: declared bounds hold; without a lower bound at least one element, without an upper a few more. */
    static Interval typical(Interval sizes) {
        long min = sizes.lowIndex().longValueExact();
        long max = sizes.highIndex().longValueExact();
        long low = min > 0 ? min : Math.min(FEWEST, max);
        long high = Math.min(max, Math.max(low + SPREAD, 2 * min));
        return Interval.integers(low, high);
    }

    /** A source of sizes; deep inside a type that contains itself the least size is taken. */
    static Source<Long> source(Interval usual, Interval allowed, Predicate<Draw> ending) {
        long low = usual.lowIndex().longValueExact();
        long count = usual.size().orElseThrow().longValueExact();
        Leaf<Long> leaf = new GridLeaf<>((steps, scale) -> steps, low, count, 0);
        long least = allowed.lowIndex().longValueExact();
        return (draw, address) -> ending.test(draw) ? Long.valueOf(least) : leaf.at(draw, address);
    }
}
