package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.seedbed.annotation.AtMost;
import io.seedbed.annotation.BlueprintFor;
import io.seedbed.annotation.Case;
import io.seedbed.annotation.Dataset;
import io.seedbed.annotation.DependsOn;
import io.seedbed.annotation.NullRate;
import io.seedbed.annotation.References;
import io.seedbed.annotation.Rows;
import io.seedbed.annotation.Stratified;
import io.seedbed.annotation.Unique;
import io.seedbed.annotation.Weighted;
import io.seedbed.dataset.Table;
import io.seedbed.plan.Explained;
import io.seedbed.plan.Plan;
import io.seedbed.problem.SeedbedException;
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

    private static void refused(Class<?> type, String message) {
        assertThatExceptionOfType(SeedbedException.class)
                .isThrownBy(() -> Seedbed.of(type).plan())
                .withMessage(message);
    }

    record Unknown(
            Country country,

            @DependsOn(value = "land", cases = @Case(is = "DE", then = "EUR"), otherwise = "USD")
            String currency) {}

    @Test
    void anUnknownProperty() {
        refused(Unknown.class, """
                There is no property land: io.seedbed.TablesTest.Unknown.currency
                  stated: @DependsOn(value = "land", cases = @Case(is = "DE", then = "EUR"), otherwise = "USD")
                  properties of io.seedbed.TablesTest.Unknown: country, currency
                  to do: name one of these""");
    }

    record NoCountry(
            Country country,

            @DependsOn(value = "country", cases = @Case(is = "UK", then = "GBP"), otherwise = "USD")
            String currency) {}

    @Test
    void aValueThatTheOtherOneHasNot() {
        refused(NoCountry.class, """
                A table names what is no value of country: io.seedbed.TablesTest.NoCountry.currency
                  stated: @Case(is = "UK", then = "GBP")
                  named: UK
                  values: DE, FR, US
                  to do: name one of the values""");
    }

    record NoNumber(
            Country country,

            @DependsOn(value = "country", cases = @Case(is = "DE", then = "much"), otherwise = "1")
            int amount) {}

    @Test
    void aValueOfAnotherType() {
        refused(NoNumber.class, """
                A table names what is no value of amount: io.seedbed.TablesTest.NoNumber.amount
                  stated: @Case(is = "DE", then = "much")
                  named: much
                  type: int
                  to do: name one of the values""");
    }

    record TooLong(
            Country country,

            @Size(max = 3) @DependsOn(value = "country", cases = @Case(is = "DE", then = "Euro"), otherwise = "USD")
            String currency) {}

    @Test
    void aValueThatAConstraintExcludes() {
        refused(TooLong.class, """
                A table names what is not allowed: io.seedbed.TablesTest.TooLong.currency
                  named: Euro
                  contradiction: @Case(is = "DE", then = "Euro")
                                 @Size(max = 3) on io.seedbed.TablesTest.TooLong.currency
                  to do: change or remove one of the two""");
    }

    record Excluded(
            @Min(1) @Max(3) int level,

            @DependsOn(value = "level", cases = @Case(is = "4", then = "1"), otherwise = "0")
            int points) {}

    @Test
    void aCaseThatAConstraintOfTheOtherExcludes() {
        refused(Excluded.class, """
                A table names what is not allowed: io.seedbed.TablesTest.Excluded.points
                  named: 4
                  contradiction: @Case(is = "4", then = "1")
                                 @Max(3) on io.seedbed.TablesTest.Excluded.level
                  to do: change or remove one of the two""");
    }

    record TooFew(
            @NullRate(0.1) @Nullable Country country,

            @DependsOn(value = "country", cases = @Case(is = "DE", then = "EUR"))
            String currency) {}

    @Test
    void aMissingCase() {
        refused(TooFew.class, """
                A table has too few lines: io.seedbed.TablesTest.TooFew.currency
                  stated: @DependsOn(value = "country", cases = @Case(is = "DE", then = "EUR"))
                  missing: country = FR, US, null
                  to do: add lines about these, or say by otherwise = ... what the value is then""");
    }

    record Endless(
            String country,

            @DependsOn(value = "country", cases = @Case(is = "DE", then = "EUR"))
            String currency) {}

    @Test
    void casesThatCanNotBeListed() {
        refused(Endless.class, """
                A table can not be about all values: io.seedbed.TablesTest.Endless.currency
                  stated: @DependsOn(value = "country", cases = @Case(is = "DE", then = "EUR"))
                  why: the values of country are too many to list, or not known here
                  to do: say by otherwise = ... what the value is in all other cases, or give country weights""");
    }

    record Twice(
            Country country,

            @DependsOn(
                    value = "country",
                    cases = {
                        @Case(
                                is = {"DE", "FR"},
                                then = "EUR"),
                        @Case(is = "FR", then = "CHF")
                    },
                    otherwise = "USD")
            String currency) {}

    @Test
    void twoLinesAboutTheSame() {
        refused(Twice.class, """
                Two lines of a table are about the same value: io.seedbed.TablesTest.Twice.currency
                  contradiction: @Case(is = {"DE", "FR"}, then = "EUR")
                                 @Case(is = "FR", then = "CHF")
                  to do: keep one of them, with all values and their weights""");
    }

    record Nothing(Country country, @DependsOn("country") String currency) {}

    record NoFile(
            Country country,

            @DependsOn(value = "country", csv = "shop/none.csv")
            String currency) {}

    record NoWeight(
            Country country,

            @DependsOn(value = "country", cases = @Case(is = "DE", then = "EUR=much"))
            String currency) {}

    @Test
    void noTable() {
        refused(Nothing.class, """
                Can not read a table: io.seedbed.TablesTest.Nothing.currency
                  stated: @DependsOn("country")
                  why: the lines stand either in the annotation or in a file, and one is needed
                  to do: write lines as @Case(is = "DE", then = "EUR") or then = {"USD=90", "EUR=10"}""");
        refused(NoFile.class, """
                Can not read a table: io.seedbed.TablesTest.NoFile.currency
                  stated: @DependsOn(value = "country", csv = "shop/none.csv")
                  why: there is no shop/none.csv on the class path; it is found from the root of it, as in shop/incomes.csv below src/main/resources
                  to do: write lines as @Case(is = "DE", then = "EUR") or then = {"USD=90", "EUR=10"}""");
        refused(NoWeight.class, """
                Can not read a table: io.seedbed.TablesTest.NoWeight.currency
                  stated: @DependsOn(value = "country", cases = @Case(is = "DE", then = "EUR=much"))
                  why: @Weighted("EUR=much"): "much" is not a decimal number.
                       Write each entry as name=weight, for example "BASIC=75".
                  to do: write lines as @Case(is = "DE", then = "EUR") or then = {"USD=90", "EUR=10"}""");
    }

    record Both(
            Country country,

            @Weighted({"EUR=1", "USD=2"})
            @DependsOn(value = "country", cases = @Case(is = "DE", then = "EUR"), otherwise = "USD")
            String currency) {}

    @Test
    void twoStatements() {
        refused(Both.class, """
                Two statements on how often which value appears: io.seedbed.TablesTest.Both.currency
                  stated: @Weighted({"EUR=1", "USD=2"})
                          @DependsOn(value = "country", cases = @Case(is = "DE", then = "EUR"), otherwise = "USD")
                  to do: keep the table or the others; what else there may be can be said by otherwise = ...""");
    }

    record Circle(
            @DependsOn(value = "second", cases = @Case(is = "FR", then = "DE"), otherwise = "US")
            Country first,

            @DependsOn(value = "first", cases = @Case(is = "DE", then = "FR"), otherwise = "US")
            Country second) {}

    @Test
    void aCircle() {
        refused(Circle.class, """
                Properties follow from each other in a circle: io.seedbed.TablesTest.Circle
                  circle: first from second from first
                  to do: let one of them stand on its own; the others are cut to what it leaves over""");
    }

    record Exact(
            Country country,

            @Stratified @DependsOn(value = "country", cases = @Case(is = "DE", then = "EUR"), otherwise = "USD")
            String currency) {}

    @Test
    void sharesOfATableAreNotExact() {
        refused(Exact.class, """
                These values have no order to be placed in: io.seedbed.TablesTest.Exact.currency
                  stated: @Stratified
                          @DependsOn(value = "country", cases = @Case(is = "DE", then = "EUR"), otherwise = "USD")
                  drawn: by country: DE -> EUR; otherwise USD
                  to do: declare a distribution or weights, or remove what places the values among others""");
    }

    record Lines(
            List<Country> countries,

            @DependsOn(value = "countries", cases = @Case(is = "DE", then = "EUR"), otherwise = "USD")
            String currency) {}

    @Test
    void severalAtOnce() {
        refused(Lines.class, """
                A value depends on several at once: io.seedbed.TablesTest.Lines.currency
                  stated: @DependsOn(value = "countries", cases = @Case(is = "DE", then = "EUR"), otherwise = "USD")
                  to do: name a property that has one value""");
    }
}
