package io.seedbed.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.Seedbed;
import io.seedbed.annotation.Children;
import io.seedbed.annotation.Dataset;
import io.seedbed.annotation.NullRate;
import io.seedbed.annotation.References;
import io.seedbed.annotation.Rows;
import io.seedbed.annotation.Sequence;
import io.seedbed.annotation.Unique;
import io.seedbed.plan.CellType;
import io.seedbed.plan.Columns;
import io.seedbed.plan.Columns.Foreign;
import io.seedbed.problem.SeedbedException;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tables hold keys where objects hold the rows of other tables. */
class DatasetColumnsTest {

    record Customer(@Unique @Positive long id, String firstName) {}

    record Product(@NotNull @Unique @Size(min = 4, max = 9) String sku) {}

    record Passport(
            @References(Customer.class) @Unique @NotNull Customer holder, String country) {}

    record Visa(
            @Sequence int number,
            @References(Passport.class) @NotNull Passport passport) {}

    record Order(
            @Sequence int id,
            @References(Customer.class) @NotNull Customer customer,

            @References(Customer.class) @NullRate(0.5) @Nullable
            Customer referrer,

            Optional<@References(Customer.class) Customer> payer,
            Delivery delivery) {}

    record Delivery(@References(Customer.class) long customerId, String town) {}

    record Line(
            @References(value = Order.class, as = "order") Order order,

            @References(value = Order.class, property = "customer", as = "order")
            Customer customer,

            @References(Product.class) @NotNull String sku,
            @Size(min = 1, max = 2) List<@References(Product.class) Product> alternatives) {}

    record Category(
            @Sequence int id,
            @References(Category.class) @Nullable Category parent) {}

    @Dataset
    interface Shop {
        @Rows(10)
        Table<Customer> customers();

        @Rows(20)
        Table<Product> products();

        @Rows(10)
        Table<Passport> passports();

        @Rows(10)
        Table<Visa> visas();

        @Rows(30)
        Table<Order> orders();

        @Children(of = Order.class, atLeast = 1)
        Table<Line> lines();

        @Rows(20)
        Table<Category> categories();
    }

    private final DatasetPlan plan = Seedbed.dataset(Shop.class).seed(7).plan();
    private final Shop shop = plan.as(Shop.class);

    private List<String> paths(String table) {
        return plan.columns(table).columns().stream().map(Columns.Column::path).toList();
    }

    private Columns.Column column(String table, String path) {
        return plan.columns(table).columns().stream()
                .filter(column -> column.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRowThatIsReferredToBecomesItsKey() {
        assertThat(paths("orders"))
                .containsExactly(
                        "id", "customer.id", "referrer.id", "payer.id", "delivery.customerId", "delivery.town");
        assertThat(paths("lines")).containsExactly("order.id", "customer.id", "sku", "alternatives");
        assertThat(paths("visas")).containsExactly("number", "passport.holder.id");
        assertThat(paths("categories")).containsExactly("id", "parent.id");
    }

    @Test
    void cellsAreThoseOfTheObjects() {
        for (int row = 0; row < 30; row++) {
            Order order = shop.orders().row(row);
            Customer referrer = order.referrer();
            assertThat(plan.columns("orders").valuesOf(order))
                    .containsExactly(
                            order.id(),
                            order.customer().id(),
                            referrer == null ? null : referrer.id(),
                            order.payer().map(Customer::id).orElse(null),
                            order.delivery().customerId(),
                            order.delivery().town());
        }
        assertThat(shop.categories().stream()
                        .map(category -> plan.columns("categories").valuesOf(category)[1]))
                .contains((Object) null)
                .anyMatch(parent -> parent instanceof Integer);
    }

    @Test
    void rowsInListsBecomeTheirKeysByName() {
        Line line = shop.lines().row(3);

        assertThat(plan.columns("lines").valuesOf(line)[3])
                .isEqualTo(line.alternatives().stream()
                        .map(product -> Map.of("sku", product.sku()))
                        .toList());
        assertThat(column("lines", "alternatives").type())
                .isInstanceOfSatisfying(
                        CellType.Elements.class,
                        list -> assertThat(list.element())
                                .isInstanceOfSatisfying(
                                        CellType.Members.class,
                                        object -> assertThat(object.members()).containsOnlyKeys("sku")));
    }

    @Test
    void columnsSayWhatTheyReferTo() {
        assertThat(column("orders", "id").foreign()).isNull();
        assertThat(column("orders", "customer.id").foreign()).isEqualTo(new Foreign("customer", "customers", "id"));
        assertThat(column("orders", "delivery.customerId").foreign())
                .isEqualTo(new Foreign("delivery.customerId", "customers", "id"));
        assertThat(column("orders", "delivery.town").foreign()).isNull();
        assertThat(column("visas", "passport.holder.id").foreign())
                .isEqualTo(new Foreign("passport", "passports", "holder.id"));
        assertThat(column("categories", "parent.id").foreign()).isEqualTo(new Foreign("parent", "categories", "id"));
        assertThat(column("lines", "order.id").foreign()).isEqualTo(new Foreign("as order", "orders", "id"));
        assertThat(column("lines", "customer.id").foreign()).isEqualTo(new Foreign("as order", "customers", "id"));
    }

    @Test
    void aKeyIsOfTheTypeThatItRefersToButMayBeMissingWhereItStands() {
        assertThat(column("lines", "sku").type())
                .isEqualTo(column("products", "sku").type());
        assertThat(column("orders", "customer.id").owners()).containsExactly(false);
        assertThat(column("orders", "referrer.id").owners()).containsExactly(true);
        assertThat(column("orders", "payer.id").owners()).containsExactly(true);
    }

    @Test
    void aKeyIsUniqueWhereEachRowIsReferredToOnce() {
        assertThat(column("passports", "holder.id").unique()).isTrue();
        assertThat(column("visas", "passport.holder.id").unique()).isFalse();
        assertThat(column("visas", "number").unique()).isTrue();
        assertThat(column("orders", "customer.id").unique()).isFalse();
    }

    record Nameless(String first, String last) {}

    record Letter(@References(Nameless.class) Nameless to) {}

    @Dataset
    interface Post {
        @Rows(2)
        Table<Nameless> people();

        @Rows(2)
        Table<Letter> letters();
    }

    @Test
    void aRowThatNothingTellsApartCanNotBeReferredToInATable() {
        DatasetPlan post = Seedbed.dataset(Post.class).plan();

        assertThat(post.as(Post.class).letters().row(0).to()).isNotNull();
        assertThatThrownBy(() -> post.columns("letters"))
                .isInstanceOf(SeedbedException.class)
                .hasMessage("""
                        It is not said which property tells rows apart: io.seedbed.dataset.DatasetColumnsTest.Letter.to
                          stated: @References(Nameless.class)
                          properties of io.seedbed.dataset.DatasetColumnsTest.Nameless: first, last
                          why: a table holds of a row that is referred to only what tells it from others
                          to do: make one of these @Unique""");
    }
}
