package io.seedbed.junit;

import static io.seedbed.junit.Shop.customer;
import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.Seedbed;
import io.seedbed.blueprint.Site;
import io.seedbed.junit.Shop.Article;
import io.seedbed.junit.Shop.Customer;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestReporter;

class SyntheticParameterTest {

    static class RowTestCase {
        @Test
        void pays(@Synthetic(row = 17) Customer customer, TestReporter reporter) {
            reporter.publishEntry("customer", customer.toString());
        }
    }

    @Test
    void anObjectIsTheRowOfItsClass() {
        assertThat(TestRun.of(RowTestCase.class).passes(1).saw("customer"))
                .containsExactly(customer(Seedbed.DEFAULT_SEED, 17).toString());
    }

    static class ConstrainedTestCase {
        @RepeatedTest(50)
        void inline(
                @Synthetic @Size(min = 3, max = 8) String code,
                @Synthetic @Min(5) @Max(6) int quantity,
                TestReporter reporter) {
            assertThat(code.length()).isBetween(3, 8);
            assertThat(quantity).isBetween(5, 6);
            reporter.publishEntry("code", code);
            reporter.publishEntry("quantity", quantity + "");
        }
    }

    @Test
    void constraintsOnTheParameterHold() {
        TestRun run = TestRun.of(ConstrainedTestCase.class).passes(50);

        assertThat(run.saw("code")).doesNotHaveDuplicates();
        // All of 50 fair draws are equal with probability 2^-49.
        assertThat(run.saw("quantity")).contains("5", "6");
    }

    static class NamesTestCase {
        @Test
        void twoTexts(
                @Synthetic(row = 3) @Size(min = 9, max = 9) String left,
                @Synthetic(row = 3) @Size(min = 9, max = 9) String right,
                @Synthetic(row = 3, entity = "left") @Size(min = 9, max = 9) String pinned) {
            assertThat(left).isNotEqualTo(right).isEqualTo(pinned);
        }

        @Test
        void sameText(@Synthetic(row = 3) @Size(min = 9, max = 9) String left, TestReporter reporter)
                throws NoSuchMethodException {
            var parameter = NamesTestCase.class.getDeclaredMethod("sameText", String.class, TestReporter.class)
                    .getParameters()[0];
            assertThat(left).isEqualTo(Seedbed.of(parameter).plan().row(3));
        }
    }

    @Test
    void aTextGoesByTheNameOfTheParameterOrTheOneThatIsPinned() {
        TestRun.of(NamesTestCase.class).passes(2);
    }

    static class AutomaticTestCase {
        @Test
        void first(@Synthetic Customer one, @Synthetic Customer two, TestReporter reporter) {
            reporter.publishEntry("customer", one.toString());
            reporter.publishEntry("customer", two.toString());
        }

        @Test
        void second(@Synthetic Customer one, TestReporter reporter) {
            reporter.publishEntry("customer", one.toString());
        }

        @Test
        void second(@Synthetic Customer one, TestReporter reporter, TestInfo info) {
            reporter.publishEntry("customer", one.toString());
        }
    }

    @Test
    void everyTestAndEveryParameterSeesAnotherRow() {
        assertThat(TestRun.of(AutomaticTestCase.class).passes(3).saw("customer"))
                .hasSize(4)
                .doesNotHaveDuplicates();
    }

    @Test
    void aTestThatRunsAloneSeesTheSameAsInCompany() {
        String alone = TestRun.ofMethod(AutomaticTestCase.class, "second", Customer.class, TestReporter.class)
                .passes(1)
                .saw("customer")
                .get(0);

        assertThat(TestRun.of(AutomaticTestCase.class).saw("customer")).contains(alone);
    }

    static class RepeatedTestCase {
        @RepeatedTest(3)
        void again(@Synthetic Customer customer, TestReporter reporter) {
            reporter.publishEntry("customer", customer.toString());
        }
    }

    @Test
    void repetitionsSeeConsecutiveRows() throws NoSuchMethodException {
        var method = RepeatedTestCase.class.getDeclaredMethod("again", Customer.class, TestReporter.class);
        long row = AutomaticRowTest.row(method.getParameters()[0], RepeatedTestCase.class, "[method:again]");

        assertThat(TestRun.of(RepeatedTestCase.class).passes(3).saw("customer"))
                .isEqualTo(Shop.customers(42, row, row + 3).stream()
                        .map(Customer::toString)
                        .toList());
    }

    static class LifeCycleTestCase {
        final Customer constructed;

        LifeCycleTestCase(@Synthetic(row = 1) Customer constructed) {
            this.constructed = constructed;
        }

        @BeforeAll
        static void beforeAll(@Synthetic(row = 2) Customer customer, TestReporter reporter) {
            reporter.publishEntry("beforeAll", customer.toString());
        }

