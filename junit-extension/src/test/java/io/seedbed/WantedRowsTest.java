package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.seedbed.annotation.AtLeast;
import io.seedbed.annotation.Balanced;
import io.seedbed.annotation.Case;
import io.seedbed.annotation.Correlated;
import io.seedbed.annotation.DependsOn;
import io.seedbed.annotation.Exponential;
import io.seedbed.annotation.LogNormal;
import io.seedbed.annotation.Normal;
import io.seedbed.annotation.NullRate;
import io.seedbed.annotation.Rare;
import io.seedbed.annotation.Unique;
import io.seedbed.annotation.Weighted;
import io.seedbed.plan.Explained;
import io.seedbed.plan.Plan;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that are wanted by a condition, and drawn so. */
class WantedRowsTest {

    private static final int ROWS = 20_000;

    /** Enough where all rows must be alike. */
    private static final int FEW = 500;

    enum Country {
        DE,
        FR,
        US
    }

    enum Tier {
        BASIC,
        SILVER,
        GOLD
    }

    record Address(
            Country country, @Min(10_000) @Max(99_999) int postcode) {}

    record Order(
            @Rare(rate = 0.001, atLeast = 20) boolean fraud,
            @Weighted({"DE=5", "FR=3", "US=2"}) Country country,

            @DependsOn(
                    value = "country",
                    cases = {
                        @Case(
                                is = {"DE", "FR"},
                                then = "EUR"),
                        @Case(
                                is = "US",
                                then = {"USD=90", "EUR=10"})
                    })
            String currency,

            @LogNormal(median = 40, sigma = 0.8) double amount,
            @AtLeast("amount") double limit,
            @Balanced Tier tier,
            @Past LocalDate day,
            @Exponential(mean = 300) @Past LocalDate since,
            @NullRate(0.5) @Nullable Integer rating,
            @NullRate(0.5) @Nullable Address address,
            @Size(max = 8) String code,
            @Weighted({"red=6", "green=3", "blue=1"}) String colour,
            @Min(1) int quantity,
            @Unique @Min(1) long id) {}

    private static Stream<Order> orders(String... conditions) {
        Seedbed<Order> seedbed = Seedbed.of(Order.class);
        for (String condition : conditions) {
            seedbed = seedbed.where(condition);
        }
        return seedbed.plan().rows(0, ROWS);
    }

    private static Stream<Order> few(String condition) {
        return Seedbed.of(Order.class).where(condition).plan().rows(0, FEW);
    }

    private static void frequencies(long[] observed, double... shares) {
        assertThat(ChiSquare.ofShares(observed, shares).probability()).isGreaterThan(ChiSquare.FALSE_ALARM);
    }

    @Test
    void aRareValueIsInEachRowAndAllElseIsAsItWas() {
        Plan<Order> plan = Seedbed.of(Order.class).where("fraud = true").plan();
        Plan<Order> all = Seedbed.of(Order.class).plan();

        for (int row = 0; row < 500; row++) {
            Order order = all.row(row);
            assertThat(plan.row(row))
                    .isEqualTo(new Order(
                            true,
                            order.country(),
                            order.currency(),
                            order.amount(),
                            order.limit(),
                            order.tier(),
                            order.day(),
                            order.since(),
                            order.rating(),
                            order.address(),
                            order.code(),
                            order.colour(),
                            order.quantity(),
                            order.id()));
        }
        assertThat(plan.property("fraud").apply(123_456_789)).isEqualTo(true);
        assertThat(few("fraud = false")).noneMatch(Order::fraud);
        assertThat(few("fraud != false")).allMatch(Order::fraud);
    }

    @Test
    void wantedValuesKeepTheirProportions() {
        List<Country> countries =
                orders("country in (DE, US)").map(Order::country).toList();

        frequencies(
                new long[] {
                    countries.stream().filter(Country.DE::equals).count(),
                    countries.stream().filter(Country.US::equals).count()
                },
                5 / 7.0,
                2 / 7.0);
        assertThat(countries).doesNotContain(Country.FR);
        List<String> colours = orders("colour != green").map(Order::colour).toList();
        frequencies(
                new long[] {
                    colours.stream().filter("red"::equals).count(),
                    colours.stream().filter("blue"::equals).count()
                },
                6 / 7.0,
                1 / 7.0);
        assertThat(colours).doesNotContain("green");
    }

