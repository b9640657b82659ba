package io.seedbed.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.Seedbed;
import io.seedbed.annotation.Children;
import io.seedbed.annotation.Dataset;
import io.seedbed.annotation.Rows;
import io.seedbed.plan.Columns;
import io.seedbed.plan.Columns.Foreign;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Ids of several columns, and ids that are those of other rows, as JPA maps them. */
class JpaKeysTest {

    static class Order {
        @Id
        @GeneratedValue
        @Nullable
        Long id;
    }

    @Embeddable
    record LineId(@Nullable Long orderId, @Min(1) @Max(9) int number) {}

    static class Line {
        @EmbeddedId
        @Nullable
        LineId id;

        @ManyToOne
        @MapsId("orderId")
        @Nullable
        Order order;
    }

    static class Remark {
        @Id
        @GeneratedValue
        int id;

        @ManyToOne(optional = false)
        @JoinColumn(name = "of_order", referencedColumnName = "order_id")
        @JoinColumn(name = "of_line", referencedColumnName = "number")
        @Nullable
        Line line;
    }

    static class Invoice {
        @Id
        @Nullable
        Long id;

        @OneToOne
        @MapsId
        @JoinColumn(name = "order_no")
        @Nullable
        Order order;
    }

    static class Reminder {
        @Id
        @ManyToOne
        @Nullable
        Invoice invoice;

        @Id
        @Min(1)
        @Max(3)
        int stage;
    }

    @Embeddable
    record Seat(
            @Column(name = "seat_row") @Min(1) @Max(10) int row,
            @Min(1) @Max(10) int number) {}

    static class Ticket {
        @EmbeddedId
        @Nullable
        Seat seat;
    }

    static class Country {
        @Id
        @GeneratedValue
        int id;

        @Column(name = "iso_code", length = 2, unique = true, nullable = false)
        @Nullable
        String code;
    }

    static class Town {
        @Id
        @GeneratedValue
        int id;

        @ManyToOne
        @JoinColumn(name = "country", referencedColumnName = "iso_code")
        @Nullable
        Country country;
    }

    @Dataset
    interface World {
        @Rows(10)
        Table<Country> countries();

        @Rows(20)
        Table<Town> towns();
    }

    @Test
    void aRelationToAnotherColumnThanTheKey() {
        DatasetPlan world = Seedbed.dataset(World.class).plan();
        Columns.Column country = world.columns("towns").columns().get(1);

        assertThat(country.name()).isEqualTo("country");
        assertThat(country.foreign()).isEqualTo(new Foreign("country", "countries", "code"));
        assertThat(country.type())
                .isEqualTo(world.columns("countries").columns().get(1).type());
    }

    @Dataset
    interface Shop {
        @Rows(40)
        Table<Order> orders();

        @Children(of = Order.class, atLeast = 1, atMost = 9)
        Table<Line> lines();

        @Rows(300)
        Table<Remark> remarks();

        @Rows(30)
        Table<Invoice> invoices();

        @Rows(90)
        Table<Reminder> reminders();

        @Rows(100)
        Table<Ticket> tickets();
    }

    private final DatasetPlan plan = Seedbed.dataset(Shop.class).seed(7).plan();
    private final Shop shop = plan.as(Shop.class);

    @Test
    void aPartOfAnIdIsTheKeyOfTheRelation() {
        assertThat(shop.lines().stream())
                .allSatisfy(line -> assertThat(line.id.orderId).isEqualTo(line.order.id));
        assertThat(shop.lines().stream().map(line -> line.id)).doesNotHaveDuplicates();
        assertThat(shop.lines().stream().map(line -> line.order.id).distinct()).hasSize(40);
    }

    @Test
    void aWholeIdIsTheKeyOfTheRelation() {
        assertThat(shop.invoices().stream())
                .allSatisfy(invoice -> assertThat(invoice.id).isEqualTo(invoice.order.id));
        assertThat(shop.invoices().stream().map(invoice -> invoice.id)).doesNotHaveDuplicates();
    }

    @Test
    void theOnlyCombinationsThereAreAreAllThere() {
        assertThat(shop.reminders().stream()
                        .map(each -> List.of(each.invoice.id, each.stage))
                        .distinct())
                .hasSize(90);
        assertThat(shop.tickets().stream().map(ticket -> ticket.seat).distinct())
                .hasSize(100);
    }

    private List<String> names(String table) {
        return plan.columns(table).columns().stream().map(Columns.Column::name).toList();
    }

    @Test
    void theRelationHasTheColumnsOfBoth() {
        assertThat(names("lines")).containsExactlyInAnyOrder("number", "order.id");
        assertThat(names("invoices")).containsExactly("order_no");
        assertThat(names("remarks")).containsExactlyInAnyOrder("id", "of_order", "of_line");
        assertThat(names("reminders")).containsExactly("invoice.order_no", "stage");
        assertThat(names("tickets")).containsExactly("seat_row", "number");
    }

    @Test
    void theColumnsOfAnIdAreTheKey() {
        assertThat(List.of("lines", "invoices", "reminders", "tickets"))
                .allSatisfy(table -> assertThat(plan.columns(table).columns())
                        .allSatisfy(column -> assertThat(column.sets()).contains(Columns.Column.PRIMARY_KEY)));
    }

    @Test
    void aReferenceToAnIdOfSeveralColumnsHasAllOfThem() {
        assertThat(plan.columns("remarks").columns().stream()
                        .filter(column -> column.foreign() != null)
                        .map(Columns.Column::foreign))
                .containsExactlyInAnyOrder(
                        new Foreign("line", "lines", "order.id"), new Foreign("line", "lines", "id.number"));
        Remark remark = shop.remarks().row(7);
        assertThat(plan.columns("remarks").valuesOf(remark))
                .containsExactlyInAnyOrder(remark.id, remark.line.order.id, remark.line.id.number);
    }

    @Dataset
    interface Crowded {
        @Rows(101)
        Table<Ticket> tickets();
    }

    @Test
    void moreRowsThanIdsAreRefused() {
        assertThatThrownBy(() -> Seedbed.dataset(Crowded.class).plan()).hasMessage("""
                Too few different values for @EmbeddedId: io.seedbed.dataset.JpaKeysTest.Ticket
                  contradiction: @EmbeddedId
                                 100 values of seat.number (10) and seat.row (10)
                                 101 rows
                  to do: ask for at most 100 rows, allow more values, or remove @EmbeddedId""");
    }

    static class Misspelt {
        @EmbeddedId
        @Nullable
        LineId id;

        @ManyToOne
        @MapsId("ordrId")
        @Nullable
        Order order;
    }

    @Dataset
    interface WithMisspelt {
        @Rows(1)
        Table<Misspelt> misspelt();

        @Rows(1)
        Table<Order> orders();
    }

    @Test
    void aPartOfAnIdThatIsNotThere() {
        assertThatThrownBy(() -> Seedbed.dataset(WithMisspelt.class).plan()).hasMessage("""
                @MapsId("ordrId") names no property of io.seedbed.dataset.JpaKeysTest.LineId
                  where: io.seedbed.dataset.JpaKeysTest.Misspelt.order
                  properties: orderId, number
                  to do: name the part of the id that is the key of the other row""");
    }
}
