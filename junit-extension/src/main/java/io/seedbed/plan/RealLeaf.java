package io.seedbed.plan;

import io.seedbed.random.Address;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;

/**
 * Real numbers; the choice is the 64 bits themselves.
 *
 * @param quantile takes [0, 1) to the interval, non-decreasing
 * @param low the least double that may appear
 * @param high the greatest double that may appear
 */
record RealLeaf<T>(DoubleUnaryOperator quantile, double low, double high, DoubleFunction<T> of) implements Leaf<T> {

    @Override
    public long choice(long bits) {
        return bits;
    }

    @Override
    public T value(long choice) {
        // Rounding may step over a bound by one unit in the last place.
        double x = quantile.applyAsDouble(Address.unit(choice));
        return of.apply(Math.max(low, Math.min(high, x)));
    }
}
