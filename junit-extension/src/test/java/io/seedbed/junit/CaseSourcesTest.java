package io.seedbed.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.cases.BoundaryCase;
import io.seedbed.cases.CombinedCase;
import io.seedbed.cases.InvalidCase;
import io.seedbed.problem.Violation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;

/** Tests that get objects which are made on purpose. */
class CaseSourcesTest {

    record Customer(@Min(18) @Max(99) int age, @NotBlank String name) {}

    record Flags(boolean left, boolean right, boolean both) {}

    static class BoundaryTestCase {
        @ParameterizedTest
        @BoundarySource(Customer.class)
        void sees(Customer customer, BoundaryCase<Customer> what, TestReporter reporter) {
            assertThat(what.object()).isSameAs(customer);
            reporter.publishEntry("case", what.property() + " " + what.edge());
        }
    }

    @Test
    void thereIsATestForEachBoundary() {
        assertThat(TestRun.of(BoundaryTestCase.class).passes(13).saw("case"))
                .startsWith("age least", "age next to least", "age next to greatest", "age greatest", "name shortest");
    }

    static class PairwiseTestCase {
        @ParameterizedTest
        @PairwiseSource(Flags.class)
        void sees(Flags flags, CombinedCase<Flags> what, TestReporter reporter) {
            reporter.publishEntry("flags", flags.left() + " " + flags.right());
        }
    }

    @Test
    void thereAreTestsForEachPair() {
        assertThat(TestRun.of(PairwiseTestCase.class).passes(4).saw("flags"))
                .contains("true true", "true false", "false true", "false false");
    }

    record Empty() {}

    static class NothingTestCase {
        @ParameterizedTest
        @PairwiseSource(Empty.class)
        void sees(Empty empty) {
            throw new AssertionError(empty);
        }
    }

    @Test
    void aClassWithoutPropertiesFails() {
        assertThat(TestRun.of(NothingTestCase.class).message()).isEqualTo("""
                No kinds of values of io.seedbed.junit.CaseSourcesTest.Empty can be combined
                  cases: there are none
                  to do: name a class with properties that are drawn""");
    }

    static class InvalidTestCase {
        @Test
        void isWrong(@Invalid Customer customer, Violation violation, InvalidCase<Customer> what) {
            assertThat(what.object()).isSameAs(customer);
            assertThat(what.violation()).isSameAs(violation);
            assertThat(customer.age() < 18
                            || customer.age() > 99
                            || customer.name() == null
                            || customer.name().isBlank())
                    .isTrue();
        }

        @RepeatedTest(4)
        void isEachWrongInTurn(@Invalid Customer customer, InvalidCase<Customer> what, TestReporter reporter) {
            reporter.publishEntry("turn", what.property() + " " + what.constraint());
        }

        @RepeatedTest(2)
        void isWrongAsAsked(
                @Invalid(property = "name", constraint = NotBlank.class) Customer customer,
                @Invalid(constraint = Max.class) Customer other,
                Violation violation) {
            assertThat(customer.name() == null || customer.name().isBlank()).isTrue();
            assertThat(other.age()).isEqualTo(100);
            assertThat(violation.constraint()).isEqualTo("@Max(99)");
        }
    }

    @Test
    void aParameterIsWrongAndAnotherTellsHow() {
        assertThat(TestRun.of(InvalidTestCase.class).passes(7).saw("turn"))
                .containsExactlyInAnyOrder("age @Min(18)", "age @Max(99)", "name @NotBlank", "name @NotBlank");
    }

    static class FailingTestCase {
        @Test
        void fails(@Invalid(constraint = Min.class) Customer customer) {
            throw new AssertionError("accepted");
        }
    }

    @Test
    void aFailureSaysWhatWasWrong() {
        assertThat(TestRun.of(FailingTestCase.class).message())
                .isEqualTo("accepted [Customer with age: @Min(18) violated by 17, seed 42; replay with @Seed(42)"
                        + " @Invalid(constraint = Min.class, number = 0)]");
    }

    static class UnknownTestCase {
        @Test
        void fails(@Invalid(property = "aeg", constraint = NotNull.class) Customer customer) {
            throw new AssertionError(customer);
        }
    }

    @Test
    void aCaseThatDoesNotExistIsRefused() {
        assertThat(TestRun.of(UnknownTestCase.class).message()).isEqualTo("""
                There is no such case: @Invalid(property = "aeg", constraint = NotNull.class)
                  where: io.seedbed.junit.CaseSourcesTest.UnknownTestCase.fails(customer)
                  cases: age: @Min(18) violated by 17
                         age: @Max(99) violated by 100
                         name: @NotBlank violated by null
                         name: @NotBlank violated by "    "
                  to do: ask for one of these""");
    }
}