        @BeforeEach
        void beforeEach(@Synthetic(row = 3) Customer customer, TestReporter reporter) {
            reporter.publishEntry("beforeEach", customer.toString());
        }

        @Test
        void test(TestReporter reporter) {
            reporter.publishEntry("constructor", constructed.toString());
        }

        @AfterEach
        void afterEach(@Synthetic(row = 4) Customer customer, TestReporter reporter) {
            reporter.publishEntry("afterEach", customer.toString());
        }

        @AfterAll
        static void afterAll(@Synthetic(row = 5) Customer customer, TestReporter reporter) {
            reporter.publishEntry("afterAll", customer.toString());
        }
    }

    @Test
    void constructorsAndLifeCycleMethodsTakeValuesToo() {
        TestRun run = TestRun.of(LifeCycleTestCase.class).passes(1);

        assertThat(run.saw("constructor")).containsExactly(customer(42, 1).toString());
        assertThat(run.saw("beforeAll")).containsExactly(customer(42, 2).toString());
        assertThat(run.saw("beforeEach")).containsExactly(customer(42, 3).toString());
        assertThat(run.saw("afterEach")).containsExactly(customer(42, 4).toString());
        assertThat(run.saw("afterAll")).containsExactly(customer(42, 5).toString());
    }

    static class SetUpTestCase {
        SetUpTestCase(@Synthetic Customer constructed, TestReporter reporter) {
            reporter.publishEntry("constructor", constructed.toString());
        }

        @BeforeEach
        void prepare(@Synthetic Customer customer, TestReporter reporter) {
            reporter.publishEntry("prepare", customer.toString());
        }

        @Test
        void one() {}

        @Test
        void two() {}
    }

    @Test
    void whatIsSetUpIsTheSameForAllTestsOfAClass() {
        TestRun run = TestRun.of(SetUpTestCase.class).passes(2);

        assertThat(run.saw("constructor")).hasSize(2);
        assertThat(run.saw("constructor").get(0))
                .isEqualTo(run.saw("constructor").get(1));
        assertThat(run.saw("prepare")).hasSize(2);
        assertThat(run.saw("prepare").get(0)).isEqualTo(run.saw("prepare").get(1));
    }

    static class OuterTestCase {
        @Nested
        class Inner {
            Inner(@Synthetic(row = 7) Customer customer, TestReporter reporter) {
                reporter.publishEntry("constructor", customer.toString());
            }

            @Test
            void test(@Synthetic(row = 8) Customer customer, TestReporter reporter) {
                reporter.publishEntry("test", customer.toString());
            }
        }
    }

    @Test
    void nestedClassesTakeValuesInTheirConstructorsAndTests() {
        TestRun run = TestRun.of(OuterTestCase.class).passes(1);

        assertThat(run.saw("constructor")).containsExactly(customer(42, 7).toString());
        assertThat(run.saw("test")).containsExactly(customer(42, 8).toString());
    }

    abstract static class Contract<T> {
        @Test
        void holds(@Synthetic T value, @Synthetic(rows = 2) List<T> more, TestReporter reporter) {
            reporter.publishEntry(value.getClass().getSimpleName(), value.toString());
            reporter.publishEntry("more", more.get(1).getClass().getSimpleName());
        }
    }

    static class CustomerTestCase extends Contract<Customer> {}

    static class OtherCustomerTestCase extends Contract<Customer> {}

    static class ArticleTestCase extends Contract<Article> {}

    @Test
    void inheritedTestsSeeTheTypesOfTheSubclassAndRowsOfTheirOwn() {
        TestRun run = TestRun.of(CustomerTestCase.class, OtherCustomerTestCase.class, ArticleTestCase.class)
                .passes(3);

        assertThat(run.saw("Customer")).hasSize(2).doesNotHaveDuplicates();
        assertThat(run.saw("Article")).hasSize(1);
        assertThat(run.saw("more")).containsExactlyInAnyOrder("Customer", "Customer", "Article");
    }

    @Retention(RetentionPolicy.RUNTIME)
    @Synthetic(row = 17)
    @interface RegularCustomer {}

    static class ComposedTestCase {
        @Test
        void pays(@RegularCustomer Customer customer) {
            assertThat(customer).isEqualTo(customer(42, 17));
        }
    }

    @Test
    void theAnnotationMayStandOnAnotherOne() {
        TestRun.of(ComposedTestCase.class).passes(1);
    }

    @Test
    void aSiteGivesTheSameObjectsAsTheClass() throws NoSuchMethodException {
        var parameter = RowTestCase.class.getDeclaredMethod("pays", Customer.class, TestReporter.class)
                .getParameters()[0];

        assertThat(Seedbed.of(Site.of(parameter)).plan().row(5)).isEqualTo(customer(42, 5));
    }
}