    @Test
    void whatDependsOnThemFollows() {
        List<Order> american = orders("country = US").toList();

        assertThat(american).allMatch(order -> order.country() == Country.US);
        frequencies(
                new long[] {
                    american.stream().filter(o -> o.currency().equals("USD")).count(),
                    american.stream().filter(o -> o.currency().equals("EUR")).count()
                },
                0.9,
                0.1);
        assertThat(few("country = US and currency = EUR"))
                .allMatch(order ->
                        order.country() == Country.US && order.currency().equals("EUR"));
        assertThat(few("amount > 1000")).allMatch(order -> order.amount() > 1000 && order.limit() >= order.amount());
    }

    @Test
    void aDistributionIsTruncated() {
        double[] sorted = orders("amount >= 100", "amount < 500")
                .mapToDouble(Order::amount)
                .sorted()
                .toArray();

        LogNormalDistribution shape = LogNormalDistribution.of(Math.log(40), 0.8);
        double below = shape.cumulativeProbability(100);
        double within = shape.probability(100, 500);
        ChiSquare test = ChiSquare.of(
                sorted, x -> Math.min(1, Math.max(0, (shape.cumulativeProbability(x) - below) / within)), 0, 40);
        assertThat(sorted[0]).isGreaterThanOrEqualTo(100);
        assertThat(sorted[ROWS - 1]).isLessThan(500);
        assertThat(test.probability()).isGreaterThan(ChiSquare.FALSE_ALARM);
    }

    @Test
    void allKindsOfValues() {
        assertThat(few("tier >= SILVER")).noneMatch(order -> order.tier() == Tier.BASIC);
        assertThat(few("day >= 2020-03-01 and day < 2020-04-01").map(Order::day))
                .allMatch(day -> day.getYear() == 2020 && day.getMonthValue() == 3);
        assertThat(few("since > 2026-01-01").map(Order::since)).allMatch(LocalDate.of(2026, 1, 1)::isBefore);
        assertThat(few("rating in (3, 4, 7)").map(Order::rating)).containsOnly(3, 4, 7);
        assertThat(few("address.country = FR and address.postcode <= 20000").map(Order::address))
                .allMatch(Objects::nonNull)
                .allMatch(address -> address.country() == Country.FR && address.postcode() <= 20_000);
        assertThat(few("code in ('a b', \"c\", d)").map(Order::code)).containsOnly("a b", "c", "d");
        assertThat(few("quantity > 100000").map(Order::quantity)).allMatch(quantity -> quantity > 100_000);
        assertThat(few("quantity > 5 && quantity<=7 AND quantity <> 6").map(Order::quantity))
                .containsOnly(7);
    }

    @Test
    void exactSharesHoldOverTheRowsThatAreMade() {
        Plan<Order> plan = Seedbed.of(Order.class)
                .total(1000)
                .where("fraud = true and country != FR")
                .plan();
        List<Order> orders = plan.rows(0, 1000).toList();

        assertThat(orders).hasSize(1000).allMatch(Order::fraud);
        for (Tier tier : Tier.values()) {
            assertThat(orders.stream().filter(order -> order.tier() == tier).count())
                    .isCloseTo(333, within(1L));
        }
        assertThat(Seedbed.of(Order.class)
                        .total(1000)
                        .where("tier != GOLD")
                        .plan()
                        .rows(0, 1000))
                .filteredOn(order -> order.tier() == Tier.BASIC)
                .hasSize(500);
        // A quota of 20 among all rows does not speak of 5 rows that are chosen by it.
        assertThat(Seedbed.of(Order.class).total(5).where("fraud = true").plan().rows(0, 5))
                .allMatch(Order::fraud);
    }

    @Test
    void explained() {
        List<Explained> all = Seedbed.of(Order.class)
                .where("country in (DE, US) and quantity < 5")
                .where("since > 2026-01-01")
                .plan()
                .explanation()
                .values();

        Explained country = all.get(2);
        assertThat(country.domain()).isEqualTo("{DE, US}");
        assertThat(country.distribution()).isEqualTo("weighted DE=5, FR=3, US=2, only in (DE, US)");
        assertThat(country.constraints())
                .extracting(demanded -> demanded.origin().toString())
                .containsExactly(
                        "where(\"country in (DE, US) and quantity < 5\") on io.seedbed.WantedRowsTest.Order.country");
        Explained since = all.get(8);
        assertThat(since.domain()).isEqualTo("[2026-01-02, 2026-06-30]");
        assertThat(since.distribution()).isEqualTo("Exponential(mean 300), only > 2026-01-01");
        Explained quantity = all.get(15);
        assertThat(quantity.domain()).isEqualTo("[1, 4]");
        assertThat(quantity.distribution()).isEqualTo("uniform in [1, 4]");
    }

