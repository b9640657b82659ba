package io.seedbed.plan;

import io.seedbed.random.Address;
import org.jspecify.annotations.Nullable;

/**
 * One row while it is being made: where cells take their choices from, and how deep recursion has gone.
 *
 * <p>Used by one thread at a time. A subclass can pin cells: it answers {@link #choose} for the addresses it knows.
 */
class Draw {

    private long row;
    private long owner;
    private int depth;

    Draw(long row) {
        this.row = row;
    }

    /** The choice that a cell takes. */
    long choose(long address, Leaf<?> leaf) {
        return leaf.choice(Address.bits(address, 0));
    }

    /** The number of the row, or of the element within all rows: what {@code @Unique} counts by. */
    final long row() {
        return row;
    }

    /** Makes an element of a container under its own number, so that unique elements differ across rows as well. */
    final <T> @Nullable T element(int slot, int capacity, Source<T> source, long address) {
        long outer = row;
        row = outer * capacity + slot;
        T value = source.at(this, address);
        row = outer;
        return value;
    }

    /** The address of the object whose properties are being made. */
    final long owner() {
        return owner;
    }

    /** Begins an object, or returns to the one around it; the answer is the object before. */
    final long owner(long address) {
        long outer = owner;
        owner = address;
        return outer;
    }

    /** Goes one level down into a type that can contain itself. */
    final int descend() {
        return ++depth;
    }

    final void ascend() {
        depth--;
    }

    final int depth() {
        return depth;
    }

    /** Whether an object around the one being made is of a type that can contain itself, too. */
    final boolean isInsideItself() {
        return depth > 1;
    }
}
