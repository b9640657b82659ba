package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.seedbed.annotation.Unique;
import io.seedbed.problem.SeedbedException;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Types that contain themselves come to an end, or are refused if they can not. */
class RecursiveTypesTest {

    private static final int ROWS = 100;

    private static <T> List<T> rows(Class<T> type) {
        return Seedbed.of(type).plan().rows(0, ROWS).toList();
    }

    record Category(String name, @Nullable Category parent) {
        int depth() {
            return parent == null ? 1 : 1 + parent.depth();
        }
    }

    @Test
    void aChainEndsAfterAFewLevels() {
        assertThat(rows(Category.class))
                .hasSize(ROWS)
                .allMatch(category -> category.depth() > 1 && category.depth() < 5);
    }

    record Tree(String name, @NotNull List<Tree> children) {
        int nodes() {
            return 1 + children.stream().mapToInt(Tree::nodes).sum();
        }
    }

    @Test
    void aTreeThroughListsEndsWithEmptyLists() {
        assertThat(rows(Tree.class)).hasSize(ROWS).allMatch(tree -> tree.nodes() > 1 && tree.nodes() < 100);
    }

    record Graph(Map<String, Graph> byName, Optional<Graph> next, Graph[] others) {}

    @Test
    void mapsOptionalsAndArraysEndAsWell() {
        assertThat(rows(Graph.class)).hasSize(ROWS).allSatisfy(graph -> {
            assertThat(graph.byName()).isNotEmpty();
            assertThat(graph.next()).isPresent();
            assertThat(graph.others()).isNotEmpty();
        });
    }

    static class Employee {
        String name;
        Department department;
        Employee boss;
    }

    static class Department {
        String name;
        List<Employee> staff;
        Employee head;
    }

    @Test
    void typesThatContainEachOtherEnd() {
        assertThat(rows(Employee.class)).hasSize(ROWS).allSatisfy(employee -> {
            assertThat(employee.name).isNotNull();
            assertThat(employee.department.staff).isNotEmpty().doesNotContainNull();
        });
        assertThat(rows(Department.class))
                .hasSize(ROWS)
                .extracting(department -> department.head)
                .doesNotContainNull();
    }

    record Customer(@Unique int id, List<Order> orders) {}

    record Order(@Unique int id, List<Line> lines, Customer customer, Category category) {}

    record Line(int quantity, Order order) {}

    @Test
    void backReferencesLeaveRoomForEveryTypeOfTheCircle() {
        assertThat(rows(Customer.class)).hasSize(ROWS).allSatisfy(customer -> {
            assertThat(customer.orders()).isNotEmpty().allSatisfy(order -> {
                assertThat(order.lines()).isNotEmpty().doesNotContainNull();
                assertThat(order.customer()).isNotNull();
            });
        });
    }

    @Test
    void aTypeOutsideTheCircleCountsItsOwnLevels() {
        assertThat(rows(Customer.class).stream().flatMap(customer -> customer.orders().stream()))
                .isNotEmpty()
                .allMatch(order -> order.category().depth() == 2);
    }

    @Test
    void uniqueValuesInACircleStayUnique() {
        List<Order> orders = rows(Customer.class).stream()
                .flatMap(customer -> customer.orders().stream())
                .toList();

        assertThat(orders).hasSizeGreaterThan(ROWS);
        assertThat(orders).extracting(Order::id).doesNotHaveDuplicates();
    }

    sealed interface Expression {
        record Constant(int value) implements Expression {}

        record Sum(@NotNull Expression left, @NotNull Expression right) implements Expression {}
    }

    private static int depth(Expression expression) {
        return expression instanceof Expression.Sum sum ? 1 + Math.max(depth(sum.left()), depth(sum.right())) : 1;
    }

    @Test
    void aRequiredRecursionEndsInTheSubtypeThatEndsSoonest() {
        List<Expression> expressions = rows(Expression.class);

        assertThat(expressions).allMatch(expression -> depth(expression) < 6);
        assertThat(expressions.stream()
                        .mapToInt(RecursiveTypesTest::depth)
                        .max()
                        .orElseThrow())
                .isGreaterThan(2);
    }

    record Endless(String name, @NotNull Endless next) {}

    @Test
    void aRequiredCycleIsRefused() {
        assertThatExceptionOfType(SeedbedException.class)
                .isThrownBy(() -> Seedbed.of(Endless.class).plan())
                .withMessage("""
                        Can not create io.seedbed.RecursiveTypesTest.Endless
                          why: each needs another one, without end
                          through: RecursiveTypesTest.Endless Endless.next
                          to do: let it be missing, or allow an empty collection""");
    }

    record Hen(@NotNull Egg egg) {}

    record Egg(
            String colour,
            @NotEmpty List<@NotNull Hen> hens,
            @Size(min = 1) Map<String, @NotNull Egg> others) {}

    @Test
    void aRequiredCycleThroughContainersIsRefused() {
        assertThatExceptionOfType(SeedbedException.class)
                .isThrownBy(() -> Seedbed.of(Hen.class).plan())
                .withMessage("""
                        Can not create io.seedbed.RecursiveTypesTest.Egg
                          why: each needs another one, without end
                          through: List<RecursiveTypesTest.Hen> Egg.hens
                                   RecursiveTypesTest.Egg Hen.egg
                          to do: let one of these be missing, or allow an empty collection""");
    }
}
