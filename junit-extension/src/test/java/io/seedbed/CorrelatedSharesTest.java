package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.seedbed.annotation.Balanced;
import io.seedbed.annotation.BlueprintFor;
import io.seedbed.annotation.Correlated;
import io.seedbed.annotation.Exponential;
import io.seedbed.annotation.LogNormal;
import io.seedbed.annotation.Normal;
import io.seedbed.annotation.Rare;
import io.seedbed.annotation.Stratified;
import io.seedbed.annotation.Weighted;
import io.seedbed.annotation.When;
import io.seedbed.plan.Plan;
import jakarta.validation.constraints.Past;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Properties whose shares are exact and that go with others nevertheless, on 100,000 rows of a fixed seed. They are compared with the same
 * classes without exact shares: the difference of two of Spearman's rhos has a standard error of at most 0.0045 there, and a tolerance of
 * six of them raises a false alarm for one seed in 10^8.
 */
class CorrelatedSharesTest {
    private static final int ROWS = 100_000;
    private static final double TOLERANCE = 6 * 0.0045;

    enum Tier {
        BASIC,
        SILVER,
        GOLD
    }

    private static <T> List<T> rows(Class<T> type) {
        return rows(Seedbed.of(type));
    }

    private static <T> List<T> rows(Seedbed<T> seedbed) {
        return seedbed.seed(1).total(ROWS).plan().rows(0, ROWS).toList();
    }

    private static <T> double spearman(List<T> rows, ToDoubleFunction<T> one, ToDoubleFunction<T> other) {
        return Spearman.of(
                rows.stream().mapToDouble(one).toArray(),
                rows.stream().mapToDouble(other).toArray());
    }

    private static <T, R> Map<R, Long> counts(List<T> rows, Function<T, R> property) {
        return rows.stream().collect(Collectors.groupingBy(property, Collectors.counting()));
    }

    private static double number(boolean value) {
        return value ? 1 : 0;
    }

    record Loose(
            @Weighted({"BASIC=75", "SILVER=20", "GOLD=5"}) Tier tier,

            @Correlated(with = "tier", rho = 0.9) @LogNormal(median = 40_000, sigma = 0.5)
            double income,

            Tier even,

            @Correlated(with = "even", rho = -0.7) @Exponential(mean = 900) @Past
            LocalDate since,

            @Weighted({"false=98", "true=2"}) boolean fraud,

            @Correlated(with = "fraud", rho = 0.9) @LogNormal(median = 40, sigma = 0.8)
            double amount,

            @Normal(mean = 45, sd = 12) double age,

            @Correlated(with = "age", rho = 0.6) @Normal(mean = 70, sd = 9)
            double weight) {}

    record Exact(
            @Stratified @Weighted({"BASIC=75", "SILVER=20", "GOLD=5"})
            Tier tier,

            @Correlated(with = "tier", rho = 0.9) @LogNormal(median = 40_000, sigma = 0.5)
            double income,

            @Balanced Tier even,

            @Correlated(with = "even", rho = -0.7) @Exponential(mean = 900) @Past
            LocalDate since,

            @Rare(rate = 0.02) boolean fraud,

            @Correlated(with = "fraud", rho = 0.9) @LogNormal(median = 40, sigma = 0.8)
            double amount,

            @Stratified @Normal(mean = 45, sd = 12) double age,

            @Correlated(with = "age", rho = 0.6) @Normal(mean = 70, sd = 9)
            double weight) {}

    @Test
    void othersGoWithWhatHasExactShares() {
        List<Loose> loose = rows(Loose.class);
        List<Exact> exact = rows(Exact.class);

        assertThat(spearman(exact, r -> r.tier().ordinal(), Exact::income))
                .isCloseTo(spearman(loose, r -> r.tier().ordinal(), Loose::income), within(TOLERANCE))
                .isGreaterThan(0.6);
        assertThat(spearman(exact, r -> r.even().ordinal(), r -> r.since().toEpochDay()))
                .isCloseTo(
                        spearman(loose, r -> r.even().ordinal(), r -> r.since().toEpochDay()), within(TOLERANCE))
                .isLessThan(-0.6);
        assertThat(spearman(exact, r -> number(r.fraud()), Exact::amount))
                .isCloseTo(spearman(loose, r -> number(r.fraud()), Loose::amount), within(TOLERANCE))
                .isGreaterThan(0.2);
        assertThat(spearman(exact, Exact::age, Exact::weight)).isCloseTo(0.6, within(TOLERANCE));
    }

