package io.seedbed.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    private static final long[] SALTS = {
        Address.ENTITY, Address.ROW, Address.CHILD, Address.SLOT, Address.RETRY, Address.DRAW
    };

    @Test
    void mixGivesTheReferenceSequenceOfSplitMix64() {
        // First outputs of splitmix64.c by Sebastiano Vigna, state 0 and state 1234567.
        assertThat(splitMix64(0, 3)).containsExactly(0xE220A8397B1DCDAFL, 0x6E789E6AA1B965F4L, 0x06C45D188009454FL);
        assertThat(splitMix64(1234567, 5))
                .containsExactly(
                        Long.parseUnsignedLong("6457827717110365317"),
                        Long.parseUnsignedLong("3203168211198807973"),
                        Long.parseUnsignedLong("9817491932198370423"),
                        Long.parseUnsignedLong("4593380528125082431"),
                        Long.parseUnsignedLong("16408922859458223821"));
    }

    private static long[] splitMix64(long state, int count) {
        long[] outputs = new long[count];
        for (int i = 0; i < count; i++) {
            outputs[i] = Address.mix(state + (i + 1) * Address.GOLDEN);
        }
        return outputs;
    }

    @ParameterizedTest
    @CsvSource({
        "'', cbf29ce484222325",
        "a, af63dc4c8601ec8c",
        "b, af63df4c8601f1a5",
        "foobar, 85944171f73967e8",
    })
    void namesAreHashedByFnv1a(String text, String expected) {
        assertThat(Address.fnv1a(text)).isEqualTo(Long.parseUnsignedLong(expected, 16));
        assertThat(Address.name(text)).isEqualTo(Address.mix(Long.parseUnsignedLong(expected, 16)));
    }

    @Test
    void namesAreHashedAsUtf8() {
        long expected = 0xCBF29CE484222325L;
        for (int b : new int[] {0xE2, 0x82, 0xAC}) {
            expected = (expected ^ b) * 0x100000001B3L;
        }
        assertThat(Address.fnv1a("\u20AC")).isEqualTo(expected);
    }

    @Test
    void addressesAreTheSameForEver() {
        long entity = Address.entity(42, "shop.Customer");
        long row = Address.row(entity, 17);
        long email = Address.child(row, Address.name("email"));
        assertThat(new long[] {
                    Address.name("email"),
                    entity,
                    row,
                    Address.row(entity, -1),
                    email,
                    Address.slot(email, 0),
                    Address.slot(email, 3),
                    Address.retry(email, 1),
                    Address.retry(email, 2),
                    Address.bits(email, 0),
                    Address.bits(email, 1),
                    Address.below(Address.bits(email, 0), 1000),
                })
                .containsExactly(GOLDEN_ADDRESSES);
        assertThat(Address.unit(Address.bits(email, 0))).isEqualTo(GOLDEN_UNIT);
        assertThat(Address.below(email, BigInteger.TEN.pow(30))).isEqualTo(GOLDEN_BIG);
    }

    private static final long[] GOLDEN_ADDRESSES = {
        0x80AA851951DF944CL,
        0xDD7CC341868EABF0L,
        0x700C7E299539D6AAL,
        0xFB548354B00FDD0BL,
        0x3661D10B9A079127L,
        0x382F28E0E47517A8L,
        0x4C9F90B952F2A80EL,
        0xE930C388877AFC6CL,
        0x4882AB795A1AD0F8L,
        0x59424A4CED51A1A5L,
        0xD6786B57B4189897L,
        348,
    };
    private static final double GOLDEN_UNIT = 0.34866775873280753;
    private static final BigInteger GOLDEN_BIG = new BigInteger("348667758732807554042429482163");

    @Test
    void theFirstAttemptIsTheAddressItself() {
        assertThat(Address.retry(4711, 0)).isEqualTo(4711);
        assertThat(Address.retry(4711, 1)).isNotEqualTo(4711);
    }

    @Test
    void spacesMeetOnlyAtCountersThatNobodyReaches() {
        // x + salt + i * G = x + salt' + k * G exactly if i - k = (salt' - salt) / G mod 2^64.
        long inverse = BigInteger.valueOf(Address.GOLDEN)
                .modInverse(BigInteger.ONE.shiftLeft(64))
                .longValue();
        for (int i = 0; i < SALTS.length; i++) {
            for (int k = 0; k < i; k++) {
                long distance = (SALTS[i] - SALTS[k]) * inverse;
                assertThat(Math.abs(distance)).as("salts %d and %d", i, k).isGreaterThan(1L << 55);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, Address.GOLDEN, -Address.SLOT})
    void keysOfAllSpacesBelowOneAddressDiffer(long address) {
        Set<Long> keys = new HashSet<>();
        int count = 20_000;
        for (int i = 0; i < count; i++) {
            keys.add(Address.row(address, i));
            keys.add(Address.child(address, i));
            keys.add(Address.slot(address, i));
            keys.add(Address.retry(address, i + 1));
            keys.add(Address.bits(address, i));
        }
        // A chance collision among 100,000 keys of 64 bits has probability 3e-10.
        assertThat(keys).hasSize(5 * count);
    }

    @Test
    void unitCoversTheHalfOpenInterval() {
        assertThat(Address.unit(0)).isEqualTo(0);
        assertThat(Address.unit(1L << 63)).isEqualTo(0.5);
        assertThat(Address.unit(-1)).isEqualTo(Math.nextDown(1.0));
    }

    @Test
    void belowCoversTheWholeRangeInUnsignedOrder() {
        assertThat(Address.below(0, 10)).isZero();
        assertThat(Address.below(Long.MAX_VALUE, 10)).isEqualTo(4);
        assertThat(Address.below(Long.MIN_VALUE, 10)).isEqualTo(5);
        assertThat(Address.below(-1, 10)).isEqualTo(9);
        assertThat(Address.below(-1, 1)).isZero();
        assertThat(Address.below(-1, Long.MAX_VALUE)).isEqualTo(Long.MAX_VALUE - 1);
    }

    @Test
    void bigBelowAgreesWithTheLongOneWhereBothApply() {
        for (int i = 0; i < 100; i++) {
            assertThat(Address.below(i, BigInteger.valueOf(Long.MAX_VALUE)))
                    .isEqualTo(BigInteger.valueOf(Address.below(Address.bits(i, 0), Long.MAX_VALUE)));
        }
    }

    @Test
    void bigBelowIsUniform() {
        BigInteger n = BigInteger.ONE.shiftLeft(200).multiply(BigInteger.valueOf(5));
        int[] counts = new int[5];
        for (int i = 0; i < 10_000; i++) {
            BigInteger drawn = Address.below(Address.slot(1, i), n);
            assertThat(drawn).isBetween(BigInteger.ZERO, n.subtract(BigInteger.ONE));
            counts[drawn.shiftRight(200).intValue()]++;
        }
        // Binomial(10000, 1/5): sd 40, so a false alarm (beyond 5 sd in one of 5 cells) has probability below 3e-6.
        assertThat(counts).satisfies(all -> {
            for (int count : all) {
                assertThat(count).isBetween(1800, 2200);
            }
        });
    }

    @Test
    void belowRefusesAnEmptyRange() {
        assertThatThrownBy(() -> Address.below(1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no number in [0, 0): n must be at least 1.");
        assertThatThrownBy(() -> Address.below(1, BigInteger.valueOf(-3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no number in [0, -3): n must be at least 1.");
        BigInteger hugeNegative = BigInteger.ONE.shiftLeft(64).negate();
        assertThatThrownBy(() -> Address.below(1, hugeNegative))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no number in [0, -18446744073709551616): n must be at least 1.");
    }
}
