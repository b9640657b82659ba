package io.seedbed.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.Seedbed;
import io.seedbed.annotation.After;
import io.seedbed.annotation.Children;
import io.seedbed.annotation.Dataset;
import io.seedbed.annotation.NullRate;
import io.seedbed.annotation.References;
import io.seedbed.annotation.Rows;
import io.seedbed.annotation.Unique;
import io.seedbed.annotation.Zipf;
import io.seedbed.plan.Columns;
import io.seedbed.plan.Columns.Foreign;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Entities of a data set whose relations only JPA describes. */
class JpaDatasetTest {

    @Entity
    @Table(name = "customer", schema = "crm")
    static class Customer {
        @Id
        @GeneratedValue
        @Nullable
        Long id;

        @Column(name = "full_name", length = 20, nullable = false)
        @Nullable
        String name;

        @Embedded
        @AttributeOverride(name = "city", column = @Column(name = "home_town"))
        @NotNull
        @Nullable
        Address address;

        @OneToMany(mappedBy = "customer")
        List<Order> orders = new ArrayList<>();

        @OneToOne(mappedBy = "holder", optional = false)
        @Nullable
        Card card;
    }

    @Embeddable
    record Address(
            @NotNull String street,
            @Column(length = 10) @NotNull String city) {}

    @Entity
    static class Card {
        @Id
        @Nullable
        Long number;

        @OneToOne(optional = false)
        @JoinColumn(name = "owner")
        @Nullable
        Customer holder;
    }

    @Entity(name = "PurchaseOrder")
    static class Order {
        @Id
        @GeneratedValue
        @Nullable
        Integer id;

        @ManyToOne(optional = false)
        @Nullable
        Customer customer;

        @ManyToOne
        @JoinColumn(name = "paid_by", referencedColumnName = "id")
        @NullRate(0.25)
        @Nullable
        Customer payer;

        @OneToMany(mappedBy = "order")
        @NotEmpty
        List<Line> lines = new ArrayList<>();
    }

    static class Line {
        @Id
        @GeneratedValue
        long id;

        @ManyToOne
        @JoinColumn(nullable = false)
        @Nullable
        Order order;

        @ManyToOne(optional = false)
        @Zipf(n = 10)
        @Nullable
        Product product;
    }

    static class Product {
        @Id
        @Column(length = 8)
        @Nullable
        String sku;

        @ManyToOne
        @Nullable
        Product successor;
    }

    @Dataset
    interface Shop {
        @Rows(20)
        io.seedbed.dataset.Table<Card> cards();

        @Rows(20)
        io.seedbed.dataset.Table<Customer> customers();

        @Rows(100)
        io.seedbed.dataset.Table<Order> orders();

        @Children(of = Order.class, atLeast = 1, atMost = 4)
        io.seedbed.dataset.Table<Line> lines();

        @Rows(10)
        io.seedbed.dataset.Table<Product> products();
    }

    private final DatasetPlan plan = Seedbed.dataset(Shop.class).seed(7).plan();
    private final Shop shop = plan.as(Shop.class);

