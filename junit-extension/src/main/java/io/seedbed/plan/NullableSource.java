package io.seedbed.plan;

import io.seedbed.random.Address;
import org.jspecify.annotations.Nullable;

/** A value that is missing at a rate, {@code [0, 1]}. */
record NullableSource<T>(Source<T> source, double rate) implements Source<T> {

    private static final long MISSING = Address.name("missing?");

    @Override
    public @Nullable T at(Draw draw, long address) {
        // The parts of a key that is not there are missing together.
        long whole = source instanceof ReferenceSource reference ? reference.drawn(draw, address) : address;
        long missing = Address.child(whole, MISSING);
        return Address.unit(draw.choose(missing, Address.bits(missing, 0))) < rate ? null : source.at(draw, address);
    }
}
