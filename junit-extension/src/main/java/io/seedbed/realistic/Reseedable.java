package io.seedbed.realistic;

import io.seedbed.random.Address;
import java.util.random.RandomGenerator;

/**
 * A generator for Datafaker that is set to an address before each value, so that the value depends on that alone.
 *
 * <p>Not thread-safe: whoever calls Datafaker takes one for the time of the call.
 */
final class Reseedable implements RandomGenerator {
    private long address;
    private long next;

    /** Starts the bits of an address from the first. */
    void seat(long newAddress) {
        address = newAddress;
        next = 0;
    }

    @Override
    public long nextLong() {
        return Address.bits(address, next++);
    }
}
