package io.seedbed.plan;

import io.seedbed.random.Address;
import java.util.random.RandomGenerator;

/**
 * Random numbers that follow from an address, for code that asks for one after the other.
 *
 * <p>The bounded and shaped ones are our own: the JDK may make others of the same bits in its next version. Used by one thread.
 */
final class AddressedRandom implements RandomGenerator {

    private final long address;
    private long count;

    AddressedRandom(long address) {
        this.address = address;
    }

    @Override
    public long nextLong() {
        return Address.bits(address, count++);
    }

    @Override
    public int nextInt() {
        return (int) (nextLong() >>> 32);
    }

    @Override
    public boolean nextBoolean() {
        return nextLong() < 0;
    }

    @Override
    public int nextInt(int bound) {
        return (int) nextLong(bound);
    }

    @Override
    public int nextInt(int origin, int bound) {
        return (int) nextLong(origin, bound);
    }

    @Override
    public long nextLong(long bound) {
        return nextLong(0, bound);
    }

    @Override
    public long nextLong(long origin, long bound) {
        if (origin >= bound) {
            throw new IllegalArgumentException("There is no number in [" + origin + ", " + bound + ").");
        }
        long count = bound - origin;
        // More numbers than a long can count: half of all, or more, so that one is found soon.
        long drawn = count > 0 ? origin + Address.below(nextLong(), count) : nextLong();
        while (drawn < origin || drawn >= bound) {
            drawn = nextLong();
        }
        return drawn;
    }

    @Override
    public float nextFloat() {
        return (nextLong() >>> 40) * 0x1p-24f;
    }

    @Override
    public float nextFloat(float bound) {
        return nextFloat(0, bound);
    }

    @Override
    public float nextFloat(float origin, float bound) {
        return Math.min((float) nextDouble(origin, bound), Math.nextDown(bound));
    }

    @Override
    public double nextDouble() {
        return Address.unit(nextLong());
    }

    @Override
    public double nextDouble(double bound) {
        return nextDouble(0, bound);
    }

    @Override
    public double nextDouble(double origin, double bound) {
        if (!(origin < bound)) {
            throw new IllegalArgumentException("There is no number in [" + origin + ", " + bound + ").");
        }
        return Math.min(origin + nextDouble() * (bound - origin), Math.nextDown(bound));
    }

    /** The polar method of Marsaglia and Bray, "A Convenient Method for Generating Normal Variables", 1964. */
    @Override
    public double nextGaussian() {
        while (true) {
            double x = 2 * nextDouble() - 1;
            double y = 2 * nextDouble() - 1;
            double square = x * x + y * y;
            if (square > 0 && square < 1) {
                return x * Math.sqrt(-2 * StrictMath.log(square) / square);
            }
        }
    }

    @Override
    public double nextGaussian(double mean, double stddev) {
        if (!(stddev >= 0)) {
            throw new IllegalArgumentException("A standard deviation must be 0 or more but is " + stddev + ".");
        }
        return mean + stddev * nextGaussian();
    }

    @Override
    public double nextExponential() {
        return -StrictMath.log1p(-nextDouble());
    }
}
