package io.seedbed.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.Seedbed;
import io.seedbed.annotation.Dataset;
import io.seedbed.annotation.Poisson;
import io.seedbed.annotation.References;
import io.seedbed.annotation.Rows;
import io.seedbed.annotation.Sequence;
import io.seedbed.annotation.Unique;
import io.seedbed.annotation.Zipf;
import io.seedbed.plan.Columns;
import io.seedbed.plan.Columns.Foreign;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Collections of references, each to a row of its own, and the tables that they become. */
class ManyToManyTest {

    record Product(@Unique @NotNull @Size(min = 4, max = 9) String sku) {}

    record Order(
            @Sequence int id,

            @References(Product.class) @Size(min = 1, max = 5)
            List<Product> products,

            @References(Product.class) @Poisson(mean = 2) Set<@Zipf(n = 40) String> suggestions,

            @References(Order.class) @Size(max = 3) Set<Order> related) {}

    @Dataset
    interface Shop {
        @Rows(2_000)
        Table<Order> orders();

        @Rows(40)
        Table<Product> products();
    }

    private final DatasetPlan plan = Seedbed.dataset(Shop.class).seed(7).plan();
    private final Shop shop = plan.as(Shop.class);

    private StoredTable table(String name) {
        return plan.storedTable(name);
    }

    private static List<List<Object>> rows(StoredTable table) {
        return LongStream.range(0, table.size())
                .mapToObj(row -> List.of(table.values(row)))
                .toList();
    }

    @Test
    void theRowsOfACollectionDiffer() {
        Set<Product> products = new HashSet<>(shop.products().list());

        assertThat(shop.orders().stream()).allSatisfy(order -> {
            assertThat(order.products).hasSizeBetween(1, 5).doesNotHaveDuplicates();
            assertThat(products).containsAll(order.products);
            assertThat(order.related)
                    .hasSizeBetween(0, 3)
                    .allMatch(other -> other.id != order.id)
                    .allMatch(other -> other.related.isEmpty());
        });
    }

    @Test
    void sizesAreEquallyLikelyWithinTheirBounds() {
        long[] sizes = new long[6];
        shop.orders().stream().forEach(order -> sizes[order.products.size()]++);

        // 400 of 2,000 each, with a standard deviation of 17.9; beyond 5 of them lies 1 in 1.7 million, for 5 sizes 1
        // in 350,000.
        assertThat(LongStream.of(sizes).skip(1)).allMatch(count -> Math.abs(count - 400) < 90);
    }

    @Test
    void sizesFollowADistribution() {
        long[] sizes = new long[50];
        shop.orders().stream().forEach(order -> sizes[order.suggestions.size()]++);
        double mean = shop.orders().stream()
                .mapToInt(order -> order.suggestions.size())
                .average()
                .orElseThrow();

        // Poisson(2) has a standard deviation of 1.41, its mean over 2,000 rows one of 0.032: false alarm 1 in 1.7
        // million.
        assertThat(mean).isBetween(2 - 5 * 0.032, 2 + 5 * 0.032);
        // Of 2,000 rows 271 are expected to have none, with a standard deviation of 15.3.
        assertThat(sizes[0]).isBetween(271L - 77, 271L + 77);
    }

