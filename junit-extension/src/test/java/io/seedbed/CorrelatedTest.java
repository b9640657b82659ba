package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.seedbed.annotation.Correlated;
import io.seedbed.annotation.Exponential;
import io.seedbed.annotation.LogNormal;
import io.seedbed.annotation.Normal;
import io.seedbed.annotation.Rare;
import io.seedbed.annotation.Sequence;
import io.seedbed.annotation.SumOf;
import io.seedbed.annotation.Unique;
import io.seedbed.annotation.Weighted;
import io.seedbed.plan.Plan;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Past;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/**
 * Rank correlations between properties, on 100,000 rows of a fixed seed: the standard error of Spearman's rho is at most 0.0032 there, so
 * that a tolerance of 0.013 raises a false alarm for one seed in 10,000.
 */
class CorrelatedTest {
    private static final int ROWS = 100_000;
    private static final double TOLERANCE = 0.013;

    enum Tier {
        BASIC,
        SILVER,
        GOLD,
        PLATINUM,
        DIAMOND
    }

    record Person(
            @LogNormal(median = 40_000, sigma = 0.5) @Digits(integer = 8, fraction = 2)
            BigDecimal income,

            @Correlated(with = "income", rho = 0.6) @Normal(mean = 45, sd = 12)
            double age,

            @Correlated(with = "income", rho = -0.4) @Correlated(with = "age", rho = 0.2) @Exponential(mean = 900) @Past
            LocalDate since,

            @Weighted({"BASIC=20", "SILVER=20", "GOLD=20", "PLATINUM=20", "DIAMOND=20"})
            @Correlated(with = "income", rho = 0.5)
            Tier tier,

            @Min(0) @Max(1_000_000) int free) {}

    private final List<Person> people =
            Seedbed.of(Person.class).seed(1).plan().rows(0, ROWS).toList();

    private double spearman(ToDoubleFunction<Person> one, ToDoubleFunction<Person> other) {
        return Spearman.of(
                people.stream().mapToDouble(one).toArray(),
                people.stream().mapToDouble(other).toArray());
    }

    @Test
    void numbersAndDecimalsGoTogetherAsStated() {
        assertThat(spearman(p -> p.income().doubleValue(), Person::age)).isCloseTo(0.6, within(TOLERANCE));
    }

    @Test
    void datesThatCountIntoThePastGoTheRightWay() {
        assertThat(spearman(p -> p.income().doubleValue(), p -> p.since().toEpochDay()))
                .isCloseTo(-0.4, within(TOLERANCE));
        assertThat(spearman(Person::age, p -> p.since().toEpochDay())).isCloseTo(0.2, within(TOLERANCE));
    }

    @Test
    void constantsOfAnEnumGoInTheirOrder() {
        // Ties take a little of the rank correlation: with five values of 20 % at most 1 - 1/25 of the variance is
        // left.
        assertThat(spearman(p -> p.income().doubleValue(), p -> p.tier().ordinal()))
                .isCloseTo(0.5 * Math.sqrt(1 - 1.0 / 25), within(TOLERANCE));
    }

    record Listed(
            @Weighted({"GOLD=20", "PLATINUM=1e-25", "BASIC=50", "SILVER=30"})
            Tier tier,

            @Correlated(with = "tier", rho = 0.8) @Normal(mean = 0, sd = 1)
            double with,

            @Normal(mean = 45, sd = 12) double age,

            @Correlated(with = "age", rho = 0.8) @Weighted({"9=20", "-1=50", "4=30"})
            int number,

            @Normal(mean = 0, sd = 1) double risk,

            @Correlated(with = "risk", rho = 0.8) @Rare(rate = 0.5)
            boolean bad) {}

    record Ascending(
            @Weighted({"BASIC=50", "SILVER=30", "GOLD=20"}) Tier tier,

            @Correlated(with = "tier", rho = 0.8) @Normal(mean = 0, sd = 1)
            double with) {}

