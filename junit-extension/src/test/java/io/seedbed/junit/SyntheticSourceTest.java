package io.seedbed.junit;

import static io.seedbed.junit.Shop.customer;
import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.junit.Shop.Customer;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyntheticSourceTest {

    static class RowsTestCase {
        @ParameterizedTest
        @SyntheticSource(rows = 50)
        void each(Customer customer, @Min(1) @Max(9) int quantity, TestReporter reporter) {
            assertThat(quantity).isBetween(1, 9);
            reporter.publishEntry("customer", customer.toString());
            reporter.publishEntry("quantity", quantity + "");
        }
    }

    @Test
    void everyInvocationIsARowOfAllParameters() {
        TestRun run = TestRun.of(RowsTestCase.class).passes(50);

        assertThat(run.saw("customer"))
                .isEqualTo(LongStream.range(0, 50)
                        .mapToObj(row -> customer(42, row).toString())
                        .toList());
        // A number of 9 is missed by all of 50 rows with probability 0.025 at most; the rows are fixed.
        assertThat(run.saw("quantity")).contains("1", "2", "3", "4", "5", "6", "7", "8", "9");
        assertThat(run.names())
                .hasSize(50)
                .element(17)
                .asString()
                .startsWith("[18] customer=Shop.Customer#17, quantity=");
    }

    static class OneRowTestCase {
        @ParameterizedTest
        @SyntheticSource(rows = 50, row = 17)
        void each(Customer customer) {
            assertThat(customer).isEqualTo(customer(42, 17));
        }
    }

    @Test
    void aSingleRowCanBePicked() {
        assertThat(TestRun.of(OneRowTestCase.class).passes(1).names()).containsExactly("[1] customer=Shop.Customer#17");
    }

    static class NumbersTestCase {
        @ParameterizedTest
        @SyntheticSource(rows = 2)
        void each(@Min(7) @Max(7) int left, @Min(8) @Max(8) int right) {}
    }

    @Test
    void theRowIsShownEvenWithoutAnyObject() {
        assertThat(TestRun.of(NumbersTestCase.class).passes(2).names())
                .containsExactly("[1] left=7 (row 0), right=8", "[2] left=7 (row 1), right=8");
    }

    static class CompanyTestCase {
        @ParameterizedTest
        @ValueSource(ints = {100, 200})
        @SyntheticSource(rows = 2)
        void each(@Min(1) @Max(9) int number, @Synthetic(row = 3) Customer customer, TestInfo info) {
            assertThat(customer).isEqualTo(customer(42, 3));
            assertThat(info.getDisplayName()).contains(number + "");
        }
    }

    @Test
    void otherSourcesAndOtherParametersHaveTheirPlace() {
        assertThat(TestRun.of(CompanyTestCase.class).passes(4).names().subList(0, 2))
                .containsExactly("[1] number=100", "[2] number=200");
    }

    static class ValuesTestCase {
        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3})
        void each(int number, @Synthetic Customer customer, TestReporter reporter) {
            reporter.publishEntry("customer", customer.toString());
        }
    }

    @Test
    void invocationsOfAnySourceSeeTheRowsThatFollow() {
        assertThat(TestRun.of(ValuesTestCase.class).passes(3).saw("customer"))
                .hasSize(3)
                .doesNotHaveDuplicates();
    }

    @ParameterizedClass
    @SyntheticSource(rows = 3)
    record RecordTestCase(Customer customer, @Min(1) @Max(9) int quantity) {
        @Test
        void see(TestReporter reporter) {
            assertThat(quantity).isBetween(1, 9);
            reporter.publishEntry("customer", customer.toString());
        }
    }

    @Test
    void classesRunForEachRow() {
        assertThat(TestRun.of(RecordTestCase.class).passes(3).saw("customer"))
                .isEqualTo(LongStream.range(0, 3)
                        .mapToObj(row -> customer(42, row).toString())
                        .toList());
    }

    @ParameterizedClass
    @SyntheticSource(rows = 3)
    static class FieldsTestCase {
        @Parameter(0)
        Customer customer;

        @Parameter(1)
        @Min(1)
        @Max(9)
        int quantity;

        @Test
        void see(TestReporter reporter, @Synthetic Customer other) {
            assertThat(quantity).isBetween(1, 9);
            reporter.publishEntry("customer", customer.toString());
            reporter.publishEntry("other", other.toString());
        }
    }

    @Test
    void classesMayTakeTheirRowsInFields() {
        TestRun run = TestRun.of(FieldsTestCase.class).passes(3);

        assertThat(run.saw("customer"))
                .isEqualTo(LongStream.range(0, 3)
                        .mapToObj(row -> customer(42, row).toString())
                        .toList());
        assertThat(run.saw("other")).hasSize(3).doesNotHaveDuplicates();
    }

    abstract static class Contract<T> {
        @ParameterizedTest
        @SyntheticSource(rows = 2)
        void each(T value, List<T> more, TestReporter reporter) {
            reporter.publishEntry("type", value.getClass().getSimpleName());
        }
    }

    static class CustomerTestCase extends Contract<Customer> {}

    @Test
    void inheritedTestsSeeTheTypesOfTheSubclass() {
        assertThat(TestRun.of(CustomerTestCase.class).passes(2).saw("type")).containsExactly("Customer", "Customer");
    }
}