    @Test
    void theSharesStayExact() {
        List<Exact> exact = rows(Exact.class);

        assertThat(counts(exact, Exact::tier))
                .isEqualTo(Map.of(Tier.BASIC, 75_000L, Tier.SILVER, 20_000L, Tier.GOLD, 5_000L));
        assertThat(counts(exact, Exact::even).values()).allMatch(n -> n == 33_333 || n == 33_334);
        assertThat(counts(exact, Exact::fraud)).containsEntry(true, 2_000L);
        assertThat(exact.stream().filter(r -> r.age() < 45).count()).isEqualTo(ROWS / 2);
    }

    /** All that goes with others has the distribution that is declared for it. */
    @Test
    void whatGoesWithThemKeepsItsDistribution() {
        // A share of one half of 100,000 rows has a standard error of 158 rows.
        List<Exact> exact = rows(Exact.class);
        assertThat(exact.stream().filter(r -> r.income() < 40_000).count()).isCloseTo(ROWS / 2, within(6 * 158L));
        assertThat(exact.stream().filter(r -> r.amount() < 40).count()).isCloseTo(ROWS / 2, within(6 * 158L));
        assertThat(exact.stream().filter(r -> r.weight() < 70).count()).isCloseTo(ROWS / 2, within(6 * 158L));
    }

    record Behind(
            @LogNormal(median = 40_000, sigma = 0.5) double income,

            @Stratified @Correlated(with = "income", rho = 0.9) @Weighted({"BASIC=75", "SILVER=20", "GOLD=5"})
            Tier tier,

            @LogNormal(median = 40, sigma = 0.8) double amount,

            @Correlated(with = "amount", rho = 0.9) @Rare(rate = 0.02)
            boolean fraud) {}

    @Test
    void whatHasExactSharesGoesWithOthers() {
        List<Loose> loose = rows(Loose.class);
        List<Behind> behind = rows(Behind.class);

        assertThat(spearman(behind, r -> r.tier().ordinal(), Behind::income))
                .isCloseTo(spearman(loose, r -> r.tier().ordinal(), Loose::income), within(TOLERANCE));
        assertThat(spearman(behind, r -> number(r.fraud()), Behind::amount))
                .isCloseTo(spearman(loose, r -> number(r.fraud()), Loose::amount), within(TOLERANCE));
        assertThat(counts(behind, Behind::tier))
                .isEqualTo(Map.of(Tier.BASIC, 75_000L, Tier.SILVER, 20_000L, Tier.GOLD, 5_000L));
        assertThat(counts(behind, Behind::fraud)).containsEntry(true, 2_000L);
        assertThat(behind.stream().filter(r -> r.income() < 40_000).count()).isCloseTo(ROWS / 2, within(6 * 158L));
    }

    record Chain(
            @Normal(mean = 45, sd = 12) double age,

            @Stratified @Correlated(with = "age", rho = 0.8) @Normal(mean = 100, sd = 10)
            double score,

            @Correlated(with = "score", rho = 0.7) @Exponential(mean = 900) @Past
            LocalDate since,

            @Correlated(with = "age", rho = -0.5) @Normal(mean = 0, sd = 1)
            double rest) {}

    record LooseChain(
            @Normal(mean = 45, sd = 12) double age,

            @Correlated(with = "age", rho = 0.8) @Normal(mean = 100, sd = 10)
            double score,

            @Correlated(with = "score", rho = 0.7) @Exponential(mean = 900) @Past
            LocalDate since,

            @Correlated(with = "age", rho = -0.5) @Normal(mean = 0, sd = 1)
            double rest) {}

