package io.seedbed;

import static io.seedbed.edit.Selector.type;
import static io.seedbed.edit.Spec.distributed;
import static io.seedbed.edit.Spec.normal;
import static io.seedbed.edit.Spec.nullRate;
import static io.seedbed.edit.Spec.oneOf;
import static io.seedbed.edit.Spec.range;
import static io.seedbed.edit.Spec.size;
import static io.seedbed.edit.Spec.unique;
import static io.seedbed.edit.Spec.weighted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.seedbed.annotation.Weighted;
import io.seedbed.distribution.UniformDistribution;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What a program states about classes that it can not, or does not want to, annotate. */
class EditsTest {

    enum Tier {
        BASIC,
        SILVER,
        GOLD
    }

    record Address(
            @Size(min = 2, max = 30) String city, @NotNull String country) {}

    record Line(@Min(1) @Max(9) int quantity, @Size(max = 8) String sku) {}

    record Customer(
            @Min(18) @Max(99) int age,
            @Weighted({"BASIC=90", "SILVER=9", "GOLD=1"}) Tier tier,
            @Email String email,
            @Valid Address home,
            @Valid Address work,
            @Size(min = 1, max = 3) List<@Valid Line> lines,
            Map<String, Integer> scores,
            Optional<String> nickname) {}

    private static final Seedbed<Customer> CUSTOMERS = Seedbed.of(Customer.class);

    private static List<Customer> rows(Seedbed<Customer> seedbed) {
        List<Customer> rows = seedbed.plan().rows(0, 500).toList();
        assertThat(rows.stream().flatMap(row -> ClockedValidator.violations(row).stream()))
                .isEmpty();
        return rows;
    }

    private static <R> List<R> without(List<Customer> rows, Function<Customer, R> property) {
        return rows.stream().map(property).toList();
    }

    @Test
    void aPropertyIsSelectedByItsAccessor() {
        List<Customer> rows = rows(CUSTOMERS.with(Customer::age, normal(40, 5)).set(Customer::tier, Tier.GOLD));

        assertThat(rows).allMatch(row -> row.tier() == Tier.GOLD);
        // Standard error 0.22: false alarm 1 in 10,000.
        assertThat(rows.stream().mapToInt(Customer::age).average().orElseThrow())
                .isCloseTo(40, within(0.9));
    }

    @Test
    void aPathMeansOnePlaceAndAPropertyAllOfItsClass() {
        List<Customer> one = rows(CUSTOMERS.with("home.city", oneOf("Ulm", "Bonn")));
        List<Customer> all = rows(CUSTOMERS.with(Address::city, oneOf("Ulm", "Bonn")));

        assertThat(one)
                .allMatch(row -> List.of("Ulm", "Bonn").contains(row.home().city()));
        assertThat(one)
                .anyMatch(row -> !List.of("Ulm", "Bonn").contains(row.work().city()));
        assertThat(all)
                .allMatch(row -> List.of("Ulm", "Bonn").contains(row.work().city()));
    }

    @Test
    void everythingElseKeepsItsValues() {
        List<Customer> plain = rows(CUSTOMERS);
        List<Customer> edited = rows(CUSTOMERS
                .set("home.city", "Ulm")
                .with("lines[].quantity", range(3, 4))
                .with(Customer::tier, weighted("GOLD=1")));

        assertThat(without(edited, Customer::age)).isEqualTo(without(plain, Customer::age));
        assertThat(without(edited, Customer::work)).isEqualTo(without(plain, Customer::work));
        assertThat(without(edited, row -> row.home().country()))
                .isEqualTo(without(plain, row -> row.home().country()));
        assertThat(without(edited, row -> row.lines().stream().map(Line::sku).toList()))
                .isEqualTo(without(
                        plain, row -> row.lines().stream().map(Line::sku).toList()));
        assertThat(edited)
                .allMatch(row -> row.lines().stream().allMatch(line -> line.quantity() == 3 || line.quantity() == 4));
    }

