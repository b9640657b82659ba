package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.seedbed.annotation.After;
import io.seedbed.annotation.AtLeast;
import io.seedbed.annotation.AtMost;
import io.seedbed.annotation.Before;
import io.seedbed.annotation.Children;
import io.seedbed.annotation.Dataset;
import io.seedbed.annotation.Derived;
import io.seedbed.annotation.Exponential;
import io.seedbed.annotation.Normal;
import io.seedbed.annotation.NullRate;
import io.seedbed.annotation.Poisson;
import io.seedbed.annotation.References;
import io.seedbed.annotation.Rows;
import io.seedbed.annotation.SameAs;
import io.seedbed.annotation.StableName;
import io.seedbed.annotation.SumOf;
import io.seedbed.annotation.Uniform;
import io.seedbed.annotation.Unique;
import io.seedbed.annotation.Weighted;
import io.seedbed.dataset.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values that follow from other properties of their object: exact, and without search. */
class RelationsTest {
    private static final int ROWS = 1_000;

    private static <T> List<T> valid(Class<T> type) {
        List<T> rows = Seedbed.of(type).seed(7).plan().rows(0, ROWS).toList();
        assertThat(rows.stream().flatMap(row -> ClockedValidator.violations(row).stream()))
                .isEmpty();
        return rows;
    }

    record Rental(
            @After("booked") @Before("returned") LocalDate from,
            @PastOrPresent LocalDate returned,
            LocalDateTime booked) {}

    @Test
    void datesComeInOrderAndLeaveRoomForEachOther() {
        assertThat(valid(Rental.class))
                .allMatch(r -> r.from().isBefore(r.returned()))
                .allMatch(r -> r.booked().isBefore(r.from().atStartOfDay()));
    }

    record Chain(
            @Min(1) @Max(4) int a,
            @After("a") int b,
            @After("b") long c,
            @After("c") @Max(4) short d) {}

    @Test
    void aChainWithOneSolutionIsFound() {
        assertThat(valid(Chain.class)).containsOnly(new Chain(1, 2, 3, (short) 4));
    }

    record Price(
            @Positive @Digits(integer = 4, fraction = 2) BigDecimal low,

            @AtLeast("low") @DecimalMax("9.99") @Digits(integer = 4, fraction = 2)
            BigDecimal high,

            @AtMost("high") double inside) {}

    @Test
    void amountsOfDifferentTypesAreCompared() {
        assertThat(valid(Price.class))
                .allMatch(p -> p.low().compareTo(p.high()) <= 0)
                .allMatch(p -> p.high().compareTo(BigDecimal.valueOf(p.inside())) >= 0)
                .anyMatch(p -> p.low().compareTo(new BigDecimal("3")) < 0)
                .anyMatch(p -> p.low().compareTo(new BigDecimal("7")) > 0);
    }

    record Visit(
            @Normal(mean = 40, sd = 10) double age,
            @Normal(mean = 40, sd = 10) @AtLeast("age") double later,
            @Exponential(mean = 30) @Past LocalDate first,
            @Exponential(mean = 30) @After("first") @Past LocalDate last,

            @Weighted({"1=1", "100=1", "50=2"}) @AtLeast("floor")
            int step,

            @Min(0) @Max(60) int floor) {}

    @Test
    void aDistributionIsCutAndKeepsItsShape() {
        List<Visit> visits = valid(Visit.class);

        assertThat(visits)
                .allMatch(v -> v.later() >= v.age())
                .allMatch(v -> v.first().isBefore(v.last()))
                .allMatch(v -> v.step() >= v.floor());
        // E[X | X > y] - y is sd * (phi(z) / Q(z) - z); over a normal z its mean is 0.903 sd. Standard error 0.2: false
        // alarm 1 in 10,000.
        double gap =
                visits.stream().mapToDouble(v -> v.later() - v.age()).average().orElseThrow();
        assertThat(gap).isCloseTo(9.03, within(0.8));
        // Where 50 and 100 are left, two in three are 50: standard error 0.017.
        List<Integer> steps = visits.stream()
                .filter(v -> v.floor() > 1 && v.floor() <= 50)
                .map(Visit::step)
                .toList();
        assertThat(steps.stream().filter(step -> step == 50).count() / (double) steps.size())
                .isCloseTo(2 / 3.0, within(0.065));
    }

    record Optionally(
            @NullRate(0.5) Instant from,
            @After("from") @NullRate(0.3) Instant to) {}

    @Test
    void whatIsMissingDemandsNothing() {
        assertThat(valid(Optionally.class))
                .allMatch(o -> o.from() == null || o.to() == null || o.from().isBefore(o.to()))
                .anyMatch(o -> o.from() == null && o.to() != null)
                .anyMatch(o -> o.from() != null && o.to() == null);
    }