    @Test
    void exactSharesMayStandInTheMiddleOfAChain() {
        List<Chain> exact = rows(Chain.class);
        List<LooseChain> loose = rows(LooseChain.class);

        assertThat(spearman(exact, Chain::age, Chain::score)).isCloseTo(0.8, within(TOLERANCE));
        assertThat(spearman(exact, Chain::score, r -> r.since().toEpochDay())).isCloseTo(0.7, within(TOLERANCE));
        assertThat(spearman(exact, Chain::age, Chain::rest)).isCloseTo(-0.5, within(TOLERANCE));
        assertThat(spearman(exact, Chain::age, r -> r.since().toEpochDay()))
                .isCloseTo(spearman(loose, LooseChain::age, r -> r.since().toEpochDay()), within(TOLERANCE));
        assertThat(spearman(exact, Chain::rest, r -> r.since().toEpochDay()))
                .isCloseTo(spearman(loose, LooseChain::rest, r -> r.since().toEpochDay()), within(TOLERANCE));
        assertThat(exact.stream().filter(r -> r.score() < 100).count()).isEqualTo(ROWS / 2);
    }

    record Mixed(
            @Correlated(with = "weight", rho = 0.5) @Normal(mean = 45, sd = 12)
            double age,

            @Balanced Tier tier,
            @Normal(mean = 70, sd = 9) double weight) {}

    @Test
    void exactSharesThatNothingGoesWithChangeNothing() {
        String text = Seedbed.of(Mixed.class).plan().explain();

        assertThat(text.indexOf("age  double")).isLessThan(text.indexOf("tier  "));
        assertThat(text.indexOf("tier  ")).isLessThan(text.indexOf("weight  double"));
    }

    @Test
    void rowsAreMadeInAnyOrder() {
        Plan<Chain> plan = Seedbed.of(Chain.class).total(ROWS).plan();
        List<Chain> forwards = plan.rows(0, 1000).toList();

        assertThat(LongStream.range(0, 1000).map(i -> 999 - i).mapToObj(plan::row))
                .containsExactlyElementsOf(LongStream.range(0, 1000)
                        .mapToObj(i -> forwards.get((int) (999 - i)))
                        .toList());
    }

    record Free(
            @Stratified @Weighted({"BASIC=75", "SILVER=20", "GOLD=5"})
            Tier tier,

            @Balanced Tier even,
            @Rare(rate = 0.02) boolean fraud,
            @Stratified @Normal(mean = 45, sd = 12) double age) {}

    @Test
    void whatOthersGoWithHasTheValuesThatItHadAlone() {
        List<Free> free = rows(Seedbed.of(Free.class).entity("io.seedbed.CorrelatedSharesTest$Exact"));
        List<Exact> exact = rows(Exact.class);

        assertThat(exact.stream().map(r -> new Free(r.tier(), r.even(), r.fraud(), r.age())))
                .containsExactlyElementsOf(free);
    }

    @Test
    void chosenByWhatHasExactShares() {
        String where = "tier in (SILVER, GOLD)";
        List<Exact> exact = rows(Seedbed.of(Exact.class).where(where));
        List<Loose> loose = rows(Seedbed.of(Loose.class).where(where));

        assertThat(counts(exact, Exact::tier)).isEqualTo(Map.of(Tier.SILVER, 80_000L, Tier.GOLD, 20_000L));
        assertThat(spearman(exact, r -> r.tier().ordinal(), Exact::income))
                .isCloseTo(spearman(loose, r -> r.tier().ordinal(), Loose::income), within(TOLERANCE))
                .isGreaterThan(0.4);
        assertThat(exact.stream().filter(r -> r.income() < 60_000).count())
                .isCloseTo(loose.stream().filter(r -> r.income() < 60_000).count(), within(6 * 224L));
        assertThat(counts(exact, Exact::fraud)).containsEntry(true, 2_000L);
        assertThat(spearman(exact, Exact::age, Exact::weight)).isCloseTo(0.6, within(TOLERANCE));
    }

