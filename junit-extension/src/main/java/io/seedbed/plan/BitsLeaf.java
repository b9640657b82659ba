package io.seedbed.plan;

import java.util.function.LongFunction;

/** Values that follow from 64 bits, e.g. text that walks an automaton; the choice is the bits themselves. */
record BitsLeaf<T>(LongFunction<T> of) implements Leaf<T> {

    @Override
    public long choice(long bits) {
        return bits;
    }

    @Override
    public T value(long choice) {
        return of.apply(choice);
    }
}
