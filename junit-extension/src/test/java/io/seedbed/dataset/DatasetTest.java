package io.seedbed.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.Seedbed;
import io.seedbed.annotation.Children;
import io.seedbed.annotation.Dataset;
import io.seedbed.annotation.NullRate;
import io.seedbed.annotation.Poisson;
import io.seedbed.annotation.References;
import io.seedbed.annotation.Rows;
import io.seedbed.annotation.Sequence;
import io.seedbed.annotation.Unique;
import io.seedbed.annotation.Zipf;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DatasetTest {

    record Customer(@Unique @Positive long id, String firstName) {}

    record Product(
            @Unique String sku,
            @Sequence(start = "2024-02-01", step = "P1D") LocalDate since) {}

    record Order(
            @Unique @Positive long id,
            @References(Customer.class) long customerId,

            @References(Customer.class) @NullRate(0.3) @Nullable
            Long referrerId) {}

    record Line(
            @References(value = Order.class, property = "id", as = "order")
            long orderId,

            @References(value = Order.class, property = "customerId", as = "order")
            long customerId,

            @References(Product.class) @Zipf(n = 1_000) String sku,
            @Size(min = 2, max = 4) Set<@References(Product.class) String> alternatives) {}

    record Passport(
            @References(Customer.class) @Unique long holder,
            @References(Customer.class) Customer owner) {}

    record Category(
            @Sequence int id,

            @References(value = Category.class, levels = 3) @Nullable
            Integer parentId) {}

    @Dataset
    interface Shop {
        @Children(of = Order.class, atLeast = 1, atMost = 9)
        @Poisson(mean = 3)
        Table<Line> lines();

        @Rows(20)
        Table<Category> categories();

        @Rows(100)
        Table<Customer> customers();

        @Rows(500)
        @Children(of = Customer.class, by = "customerId")
        Table<Order> orders();

        @Rows(100)
        Table<Passport> passports();

        @Rows(50)
        Table<Product> products();

        default long size() {
            return customers().size() + products().size();
        }
    }

    private final Shop shop = Seedbed.dataset(Shop.class).seed(7).tables();

    private static <T, R> Set<R> all(Table<T> table, Function<T, R> property) {
        return table.stream().map(property).collect(Collectors.toCollection(HashSet::new));
    }

    @Test
    void rowsAreThoseOfTheClassAlone() {
        assertThat(shop.customers().list())
                .isEqualTo(
                        Seedbed.of(Customer.class).seed(7).plan().rows(0, 100).toList());
    }

    @Test
    void everyReferenceLeadsToARow() {
        Set<Long> customers = all(shop.customers(), Customer::id);

        assertThat(customers).hasSize(100);
        assertThat(customers).containsAll(all(shop.orders(), Order::customerId));
        assertThat(all(shop.orders(), Order::referrerId)).contains((Long) null).isSubsetOf(withNull(customers));
        assertThat(all(shop.products(), Product::sku)).containsAll(all(shop.lines(), Line::sku));
        assertThat(shop.lines().stream())
                .allSatisfy(line -> assertThat(line.alternatives())
                        .hasSizeBetween(2, 4)
                        .isSubsetOf(all(shop.products(), Product::sku)));
    }

    private static Set<@Nullable Long> withNull(Set<Long> values) {
        Set<@Nullable Long> all = new HashSet<>(values);
        all.add(null);
        return all;
    }

    @Test
    void partsOfACompositeKeyComeFromOneRow() {
        Map<Long, Order> orders = shop.orders().stream().collect(Collectors.toMap(Order::id, Function.identity()));

        assertThat(shop.lines().stream())
                .allSatisfy(line ->
                        assertThat(orders.get(line.orderId()).customerId()).isEqualTo(line.customerId()));
    }

    @Test
    void childrenAreAsManyAsTheirDistributionAllows() {
        Map<Long, Long> perOrder =
                shop.lines().stream().collect(Collectors.groupingBy(Line::orderId, Collectors.counting()));

        assertThat(perOrder).hasSize(500);
        assertThat(perOrder.values())
                .allMatch(count -> count >= 1 && count <= 9)
                .contains(1L, 3L, 5L);
        assertThat(shop.lines().size())
                .isEqualTo(perOrder.values().stream().mapToLong(x -> x).sum())
                // A mean of 3.14 (Poisson without 0) and a standard error of 34: false alarm 1 in 10,000.
                .isBetween(1440L, 1705L);
    }

    @Test
    void aFixedNumberOfChildrenIsSpreadByChance() {
        Map<Long, Long> perCustomer =
                shop.orders().stream().collect(Collectors.groupingBy(Order::customerId, Collectors.counting()));

        assertThat(shop.orders().size()).isEqualTo(500);
        assertThat(perCustomer.values()).contains(3L, 5L, 8L);
    }

    @Test
    void aUniqueReferenceUsesEachRowOnce() {
        assertThat(all(shop.passports(), Passport::holder)).hasSize(100);
    }

    @Test
    void aReferenceCanBeTheRowItself() {
        assertThat(shop.customers().list()).contains(shop.passports().row(3).owner());
    }

    @Test
    void treesBeginWithRootsAndEnd() {
        Map<Integer, Category> byId =
                shop.categories().stream().collect(Collectors.toMap(Category::id, Function.identity()));

        assertThat(shop.categories().row(0).parentId()).isNull();
        assertThat(shop.categories().stream()).allSatisfy(category -> {
            int levels = 1;
            for (Category at = category; at.parentId() != null; at = byId.get(at.parentId())) {
                levels++;
            }
            assertThat(levels).isLessThanOrEqualTo(3);
        });
    }

    @Test
    void someRowsAreMorePopularThanOthers() {
        List<Long> bySku =
                shop.lines().stream().collect(Collectors.groupingBy(Line::sku, Collectors.counting())).values().stream()
                        .sorted()
                        .toList();

        // The first of 50 ranks has 22 %, the last 0.4 %.
        assertThat(bySku.get(bySku.size() - 1)).isGreaterThan(20 * bySku.get(0));
    }

    @Test
    void sequencesGrowFromRowToRow() {
        assertThat(shop.categories().row(17).id()).isEqualTo(18);
        assertThat(shop.products().row(40).since()).isEqualTo(LocalDate.of(2024, 3, 12));
    }

    @Test
    void tablesStandBehindWhatTheyReferTo() {
        DatasetPlan plan = Seedbed.dataset(Shop.class).plan();
        List<String> order = plan.tables().stream().map(Table::name).toList();

        assertThat(order)
                .containsExactlyInAnyOrder("categories", "customers", "lines", "orders", "passports", "products");
        assertThat(order.indexOf("lines"))
                .isGreaterThan(order.indexOf("orders"))
                .isGreaterThan(order.indexOf("products"));
        assertThat(order.indexOf("orders")).isGreaterThan(order.indexOf("customers"));
    }

    record Department(
            @Sequence int id,

            @References(Employee.class) @NullRate(0.2) @Nullable
            Long headId) {}

    record Employee(
            @Unique @Positive long id,
            @References(Department.class) int departmentId) {}

    @Dataset
    interface Company {
        @Rows(10)
        Table<Department> departments();

        @Rows(50)
        Table<Employee> employees();
    }

    @Test
    void aReferenceThatMayBeMissingStandsInNobodysWay() {
        assertThat(Seedbed.dataset(Company.class).plan().tables())
                .extracting(Table::name)
                .containsExactly("departments", "employees");
    }

    @Test
    void theFaceIsAnOrdinaryObject() {
        assertThat(shop).isEqualTo(shop).isNotEqualTo("Shop").hasToString("io.seedbed.dataset.DatasetTest.Shop");
        assertThat(shop.size()).isEqualTo(150);
        assertThatThrownBy(() -> shop.customers().row(100))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("There is no row 100 of customers: the last is 99");
    }

    @Test
    void outsideOfADataSetReferencesLeadToTheFirstThousandRows() {
        Set<Long> customers = Seedbed.of(Customer.class)
                .plan()
                .rows(0, References.ROWS_ELSEWHERE)
                .map(Customer::id)
                .collect(Collectors.toSet());

        assertThat(Seedbed.of(Order.class).plan().rows(0, 300))
                .allSatisfy(order -> assertThat(customers).contains(order.customerId()));
        assertThat(Seedbed.of(Category.class).plan().row(400).parentId()).isBetween(1, 400);
    }

    @Test
    void constraintsOnAReferenceChooseAmongTheRows() {
        record Named(
                @References(value = Customer.class, property = "firstName") @Size(max = 4)
                String name) {}

        assertThat(Seedbed.of(Named.class).plan().rows(0, 100).map(Named::name))
                .allMatch(name -> name.length() <= 4)
                .contains("Gino", "Al");
    }
}