    @Test
    void chosenByWhatGoesWithExactShares() {
        String where = "income >= 60000";
        List<Exact> exact = rows(Seedbed.of(Exact.class).where(where));
        List<Loose> loose = rows(Seedbed.of(Loose.class).where(where));

        // How often which tier appears among the rich follows from the correlation.
        for (Tier tier : Tier.values()) {
            assertThat(exact.stream().filter(r -> r.tier() == tier).count())
                    .isCloseTo(loose.stream().filter(r -> r.tier() == tier).count(), within(6 * 224L));
        }
        assertThat(exact.stream().filter(r -> r.tier() == Tier.BASIC).count()).isLessThan(ROWS / 4);
        assertThat(spearman(exact, r -> r.tier().ordinal(), Exact::income))
                .isCloseTo(spearman(loose, r -> r.tier().ordinal(), Loose::income), within(TOLERANCE));
        assertThat(counts(exact, Exact::fraud)).containsEntry(true, 2_000L);
    }

    record Chosen(
            @Correlated(with = "tier", rho = 0.5) @Exponential(mean = 900) @Past
            LocalDate since,

            @Correlated(with = "income", rho = 0.6)
            @Correlated(with = "age", rho = 0.4)
            @Stratified
            @Weighted({"BASIC=75", "SILVER=20", "GOLD=5"})
            Tier tier,

            @LogNormal(median = 40_000, sigma = 0.5) double income,

            @Correlated(with = "income", rho = 0) @Stratified @Normal(mean = 45, sd = 12)
            double age) {}

    record LooseChosen(
            @Correlated(with = "tier", rho = 0.5) @Exponential(mean = 900) @Past
            LocalDate since,

            @Correlated(with = "income", rho = 0.6)
            @Correlated(with = "age", rho = 0.4)
            @Weighted({"BASIC=75", "SILVER=20", "GOLD=5"})
            Tier tier,

            @LogNormal(median = 40_000, sigma = 0.5) double income,

            @Correlated(with = "income", rho = 0) @Normal(mean = 45, sd = 12)
            double age) {}

    @Test
    void whatGoesWithTheChosenGoesWithExactSharesAsWell() {
        String where = "income >= 60000";
        List<Chosen> exact = rows(Seedbed.of(Chosen.class).where(where));
        List<LooseChosen> loose = rows(Seedbed.of(LooseChosen.class).where(where));

        assertThat(exact.stream().filter(r -> r.age() < 45).count()).isEqualTo(ROWS / 2);
        assertThat(spearman(exact, r -> r.tier().ordinal(), Chosen::age))
                .isCloseTo(spearman(loose, r -> r.tier().ordinal(), LooseChosen::age), within(TOLERANCE))
                .isGreaterThan(0.3);
        assertThat(spearman(exact, r -> r.tier().ordinal(), r -> r.since().toEpochDay()))
                .isCloseTo(
                        spearman(loose, r -> r.tier().ordinal(), r -> r.since().toEpochDay()), within(TOLERANCE))
                .isGreaterThan(0.3);
        assertThat(spearman(exact, r -> r.tier().ordinal(), Chosen::income))
                .isCloseTo(spearman(loose, r -> r.tier().ordinal(), LooseChosen::income), within(TOLERANCE));
    }

    @When(property = "fraud", then = Fraudulent.class)
    record Payment(
            @Rare(rate = 0.2) boolean fraud,

            @Stratified @Weighted({"BASIC=75", "SILVER=20", "GOLD=5"})
            Tier tier,

            @Correlated(with = "tier", rho = 0.8) @LogNormal(median = 40, sigma = 0.8)
            double amount,

            @Correlated(with = "fraud", rho = 0.7) @Exponential(mean = 20)
            double delay) {}

    @BlueprintFor(Payment.class)
    interface Fraudulent {
        @LogNormal(median = 900, sigma = 1.2)
        double amount();
    }

