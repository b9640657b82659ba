package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.annotation.AtMost;
import io.seedbed.annotation.BlueprintFor;
import io.seedbed.annotation.Case;
import io.seedbed.annotation.Dataset;
import io.seedbed.annotation.DependsOn;
import io.seedbed.annotation.NullRate;
import io.seedbed.annotation.References;
import io.seedbed.annotation.Rows;
import io.seedbed.annotation.Unique;
import io.seedbed.annotation.Weighted;
import io.seedbed.dataset.Table;
import io.seedbed.plan.Explained;
import io.seedbed.plan.Plan;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Values that depend on another one by a table. */
class TablesTest {

    private static final int ROWS = 60_000;

    enum Country {
        DE,
        FR,
        US
    }

    record Payment(
            @Weighted({"DE=5", "FR=3", "US=2"}) Country country,

            @DependsOn(
                    value = "country",
                    cases = {
                        @Case(
                                is = {"DE", "FR"},
                                then = "EUR"),
                        @Case(
                                is = "US",
                                then = {"USD=90", "EUR=8", "GBP=2"})
                    })
            String currency,

            @DependsOn(value = "country", csv = "io/seedbed/carriers.csv", otherwise = "La Poste")
            String carrier,

            @DependsOn(value = "currency", cases = @Case(is = "EUR", then = "0.19"), otherwise = "0")
            BigDecimal tax,

            @Min(1) @Max(9) int quantity) {}

    record Plain(
            @Weighted({"DE=5", "FR=3", "US=2"}) Country country,
            @Min(1) @Max(9) int quantity) {}

    private static void frequencies(long[] observed, double... shares) {
        assertThat(ChiSquare.ofShares(observed, shares).probability()).isGreaterThan(ChiSquare.FALSE_ALARM);
    }

    @Test
    void aSingleValueFollows() {
        assertThat(Seedbed.of(Payment.class).plan().rows(0, ROWS)).allSatisfy(payment -> {
            if (payment.country() != Country.US) {
                assertThat(payment.currency()).isEqualTo("EUR");
            }
            assertThat(payment.tax()).isEqualByComparingTo(payment.currency().equals("EUR") ? "0.19" : "0");
            if (payment.country() == Country.FR) {
                assertThat(payment.carrier()).isEqualTo("La Poste");
            }
        });
    }

    @Test
    void severalHaveTheirWeightsInEachCase() {
        List<Payment> american = Seedbed.of(Payment.class)
                .plan()
                .rows(0, ROWS)
                .filter(payment -> payment.country() == Country.US)
                .toList();

        frequencies(
                List.of("USD", "EUR", "GBP").stream()
                        .mapToLong(currency -> american.stream()
                                .filter(p -> p.currency().equals(currency))
                                .count())
                        .toArray(),
                0.90,
                0.08,
                0.02);
    }

    @Test
    void aFileSaysTheSame() {
        List<Payment> all =
                Seedbed.of(Payment.class).seed(7).plan().rows(0, ROWS).toList();
        List<String> german = all.stream()
                .filter(payment -> payment.country() == Country.DE)
                .map(Payment::carrier)
                .toList();

        frequencies(
                new long[] {
                    german.stream().filter("DHL"::equals).count(),
                    german.stream().filter("Hermes"::equals).count()
                },
                0.75,
                0.25);
        assertThat(all.stream().filter(p -> p.country() == Country.US))
                .allMatch(payment -> payment.carrier().equals("UPS, Inc."));
    }

    @Test
    void theOthersAreWhatTheyWere() {
        Plan<Payment> plan = Seedbed.of(Payment.class).entity("payment").plan();
        Plan<Plain> plain = Seedbed.of(Plain.class).entity("payment").plan();

        assertThat(plan.rows(0, 200).map(p -> new Plain(p.country(), p.quantity())))
                .isEqualTo(plain.rows(0, 200).toList());
        frequencies(
                List.of(Country.values()).stream()
                        .mapToLong(country -> plan.rows(0, ROWS)
                                .filter(p -> p.country() == country)
                                .count())
                        .toArray(),
                0.5,
                0.3,
                0.2);
    }

    @Test
    void rowsAreMadeAlone() {
        Plan<Payment> plan = Seedbed.of(Payment.class).plan();

        assertThat(plan.rows(0, 100).parallel().toList())
                .isEqualTo(plan.rows(0, 100).toList());
        assertThat(plan.property("tax").apply(77)).isEqualTo(plan.row(77).tax());
    }

