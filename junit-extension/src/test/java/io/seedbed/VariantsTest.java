package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.seedbed.annotation.AtLeast;
import io.seedbed.annotation.AtMost;
import io.seedbed.annotation.BlueprintFor;
import io.seedbed.annotation.Correlated;
import io.seedbed.annotation.Dataset;
import io.seedbed.annotation.LogNormal;
import io.seedbed.annotation.Normal;
import io.seedbed.annotation.NullRate;
import io.seedbed.annotation.Rare;
import io.seedbed.annotation.Rows;
import io.seedbed.annotation.Unique;
import io.seedbed.annotation.Weighted;
import io.seedbed.annotation.When;
import io.seedbed.cases.InvalidCase;
import io.seedbed.dataset.Table;
import io.seedbed.plan.Explained;
import io.seedbed.plan.Plan;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Objects that look different where a property has a certain value. */
class VariantsTest {

    private static final int ROWS = 60_000;

    enum Country {
        DE,
        FR,
        US
    }

    @When(property = "fraud", then = FraudulentPayment.class)
    record Payment(
            @Rare(rate = 0.02, atLeast = 20) boolean fraud,

            @LogNormal(median = 40, sigma = 0.8) @Min(0) @Max(1_000_000)
            double amount,

            @Weighted({"DE=80", "FR=15", "US=5"}) Country country,
            @Min(0) @Max(23) int hour,
            @Size(min = 5, max = 5) String code,
            @Unique @Min(1) long id) {}

    record Innocent(
            @LogNormal(median = 40, sigma = 0.8) @Min(0) @Max(1_000_000)
            double amount,

            @Weighted({"DE=80", "FR=15", "US=5"}) Country country,
            @Min(0) @Max(23) int hour,
            @Size(min = 5, max = 5) String code,
            @Unique @Min(1) long id) {}

    @BlueprintFor(Payment.class)
    interface FraudulentPayment {
        @LogNormal(median = 900, sigma = 1.2)
        @Min(100)
        double amount();

        @Weighted({"DE=10", "FR=10", "US=80"})
        Country country();

        @Max(4)
        int getHour();
    }

    private static long[] counts(List<Payment> payments) {
        return Stream.of(Country.values())
                .mapToLong(country ->
                        payments.stream().filter(p -> p.country() == country).count())
                .toArray();
    }

    private static void frequencies(long[] observed, double... shares) {
        assertThat(ChiSquare.ofShares(observed, shares).probability()).isGreaterThan(ChiSquare.FALSE_ALARM);
    }

    private static List<Payment> payments(Predicate<Payment> condition) {
        return Seedbed.of(Payment.class)
                .total(ROWS)
                .plan()
                .rows(0, ROWS)
                .filter(condition)
                .toList();
    }

    @Test
    void theMinorityFollowsItsOwnDistributions() {
        List<Payment> frauds = payments(Payment::fraud);

        assertThat(frauds).hasSize(1200).allSatisfy(payment -> {
            assertThat(payment.amount()).isGreaterThanOrEqualTo(100);
            assertThat(payment.hour()).isBetween(0, 4);
        });
        frequencies(counts(frauds), 0.1, 0.1, 0.8);
        frequencies(
                java.util.stream.IntStream.range(0, 5)
                        .mapToLong(hour ->
                                frauds.stream().filter(p -> p.hour() == hour).count())
                        .toArray(),
                0.2,
                0.2,
                0.2,
                0.2,
                0.2);
        amounts(frauds, LogNormalDistribution.of(Math.log(900), 1.2), 100);
    }

    /** Cut off below, the rest keeps its proportions. */
    private static void amounts(List<Payment> payments, LogNormalDistribution distribution, double low) {
        double[] sorted =
                payments.stream().mapToDouble(Payment::amount).sorted().toArray();
        double below = distribution.cumulativeProbability(low);
        ChiSquare test = ChiSquare.of(
                sorted, x -> Math.max(0, (distribution.cumulativeProbability(x) - below) / (1 - below)), 0, 20);
        assertThat(test.probability()).isGreaterThan(ChiSquare.FALSE_ALARM);
    }

