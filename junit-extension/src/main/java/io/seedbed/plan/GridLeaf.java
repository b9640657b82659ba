package io.seedbed.plan;

import io.seedbed.domain.Axis;
import io.seedbed.domain.Interval;
import io.seedbed.random.Address;

/**
 * Positions of a grid, all equally likely.
 *
 * @param low the least position in steps of 10<sup>-scale</sup>
 * @param count how many positions there are, at least 1
 */
record GridLeaf<T>(Axis.Grid<T> grid, long low, long count, int scale) implements Leaf<T> {

    static <T> GridLeaf<T> of(Axis<T> axis, Interval interval) {
        return new GridLeaf<>(
                axis.grid(),
                interval.lowIndex().longValueExact(),
                interval.size().orElseThrow().longValueExact(),
                interval.scale());
    }

    @Override
    public long choice(long bits) {
        return Address.below(bits, count);
    }

    @Override
    public T value(long choice) {
        return grid.at(low + Math.max(0, Math.min(choice, count - 1)), scale);
    }
}