    @Test
    void generatedIdsCountFromOne() {
        assertThat(shop.customers().stream().map(customer -> customer.id))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 20).boxed().toList());
        assertThat(shop.orders().stream().map(order -> order.id))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 100).boxed().toList());
        assertThat(shop.lines().row(3).id).isEqualTo(4);
    }

    @Test
    void relationsLeadToRowsOfTheTables() {
        assertThat(shop.orders().stream()).allSatisfy(order -> {
            assertThat(order.customer).isNotNull();
            Customer row = shop.customers().row(order.customer.id - 1);
            assertThat(order.customer.name).isEqualTo(row.name);
        });
        assertThat(shop.orders().stream().filter(order -> order.payer == null)).hasSizeBetween(10, 42);
        assertThat(shop.lines().stream().map(line -> line.order.id).distinct()).hasSize(100);
        assertThat(shop.products().stream().filter(product -> product.successor == null))
                .hasSizeBetween(1, 5);
    }

    @Test
    void aOneToOneRelationUsesEachRowOnce() {
        assertThat(shop.cards().stream().map(card -> card.holder.id)).doesNotHaveDuplicates();
    }

    @Test
    void whatIsMappedByAnotherSideIsNotLoaded() {
        assertThat(shop.customers().stream()).allSatisfy(customer -> {
            assertThat(customer.orders).isEmpty();
            assertThat(customer.card).isNull();
        });
        assertThat(shop.orders().row(0).lines).isEmpty();
    }

    @Test
    void popularityOfAStatedRelation() {
        List<Long> counts = shop.lines().stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        line -> line.product.sku, java.util.stream.Collectors.counting()))
                .values()
                .stream()
                .sorted()
                .toList();

        assertThat(counts.get(counts.size() - 1)).isGreaterThan(3 * counts.get(0));
    }

    private List<String> names(String table) {
        return plan.columns(table).columns().stream().map(Columns.Column::name).toList();
    }

    @Test
    void columnsAreCalledAsJpaCallsThem() {
        assertThat(names("customers")).containsExactly("id", "full_name", "street", "home_town");
        assertThat(names("cards")).containsExactly("number", "owner");
        assertThat(names("orders")).containsExactly("id", "customer.id", "paid_by");
        assertThat(names("lines")).containsExactly("id", "order.id", "product.sku");
        assertThat(plan.columns("orders").columns().get(2).path()).isEqualTo("payer.id");
        assertThat(plan.storedTable("customers").storedAs()).isEqualTo("crm.customer");
        assertThat(plan.storedTable("orders").storedAs()).isEqualTo("PurchaseOrder");
        assertThat(plan.storedTable("lines").storedAs()).isNull();
    }

    @Test
    void columnsSayWhatTheyReferTo() {
        Columns.Column holder = plan.columns("cards").columns().get(1);
        Columns.Column number = plan.columns("cards").columns().get(0);

        assertThat(holder.foreign()).isEqualTo(new Foreign("holder", "customers", "id"));
        assertThat(holder.unique()).isTrue();
        assertThat(holder.owners()).containsExactly(false);
        assertThat(number.sets()).containsExactly(Columns.Column.PRIMARY_KEY);
        assertThat(plan.columns("lines").columns().get(1).owners()).containsExactly(false);
        assertThat(plan.columns("orders").columns().get(2).owners()).containsExactly(true);
        assertThat(plan.columns("products").columns().get(1).foreign())
                .isEqualTo(new Foreign("successor", "products", "sku"));
    }

    @Test
    void tablesStandBehindWhatTheyReferTo() {
        assertThat(plan.tables().stream().map(io.seedbed.dataset.Table::name))
                .containsSubsequence("customers", "orders", "lines")
                .containsSubsequence("customers", "cards")
                .containsSubsequence("products", "lines");
    }

    static class Department {
        @Id
        @GeneratedValue
        @Nullable
        Long id;

        @ManyToOne
        @Nullable
        Employee head;
    }

    static class Employee {
        @Id
        @GeneratedValue
        @Nullable
        Long id;

        @ManyToOne(optional = false)
        @Nullable
        Department department;

        @ManyToOne
        @Nullable
        Employee manager;
    }

    @Dataset
    interface Company {
        @Rows(5)
        io.seedbed.dataset.Table<Department> departments();

        @Rows(50)
        io.seedbed.dataset.Table<Employee> employees();
    }

    @Test
    void rowsWhoseReferencesLeadRoundInACircleEnd() {
        Company company = Seedbed.dataset(Company.class).tables();

        assertThat(company.departments().stream()).allSatisfy(department -> {
            assertThat(department.head.department.id).isBetween(1L, 5L);
            assertThat(department.head.department.head).isNull();
        });
        assertThat(company.employees().stream()).allSatisfy(employee -> {
            assertThat(employee.department.head).isNull();
            assertThat(employee.id > 1 && employee.manager == null).isFalse();
        });
    }

    record Member(
            @Unique long id,
            LocalDate since,
            @References(Visit.class) @Nullable Visit best) {}

    record Visit(
            @Unique long id,
            @References(Member.class) @Nullable Member member,
            @After("member.since") LocalDate day) {}

    @Dataset
    interface Club {
        @Rows(30)
        io.seedbed.dataset.Table<Member> members();

        @Rows(60)
        io.seedbed.dataset.Table<Visit> visits();
    }

    @Test
    void whatIsNotLoadedStillCounts() {
        Club club = Seedbed.dataset(Club.class).tables();
        Map<Long, LocalDate> days = club.visits().stream().collect(Collectors.toMap(Visit::id, Visit::day));

        assertThat(club.members().stream()).allSatisfy(member -> {
            assertThat(member.best.member).isNull();
            assertThat(member.best.day).isEqualTo(days.get(member.best.id));
        });
    }

    @Test
    void withoutADataSetObjectsAreMadeWhole() {
        assertThat(Seedbed.of(Order.class).plan().row(3).lines)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.order.id).isGreaterThan(0));
    }
}