    @Test
    void weightsMayBeListedInAnyOrder() {
        List<Listed> rows =
                Seedbed.of(Listed.class).seed(1).plan().rows(0, ROWS).toList();
        List<Ascending> ascending =
                Seedbed.of(Ascending.class).seed(1).plan().rows(0, ROWS).toList();
        double[] with = rows.stream().mapToDouble(Listed::with).toArray();
        double expected = Spearman.of(
                ascending.stream().mapToDouble(r -> r.tier().ordinal()).toArray(),
                ascending.stream().mapToDouble(Ascending::with).toArray());

        assertThat(expected).isGreaterThan(0.7);
        // The difference of two: false alarm below 1 in 10,000.
        assertThat(Spearman.of(
                        rows.stream().mapToDouble(r -> r.tier().ordinal()).toArray(), with))
                .isCloseTo(expected, within(1.5 * TOLERANCE));
        assertThat(Spearman.of(
                        rows.stream().mapToDouble(Listed::number).toArray(),
                        rows.stream().mapToDouble(Listed::age).toArray()))
                .isCloseTo(expected, within(1.5 * TOLERANCE));
        // Of two equally frequent values, 1 - 1/4 of the variance is left.
        assertThat(Spearman.of(
                        rows.stream().mapToDouble(r -> r.bad() ? 1 : 0).toArray(),
                        rows.stream().mapToDouble(Listed::risk).toArray()))
                .isGreaterThan(0.6);
        assertThat(rows.stream().filter(r -> r.number() == 4).count()).isCloseTo(ROWS * 3 / 10, within(600L));
        assertThat(rows.stream().filter(Listed::bad).count()).isCloseTo(ROWS / 2, within(620L));
    }

    @Test
    void nothingElseGoesTogether() {
        assertThat(spearman(p -> p.income().doubleValue(), Person::free)).isCloseTo(0, within(TOLERANCE));
        assertThat(spearman(Person::age, Person::free)).isCloseTo(0, within(TOLERANCE));
    }

    @Test
    void everyPropertyKeepsItsOwnDistribution() {
        assertThat(people.stream().mapToDouble(Person::age).average().orElseThrow())
                .isCloseTo(45, within(0.15));
        assertThat(people.stream()
                        .filter(p -> p.income().doubleValue() < 40_000)
                        .count())
                .isCloseTo(ROWS / 2, within(620L));
        assertThat(people.stream().filter(p -> p.tier() == Tier.GOLD).count()).isCloseTo(ROWS / 5, within(500L));
    }

    record Plain(
            @LogNormal(median = 40_000, sigma = 0.5) @Digits(integer = 8, fraction = 2)
            BigDecimal income,

            @Min(0) @Max(1_000_000) int free) {}

    @Test
    void aCorrelationMovesNoOtherProperty() {
        Plan<Plain> plain = Seedbed.of(Plain.class)
                .entity("io.seedbed.CorrelatedTest$Person")
                .seed(1)
                .plan();

        assertThat(plain.rows(0, 100).map(Plain::income).toList())
                .isEqualTo(people.subList(0, 100).stream().map(Person::income).toList());
    }

    record Impossible(
            @Normal(mean = 0, sd = 1) double a,
            @Correlated(with = "a", rho = 0.9) double b,

            @Correlated(with = "a", rho = 0.9) @Correlated(with = "b", rho = -0.9)
            double c) {}

    record Underdetermined(
            @Normal(mean = 0, sd = 1) double a,
            @Normal(mean = 0, sd = 1) double b,

            @Correlated(with = "a", rho = 0.9) @Correlated(with = "b", rho = 0.9)
            double c) {}

    record Misspelt(@Correlated(with = "incmoe", rho = 0.5) double age, double income) {}

    record Excessive(
            double income,
            @Correlated(with = "income", rho = 1.5) double age) {}

    record Keyed(
            double income,
            @Unique @Correlated(with = "income", rho = 0.5) int id) {}

    record Row(
            @Unique int id,
            @Correlated(with = "id", rho = 0.5) double income) {}

    record Counted(
            @Sequence int number,
            @Correlated(with = "number", rho = 0.5) double income) {}

