package io.seedbed.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.LongUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pairs of neighbouring addresses are independent: a chi-square test on 64 x 64 cells, for the highest and the lowest
 * six bits. The threshold |z| below 5 gives each a false alarm with probability 6e-7, all of them together below 2e-5.
 */
class AddressIndependenceTest {
    private static final int PAIRS = 1 << 18;
    private static final double THRESHOLD = 5;

    private static final long EMAIL = Address.name("email");
    private static final long CITY = Address.name("city");

    static Stream<Arguments> neighbours() {
        long entity = Address.entity(42, "shop.Customer");
        long other = Address.entity(42, "shop.Order");
        return Stream.of(
                neighbour(
                        "rows", i -> cell(Address.row(entity, i), EMAIL), i -> cell(Address.row(entity, i + 1), EMAIL)),
                neighbour("fields", i -> cell(Address.row(entity, i), EMAIL), i -> cell(Address.row(entity, i), CITY)),
                neighbour("seeds", i -> cellOfSeed(i), i -> cellOfSeed(i + 1)),
                neighbour("seeds far apart", i -> cellOfSeed(i), i -> cellOfSeed(i + (1L << 40))),
                neighbour(
                        "entities", i -> cell(Address.row(entity, i), EMAIL), i -> cell(Address.row(other, i), EMAIL)),
                neighbour("row and seed", i -> cellOf(i, i + 1), i -> cellOf(i + 1, i)),
                neighbour("slots", i -> draw(Address.slot(entity, i)), i -> draw(Address.slot(entity, i + 1))),
                neighbour("retries", i -> draw(Address.retry(i, 1)), i -> draw(Address.retry(i, 2))),
                neighbour("first try and retry", i -> draw(Address.retry(i, 0)), i -> draw(Address.retry(i, 1))),
                neighbour("draws", i -> Address.bits(entity, i), i -> Address.bits(entity, i + 1)),
                neighbour("draws of a cell", i -> Address.bits(i, 0), i -> Address.bits(i, 1)),
                neighbour("draw and slot", i -> Address.bits(i, 0), i -> draw(Address.slot(i, 0))),
                neighbour("parent and child", i -> draw(i), i -> cell(i, EMAIL)));
    }

    private static Arguments neighbour(String name, LongUnaryOperator left, LongUnaryOperator right) {
        return Arguments.of(name, left, right);
    }

    private static long draw(long address) {
        return Address.bits(address, 0);
    }

    private static long cell(long row, long field) {
        return draw(Address.child(row, field));
    }

    private static long cellOfSeed(long seed) {
        return cellOf(seed, 0);
    }

    private static long cellOf(long seed, long row) {
        return cell(Address.row(Address.entity(seed, "shop.Customer"), row), EMAIL);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("neighbours")
    void neighboursAreIndependent(String name, LongUnaryOperator left, LongUnaryOperator right) {
        assertThat(z(left, right, 58)).as("highest bits").isBetween(-THRESHOLD, THRESHOLD);
        assertThat(z(left, right, 0)).as("lowest bits").isBetween(-THRESHOLD, THRESHOLD);
    }

    @Test
    void theTestSeesDependence() {
        LongUnaryOperator raw = i -> Address.mix(i ^ 1);
        LongUnaryOperator sameKeys = i -> Address.mix((i + 1) ^ 1);
        LongUnaryOperator half = i -> i % 16 == 0 ? raw.applyAsLong(i) : sameKeys.applyAsLong(i);
        assertThat(z(raw, half, 58)).isGreaterThan(100);
    }

    /** The standard score of the chi-square statistic on pairs of six-bit numbers. */
    private static double z(LongUnaryOperator left, LongUnaryOperator right, int shift) {
        int[] counts = new int[64 * 64];
        for (long i = 0; i < PAIRS; i++) {
            int a = (int) (left.applyAsLong(i) >>> shift) & 63;
            int b = (int) (right.applyAsLong(i) >>> shift) & 63;
            counts[a << 6 | b]++;
        }
        double expected = (double) PAIRS / counts.length;
        double chiSquare = 0;
        for (int count : counts) {
            chiSquare += (count - expected) * (count - expected) / expected;
        }
        int degrees = counts.length - 1;
        return (chiSquare - degrees) / Math.sqrt(2.0 * degrees);
    }
}