    @Test
    void contentsAreSelectedByPath() {
        List<Customer> rows = rows(CUSTOMERS
                .with("lines", size(2, 2))
                .with("scores<key>", oneOf("a", "b"))
                .with("scores<value>", range(1, 3))
                .set("nickname<content>", "Bo"));

        assertThat(rows)
                .allMatch(row -> row.lines().size() == 2)
                .allMatch(row -> List.of("a", "b").containsAll(row.scores().keySet()))
                .allMatch(row -> row.scores().values().stream().allMatch(score -> score >= 1 && score <= 3))
                .allMatch(row -> row.nickname().equals(Optional.of("Bo")));
    }

    @Test
    void aTypeMeansEachValueOfIt() {
        assertThat(rows(CUSTOMERS.with(type(int.class), range(null, 20))))
                .allMatch(row -> row.age() <= 20)
                .allMatch(row -> row.scores().values().stream().allMatch(score -> score <= 20));
    }

    @Test
    void aPathWinsOverAPropertyAndAPropertyOverAType() {
        Seedbed<Customer> seedbed = CUSTOMERS
                .set("home.city", "Path")
                .set(Address::city, "Property")
                .set(type(String.class), "a@b.de");

        assertThat(seedbed.plan().row(0).home().city()).isEqualTo("Path");
        assertThat(seedbed.plan().row(0).work().city()).isEqualTo("Property");
        assertThat(seedbed.plan().row(0).work().country()).isEqualTo("a@b.de");
        assertThat(CUSTOMERS
                        .set(Customer::age, 20)
                        .set(Customer::age, 30)
                        .plan()
                        .row(0)
                        .age())
                .isEqualTo(30);
    }

    @Test
    void valuesCanBeMissingUniqueOrDistributedOtherwise() {
        List<Customer> rows = rows(CUSTOMERS
                .with(Customer::email, nullRate(0.5))
                .with(Customer::email, unique())
                .with(Customer::age, distributed(UniformDistribution.of(18, 30))));

        assertThat(rows.stream().map(Customer::email).filter(mail -> mail != null))
                .hasSizeBetween(190, 310)
                .doesNotHaveDuplicates();
        assertThat(rows).allMatch(row -> row.age() <= 30);
    }

    record Open(InputStream in, Runnable task, int count) {}

    interface Shape {}

    record Circle(@Min(1) int radius) implements Shape {}

    record Square(@Min(1) int side) implements Shape {}

    record Drawing(Shape shape) {}

    @Test
    void whatCanNotBeMadeIsGivenOrLeftAlone() {
        Open open = Seedbed.of(Open.class)
                .ignore(Open::in)
                .supply(Open::task, random -> () -> {})
                .ignore("count")
                .plan()
                .row(3);

        assertThat(open.in()).isNull();
        assertThat(open.task()).isNotNull();
        assertThat(open.count()).isZero();
    }

    static class Basket {
        Address to;
        List<String> items = new ArrayList<>();
        String state = "new";
    }

    @Test
    void whatTheClassItselfPutsThereStays() {
        Basket basket = Seedbed.of(Basket.class)
                .ignore("to")
                .ignore("items")
                .ignore("state")
                .plan()
                .row(0);

        assertThat(basket.to).isNull();
        assertThat(basket.items).isEmpty();
        assertThat(basket.state).isEqualTo("new");
    }

    static class Shelf {
        List<Address> places;
        Optional<Address> other;
    }

    @Test
    void elementsCanBeGiven() {
        Shelf shelf = Seedbed.of(Shelf.class)
                .set("places[]", null)
                .set("other<content>", null)
                .plan()
                .row(0);

        assertThat(shelf.places).isNotEmpty().containsOnlyNulls();
        assertThat(shelf.other).isEmpty();
    }

    @Test
    void suppliersGetTheSameNumbersForTheSameRow() {
        Seedbed<Customer> seedbed = CUSTOMERS.supply(Customer::age, random -> random.nextInt(20, 30));

        assertThat(rows(seedbed))
                .isEqualTo(rows(seedbed))
                .extracting(Customer::age)
                .contains(20, 25, 29);
    }

