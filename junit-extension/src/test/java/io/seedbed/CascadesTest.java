package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.annotation.NullRate;
import io.seedbed.annotation.Unique;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Objects inside objects: by which groups they are judged, and constraints in the middle of nested containers. */
class CascadesTest {

    private static final int ROWS = 1000;

    interface Shipping {}

    interface Billing {}

    interface Checked extends Default {}

    record Street(
            @NotNull(groups = Shipping.class) @NullRate(0) String name,
            @Max(value = 0, groups = Billing.class) int number) {}

    record Address(
            @NotBlank String city,

            @Size(min = 5, max = 5, groups = Shipping.class) String code,

            @Valid @ConvertGroup(from = Shipping.class, to = Billing.class)
            Street street) {}

    record Order(
            @Valid @ConvertGroup(from = Default.class, to = Shipping.class)
            Address shipTo,

            @Valid Address billTo,
            Address unchecked,
            List<@Valid @ConvertGroup(from = Default.class, to = Shipping.class) Address> stops,
            Map<@NotBlank String, @Valid @ConvertGroup(from = Default.class, to = Shipping.class) Address> byName,

            @Valid @ConvertGroup(from = Default.class, to = Shipping.class)
            Set<Address> legacy,

            @Valid @ConvertGroup(from = Default.class, to = Shipping.class)
            Address[] array,

            Optional<@Valid @ConvertGroup(from = Default.class, to = Shipping.class) Address> maybe) {}

    private static <T> List<T> valid(Class<T> type, Class<?>... groups) {
        List<T> rows = Seedbed.of(type).groups(groups).plan().rows(0, ROWS).toList();
        assertThat(rows).hasSize(ROWS);
        assertThat(rows.stream().flatMap(row -> ClockedValidator.violations(row, groups).stream()))
                .isEmpty();
        return rows;
    }

    @Test
    void convertedGroupsCountWhereverObjectsAreReached() {
        for (Order order : valid(Order.class)) {
            assertThat(order.shipTo().code()).hasSize(5);
            assertThat(order.shipTo().street().number()).isNotPositive();
            assertThat(order.stops()).allMatch(address -> address.code().length() == 5);
            assertThat(order.byName().values())
                    .allMatch(address -> address.code().length() == 5);
            assertThat(order.legacy()).allMatch(address -> address.code().length() == 5);
            assertThat(order.array()).allMatch(address -> address.code().length() == 5);
            assertThat(order.maybe().orElseThrow().code()).hasSize(5);
        }
    }

    @Test
    void objectsOfTheSameClassElsewhereAreJudgedByTheGroupsAroundThem() {
        List<Order> orders = valid(Order.class);

        assertThat(orders)
                .allMatch(order -> !order.billTo().city().isBlank())
                .anyMatch(order -> order.billTo().code().length() != 5)
                .anyMatch(order -> order.billTo().street().number() > 0);
    }

    @Test
    void objectsThatTheValidatorDoesNotReachAreValidAllTheSame() {
        assertThat(valid(Order.class).stream()
                        .flatMap(order -> ClockedValidator.violations(order.unchecked()).stream()))
                .isEmpty();
    }

    @Test
    void aGroupThatInheritsTheConvertedOneIsPassedOnWithIt() {
        assertThat(valid(Order.class, Checked.class))
                .allMatch(order -> order.shipTo().code().length() == 5);
    }

    record PlainAddress(
            @Unique @Min(1) long id,
            @NotBlank String city,
            @Size(max = 7) String code) {}

    record PlainOrder(@Valid PlainAddress shipTo, List<@Valid PlainAddress> stops) {}

    record ConvertedAddress(
            @Unique @Min(1) long id,
            @NotBlank String city,

            @Size(max = 7) @Size(min = 5, groups = Shipping.class)
            String code) {}

    record ConvertedOrder(
            @Valid @ConvertGroup(from = Default.class, to = Both.class)
            ConvertedAddress shipTo,

            List<@Valid ConvertedAddress> stops) {}

    interface Both extends Default, Shipping {}

    @Test
    void whatAConversionDoesNotConcernKeepsItsValues() {
        List<PlainOrder> plain = Seedbed.of(PlainOrder.class)
                .entity("order")
                .plan()
                .rows(0, ROWS)
                .toList();
        List<ConvertedOrder> converted = Seedbed.of(ConvertedOrder.class)
                .entity("order")
                .plan()
                .rows(0, ROWS)
                .toList();

        for (int row = 0; row < ROWS; row++) {
            assertThat(converted.get(row).shipTo().city())
                    .isEqualTo(plain.get(row).shipTo().city());
            assertThat(converted.get(row).stops())
                    .extracting(ConvertedAddress::city, ConvertedAddress::code)
                    .isEqualTo(plain.get(row).stops().stream()
                            .map(address -> org.assertj.core.groups.Tuple.tuple(address.city(), address.code()))
                            .toList());
            assertThat(converted.get(row).shipTo().code().length()).isBetween(5, 7);
        }
    }

