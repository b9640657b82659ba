package io.seedbed.plan;

import io.seedbed.domain.Axis;
import io.seedbed.domain.Interval;
import io.seedbed.random.Address;
import java.math.BigInteger;

/** Positions of a grid, all equally likely, more than a {@code long} can count. */
record WideGridSource<T>(Axis<T> axis, Interval interval, BigInteger count) implements Source<T> {

    static <T> WideGridSource<T> of(Axis<T> axis, Interval interval) {
        return new WideGridSource<>(axis, interval, interval.size().orElseThrow());
    }

    @Override
    public T at(Draw draw, long address) {
        return axis.at().apply(interval.at(Address.below(address, count)));
    }
}
