package io.seedbed.junit;

import static io.seedbed.junit.Shop.customer;
import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.junit.Shop.Customer;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;

class SyntheticFieldTest {

    static class FieldsTestCase {
        @Synthetic(row = 1)
        private static Customer shared;

        @Synthetic(row = 2)
        private Customer own;

        @Synthetic
        @Size(min = 4, max = 4)
        private String code;

        @Synthetic(row = 3, rows = 2)
        private List<Customer> some;

        @BeforeAll
        static void staticFieldsAreThere() {
            assertThat(shared).isEqualTo(customer(42, 1));
        }

        @BeforeEach
        void instanceFieldsAreThere() {
            assertThat(own).isEqualTo(customer(42, 2));
        }

        @Test
        void all() {
            assertThat(shared).isEqualTo(customer(42, 1));
            assertThat(own).isEqualTo(customer(42, 2));
            assertThat(code).hasSize(4);
            assertThat(some).isEqualTo(Shop.customers(42, 3, 5));
        }
    }

    @Test
    void fieldsAreFilledBeforeAnythingRuns() {
        TestRun.of(FieldsTestCase.class).passes(1);
    }

    static class OuterTestCase {
        @Synthetic(row = 4)
        private Customer outer;

        @Nested
        class Inner {
            @Synthetic(row = 5)
            private Customer inner;

            @Test
            void both() {
                assertThat(outer).isEqualTo(customer(42, 4));
                assertThat(inner).isEqualTo(customer(42, 5));
            }
        }
    }

    @Test
    void fieldsOfEnclosingInstancesAreFilledToo() {
        TestRun.of(OuterTestCase.class).passes(1);
    }

    abstract static class Base {
        @Synthetic
        static Customer shared;

        @Synthetic
        Customer own;

        @Test
        void see(TestReporter reporter) {
            reporter.publishEntry("shared", shared.toString());
            reporter.publishEntry("own", own.toString());
        }
    }

    static class LeftTestCase extends Base {}

    static class RightTestCase extends Base {}

    @Test
    void subclassesShareStaticFieldsAndSeeRowsOfTheirOwnInOthers() {
        TestRun run = TestRun.of(LeftTestCase.class, RightTestCase.class).passes(2);

        assertThat(run.saw("shared")).hasSize(2);
        assertThat(run.saw("shared").get(0)).isEqualTo(run.saw("shared").get(1));
        assertThat(run.saw("own")).hasSize(2).doesNotHaveDuplicates();
    }

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static class PerClassTestCase {
        @Synthetic
        Customer field;

        final Customer constructed;

        PerClassTestCase(@Synthetic Customer constructed) {
            this.constructed = constructed;
        }

        @RepeatedTest(2)
        void see(TestReporter reporter) {
            reporter.publishEntry("field", field.toString() + System.identityHashCode(field));
            reporter.publishEntry("constructed", constructed.toString() + System.identityHashCode(constructed));
        }
    }

    @Test
    void anInstanceForTheWholeClassIsFilledOnce() {
        TestRun run = TestRun.of(PerClassTestCase.class).passes(2);

        assertThat(run.saw("field")).hasSize(2);
        assertThat(run.saw("field").get(0)).isEqualTo(run.saw("field").get(1));
        assertThat(run.saw("constructed")).hasSize(2);
        assertThat(run.saw("constructed").get(0))
                .isEqualTo(run.saw("constructed").get(1));
    }

    static class PerMethodTestCase {
        @Synthetic
        Customer field;

        final Customer constructed;

        PerMethodTestCase(@Synthetic Customer constructed) {
            this.constructed = constructed;
        }

        @RepeatedTest(2)
        void see(TestReporter reporter) {
            reporter.publishEntry("field", field.toString());
            reporter.publishEntry("constructed", constructed.toString());
        }
    }

    @Test
    void anInstanceForEachRepetitionSeesTheRowsThatFollow() {
        TestRun run = TestRun.of(PerMethodTestCase.class).passes(2);

        assertThat(run.saw("field")).hasSize(2).doesNotHaveDuplicates();
        assertThat(run.saw("constructed")).hasSize(2).doesNotHaveDuplicates();
    }
}
