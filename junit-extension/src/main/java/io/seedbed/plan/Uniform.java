package io.seedbed.plan;

/** Uniform numbers as the bits that leaves take. */
final class Uniform {

    private Uniform() {}

    /** The least bits that {@link io.seedbed.random.Address#unit} takes to a number of [0, 1). */
    static long bits(double u) {
        return (long) (u * 0x1p53) << 11;
    }

    /** Squeezes 64 uniform bits evenly into a range of unsigned numbers, both ends included. */
    static long within(long bits, long from, long to) {
        long count = to - from + 1;
        // All 2^64 numbers leave no count.
        return count == 0 ? bits : from + unsignedMultiplyHigh(bits, count);
    }

    /** {@code Math.unsignedMultiplyHigh} of newer JDKs. */
    private static long unsignedMultiplyHigh(long x, long y) {
        return Math.multiplyHigh(x, y) + ((x >> 63) & y) + ((y >> 63) & x);
    }
}
