package io.seedbed.plan;

/** Uniform numbers as the bits that leaves take. */
final class Uniform {

    private Uniform() {}

    /** The least bits that {@link io.seedbed.random.Address#unit} takes to a number of [0, 1). */
    static long bits(double u) {
        return (long) (u * 0x1p53) << 11;
    }
}
