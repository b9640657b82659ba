package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Valid is not enough: values spread over what is allowed and usual, and small seeds are as good as any. */
class BreadthTest {

    record Sizes(
            @Size(min = 50) String text,
            @Size(min = 50) List<Integer> list,
            @Size(min = 1, max = 4) String few) {}

    record Numbers(
            @Negative int negative,
            @Negative BigDecimal decimal,
            @Negative double real,
            @Positive long positive,
            @Min(5_000_000) int high,
            @Max(-5_000_000) int low,
            int free) {}

    private final List<Numbers> numbers =
            Seedbed.of(Numbers.class).plan().rows(0, 1000).toList();

    @Test
    void negativeNumbersAreNotOnlyTheFirstBelowZero() {
        assertThat(numbers.stream().map(Numbers::negative).distinct().count()).isGreaterThan(500);
        assertThat(numbers.stream().mapToInt(Numbers::negative).min().orElseThrow())
                .isLessThan(-5000);
        assertThat(numbers.stream().map(Numbers::decimal).distinct().count()).isGreaterThan(500);
        assertThat(numbers.stream()
                        .map(Numbers::decimal)
                        .min(BigDecimal::compareTo)
                        .orElseThrow())
                .isLessThan(new BigDecimal(-5000));
        assertThat(numbers.stream().mapToDouble(Numbers::real).min().orElseThrow())
                .isLessThan(-5000);
    }

    @Test
    void aSideThatNobodyBoundsStaysInSightOfTheOther() {
        assertThat(numbers.stream().mapToLong(Numbers::positive).max().orElseThrow())
                .isBetween(9_900L, 10_000L);
        assertThat(numbers.stream().mapToInt(Numbers::free).max().orElseThrow()).isBetween(9_900, 10_000);
        assertThat(numbers.stream().mapToInt(Numbers::high).max().orElseThrow()).isBetween(9_000_000, 10_000_000);
        assertThat(numbers.stream().mapToInt(Numbers::low).min().orElseThrow()).isBetween(-10_000_000, -9_000_000);
    }

    @Test
    void sizesReachWellBeyondTheLowerBound() {
        List<Sizes> rows = Seedbed.of(Sizes.class).plan().rows(0, 1000).toList();

        assertThat(rows.stream().map(row -> row.text().length()).distinct().count())
                .isGreaterThan(20);
        assertThat(rows.stream().mapToInt(row -> row.text().length()).max().orElseThrow())
                .isGreaterThan(100);
        assertThat(rows.stream().map(row -> row.list().size()).distinct().count())
                .isGreaterThan(20);
        assertThat(rows.stream().mapToInt(row -> row.list().size()).max().orElseThrow())
                .isGreaterThan(90);
        assertThat(rows.stream().map(row -> row.few().length()).distinct()).containsExactlyInAnyOrder(1, 2, 3, 4);
    }

    record Coin(
            boolean heads, boolean tails, @Min(1) @Max(6) int die) {}

    /** The first two rows of the seeds 1 to 1000. */
    private static final List<List<Coin>> COINS = LongStream.rangeClosed(1, 1000)
            .mapToObj(
                    seed -> Seedbed.of(Coin.class).seed(seed).plan().rows(0, 2).toList())
            .toList();

    /** Of 1000 fair coins, fewer than 400 or more than 600 show heads once in 4 thousand million times (6.3 sigma). */
    private static void requireFair(IntPredicate coin) {
        assertThat(IntStream.range(0, COINS.size()).filter(coin).count()).isBetween(400L, 600L);
    }

    @Test
    void smallSeedsGiveUnbiasedBooleans() {
        requireFair(seed -> COINS.get(seed).get(0).heads());
        requireFair(seed -> COINS.get(seed).get(1).heads());
        requireFair(seed -> COINS.get(seed).get(0).tails());
    }

    @Test
    void valuesOfNeighbouringSeedsRowsAndPropertiesAreUnrelated() {
        requireFair(seed -> COINS.get(seed).get(0).heads()
                == COINS.get((seed + 1) % COINS.size()).get(0).heads());
        requireFair(
                seed -> COINS.get(seed).get(0).heads() == COINS.get(seed).get(1).heads());
        requireFair(
                seed -> COINS.get(seed).get(0).heads() == COINS.get(seed).get(0).tails());
        requireFair(
                seed -> COINS.get(seed).get(0).heads() == COINS.get(seed).get(0).die() > 3);
    }

    /** Pearson's statistic with 5 degrees of freedom exceeds 45 once in 70 million times. */
    @Test
    void smallSeedsGiveFairDice() {
        long[] faces = new long[7];
        COINS.forEach(rows -> faces[rows.get(0).die()]++);

        double expected = COINS.size() / 6.0;
        double statistic = IntStream.rangeClosed(1, 6)
                .mapToDouble(face -> (faces[face] - expected) * (faces[face] - expected) / expected)
                .sum();

        assertThat(statistic).isLessThan(45);
    }
}
