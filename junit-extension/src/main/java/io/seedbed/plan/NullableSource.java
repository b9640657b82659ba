package io.seedbed.plan;

import io.seedbed.random.Address;
import org.jspecify.annotations.Nullable;

/** A value that is missing at a rate, {@code [0, 1]}. */
record NullableSource<T>(Source<T> source, double rate) implements Source<T> {

    private static final long MISSING = Address.name("missing?");

    private static final Leaf<Long> BITS = new BitsLeaf<>(Long::valueOf);

    @Override
    public @Nullable T at(Draw draw, long address) {
        return Address.unit(draw.choose(Address.child(address, MISSING), BITS)) < rate
                ? null
                : source.at(draw, address);
    }
}