    record Person(
            @Normal(mean = 40, sd = 10) double age,

            @Correlated(with = "age", rho = 0.7) @LogNormal(median = 30_000, sigma = 0.5)
            double income,

            @Correlated(with = "income", rho = -0.5) @Exponential(mean = 700) @Past
            LocalDate since,

            @Correlated(with = "age", rho = 0.6) @Weighted({"BASIC=6", "SILVER=3", "GOLD=1"})
            Tier tier,

            @Normal(mean = 0, sd = 1) double free) {}

    /** Means and correlations are those of filtered rows, whichever property is chosen by. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    age > 55
                    income >= 50000
                    income < 20000
                    since > 2026-05-01
                    tier = GOLD
                    tier in (BASIC, GOLD)
                    age > 50 and free > 1
                    """)
    void correlatedValuesFollow(String condition) {
        List<Person> wanted = Seedbed.of(Person.class)
                .seed(3)
                .where(condition)
                .plan()
                .rows(0, ROWS)
                .toList();
        List<Person> filtered = Seedbed.of(Person.class)
                .seed(5)
                .plan()
                .rows(0, 15L * ROWS)
                .filter(person -> switch (condition) {
                    case "age > 55" -> person.age() > 55;
                    case "income >= 50000" -> person.income() >= 50_000;
                    case "income < 20000" -> person.income() < 20_000;
                    case "since > 2026-05-01" -> person.since().isAfter(LocalDate.of(2026, 5, 1));
                    case "tier = GOLD" -> person.tier() == Tier.GOLD;
                    case "tier in (BASIC, GOLD)" -> person.tier() != Tier.SILVER;
                    default -> person.age() > 50 && person.free() > 1;
                })
                .toList();

        List<ToDoubleFunction<Person>> columns = List.of(
                Person::age,
                person -> Math.log(person.income()),
                person -> person.since().toEpochDay(),
                person -> person.tier().ordinal(),
                Person::free);
        assertThat(filtered).hasSizeGreaterThan(5_000);
        for (int i = 0; i < columns.size(); i++) {
            double[] one = wanted.stream().mapToDouble(columns.get(i)).toArray();
            double[] other = filtered.stream().mapToDouble(columns.get(i)).toArray();
            // Six standard errors: a false alarm in 10^9 comparisons.
            assertThat(mean(one))
                    .as("mean of column %d", i)
                    .isCloseTo(mean(other), within(1e-9 + 6 * Math.hypot(error(one), error(other))));
            for (int j = 0; j < i; j++) {
                double[] beside = wanted.stream().mapToDouble(columns.get(j)).toArray();
                double[] otherBeside =
                        filtered.stream().mapToDouble(columns.get(j)).toArray();
                if (error(one) > 0 && error(beside) > 0) {
                    assertThat(Spearman.of(one, beside))
                            .as("correlation of columns %d and %d", i, j)
                            .isCloseTo(
                                    Spearman.of(other, otherBeside),
                                    within(6 * Math.hypot(1 / Math.sqrt(one.length), 1 / Math.sqrt(other.length))));
                }
            }
        }
    }

    private static double mean(double[] values) {
        return IntStream.range(0, values.length)
                .mapToDouble(i -> values[i])
                .average()
                .orElseThrow();
    }

    private static double error(double[] values) {
        double mean = mean(values);
        double variance = IntStream.range(0, values.length)
                        .mapToDouble(i -> (values[i] - mean) * (values[i] - mean))
                        .sum()
                / values.length;
        return Math.sqrt(variance / values.length);
    }

    record Ruled(
            @Weighted({"DE=9", "US=1"}) Country country,
            @Min(1) @Max(60) int a,
            @Min(1) @Max(60) int b) {
        @AssertTrue
        boolean isFine() {
            return (a + b + country.ordinal()) % 11 == 0;
        }
    }

    @Test
    void rulesThatOnlyTheValidatorKnowsAreMetAsWell() {
        assertThat(Seedbed.of(Ruled.class)
                        .where("country = US and a > 50")
                        .plan()
                        .rows(0, 1000))
                .allMatch(ruled -> ruled.isFine() && ruled.country() == Country.US && ruled.a() > 50);
    }

    @Test
    void withAMinority() {
        List<VariantsTest.Payment> frauds = Seedbed.of(VariantsTest.Payment.class)
                .where("fraud = true and amount > 2000")
                .plan()
                .rows(0, 5000)
                .toList();

        assertThat(frauds).allMatch(payment -> payment.fraud() && payment.amount() > 2000 && payment.hour() <= 4);
        assertThat(Seedbed.of(VariantsTest.Payment.class)
                        .where("fraud = false")
                        .where("hour > 20")
                        .plan()
                        .rows(0, 500))
                .allMatch(payment -> !payment.fraud() && payment.hour() > 20);
    }
}