    record SignUp(
            @Email @NotNull String mail,
            @SameAs("mail") @Size(max = 20) String again,
            @SameAs("parent.name") String family,
            @Valid Person parent) {}

    record Person(@Size(min = 2, max = 9) String name) {}

    @Test
    void theSameValueMeetsTheConstraintsOfBoth() {
        assertThat(valid(SignUp.class))
                .allMatch(s -> s.mail().equals(s.again()) && s.mail().length() <= 20)
                .allMatch(s -> s.family().equals(s.parent().name()));
    }

    record Invoice(
            @Positive @Max(900) int net,

            @SumOf({"net", "tax", "fee"}) @Min(10) @Max(100) int gross,

            @Min(0) @Max(500) int tax,
            @Min(0) @Max(3) int fee) {}

    @Test
    void aBoundedSumBoundsItsParts() {
        assertThat(valid(Invoice.class))
                .allMatch(i -> i.gross() == i.net() + i.tax() + i.fee())
                .anyMatch(i -> i.gross() > 90)
                .anyMatch(i -> i.gross() < 60)
                .anyMatch(i -> i.tax() > i.net());
    }

    record Item(
            @Min(1) @Max(9) int quantity,
            @Positive @Digits(integer = 3, fraction = 2) BigDecimal price,

            @Derived(
                    by = "amount",
                    from = {"quantity", "price"})
            BigDecimal amount) {
        private static BigDecimal amount(int quantity, BigDecimal price) {
            return price.multiply(BigDecimal.valueOf(quantity));
        }
    }

    record Basket(
            @Size(min = 1, max = 4) List<@Valid Item> items,
            @SumOf("items.amount") @DecimalMax("5000") BigDecimal total,
            List<Duration> waits,
            @SumOf("waits") Duration waited) {

        BigDecimal expected() {
            return items.stream()
                    .map(i -> Item.amount(i.quantity(), i.price()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    @Test
    void listsAreSummedUpAndValuesDerived() {
        assertThat(valid(Basket.class))
                .allMatch(b -> b.total().compareTo(b.expected()) == 0)
                .allMatch(b ->
                        b.items().stream().allMatch(i -> i.amount().equals(Item.amount(i.quantity(), i.price()))))
                .allMatch(b -> b.waited().equals(b.waits().stream().reduce(Duration.ZERO, Duration::plus)));
    }

    record Customer(@Unique @Positive long id, @Past LocalDate since) {}

    record Order(
            @References(Customer.class) long customerId,
            @References(Customer.class) @NullRate(0.2) Customer payer,

            @After(value = "customerId.since", orEqual = true) @PastOrPresent
            Instant placed,

            @AtLeast("payer.since") @PastOrPresent LocalDate paid) {}

    @Dataset
    interface Shop {
        @Rows(50)
        Table<Customer> customers();

        @Children(of = Customer.class, by = "customerId")
        @Poisson(mean = 5)
        Table<Order> orders();
    }

    @Test
    void valuesLookUpTheRowThatIsReferredTo() {
        Shop shop = Seedbed.dataset(Shop.class).tables();
        List<Customer> customers = shop.customers().stream().toList();

        assertThat(shop.orders().stream())
                .hasSizeGreaterThan(150)
                .allMatch(o -> customers.stream()
                        .filter(c -> c.id() == o.customerId())
                        .allMatch(c ->
                                !o.placed().isBefore(c.since().atStartOfDay().toInstant(ZoneOffset.UTC))))
                .allMatch(o -> o.payer() == null || !o.paid().isBefore(o.payer().since()))
                .anyMatch(o -> o.payer() == null);
    }

    @StableName("related")
    record Alone(
            @Uniform(low = 0, high = 100) int low,
            @Min(0) @Max(1000) int high) {}

    @StableName("related")
    record Related(
            @Uniform(low = 0, high = 100) int low,
            @Min(0) @Max(1000) @AtLeast("low") int high) {}

    @Test
    void aRelationChangesNothingElse() {
        List<Integer> alone =
                Seedbed.of(Alone.class).plan().rows(0, 100).map(Alone::low).toList();

        assertThat(Seedbed.of(Related.class).plan().rows(0, 100).map(Related::low))
                .containsExactlyElementsOf(alone);
    }

    @Test
    void explainNamesWhatAValueFollowsFrom() {
        assertThat(Seedbed.of(Invoice.class).plan().explain())
                .contains("from net, tax, fee", "cut to what other properties leave over");
    }
}
