package io.seedbed.plan;

import org.jspecify.annotations.Nullable;

/**
 * Makes the value at an address: same draw and address, equal value.
 *
 * <p>Immutable and thread-safe; all state of a row is in the {@link Draw}.
 */
@FunctionalInterface
public interface Source<T> {

    /**
     * The value at an address.
     *
     * @param draw the row being made
     * @param address the key of the cell, see {@link io.seedbed.random.Address}
     * @return the value; {@code null} only where the blueprint allows it to be missing
     */
    @Nullable
    T at(Draw draw, long address);
}
