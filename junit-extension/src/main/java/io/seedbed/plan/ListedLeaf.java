package io.seedbed.plan;

import java.util.List;
import java.util.function.LongUnaryOperator;

/**
 * Values of a list.
 *
 * @param index takes 64 uniform bits to an index of the list
 */
record ListedLeaf<T>(List<T> values, LongUnaryOperator index) implements Leaf<T> {

    @Override
    public long choice(long bits) {
        return index.applyAsLong(bits);
    }

    @Override
    public T value(long choice) {
        return values.get(Leaf.index(choice, values.size()));
    }
}
