package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.seedbed.annotation.Balanced;
import io.seedbed.annotation.Dataset;
import io.seedbed.annotation.Empirical;
import io.seedbed.annotation.Normal;
import io.seedbed.annotation.Rare;
import io.seedbed.annotation.Rows;
import io.seedbed.annotation.Sequence;
import io.seedbed.annotation.Stratified;
import io.seedbed.annotation.Unique;
import io.seedbed.annotation.Weighted;
import io.seedbed.dataset.Table;
import io.seedbed.plan.Plan;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shares that hold over all rows, to one row. */
class SharesTest {

    enum Status {
        PAID,
        OPEN,
        FAILED
    }

    record Payment(
            @Weighted({"PAID=90", "OPEN=8", "FAILED=2"}) @Stratified
            Status status,

            @Balanced DayOfWeek day,
            @Rare(rate = 0.0005, atLeast = 20) boolean fraud,

            @Rare(rate = 0.1, value = "FAILED") @Weighted({"PAID=3", "OPEN=1", "FAILED=1"})
            Status retried,

            @Normal(mean = 100, sd = 10) @Stratified double amount) {}

    @Dataset
    interface Bank {
        @Rows(12_345)
        Table<Payment> payments();
    }

    private static <T, R> Map<R, Long> counts(Stream<T> rows, Function<T, R> property) {
        return rows.collect(Collectors.groupingBy(property, Collectors.counting()));
    }

    @ParameterizedTest
    @ValueSource(longs = {100, 999, 12_345})
    void weightsHoldToOneRow(long rows) {
        Plan<Payment> plan = Seedbed.of(Payment.class).total(rows).plan();
        Map<Status, Long> counts = counts(plan.rows(0, rows), Payment::status);

        assertThat(counts.get(Status.PAID)).isCloseTo(Math.round(0.90 * rows), within(1L));
        assertThat(counts.get(Status.OPEN)).isCloseTo(Math.round(0.08 * rows), within(1L));
        assertThat(counts.get(Status.FAILED)).isCloseTo(Math.round(0.02 * rows), within(1L));
    }

    @Test
    void balancedValuesAreEquallyMany() {
        Plan<Payment> plan = Seedbed.of(Payment.class).total(1000).plan();

        assertThat(counts(plan.rows(0, 1000), Payment::day).values()).hasSize(7).allMatch(n -> n == 142 || n == 143);
    }

    @Test
    void aDataSetKnowsItsRows() {
        Bank bank = Seedbed.dataset(Bank.class).tables();

        assertThat(counts(bank.payments().stream(), Payment::fraud)).containsEntry(true, 20L);
        assertThat(counts(bank.payments().stream(), Payment::retried))
                .containsEntry(Status.FAILED, 1235L)
                .hasEntrySatisfying(Status.PAID, n -> assertThat(n).isCloseTo(8333L, within(1L)))
                .hasEntrySatisfying(Status.OPEN, n -> assertThat(n).isCloseTo(2777L, within(1L)));
    }

    @Test
    void aRateAboveTheQuotaCounts() {
        Plan<Payment> plan = Seedbed.of(Payment.class).total(100_000).plan();

        assertThat(counts(plan.rows(0, 100_000), Payment::fraud)).containsEntry(true, 50L);
    }

    @Test
    void rareRowsLieAnywhere() {
        long[] rows =
                Seedbed.of(Payment.class).total(12_345).plan().rows(0, 12_345).map(Payment::fraud).toList().stream()
                        .collect(Collectors.collectingAndThen(
                                Collectors.toList(),
                                all -> java.util.stream.LongStream.range(0, 12_345)
                                        .filter(i -> all.get((int) i))
                                        .toArray()));

        // The middle of 20 positions has a standard error of 1378: false alarm 1 in 10,000.
        assertThat(java.util.Arrays.stream(rows).average().orElseThrow()).isCloseTo(6172, within(3200.0));
    }

    @Test
    void aStratifiedSampleHasItsMeanAlmostExactly() {
        Plan<Payment> plan = Seedbed.of(Payment.class).total(1000).plan();
        double mean = plan.rows(0, 1000).mapToDouble(Payment::amount).average().orElseThrow();

        // Chance alone would bring an error of 0.32.
        assertThat(mean).isCloseTo(100, within(0.02));
    }

    @Test
    void withoutANumberOfRowsEachThousandIsASample() {
        Plan<Payment> plan = Seedbed.of(Payment.class).plan();

        for (long from : new long[] {-1000, 0, 7000}) {
            assertThat(counts(plan.rows(from, from + 1000), Payment::status))
                    .containsEntry(Status.PAID, 900L)
                    .containsEntry(Status.OPEN, 80L)
                    .containsEntry(Status.FAILED, 20L);
        }
        assertThat(plan.rows(0, 1000).map(Payment::status).toList())
                .isNotEqualTo(plan.rows(1000, 2000).map(Payment::status).toList());
    }