    record Total(
            int net,
            int tax,
            @SumOf({"net", "tax"}) int total,

            @Correlated(with = "total", rho = 0.5) @Normal(mean = 0, sd = 1)
            double discount) {}

    record Perhaps(
            Optional<Integer> age,
            @Correlated(with = "age", rho = 0.5) double income) {}

    private static void refused(Class<?> type, String message) {
        assertThatThrownBy(() -> Seedbed.of(type).plan()).hasMessage(message);
    }

    @Test
    void threeThatContradictEachOtherAreNamed() {
        refused(Impossible.class, """
                No values can be correlated like this: io.seedbed.CorrelatedTest.Impossible
                  properties: a, b, c
                  contradiction: @Correlated(rho = 0.9, with = "a") on io.seedbed.CorrelatedTest.Impossible.c
                                 @Correlated(rho = -0.9, with = "b") on io.seedbed.CorrelatedTest.Impossible.c
                                 @Correlated(rho = 0.9, with = "a") on io.seedbed.CorrelatedTest.Impossible.b
                  why: what goes with two things ties these two together as well
                  to do: bring one of these correlations nearer to what the others leave""");
        refused(Underdetermined.class, """
                No values can be correlated like this: io.seedbed.CorrelatedTest.Underdetermined
                  properties: a, b, c
                  contradiction: @Correlated(rho = 0.9, with = "a") on io.seedbed.CorrelatedTest.Underdetermined.c
                                 @Correlated(rho = 0.9, with = "b") on io.seedbed.CorrelatedTest.Underdetermined.c
                  why: what goes with two things ties these two together as well
                  to do: bring one of these correlations nearer to what the others leave, or state the one between the other two""");
    }

    @Test
    void mistakesAreTold() {
        refused(Misspelt.class, """
                There is no other property incmoe: io.seedbed.CorrelatedTest.Misspelt.age
                  stated: @Correlated(rho = 0.5, with = "incmoe")
                  properties: age, income
                  to do: name one of these""");
        refused(Excessive.class, """
                A correlation lies between -1 and 1: io.seedbed.CorrelatedTest.Excessive.age
                  stated: @Correlated(rho = 1.5, with = "income")
                  to do: give such a rho""");
        refused(Keyed.class, """
                These values have no order to be placed in: io.seedbed.CorrelatedTest.Keyed.id
                  stated: @Unique
                          @Correlated(rho = 0.5, with = "income")
                  drawn: unique, 1000000000 values
                  to do: declare a distribution or weights, or remove what places the values among others""");
    }

    @Test
    void whatIsNotDrawnHasNothingThatCouldGoWithIt() {
        refused(Row.class, """
                Nothing can go with id: io.seedbed.CorrelatedTest.Row.income
                  stated: @Correlated(rho = 0.5, with = "id")
                  why: its values differ from row to row
                  to do: name a number, date, time or enum that is drawn on its own""");
        refused(Counted.class, """
                Nothing can go with number: io.seedbed.CorrelatedTest.Counted.income
                  stated: @Correlated(rho = 0.5, with = "number")
                  why: its values differ from row to row
                  to do: name a number, date, time or enum that is drawn on its own""");
        refused(Total.class, """
                Nothing can go with total: io.seedbed.CorrelatedTest.Total.discount
                  stated: @Correlated(rho = 0.5, with = "total")
                  why: it follows from others by @SumOf({"net", "tax"})
                  to do: name a number, date, time or enum that is drawn on its own""");
        refused(Perhaps.class, """
                Nothing can go with age: io.seedbed.CorrelatedTest.Perhaps.income
                  stated: @Correlated(rho = 0.5, with = "age")
                  why: Optional<Integer> has no order
                  to do: name a number, date, time or enum that is drawn on its own""");
    }

    @Test
    void aProgramMayGiveWhatOthersGoWith() {
        assertThat(Seedbed.of(Person.class)
                        .set("income", new BigDecimal("1.00"))
                        .plan()
                        .row(0)
                        .income())
                .isEqualTo(new BigDecimal("1.00"));
    }
}
