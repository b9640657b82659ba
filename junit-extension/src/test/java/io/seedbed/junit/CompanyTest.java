package io.seedbed.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import io.seedbed.junit.Shop.Customer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.mockito.Mock;
import org.mockito.junit.jupiter.MockitoExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.junit.jupiter.SpringExtension;

class CompanyTest {

    @ExtendWith({MockitoExtension.class, SpringExtension.class})
    static class EveryoneTestCase {
        @Configuration
        static class Beans {
            @Bean
            StringBuilder bean() {
                return new StringBuilder("bean");
            }
        }

        @Test
        void together(
                @Mock LongSupplier mock,
                @Synthetic(row = 17) Customer customer,
                @Autowired StringBuilder bean,
                TestInfo info) {
            when(mock.getAsLong()).thenReturn(customer.id());
            assertThat(mock.getAsLong()).isEqualTo(Shop.customer(42, 17).id());
            assertThat(bean).hasToString("bean");
            assertThat(info.getDisplayName()).startsWith("together");
        }

        @ParameterizedTest
        @SyntheticSource(rows = 2)
        void source(Customer customer, @Mock LongSupplier mock, @Autowired StringBuilder bean) {
            when(mock.getAsLong()).thenReturn(customer.id());
            assertThat(mock.getAsLong()).isPositive();
            assertThat(bean).hasToString("bean");
        }
    }

    @Test
    void parametersOfMockitoAndSpringStandBesideOurs() {
        TestRun.of(EveryoneTestCase.class).passes(3);
    }

    @ExtendWith(SyntheticExtension.class)
    static class TwiceTestCase {
        @Synthetic(row = 1)
        Customer field;

        TwiceTestCase(@Synthetic(row = 2) Customer constructed) {}

        @Test
        @ExtendWith(SyntheticExtension.class)
        void pays(@Synthetic(row = 17) Customer customer) {
            throw new AssertionError("no");
        }
    }

    @Test
    void theExtensionMayBeRegisteredTwice() {
        assertThat(TestRun.of(TwiceTestCase.class).message())
                .isEqualTo("no [Shop.Customer row 2, Shop.Customer row 1, Shop.Customer row 17, seed 42; replay with "
                        + "@Seed(42), @Synthetic(row = 2) constructed, @Synthetic(row = 1) field, "
                        + "@Synthetic(row = 17) customer]");
    }

    static class ManyTestCase {
        @Synthetic
        Customer field;

        ManyTestCase(@Synthetic Customer constructed, TestReporter reporter) {
            reporter.publishEntry("constructed", constructed.toString());
        }

        @RepeatedTest(20)
        void repeated(@Synthetic Customer customer, TestReporter reporter) {
            reporter.publishEntry("repeated", customer.toString());
            reporter.publishEntry("field", field.toString());
        }

        @ParameterizedTest
        @SyntheticSource(rows = 20)
        void source(Customer customer, @Synthetic Customer other, TestReporter reporter) {
            reporter.publishEntry("source", customer.toString());
            reporter.publishEntry("other", other.toString());
        }

        @RepeatedTest(10)
        void failing(@Synthetic Customer customer) {
            throw new AssertionError(customer.toString());
        }
    }

    static class MoreTestCase extends ManyTestCase {
        MoreTestCase(@Synthetic Customer constructed, TestReporter reporter) {
            super(constructed, reporter);
        }
    }

    @Test
    void threadsAndOrderChangeNothing() {
        Map<String, List<String>> sequential = seen(Map.of());
        assertThat(sequential.values()).allMatch(values -> !values.isEmpty());
        assertThat(sequential.get("failure")).hasSize(20);

        Map<String, String> parallel = new HashMap<>();
        parallel.put("junit.jupiter.execution.parallel.enabled", "true");
        parallel.put("junit.jupiter.execution.parallel.config.strategy", "fixed");
        parallel.put("junit.jupiter.execution.parallel.config.fixed.parallelism", "8");
        parallel.put("junit.jupiter.testmethod.order.default", "org.junit.jupiter.api.MethodOrderer$Random");
        for (String[] modes : new String[][] {
            {"concurrent", "concurrent"}, {"concurrent", "same_thread"}, {"same_thread", "concurrent"}
        }) {
            parallel.put("junit.jupiter.execution.parallel.mode.default", modes[0]);
            parallel.put("junit.jupiter.execution.parallel.mode.classes.default", modes[1]);

            assertThat(seen(parallel)).isEqualTo(sequential);
        }
    }

    /** Everything that was seen, each key's values in alphabetical order, and all messages of failures. */
    private static Map<String, List<String>> seen(Map<String, String> parameters) {
        TestRun run = TestRun.with(parameters, ManyTestCase.class, MoreTestCase.class);
        Map<String, List<String>> seen = new HashMap<>();
        for (String key : List.of("constructed", "repeated", "field", "source", "other")) {
            seen.put(key, run.saw(key).stream().sorted().toList());
        }
        seen.put("failure", new ArrayList<>(new TreeSet<>(run.messages())));
        return seen;
    }
}
