package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.annotation.After;
import io.seedbed.plan.Columns;
import io.seedbed.plan.Plan;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Objects that JPA maps to each other lead to each other, from whichever side they are made. */
class BothSidesTest {

    private static final int ROWS = 1000;

    private static <T> List<T> rows(Class<T> type) {
        return Seedbed.of(type).seed(1).plan().rows(0, ROWS).toList();
    }

    static class Customer {
        @Id
        @GeneratedValue
        Long id;

        @OneToMany(mappedBy = "customer")
        List<Order> orders = new ArrayList<>();
    }

    static class Order {
        @Id
        @GeneratedValue
        Long id;

        @ManyToOne(optional = false)
        Customer customer;

        @OneToMany(mappedBy = "order")
        @Size(min = 1, max = 4)
        @Valid
        List<Line> lines;

        @OneToOne(mappedBy = "order", optional = false)
        Invoice invoice;
    }

    static class Line {
        @Id
        @GeneratedValue
        Long id;

        @ManyToOne
        @JoinColumn(name = "order_id", nullable = false)
        @NotNull
        Order order;

        @Column(length = 9)
        String sku;
    }

    static class Invoice {
        @Id
        Long id;

        @OneToOne(optional = false)
        @JoinColumn(unique = true)
        Order order;
    }

    private static void isConsistent(Order order) {
        assertThat(order.lines)
                .hasSizeBetween(1, 4)
                .doesNotHaveDuplicates()
                .allMatch(line -> line.order == order)
                .allMatch(line -> line.sku.length() < 10);
        assertThat(order.invoice.order).isSameAs(order);
    }

    @Test
    void theLinesOfAnOrderHaveThatOrder() {
        assertThat(rows(Order.class)).hasSize(ROWS).allSatisfy(order -> {
            isConsistent(order);
            assertThat(order.customer.orders).contains(order).allMatch(other -> other.customer == order.customer);
        });
    }