    @Test
    void eachRowIsReferredToEquallyOften() {
        long total =
                shop.orders().stream().mapToLong(order -> order.products.size()).sum();
        List<Long> counts = List.copyOf(shop.orders().stream()
                .flatMap(order -> order.products.stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .values());

        // About 6,000 links to 40 products: 150 each with a standard deviation below 12.3. Beyond 5 of them for one of
        // 40: 1 in 43,000.
        double expected = total / 40.0;
        assertThat(counts).hasSize(40).allMatch(count -> Math.abs(count - expected) < 5 * Math.sqrt(expected));
    }

    @Test
    void someRowsAreMorePopularThanOthers() {
        List<Long> counts = shop.orders().stream()
                .flatMap(order -> order.suggestions.stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .values()
                .stream()
                .sorted()
                .toList();

        assertThat(counts.get(counts.size() - 1)).isGreaterThan(10 * counts.get(0));
    }

    @Test
    void theTableOfACollectionHoldsItsElements() {
        assertThat(plan.storedTables())
                .extracting(StoredTable::name)
                .containsExactlyInAnyOrder(
                        "products", "orders", "ordersProducts", "ordersSuggestions", "ordersRelated");
        assertThat(rows(table("ordersProducts")))
                .containsExactlyElementsOf(shop.orders().stream()
                        .flatMap(
                                order -> order.products.stream().map(product -> List.<Object>of(order.id, product.sku)))
                        .toList())
                .doesNotHaveDuplicates();
        assertThat(rows(table("ordersSuggestions")))
                .containsExactlyInAnyOrderElementsOf(shop.orders().stream()
                        .flatMap(order -> order.suggestions.stream().map(sku -> List.<Object>of(order.id, sku)))
                        .toList())
                .doesNotHaveDuplicates();
        assertThat(rows(table("ordersRelated")))
                .containsExactlyInAnyOrderElementsOf(shop.orders().stream()
                        .flatMap(order -> order.related.stream().map(other -> List.<Object>of(order.id, other.id)))
                        .toList());
    }

    @Test
    void theColumnsOfTheTableAreForeignKeysAndTheKey() {
        assertThat(table("orders").columns()).extracting(Columns.Column::path).containsExactly("id");
        assertThat(table("ordersProducts").columns())
                .extracting(Columns.Column::path, Columns.Column::foreign)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("order.id", new Foreign("order", "orders", "id")),
                        org.assertj.core.groups.Tuple.tuple(
                                "products.sku", new Foreign("products", "products", "sku")));
        assertThat(table("ordersSuggestions").columns())
                .extracting(Columns.Column::path)
                .containsExactly("order.id", "suggestions");
        assertThat(table("ordersRelated").columns()).allSatisfy(column -> {
            assertThat(column.sets()).containsExactly(Columns.Column.PRIMARY_KEY);
            assertThat(column.type().nullable()).isFalse();
        });
        assertThat(table("ordersProducts").storedAs()).isNull();
    }

    @Entity
    static class Student {
        @Id
        @GeneratedValue
        @Nullable
        Long id;

        @ManyToMany
        @JoinTable(
                name = "attendance",
                joinColumns = @JoinColumn(name = "who"),
                inverseJoinColumns = @JoinColumn(name = "what"))
        Set<Course> courses = new HashSet<>();

        @ManyToMany
        @Size(max = 2)
        List<Student> friends = new ArrayList<>();
    }

    @Entity
    static class Course {
        @Id
        @Nullable
        String code;

        @ManyToMany(mappedBy = "courses")
        Set<Student> students = new HashSet<>();
    }

    @Dataset
    interface School {
        @Rows(100)
        Table<Student> students();

        @Rows(4)
        Table<Course> courses();
    }

    @Test
    void jpaNamesTheTable() {
        DatasetPlan school = Seedbed.dataset(School.class).plan();
        StoredTable attendance = school.storedTable("studentsCourses");
        StoredTable friends = school.storedTable("studentsFriends");

        assertThat(attendance.storedAs()).isEqualTo("attendance");
        assertThat(attendance.columns()).extracting(Columns.Column::name).containsExactly("who", "what");
        assertThat(friends.storedAs()).isEqualTo("Student_friends");
        assertThat(friends.columns()).extracting(Columns.Column::name).containsExactly("student.id", "friends.id");
        assertThat(school.as(School.class).students().stream())
                .allSatisfy(student -> assertThat(student.courses).hasSizeBetween(1, 4));
        assertThat(school.as(School.class).courses().row(0).students).isEmpty();
    }

    @Test
    void outsideOfADataSetRowsAreTheFirstThousand() {
        assertThat(Seedbed.of(Order.class).plan().row(3).products).isNotEmpty().doesNotHaveDuplicates();
    }

    record Greedy(@References(Product.class) @Size(min = 5) List<Product> products) {}

    @Dataset
    interface TooFew {
        @Rows(1)
        Table<Greedy> greedy();

        @Rows(4)
        Table<Product> products();
    }

    @Test
    void fewerRowsThanMustDiffer() {
        assertThatThrownBy(() -> Seedbed.dataset(TooFew.class).plan()).hasMessage("""
                Too few rows to refer to: io.seedbed.dataset.ManyToManyTest.Greedy.products
                  stated: @References(Product.class)
                  rows: 4
                  size: in [5, 2147483639]
                  to do: give the entity more rows, or let the collection be smaller""");
    }

    record Tag(@Sequence int id) {}

    record Post(@Sequence int id, @References(Tag.class) List<Tag> tags) {}

    @Dataset
    interface Clashing {
        @Rows(2)
        Table<Post> posts();

        @Rows(4)
        Table<Tag> postsTags();
    }

    @Test
    void twoTablesOfOneName() {
        DatasetPlan clashing = Seedbed.dataset(Clashing.class).plan();

        assertThatThrownBy(clashing::storedTables).hasMessage("""
                Two tables of one name: postsTags
                  why: a collection of references has a table of its own, called after the entity and the property
                  to do: rename the entity that is called so, or the property""");
    }

    record Nameless(String name, @References(Product.class) List<Product> products) {}

    @Dataset
    interface WithNameless {
        @Rows(1)
        Table<Nameless> nameless();

        @Rows(4)
        Table<Product> products();
    }

    @Test
    void rowsThatNothingTellsApartHaveNoTableBetween() {
        DatasetPlan nameless = Seedbed.dataset(WithNameless.class).plan();

        assertThat(nameless.as(WithNameless.class).nameless().row(0).products).isNotEmpty();
        assertThatThrownBy(nameless::storedTables).hasMessage("""
                It is not said which property tells rows apart: io.seedbed.dataset.ManyToManyTest.Nameless.products
                  stated: @References(Product.class)
                  properties of io.seedbed.dataset.ManyToManyTest.Nameless: name, products
                  why: a table holds of a row that is referred to only what tells it from others
                  to do: make one of these @Unique""");
    }
}