    static class ByGetter {
        private Address address;

        @Valid
        @ConvertGroup(from = Default.class, to = Shipping.class)
        private Address getAddress() {
            return address;
        }
    }

    @Test
    void conversionsOnGettersCount() {
        assertThat(valid(ByGetter.class))
                .allMatch(row -> row.getAddress().code().length() == 5);
    }

    record Line(@Positive int quantity, @NotBlank String sku) {}

    record Deep(
            @NotEmpty
            Map<@NotNull @Size(min = 2, max = 4) String, @Size(min = 2, max = 3) List<@NotNull Optional<@Valid Line>>>
                    lines,

            List<@Size(min = 1, max = 2) List<@NotEmpty Set<@Min(1) @Max(9) Integer>>> numbers,
            Optional<@Size(min = 3, max = 3) List<@NotBlank String>> words,
            Map<String, Map<@Min(5) Integer, @Size(max = 2) List<String>>> table) {}

    @Test
    void constraintsHoldInContainersAtAnyDepth() {
        List<Deep> rows = valid(Deep.class);

        assertThat(rows)
                .allMatch(row -> row.lines().keySet().stream().allMatch(key -> key.length() >= 2)
                        && row.lines().values().stream().allMatch(list -> list.size() >= 2 && list.size() <= 3));
        assertThat(rows)
                .allMatch(row -> row.numbers().stream()
                        .flatMap(List::stream)
                        .flatMap(Set::stream)
                        .allMatch(n -> n >= 1 && n <= 9));
        assertThat(rows).allMatch(row -> row.words().orElseThrow().size() == 3);
        assertThat(rows)
                .allMatch(row -> row.table().values().stream()
                        .flatMap(map -> map.values().stream())
                        .allMatch(list -> list.size() <= 2));
    }

    record Period(int from, int to) {
        @AssertTrue(groups = Shipping.class)
        public boolean isOrdered() {
            return from <= to;
        }
    }

    record Trip(
            @Valid @ConvertGroup(from = Default.class, to = Shipping.class)
            Period strict,

            @Valid Period loose) {}

    @Test
    void rulesOfAnObjectAreJudgedByItsOwnGroups() {
        assertThat(valid(Trip.class))
                .allMatch(trip -> trip.strict().isOrdered())
                .anyMatch(trip -> !trip.loose().isOrdered());
    }

    record Category(
            @Null(groups = Billing.class) @NullRate(0.2) String label,
            @Size(max = 3, groups = Shipping.class) String name,

            @Valid
            @ConvertGroup(from = Default.class, to = Shipping.class)
            @ConvertGroup(from = Shipping.class, to = Billing.class)
            Category parent) {}

    @Test
    void typesThatContainThemselvesPassThroughAllTheirGroups() {
        List<Category> rows = valid(Category.class);

        assertThat(rows).anyMatch(row -> row.parent() != null && row.parent().parent() != null);
        assertThat(rows)
                .filteredOn(row -> row.parent() != null)
                .allMatch(row -> row.parent().name().length() <= 3);
    }

    static class Split {
        @Min(-9)
        @Max(9)
        private int first;

        @Valid
        @ConvertGroup(from = Default.class, to = Billing.class)
        Street getLast() {
            return new Street(null, first);
        }
    }

    @Test
    void objectsThatAGetterComputesAreJudgedToo() {
        assertThat(valid(Split.class)).allMatch(row -> row.first <= 0).anyMatch(row -> row.first < 0);
    }

    void ship(@Valid @ConvertGroup(from = Default.class, to = Shipping.class) Address address) {}

    static void shipStatically(@Valid @ConvertGroup(from = Default.class, to = Shipping.class) Address address) {}

    @Test
    void conversionsOnParametersCount() throws NoSuchMethodException {
        Method ship = CascadesTest.class.getDeclaredMethod("ship", Address.class);
        for (Object address :
                Seedbed.of(ship.getParameters()[0]).plan().rows(0, ROWS).toList()) {
            assertThat(ClockedValidator.get().forExecutables().validateParameters(this, ship, new Object[] {address}))
                    .isEmpty();
            assertThat(((Address) address).code()).hasSize(5);
        }
        Method statically = CascadesTest.class.getDeclaredMethod("shipStatically", Address.class);
        assertThat(Seedbed.of(statically.getParameters()[0]).plan().rows(0, ROWS))
                .allMatch(address -> ((Address) address).code().length() == 5);
    }
}
