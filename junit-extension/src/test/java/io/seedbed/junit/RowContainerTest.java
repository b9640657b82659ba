package io.seedbed.junit;

import static io.seedbed.junit.Shop.customer;
import static io.seedbed.junit.Shop.customers;
import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.annotation.Normal;
import io.seedbed.junit.Shop.Customer;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class RowContainerTest {

    static class EveryContainerTestCase {
        @Test
        void list(@Synthetic(row = 5, rows = 3) List<Customer> customers) {
            assertThat(customers).isEqualTo(customers(42, 5, 8));
            customers.add(customer(42, 0));
        }

        @Test
        void collection(@Synthetic(row = 5, rows = 3) Collection<Customer> customers) {
            assertThat(customers).isEqualTo(customers(42, 5, 8));
        }

        @Test
        void iterable(@Synthetic(row = 5, rows = 3) Iterable<? extends Customer> customers) {
            assertThat(customers).isEqualTo(customers(42, 5, 8));
        }

        @Test
        void set(@Synthetic(row = 5, rows = 3) Set<Customer> customers) {
            assertThat(customers).isEqualTo(new HashSet<>(customers(42, 5, 8)));
        }

        @Test
        void stream(@Synthetic(row = 5, rows = 3) Stream<Customer> customers) {
            assertThat(customers.toList()).isEqualTo(customers(42, 5, 8));
        }

        @Test
        void iterator(@Synthetic(row = 5, rows = 3) Iterator<Customer> customers) {
            assertThat(customers).toIterable().isEqualTo(customers(42, 5, 8));
        }

        @Test
        void array(@Synthetic(row = 5, rows = 3) Customer[] customers) {
            assertThat(Arrays.asList(customers)).isEqualTo(customers(42, 5, 8));
        }
    }

    @Test
    void rowsFillAnyContainerInOrder() {
        TestRun.of(EveryContainerTestCase.class).passes(7);
    }

    static class LazyTestCase {
        @Test
        void first(@Synthetic(row = 0, rows = 900_000_000) Stream<Customer> customers) {
            assertThat(customers.findFirst()).contains(customer(42, 0));
        }

        @Test
        void next(@Synthetic(row = 0, rows = 900_000_000) Iterator<Customer> customers) {
            assertThat(customers.next()).isEqualTo(customer(42, 0));
        }
    }

    @Test
    void streamsAndIteratorsMakeRowsWhenAsked() {
        TestRun.of(LazyTestCase.class).passes(2);
    }

    static class ElementsTestCase {
        @Test
        void texts(@Synthetic(rows = 200) List<@Size(min = 2, max = 4) String> codes) {
            assertThat(codes).hasSize(200).allMatch(code -> code.length() >= 2 && code.length() <= 4);
        }

        @Test
        void numbers(@Synthetic(rows = 200) @Normal(mean = 100, sd = 1) double[] values) {
            // A mean of 200 is off by 0.5 = 7 standard errors with probability 1.5e-12.
            assertThat(DoubleStream.of(values).average().orElseThrow()).isBetween(99.5, 100.5);
        }

        @Test
        void sized(@Synthetic(rows = 20) @NotNull @Size(min = 20, max = 20) List<@Min(7) @Max(8) Integer> values) {
            assertThat(values).hasSize(20).isSubsetOf(7, 8);
        }
    }

    @Test
    void whatIsStatedAboutElementsHoldsForEachRow() {
        TestRun.of(ElementsTestCase.class).passes(3);
    }

    static class WholeTestCase {
        @Test
        void whole(@Synthetic @Size(min = 2, max = 3) List<Customer> customers) {
            assertThat(customers).hasSizeBetween(2, 3);
        }
    }

    @Test
    void withoutRowsTheContainerIsTheValue() {
        TestRun.of(WholeTestCase.class).passes(1);
    }

    static class RepeatedTestCase {
        @RepeatedTest(3)
        void again(@Synthetic(rows = 4) List<Customer> customers, TestReporter reporter) {
            customers.forEach(customer -> reporter.publishEntry("customer", customer.toString()));
        }
    }

    @Test
    void repetitionsSeeRowsThatFollowButNoneTwice() throws NoSuchMethodException {
        var method = RepeatedTestCase.class.getDeclaredMethod("again", List.class, TestReporter.class);
        long row = AutomaticRowTest.row(method.getParameters()[0], RepeatedTestCase.class, "[method:again]");

        assertThat(TestRun.of(RepeatedTestCase.class).passes(3).saw("customer"))
                .isEqualTo(customers(42, row, row + 12).stream()
                        .map(Customer::toString)
                        .toList());
    }
}
