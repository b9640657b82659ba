package io.seedbed.plan;

import io.seedbed.blueprint.Mirror;
import io.seedbed.blueprint.ValueSpec;
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

    /**
     * The sizes of a container.
     *
     * @param allowed those that its constraints allow
     */
    static ManySource.Size of(ValueSpec value, Interval allowed, Predicate<Draw> ending) {
        Interval usual = typical(allowed);
        Source<Long> source = source(usual, allowed, ending);
        int least = allowed.lowIndex().intValueExact();
        int capacity = usual.highIndex().intValueExact();
        Mirror mirror = value.traits().ties().mirror();
        return mirror != null && mirror.keepsRoom()
                ? new ManySource.Size(lessOne(source), Math.max(0, least - 1), capacity)
                : new ManySource.Size(source, least, capacity);
    }

    private static Source<Long> lessOne(Source<Long> source) {
        return (draw, address) -> {
            Long size = source.at(draw, address);
            return size == null ? null : Math.max(0, size - 1);
        };
    }

    /** All of these sizes, equally likely. */
    static Source<Long> uniform(Interval usual) {
        return source(usual, usual, draw -> false);
    }

    /** A source of sizes; deep inside a type that contains itself the least size is taken. */
    private static Source<Long> source(Interval usual, Interval allowed, Predicate<Draw> ending) {
        long low = usual.lowIndex().longValueExact();
        long count = usual.size().orElseThrow().longValueExact();
        Leaf<Long> leaf = new GridLeaf<>((steps, scale) -> steps, low, count, 0);
        long least = allowed.lowIndex().longValueExact();
        return (draw, address) -> ending.test(draw) ? Long.valueOf(least) : leaf.at(draw, address);
    }
}