    @Test
    void allOthersAreWhatTheyWere() {
        List<Payment> others = payments(payment -> !payment.fraud());

        frequencies(counts(others), 0.80, 0.15, 0.05);
        amounts(others, LogNormalDistribution.of(Math.log(40), 0.8), 0);
        Plan<Innocent> innocent = Seedbed.of(Innocent.class).entity("payment").plan();
        List<Payment> all = Seedbed.of(Payment.class)
                .entity("payment")
                .total(1000)
                .plan()
                .rows(0, 1000)
                .toList();
        for (int row = 0; row < 1000; row++) {
            Payment payment = all.get(row);
            assertThat(List.of(payment.code(), payment.id()))
                    .isEqualTo(
                            List.of(innocent.row(row).code(), innocent.row(row).id()));
            if (!payment.fraud()) {
                assertThat(new Innocent(
                                payment.amount(), payment.country(), payment.hour(), payment.code(), payment.id()))
                        .isEqualTo(innocent.row(row));
            }
        }
    }

    @Test
    void rowsAndPropertiesAreMadeAlone() {
        Plan<Payment> plan = Seedbed.of(Payment.class).total(ROWS).plan();
        long fraud = java.util.stream.LongStream.range(0, ROWS)
                .filter(row -> plan.row(row).fraud())
                .findFirst()
                .orElseThrow();

        assertThat(plan.property("amount").apply(fraud))
                .isEqualTo(plan.row(fraud).amount());
        assertThat(plan.rows(0, 2000).parallel().toList())
                .isEqualTo(plan.rows(0, 2000).toList());
    }

    @Dataset
    interface Bank {
        @Rows(5_000)
        Table<Payment> payments();
    }

    @Test
    void inADataSet() {
        assertThat(Seedbed.dataset(Bank.class).tables().payments().stream().filter(Payment::fraud))
                .hasSize(100)
                .allMatch(payment -> payment.amount() >= 100 && payment.hour() <= 4);
    }

    @Test
    void explained() {
        List<Explained> all = Seedbed.of(Payment.class).plan().explanation().values();

        Explained amount = all.get(2);
        assertThat(amount.path()).isEqualTo("amount");
        assertThat(amount.domain()).isEqualTo("[0, 1000000] of reals; [100, 1000000] of reals where fraud is true");
        assertThat(amount.distribution())
                .isEqualTo("LogNormal(median 40, sigma 0.8); LogNormal(median 900, sigma 1.2) where fraud is true");
        assertThat(amount.constraints())
                .extracting(demanded -> demanded.origin().text())
                .containsExactly("@Min(0)", "@Max(1000000)", "@Min(100) (FraudulentPayment.amount)");
        assertThat(amount.statements())
                .extracting(origin -> origin.text())
                .containsExactly(
                        "@LogNormal(median = 40, sigma = 0.8)",
                        "@LogNormal(median = 900, sigma = 1.2) (FraudulentPayment.amount)");
        Explained hour = all.get(4);
        assertThat(hour.domain()).isEqualTo("[0, 23]; [0, 4] where fraud is true");
        assertThat(hour.distribution()).isEqualTo("uniform in [0, 23]; uniform in [0, 4] where fraud is true");
        Explained code = all.get(5);
        assertThat(code.source()).isEqualTo("plain text");
    }

    @When(property = "kind", is = "REFUND", then = Refund.class)
    @When(
            property = "kind",
            is = {"GIFT", "REFUND"},
            then = Small.class)
    @When(property = "night", then = Night.class)
    record Order(
            Kind kind,
            boolean night,
            @Min(0) @Max(1000) int price,
            @Min(0) @AtMost("price") int discount,
            @Min(0) @AtLeast("price") int limit,
            @NullRate(0) @Nullable String note) {}

    enum Kind {
        SALE,
        GIFT,
        REFUND
    }

    @BlueprintFor(Order.class)
    interface Refund {
        @Max(0)
        int discount();

        @NullRate(1)
        String note();
    }

    @BlueprintFor(Order.class)
    interface Small {
        @Max(50)
        int price();
    }

    @BlueprintFor(Order.class)
    interface Night {
        @Min(20)
        int price();

        @Max(100)
        int limit();
    }

