package io.seedbed.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PermutationTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 7, 31, 255, 256, 257, 511, 512, 513, 1000, 65_536, 65_537, 100_003})
    void everyNumberIsReachedOnceAndFindsItsWayBack(long n) {
        for (long key = 0; key < 3; key++) {
            Permutation permutation = Permutation.of(n, key);
            BitSet seen = new BitSet();
            for (long i = 0; i < n; i++) {
                long value = permutation.apply(i);
                assertThat(permutation.invert(value)).isEqualTo(i);
                assertThat(value).isBetween(0L, n - 1);
                seen.set((int) value);
            }
            assertThat(seen.cardinality()).isEqualTo((int) n);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {(1L << 31) + 1, 1L << 62, (1L << 62) + 1, Long.MAX_VALUE})
    void hugeRangesWorkBothWays(long n) {
        Permutation permutation = Permutation.of(n, 42);
        LongStream.of(0, 1, 2, n / 2, n - 2, n - 1).forEach(i -> {
            assertThat(permutation.apply(i)).isBetween(0L, n - 1);
            assertThat(permutation.invert(permutation.apply(i))).isEqualTo(i);
            assertThat(permutation.apply(permutation.invert(i))).isEqualTo(i);
        });
        assertThat(permutation.size()).isEqualTo(n);
    }

    @Test
    void allOrdersOfFourAreEquallyLikely() {
        int[] counts = new int[256];
        int keys = 24_000;
        for (int key = 0; key < keys; key++) {
            Permutation permutation = Permutation.of(4, key);
            int order = 0;
            for (int i = 0; i < 4; i++) {
                order = order << 2 | (int) permutation.apply(i);
            }
            counts[order]++;
        }
        int orders = 0;
        double chiSquare = 0;
        for (int count : counts) {
            if (count > 0) {
                orders++;
                chiSquare += (count - 1000.0) * (count - 1000.0) / 1000;
            }
        }
        assertThat(orders).isEqualTo(24);
        // Chi-square with 23 degrees of freedom: beyond 70 with probability 1.2e-6.
        assertThat(chiSquare).isLessThan(70);
    }

    /** A pair of places lands on every cell of a 16 x 16 board equally often over many keys. */
    @ParameterizedTest
    @ValueSource(longs = {16 * 17, 16 * 64, 16 * 1000})
    void neighboursLandIndependently(long n) {
        int[] counts = new int[256];
        int samples = 1 << 18;
        for (int key = 0; key < samples; key++) {
            Permutation permutation = Permutation.of(n, key);
            long a = permutation.apply(key % (n - 1)) * 16 / n;
            long b = permutation.apply(key % (n - 1) + 1) * 16 / n;
            counts[(int) (a << 4 | b)]++;
        }
        double chiSquare = 0;
        for (int cell = 0; cell < 256; cell++) {
            // Without replacement: the same sixteenth holds one number less for the second.
            double share = (cell >> 4 == (cell & 15) ? n / 16.0 - 1 : n / 16.0) / (n - 1);
            double expected = samples / 16.0 * share;
            chiSquare += (counts[cell] - expected) * (counts[cell] - expected) / expected;
        }
        // Chi-square with 255 degrees of freedom, standard score below 5.5: a false alarm in any of the three below
        // 1e-6.
        assertThat((chiSquare - 255) / Math.sqrt(2 * 255)).isBetween(-5.5, 5.5);
    }

    @Test
    void shufflesAreTheSameForEver() {
        assertThat(firstOf(10, 42)).containsExactly(GOLDEN_10);
        assertThat(firstOf(1_000_000, 42)).containsExactly(GOLDEN_MILLION);
        assertThat(firstOf(Long.MAX_VALUE, -1)).containsExactly(GOLDEN_MAX);
    }

    private static final long[] GOLDEN_10 = {7L, 6L, 3L, 9L, 2L};
    private static final long[] GOLDEN_MILLION = {849626L, 581210L, 85105L, 690032L, 122441L};
    private static final long[] GOLDEN_MAX = {
        4572264780047839883L, 4199578207523589265L, 5573007225570222383L, 2680609518607279702L, 5371336959002068324L
    };

    private static long[] firstOf(long n, long key) {
        Permutation permutation = Permutation.of(n, key);
        return LongStream.range(0, 5).map(permutation::apply).toArray();
    }

    @Test
    void refusesAnEmptyRangeAndForeignNumbers() {
        assertThatThrownBy(() -> Permutation.of(0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is nothing to shuffle in [0, 0): n must be at least 1.");
        Permutation ten = Permutation.of(10, 1);
        assertThatThrownBy(() -> ten.apply(10)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> ten.apply(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> ten.invert(10)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
