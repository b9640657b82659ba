package io.seedbed.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.cases.InvalidCase;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;

/** Parameterized tests with objects that are wrong on purpose. */
class InvalidSourceTest {

    record Customer(@Min(18) @Max(99) int age, @NotBlank String name) {}

    record Free(int age) {}

    static class RefusalTestCase {
        @ParameterizedTest
        @InvalidSource(Customer.class)
        void sees(Customer customer, InvalidCase<Customer> what, TestReporter reporter) {
            assertThat(what.object()).isSameAs(customer);
            reporter.publishEntry("case", what.property() + " " + what.constraint());
        }
    }

    @Test
    void thereIsATestForEachWayToBeWrong() {
        TestRun run = TestRun.of(RefusalTestCase.class).passes(4);

        assertThat(run.saw("case")).containsExactly("age @Min(18)", "age @Max(99)", "name @NotBlank", "name @NotBlank");
    }

    static class FreeTestCase {
        @ParameterizedTest
        @InvalidSource(Free.class)
        void sees(Free free) {
            throw new AssertionError(free);
        }
    }

    @Test
    void aClassThatCanNotBeWrongFails() {
        assertThat(TestRun.of(FreeTestCase.class).message()).isEqualTo("""
                No object of io.seedbed.junit.InvalidSourceTest.Free is wrong in one constraint alone
                  cases: there are none
                  to do: put constraints on its properties, or name the groups that they are in""");
    }
}