    record LoosePayment(
            @Weighted({"BASIC=75", "SILVER=20", "GOLD=5"}) Tier tier,

            @Correlated(with = "tier", rho = 0.8) @LogNormal(median = 40, sigma = 0.8)
            double amount,

            @Weighted({"false=80", "true=20"}) boolean fraud,

            @Correlated(with = "fraud", rho = 0.7) @Exponential(mean = 20)
            double delay) {}

    @Test
    void inObjectsThatLookDifferent() {
        List<Payment> payments = rows(Payment.class);
        List<LoosePayment> loose = rows(LoosePayment.class);
        double rho = spearman(loose, r -> r.tier().ordinal(), LoosePayment::amount);

        for (boolean fraud : new boolean[] {true, false}) {
            List<Payment> some =
                    payments.stream().filter(r -> r.fraud() == fraud).toList();
            // 20,000 frauds: a standard error of 0.0077 for the difference.
            assertThat(spearman(some, r -> r.tier().ordinal(), Payment::amount)).isCloseTo(rho, within(6 * 0.0077));
        }
        assertThat(spearman(payments, r -> number(r.fraud()), Payment::delay))
                .isCloseTo(spearman(loose, r -> number(r.fraud()), LoosePayment::delay), within(TOLERANCE))
                .isGreaterThan(0.3);
        assertThat(counts(payments, Payment::fraud)).containsEntry(true, 20_000L);
        assertThat(counts(payments, Payment::tier))
                .isEqualTo(Map.of(Tier.BASIC, 75_000L, Tier.SILVER, 20_000L, Tier.GOLD, 5_000L));
    }

    record Both(
            @Stratified @Normal(mean = 45, sd = 12) double age,
            @Balanced @Correlated(with = "age", rho = 0.5) Tier tier) {}

    record Between(
            @Stratified @Normal(mean = 45, sd = 12) double age,

            @Correlated(with = "age", rho = 0.5) @Normal(mean = 0, sd = 1)
            double middle,

            @Balanced @Correlated(with = "middle", rho = 0.5)
            Tier tier) {}

    record Apart(
            @Stratified @Normal(mean = 45, sd = 12) double age,

            @Correlated(with = "age", rho = 0.5) @Normal(mean = 0, sd = 1)
            double middle,

            @Balanced @Correlated(with = "middle", rho = 0.5) @Correlated(with = "age", rho = 0)
            Tier tier) {}

    private static void refused(Class<?> type, String message) {
        assertThatThrownBy(() -> Seedbed.of(type).plan()).hasMessage(message);
    }

    @Test
    void twoExactOnesThatGoTogetherAreRefused() {
        refused(Both.class, """
                Two properties with exact shares can not go together: io.seedbed.CorrelatedSharesTest.Both
                  properties: age, tier
                  correlated: @Correlated(rho = 0.5, with = "age") on io.seedbed.CorrelatedSharesTest.Both.tier
                  why: each has its place among all rows, and which values meet follows from that
                  to do: leave the exact shares to one of them""");
        refused(Between.class, """
                Two properties with exact shares can not go together: io.seedbed.CorrelatedSharesTest.Between
                  properties: age, tier
                  correlated: @Correlated(rho = 0.5, with = "age") on io.seedbed.CorrelatedSharesTest.Between.middle
                              @Correlated(rho = 0.5, with = "middle") on io.seedbed.CorrelatedSharesTest.Between.tier
                  why: each has its place among all rows, and which values meet follows from that
                  to do: leave the exact shares to one of them, or state that they do not go together, by rho = 0""");
    }

    @Test
    void twoExactOnesMayGoWithAThird() {
        List<Apart> apart = rows(Apart.class);

        assertThat(spearman(apart, Apart::age, Apart::middle)).isCloseTo(0.5, within(TOLERANCE));
        assertThat(spearman(apart, r -> r.tier().ordinal(), Apart::middle))
                .isCloseTo(0.5 * Math.sqrt(1 - 1.0 / 9), within(TOLERANCE));
        assertThat(spearman(apart, Apart::age, r -> r.tier().ordinal())).isCloseTo(0, within(TOLERANCE));
        assertThat(apart.stream().filter(r -> r.age() < 45).count()).isEqualTo(ROWS / 2);
    }
}
