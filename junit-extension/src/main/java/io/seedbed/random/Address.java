package io.seedbed.random;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/**
 * The arithmetic of addresses: 64-bit keys of entities, rows and cells, and the random bits found there.
 *
 * <p>Every step mixes after taking in one component, because keys made by xor or addition of raw components collide (row
 * 0 / field 31 with row 1 / field 0). Rows, children, slots, retries and draws live in spaces of their own: below one
 * address, slot 3 and draw 3 have unrelated keys.
 *
 * <p>All methods are pure and safe for use by many threads.
 */
public final class Address {
    /** 2^64 divided by the golden ratio, made odd: the increment of SplitMix64. */
    static final long GOLDEN = 0x9E3779B97F4A7C15L;

    // One salt per space: the first 64 bits of the fractional parts of the square roots of 2, 3, 5, 7, 11 and 13
    // (FIPS 180-4, 5.3.5), so nobody chose them. Spaces share the increment: two of them could only meet at counters
    // that differ by (salt - salt') / GOLDEN mod 2^64, and a test shows that these differences are beyond 2^55.
    static final long ENTITY = 0x6A09E667F3BCC908L;
    static final long ROW = 0xBB67AE8584CAA73BL;
    static final long CHILD = 0x3C6EF372FE94F82BL;
    static final long SLOT = 0xA54FF53A5F1D36F1L;
    static final long RETRY = 0x510E527FADE682D1L;
    static final long DRAW = 0x9B05688C2B3E6C1FL;

    private static final long FNV_OFFSET = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    private Address() {}

    /**
     * Scrambles 64 bits so that each bit of the result depends on every bit given; a bijection with {@code mix(0) == 0}.
     *
     * <p>The finaliser of SplitMix64, which is variant 13 of David Stafford's "Better Bit Mixing" (2011); see Steele, Lea
     * and Flood, "Fast Splittable Pseudorandom Number Generators" (2014).
     */
    public static long mix(long bits) {
        long z = bits;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Hashes a name by its characters alone: 64-bit FNV-1a over the UTF-8 bytes, then {@link #mix}. */
    public static long name(String name) {
        return mix(fnv1a(name));
    }

    /** 64-bit FNV-1a (Fowler, Noll and Vo) over the UTF-8 bytes. */
    static long fnv1a(String text) {
        long hash = FNV_OFFSET;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xFF)) * FNV_PRIME;
        }
        return hash;
    }

    /** The key of an entity, a named kind of rows such as {@code shop.Customer}, under a seed. */
    public static long entity(long seed, String entityName) {
        return mix(mix(seed + ENTITY) ^ name(entityName));
    }

    /** The address of a row of an entity; rows may be any number, negative ones included. */
    public static long row(long entityKey, long row) {
        return mix(entityKey + ROW + row * GOLDEN);
    }

    /**
     * The address of a named part, such as a property of an object.
     *
     * @param nameHash the {@linkplain #name hashed} name, computed once when a plan is compiled
     */
    public static long child(long address, long nameHash) {
        return mix((address + CHILD) ^ nameHash);
    }

    /** The address of a numbered part, such as an element of a list. */
    public static long slot(long address, long slot) {
        return mix(address + SLOT + slot * GOLDEN);
    }

    /**
     * The address at which a rejected value is drawn again.
     *
     * @param attempt 0 for the first attempt, which is the address itself
     */
    public static long retry(long address, int attempt) {
        return attempt == 0 ? address : mix(address + RETRY + attempt * GOLDEN);
    }

    /** The draw number {@code k}, from 0, at an address: 64 uniform bits. */
    public static long bits(long address, long k) {
        return mix(address + DRAW + k * GOLDEN);
    }

    /** Maps 64 uniform bits to a multiple of 2^-53 in [0, 1), non-decreasing in the unsigned bits. */
    public static double unit(long bits) {
        return (bits >>> 11) * 0x1p-53;
    }

    /**
     * Maps 64 uniform bits to a whole number in [0, n), non-decreasing in the unsigned bits.
     *
     * <p>The high half of the 128-bit product (Lemire, "Fast Random Integer Generation in an Interval", 2019, without its
     * rejection): no number's probability is off by more than 2^-64.
     *
     * @throws IllegalArgumentException if n is not positive
     */
    public static long below(long bits, long n) {
        if (n <= 0) {
            throw new IllegalArgumentException("There is no number in [0, " + n + "): n must be at least 1.");
        }
        return Math.multiplyHigh(bits, n) + ((bits >> 63) & n);
    }

    /**
     * A whole number in [0, n) from the draws at an address; no number's probability is off by more than 2^-64 relative
     * to 1/n. Equal to {@code below(bits(address, 0), n)} when n fits a long.
     *
     * @throws IllegalArgumentException if n is not positive
     */
    public static BigInteger below(long address, BigInteger n) {
        if (n.bitLength() < Long.SIZE) {
            return BigInteger.valueOf(below(bits(address, 0), n.longValue()));
        }
        if (n.signum() < 0) {
            throw new IllegalArgumentException("There is no number in [0, " + n + "): n must be at least 1.");
        }
        int words = n.bitLength() / Long.SIZE + 2;
        byte[] fraction = new byte[words * Long.BYTES];
        for (int k = 0; k < words; k++) {
            long word = bits(address, k);
            for (int i = 0; i < Long.BYTES; i++) {
                fraction[k * Long.BYTES + i] = (byte) (word >>> (56 - 8 * i));
            }
        }
        return new BigInteger(1, fraction).multiply(n).shiftRight(words * Long.SIZE);
    }
}