    @Test
    void severalConditionsAndWhatFollowsFromThem() {
        List<Order> orders = Seedbed.of(Order.class).plan().rows(0, 5000).toList();

        assertThat(orders).allSatisfy(order -> {
            boolean small = order.kind() != Kind.SALE;
            int least = order.night() ? 20 : 0;
            int most = small ? 50 : order.night() ? 100 : 1000;
            assertThat(order.price()).isBetween(least, most);
            assertThat(order.discount()).isBetween(0, order.kind() == Kind.REFUND ? 0 : order.price());
            assertThat(order.limit()).isBetween(order.price(), order.night() ? 100 : Integer.MAX_VALUE);
            assertThat(order.note() == null).isEqualTo(order.kind() == Kind.REFUND);
        });
        assertThat(orders.stream()
                        .map(order -> order.kind() + " " + order.night())
                        .distinct())
                .hasSize(6);
    }

    @When(property = "rich", then = Rich.class)
    record Person(
            @Weighted({"true=30", "false=70"}) boolean rich,
            @Normal(mean = 30, sd = 5) double age,

            @Correlated(with = "age", rho = 0.8) @Normal(mean = 10, sd = 1)
            double income) {}

    @BlueprintFor(Person.class)
    interface Rich {
        @Normal(mean = 100, sd = 20)
        double income();
    }

    @Test
    void correlationsHoldWithinEachKind() {
        for (boolean rich : new boolean[] {true, false}) {
            List<Person> people = Seedbed.of(Person.class)
                    .plan()
                    .rows(0, 20_000)
                    .filter(person -> person.rich() == rich)
                    .toList();
            double mean = people.stream().mapToDouble(Person::income).average().orElseThrow();
            assertThat(mean).isCloseTo(rich ? 100 : 10, within(rich ? 1.5 : 0.05));
            // 6000 pairs or more: a standard error of 0.005 at most, false alarm below 1e-6.
            assertThat(Spearman.of(
                            people.stream().mapToDouble(Person::age).toArray(),
                            people.stream().mapToDouble(Person::income).toArray()))
                    .isCloseTo(0.8, within(0.03));
        }
    }

    @When(property = "express", then = Express.class)
    record Parcel(
            boolean express,
            @Min(1) @Max(100) int weight,
            @Min(1) @Max(100) int days) {
        @AssertTrue
        boolean isPossible() {
            return (weight + days) % 7 == 0;
        }
    }

    @BlueprintFor(Parcel.class)
    interface Express {
        @Max(2)
        int days();
    }

    @Test
    void rulesThatOnlyTheValidatorKnowsAreMetAsWell() {
        assertThat(Seedbed.of(Parcel.class).plan().rows(0, 2000)).allSatisfy(parcel -> {
            assertThat(parcel.isPossible()).isTrue();
            assertThat(parcel.days()).isBetween(1, parcel.express() ? 2 : 100);
        });
    }

    static class Foreign {
        boolean good;
        int size;
    }

    @BlueprintFor(Foreign.class)
    @When(property = "good", is = "false", then = Bad.class)
    interface ForeignBlueprint {
        @Max(10)
        @Min(5)
        int size();
    }

    @BlueprintFor(Foreign.class)
    interface Bad {
        @Max(6)
        int size();
    }

    @Test
    void aMixInMaySayIt() {
        assertThat(Seedbed.of(Foreign.class)
                        .mixIns(ForeignBlueprint.class)
                        .plan()
                        .rows(0, 500))
                .allMatch(foreign -> foreign.size >= 5 && foreign.size <= (foreign.good ? 10 : 6))
                .anyMatch(foreign -> foreign.size == 10);
    }

    @Test
    void aProgramHasTheLastWord() {
        assertThat(Seedbed.of(Payment.class)
                        .set("amount", 7.0)
                        .set("fraud", true)
                        .plan()
                        .rows(0, 50))
                .allMatch(payment -> payment.fraud() && payment.amount() == 7 && payment.hour() <= 4);
    }

    @Test
    void whatIsWrongOnPurposeMayBeWrongInAnyOfThem() {
        assertThat(Seedbed.of(Payment.class).cases().invalid())
                .allMatch(InvalidCase::isPossible)
                .extracting(each -> each.property() + " " + each.constraint())
                .containsExactly(
                        "amount @Min(0)",
                        "amount @Max(1000000)",
                        "hour @Min(0)",
                        "hour @Max(23)",
                        "code @Size(min = 5, max = 5)",
                        "code @Size(min = 5, max = 5)",
                        "id @Min(1)");
    }
}
