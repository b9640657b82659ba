package io.seedbed.random;

import java.util.Objects;

/**
 * A shuffle of the numbers [0, n) that is chosen by a key and computed number by number, both ways.
 *
 * <p>Small ranges are shuffled in a table (Durstenfeld's version of Fisher-Yates), so that every order can occur. Larger
 * ones go through a Feistel network on the fewest bits that hold n - 1; a result beyond n is sent through again
 * until it falls inside ("cycle walking", Black and Rogaway, "Ciphers with Arbitrary Finite Domains", 2002), which
 * takes fewer than two rounds on average because the network's range is smaller than 2n.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class Permutation {
    /** Up to here a table: a Feistel network on so few bits reaches only a small part of all orders. */
    private static final int TABLE_SIZE = 256;

    /** Even, so that both halves are changed equally often; 4 suffice in theory for wide halves, ours may have 4 bits. */
    private static final int ROUNDS = 6;

    private final long n;
    private final short[] table;
    private final short[] inverse;
    private final long[] keys;
    private final int rightBits;
    private final long leftMask;
    private final long rightMask;

    private Permutation(long n, long key) {
        this.n = n;
        boolean small = n <= TABLE_SIZE;
        table = small ? shuffled((int) n, key) : new short[0];
        inverse = inverse(table);
        keys = small ? new long[0] : roundKeys(key);
        int bits = Long.SIZE - Long.numberOfLeadingZeros(n - 1);
        rightBits = (bits + 1) / 2;
        rightMask = (1L << rightBits) - 1;
        leftMask = (1L << (bits - rightBits)) - 1;
    }

    /**
     * The shuffle of [0, n) that belongs to a key; other keys give unrelated shuffles.
     *
     * @throws IllegalArgumentException if n is not positive
     */
    public static Permutation of(long n, long key) {
        if (n <= 0) {
            throw new IllegalArgumentException("There is nothing to shuffle in [0, " + n + "): n must be at least 1.");
        }
        return new Permutation(n, key);
    }

    private static short[] shuffled(int n, long key) {
        short[] order = new short[n];
        for (int i = 0; i < n; i++) {
            int j = (int) Address.below(Address.bits(key, i), i + 1L);
            order[i] = order[j];
            order[j] = (short) i;
        }
        return order;
    }

    private static short[] inverse(short[] order) {
        short[] inverse = new short[order.length];
        for (int i = 0; i < order.length; i++) {
            inverse[order[i]] = (short) i;
        }
        return inverse;
    }

    private static long[] roundKeys(long key) {
        long[] keys = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            keys[i] = Address.bits(key, i);
        }
        return keys;
    }

    /** How many numbers are shuffled. */
    public long size() {
        return n;
    }

    /**
     * The number at place {@code i} of the shuffled range.
     *
     * @throws IndexOutOfBoundsException if i is not in [0, n)
     */
    public long apply(long i) {
        Objects.checkIndex(i, n);
        if (keys.length == 0) {
            return table[(int) i];
        }
        long x = i;
        do {
            x = forward(x);
        } while (x >= n);
        return x;
    }

    /**
     * The place of a number: {@code invert(apply(i)) == i}.
     *
     * @throws IndexOutOfBoundsException if value is not in [0, n)
     */
    public long invert(long value) {
        Objects.checkIndex(value, n);
        if (keys.length == 0) {
            return inverse[(int) value];
        }
        long x = value;
        do {
            x = backward(x);
        } while (x >= n);
        return x;
    }

    private long forward(long x) {
        long left = x >>> rightBits;
        long right = x & rightMask;
        for (int i = 0; i < ROUNDS; i += 2) {
            left ^= Address.mix(keys[i] + right) & leftMask;
            right ^= Address.mix(keys[i + 1] + left) & rightMask;
        }
        return left << rightBits | right;
    }

    private long backward(long x) {
        long left = x >>> rightBits;
        long right = x & rightMask;
        for (int i = ROUNDS - 2; i >= 0; i -= 2) {
            right ^= Address.mix(keys[i + 1] + left) & rightMask;
            left ^= Address.mix(keys[i] + right) & leftMask;
        }
        return left << rightBits | right;
    }
}