    record Fixed(
            @Weighted({"PAID=1", "OPEN=3"}) @Stratified(rows = 8)
            Status status) {}

    @Test
    void theNumberOfRowsCanBeStated() {
        assertThat(counts(Seedbed.of(Fixed.class).plan().rows(8, 16), Fixed::status))
                .containsEntry(Status.PAID, 2L)
                .containsEntry(Status.OPEN, 6L);
    }

    record Observed(
            @Empirical({"12.50", "12.50", "19.99", "12.50"}) BigDecimal price,
            @Empirical(csv = "io/seedbed/towns.csv") String town) {}

    @Test
    void observedValuesComeAsOftenAsTheyDid() {
        Plan<Observed> plan = Seedbed.of(Observed.class).plan();
        Map<BigDecimal, Long> prices = counts(plan.rows(0, 10_000), Observed::price);
        Map<String, Long> towns = counts(plan.rows(0, 10_000), Observed::town);

        // Standard errors of 43 and 46: false alarm 1 in 10,000.
        assertThat(prices).hasSize(2);
        assertThat(prices.get(new BigDecimal("12.50"))).isCloseTo(7500, within(170L));
        assertThat(towns).containsOnlyKeys("Ulm", "Bad \"Aibling\", Bavaria", "Köln");
        assertThat(towns.get("Köln")).isCloseTo(7000, within(180L));
    }

    record Spread(@Unique @Stratified int id) {}

    record Rarely(@Rare(rate = 0.1) String text) {}

    record Never(@Rare(rate = 0.1, value = "LOST") Status status) {}

    record Absent(@Empirical(csv = "io/seedbed/nowhere.csv") String town) {}

    private static void refused(Seedbed<?> seedbed, String message) {
        assertThatThrownBy(seedbed::plan).hasMessage(message);
    }

    @Test
    void whatHasNoOrderIsNotSpread() {
        refused(Seedbed.of(Spread.class), """
                These values have no order to be placed in: io.seedbed.SharesTest.Spread.id
                  stated: @Unique
                          @Stratified
                  drawn: unique, 1000000000 values
                  to do: declare a distribution or weights, or remove what places the values among others""");
    }

    @Test
    void aQuotaNeedsEnoughRows() {
        refused(Seedbed.of(Payment.class).total(19), """
                There are too few rows for a quota: io.seedbed.SharesTest.Payment.fraud
                  contradiction: @Rare(atLeast = 20, rate = 0.0005)
                                 19 rows
                  to do: ask for at least 20 rows, or lower atLeast""");
    }

    record Numbered(@Unique @Min(1) @Max(10) int number) {}

    record Counted(@Sequence(start = "2147483640") int number) {}

    @Test
    void uniqueValuesMustSufficeForAllRows() {
        assertThat(Seedbed.of(Numbered.class).total(10).plan().rows(0, 10).distinct())
                .hasSize(10);
        refused(Seedbed.of(Numbered.class).total(11), """
                Too few different values for @Unique: io.seedbed.SharesTest.Numbered.number
                  contradiction: @Unique
                                 10 values of int
                                 11 rows
                  to do: ask for at most 10 rows, allow more values, or remove @Unique""");
    }

    @Test
    void aSequenceMustSufficeForAllRows() {
        assertThat(Seedbed.of(Counted.class).total(8).plan().row(7).number()).isEqualTo(Integer.MAX_VALUE);
        refused(Seedbed.of(Counted.class).total(9), """
                Too few different values for @Sequence(start = "2147483640"): io.seedbed.SharesTest.Counted.number
                  contradiction: @Sequence(start = "2147483640")
                                 8 values of int
                                 9 rows
                  to do: ask for at most 8 rows, allow more values, or remove @Sequence(start = "2147483640")""");
    }

    @Test
    void aRareValueMustBeListed() {
        refused(Seedbed.of(Rarely.class), """
                Only listed values can be rare: io.seedbed.SharesTest.Rarely.text
                  stated: @Rare(rate = 0.1)
                  type: String
                  to do: use a boolean or an enum, or @Weighted with @Stratified""");
        refused(Seedbed.of(Never.class), """
                A rare value is none of the values: io.seedbed.SharesTest.Never.status
                  stated: @Rare(value = "LOST", rate = 0.1)
                  values: PAID, OPEN, FAILED
                  to do: name one of these by value = "...\"""");
    }

    @Test
    void observationsMustBeThere() {
        refused(Seedbed.of(Absent.class), """
                Can not read @Empirical(csv = "io/seedbed/nowhere.csv") on io.seedbed.SharesTest.Absent.town
                  why: there is no io/seedbed/nowhere.csv on the class path; it is found from the root of it, as in shop/incomes.csv below src/main/resources""");
    }
}
