package io.seedbed.plan;

import io.seedbed.random.Address;
import org.jspecify.annotations.Nullable;

/** A property's value, asked for at the address of the object it belongs to. */
record PartSource<T>(long name, Source<T> source) implements Source<T> {

    static <T> PartSource<T> of(String stableName, Source<T> source) {
        return new PartSource<>(Address.name(stableName), source);
    }

    @Override
    public @Nullable T at(Draw draw, long owner) {
        Changes changes = draw.changes();
        return changes == null ? source.at(draw, address(owner)) : changes.of(this, draw, owner);
    }

    /** Where the value of the object at an address is drawn. */
    long address(long owner) {
        return Address.child(owner, name);
    }
}