    @Test
    void theIdsOfAllLinesDiffer() {
        List<Long> ids = rows(Order.class).stream()
                .flatMap(order -> order.lines.stream())
                .map(line -> line.id)
                .toList();

        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void theOrderOfALineHasThatLine() {
        assertThat(rows(Line.class)).hasSize(ROWS).allSatisfy(line -> {
            isConsistent(line.order);
            assertThat(line.order.lines).contains(line);
            assertThat(line.order.lines.stream().map(each -> each.id).distinct())
                    .hasSameSizeAs(line.order.lines);
        });
        assertThat(rows(Line.class).stream()
                        .map(line -> line.order.lines.size())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(1, 2, 3, 4);
    }

    @Test
    void theOrderOfAnInvoiceHasThatInvoice() {
        assertThat(rows(Invoice.class)).hasSize(ROWS).allSatisfy(invoice -> {
            isConsistent(invoice.order);
            assertThat(invoice.order.invoice).isSameAs(invoice);
        });
    }

    @Test
    void ordersOfACustomerAreHis() {
        assertThat(rows(Customer.class))
                .hasSize(ROWS)
                .allSatisfy(customer -> assertThat(customer.orders)
                        .isNotEmpty()
                        .allMatch(order -> order.customer == customer)
                        .allSatisfy(BothSidesTest::isConsistent));
    }

    @Test
    void explainTellsWhatLeadsBack() {
        assertThat(Seedbed.of(Order.class).seed(1).plan().explain())
                .contains("the object that it belongs to")
                .contains("@OneToMany(mappedBy = \"order\")");
    }

    @Test
    void filesDoNotGoRoundInCircles() {
        for (Class<?> type : List.of(Order.class, Line.class, Invoice.class, Customer.class)) {
            Plan<Object> plan = plan(type);
            Columns<Object> columns = Columns.of(plan);

            assertThat(columns.columns()).isNotEmpty();
            assertThat(Arrays.toString(columns.valuesOf(plan.row(3)))).hasSizeLessThan(100_000);
        }
    }

    @SuppressWarnings("unchecked") // Every class is one of objects.
    private static Plan<Object> plan(Class<?> type) {
        return (Plan<Object>) Seedbed.of(type).seed(1).plan();
    }

    static class Employee {
        @Id
        Long id;

        @ManyToOne
        Employee manager;

        @OneToMany(mappedBy = "manager")
        List<Employee> reports;
    }

    private static int height(Employee employee) {
        return 1
                + employee.reports.stream()
                        .mapToInt(BothSidesTest::height)
                        .max()
                        .orElse(0);
    }

    @Test
    void aTreeComesToAnEndUpAndDown() {
        assertThat(rows(Employee.class)).hasSize(ROWS).allSatisfy(employee -> {
            assertThat(employee.reports).isNotEmpty().allMatch(each -> each.manager == employee);
            assertThat(employee.manager.reports).contains(employee);
            assertThat(height(employee.manager)).isBetween(2, 6);
        });
    }

    static class Student {
        @Id
        Long id;

        @ManyToMany
        Set<Course> courses;
    }

    static class Course {
        @Id
        Long id;

        @ManyToMany(mappedBy = "courses")
        Set<Student> students;
    }

    @Test
    void manyToManyLeadsBackAsWell() {
        assertThat(rows(Student.class))
                .allSatisfy(student ->
                        assertThat(student.courses).isNotEmpty().allMatch(course -> course.students.contains(student)));
        assertThat(rows(Course.class))
                .allSatisfy(course ->
                        assertThat(course.students).isNotEmpty().allMatch(student -> student.courses.contains(course)));
    }

    static class Parent {
        @Id
        long id;

        @OneToMany(mappedBy = "parent")
        @NotEmpty
        Set<Child> children;
    }

    static class Child {
        int number;

        @ManyToOne(optional = false)
        Parent parent;

        @Override
        public boolean equals(Object other) {
            return other instanceof Child child && number == child.number && parent == child.parent;
        }

        @Override
        public int hashCode() {
            return Objects.hash(number, System.identityHashCode(parent));
        }
    }

    @Test
    void setsFindElementsThatCompareByWhatTheyBelongTo() {
        assertThat(rows(Parent.class))
                .allSatisfy(parent -> assertThat(parent.children)
                        .isNotEmpty()
                        .allMatch(child -> child.parent == parent && parent.children.contains(child)));
        assertThat(rows(Child.class)).allMatch(child -> child.parent.children.contains(child));
    }

    static class Cart {
        @OneToMany(mappedBy = "cart")
        List<Payment> payments;
    }

    abstract static class Payment {
        @Id
        long id;

        @ManyToOne(optional = false)
        private Cart cart;
    }

    static class Card extends Payment {
        String number;
    }

    static class Transfer extends Payment {
        String account;
    }

    @Test
    void subtypesLeadBackByWhatTheyInherit() {
        List<Payment> payments = Seedbed.of(Cart.class)
                .subtype(Payment.class, Card.class, Transfer.class)
                .seed(1)
                .plan()
                .rows(0, ROWS)
                .peek(cart -> assertThat(cart.payments).isNotEmpty().allMatch(payment -> payment.cart == cart))
                .flatMap(cart -> cart.payments.stream())
                .toList();

        assertThat(payments).hasAtLeastOneElementOfType(Card.class).hasAtLeastOneElementOfType(Transfer.class);
        assertThat(rows(Card.class)).allMatch(card -> ((Payment) card).cart.payments.contains(card));
    }

    static class Team {
        @OneToMany(mappedBy = "team")
        @Valid
        List<Player> players;

        int least;
    }

    static class Player {
        @ManyToOne
        @NotNull
        Team team;

        int from;
        int to;

        @AssertTrue
        boolean isOrdered() {
            return from <= to;
        }
    }

    @Test
    void rulesOfAnObjectAreMetBeforeItIsTold() {
        assertThat(rows(Team.class))
                .allSatisfy(team -> assertThat(team.players)
                        .isNotEmpty()
                        .allMatch(player -> player.team == team && player.isOrdered()));
    }

    @Test
    void whoIsWrongOnPurposeStillBelongsToSomebody() {
        assertThat(Seedbed.of(Order.class).seed(1).cases().invalid())
                .isNotEmpty()
                .allMatch(each -> each.isPossible(), "is possible");
    }

    @Test
    void whatAProgramStatesWins() {
        Order mine = new Order();

        assertThat(Seedbed.of(Order.class).set("lines[].order", mine).plan().row(0).lines)
                .isNotEmpty()
                .allMatch(line -> line.order == mine);
        assertThat(Seedbed.of(Customer.class).ignore("orders").plan().row(0).orders)
                .isEmpty();
    }

    static class Page {
        @OneToMany(mappedBy = "pag")
        List<Note> notes;
    }

    static class Note {
        Page page;
    }

    static class Trip {
        LocalDate begins;

        @OneToMany(mappedBy = "trip")
        List<Stop> stops;
    }

    static class Stop {
        @ManyToOne
        Trip trip;

        @After("trip.begins")
        LocalDate day;
    }

    @Test
    void whatCanNotBeIsRefused() {
        assertThatThrownBy(() -> Seedbed.of(Page.class).plan()).hasMessage("""
                        @OneToMany(mappedBy = "pag") names no property of io.seedbed.BothSidesTest.Note
                          where: io.seedbed.BothSidesTest.Page.notes
                          properties: page
                          to do: name the property that leads back""");
        assertThatThrownBy(() -> Seedbed.of(Trip.class).plan()).hasMessage("""
                        A path leads to what is not made yet: io.seedbed.BothSidesTest.Stop.day
                          stated: @After("trip.begins")
                          why: by @OneToMany(mappedBy = "trip") on io.seedbed.BothSidesTest.Trip.stops, an object is made before the one that it belongs to
                          to do: compare with a property of the object itself, or state it on the other side""");
    }
}