    @Test
    void subtypesAreNamed() {
        assertThat(Seedbed.of(Drawing.class)
                        .subtype(Shape.class, Circle.class, Square.class)
                        .plan()
                        .rows(0, 50)
                        .map(drawing -> drawing.shape().getClass().getSimpleName()))
                .contains("Circle", "Square");
        assertThatThrownBy(() -> Seedbed.of(Drawing.class).subtype(Shape.class, String.class))
                .hasMessage("""
                        java.lang.String can not stand in for io.seedbed.EditsTest.Shape
                          why: it is no subtype of it
                          to do: name classes that implement or extend it""");
    }

    @Test
    void rowsThatAConditionDoesNotAcceptAreDrawnAgain() {
        assertThat(rows(CUSTOMERS.where(row -> row.age() % 7 == 0).where(row -> row.tier() == Tier.BASIC)))
                .allMatch(row -> row.age() % 7 == 0 && row.tier() == Tier.BASIC);
        assertThatThrownBy(() -> CUSTOMERS.where(row -> row.age() < 18).plan().row(5))
                .hasMessage("""
                        Found no EditsTest.Customer that where(...) accepts
                          row: 0
                          tried: 1000 objects, none accepted
                          accepted at first: 0 of rows 0 to 999
                          to do: state what the condition demands by with(...), or accept more""");
    }

    private static void refused(Seedbed<?> seedbed, String message) {
        assertThatThrownBy(() -> seedbed.plan().row(0)).hasMessage(message);
    }

    @Test
    void aValueThatConstraintsExcludeIsRefused() {
        refused(CUSTOMERS.set(Customer::age, 17), """
                No value is possible for io.seedbed.EditsTest.Customer.age
                  contradiction: set(17)
                                 @Min(18)
                  to do: change or remove one of the two""");
        refused(CUSTOMERS.ignore("home.country"), """
                No value is possible for io.seedbed.EditsTest.Address.country
                  contradiction: ignore()
                                 @NotNull
                  to do: change or remove one of the two""");
        refused(CUSTOMERS.with(Customer::age, range(100, 120)), """
                No value is possible for io.seedbed.EditsTest.Customer.age
                  contradiction: @Max(99)
                                 range(100, 120)
                  to do: change or remove one of the two""");
    }

    @Test
    void aSelectorThatSelectsNothingIsRefused() {
        refused(CUSTOMERS.set("home.town", "Ulm"), """
                Nothing is selected by home.town
                  stated: set("Ulm")
                  in: io.seedbed.EditsTest$Customer
                  there is: home.city, home, home.country, age, email, lines, lines[], scores, tier, work, $, nickname, ... 15 in all
                  to do: select one of these, or leave the statement out""");
        assertThatThrownBy(() -> CUSTOMERS.set("home..town", "Ulm")).hasMessage("""
                Can not read the path "home..town"
                  to do: write names with dots between them, and [], [2], <key>, <value> or <content> behind containers, e.g. "lines[].sku\"""");
        assertThatThrownBy(() -> CUSTOMERS.set((Customer row) -> row.age() + 1, 3))
                .hasMessage("""
                        A getter does not tell which property it reads
                          where: io.seedbed.EditsTest
                          why: it is a lambda expression
                          to do: write a method reference such as Customer::age, or a path such as path("age")""");
    }

    @Test
    void aStatementThatMeansNothingThereIsRefused() {
        refused(CUSTOMERS.with(Customer::tier, range(1, 3)), """
                range(1, 3) means nothing here
                  where: io.seedbed.EditsTest.Customer.tier
                  type: EditsTest.Tier
                  to do: select values of another type, or state something else""");
    }

    @Test
    void aSuppliedValueOfAnotherTypeIsRefused() {
        refused(CUSTOMERS.supply("age", random -> "old"), """
                What is supplied can not stand at io.seedbed.EditsTest.Customer.age
                  supplied by: supply(...)
                  supplied: java.lang.String "old"
                  type: int, not null
                  to do: supply values of the type""");
    }

    @Test
    void explainTellsWhoStatedIt() {
        assertThat(CUSTOMERS
                        .with(Customer::age, normal(40, 5))
                        .set("home.city", "Ulm")
                        .plan()
                        .explain())
                .contains("normal(40, 5)", "always \"Ulm\"");
    }
}