    @Test
    void explained() {
        List<Explained> all = Seedbed.of(Payment.class).plan().explanation().values();

        Explained currency = all.stream()
                .filter(e -> e.path().equals("currency"))
                .findFirst()
                .orElseThrow();
        assertThat(currency.domain()).isEqualTo("{EUR, USD, GBP}");
        assertThat(currency.distribution()).isEqualTo("by country: DE, FR -> EUR; US -> USD=90, EUR=8, GBP=2");
        assertThat(currency.statements())
                .extracting(origin -> origin.text())
                .containsExactly(
                        "@DependsOn(value = \"country\", cases = {@Case(is = {\"DE\", \"FR\"}, then = \"EUR\"),"
                                + " @Case(is = \"US\", then = {\"USD=90\", \"EUR=8\", \"GBP=2\"})})");
        Explained carrier =
                all.stream().filter(e -> e.path().equals("carrier")).findFirst().orElseThrow();
        assertThat(carrier.distribution())
                .isEqualTo("by country: DE -> DHL=3, Hermes=1; US -> UPS, Inc.; otherwise La Poste");
    }

    record Address(Country country) {}

    record Customer(
            Address address,
            @NullRate(0.5) @Nullable Boolean premium,

            @DependsOn(value = "address.country", cases = @Case(is = "US", then = "MILES"), otherwise = "KILOMETRES")
            String unit,

            @DependsOn(value = "premium", cases = @Case(is = "true", then = "2020-01-01"), otherwise = "2021-01-01")
            LocalDate since,

            @Min(1) @Max(3) int level,

            @DependsOn(
                    value = "level",
                    cases = {
                        @Case(is = "1", then = "10"),
                        @Case(
                                is = {"2", "3"},
                                then = {"20", "30"})
                    })
            int points,

            @AtMost("points") @Min(0) int spent) {}

    @Test
    void pathsMissingValuesNumbersAndWhatFollowsFromThem() {
        assertThat(Seedbed.of(Customer.class).plan().rows(0, 2000)).allSatisfy(customer -> {
            assertThat(customer.unit()).isEqualTo(customer.address().country() == Country.US ? "MILES" : "KILOMETRES");
            assertThat(customer.since())
                    .isEqualTo(LocalDate.of(Boolean.TRUE.equals(customer.premium()) ? 2020 : 2021, 1, 1));
            assertThat(customer.points()).isIn(customer.level() == 1 ? List.of(10) : List.of(20, 30));
            assertThat(customer.spent()).isBetween(0, customer.points());
        });
    }

    record Buyer(@Unique @Min(1) long id, Country country) {}

    record Sale(
            @References(Buyer.class) long buyer,

            @DependsOn(
                    value = "buyer.country",
                    cases = {
                        @Case(
                                is = {"DE", "FR"},
                                then = "EUR"),
                        @Case(is = "US", then = "USD")
                    })
            String currency) {}

    @Dataset
    interface Shop {
        @Rows(50)
        Table<Buyer> buyers();

        @Rows(500)
        Table<Sale> sales();
    }

    @Test
    void aPathMayLeadToAnotherEntity() {
        Shop shop = Seedbed.dataset(Shop.class).tables();
        Map<Long, Country> countries = shop.buyers().stream().collect(Collectors.toMap(Buyer::id, Buyer::country));

        assertThat(shop.sales().stream())
                .hasSize(500)
                .allMatch(sale -> sale.currency().equals(countries.get(sale.buyer()) == Country.US ? "USD" : "EUR"));
    }

    static final class Foreign {
        Country country = Country.DE;
        String currency = "";
    }

    @BlueprintFor(Foreign.class)
    interface ForeignBlueprint {
        @DependsOn(value = "country", cases = @Case(is = "US", then = "USD"), otherwise = "EUR")
        String currency();
    }

    @Test
    void aMixInMaySayIt() {
        assertThat(Seedbed.of(Foreign.class)
                        .mixIns(ForeignBlueprint.class)
                        .plan()
                        .rows(0, 100))
                .allMatch(foreign -> foreign.currency.equals(foreign.country == Country.US ? "USD" : "EUR"));
    }

    record Parcel(
            @NotNull Country country,

            @DependsOn(
                    value = "country",
                    cases =
                            @Case(
                                    is = {"DE", "FR", "US"},
                                    then = {"A=1", "B=2"}))
            @Size(max = 1)
            String zone) {}

    @Test
    void aWrongValueNeedsNoLine() {
        assertThat(Seedbed.of(Parcel.class).cases().invalid())
                .filteredOn(each -> each.constraint().equals("@NotNull"))
                .hasSize(1)
                .allSatisfy(each -> assertThat(each.object().country()).isNull());
    }
}
