package io.seedbed.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.seedbed.junit.Shop.Article;
import io.seedbed.junit.Shop.Customer;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.AssertionFailedError;

class FailureTest {

    static class OneTestCase {
        @Test
        void pays(@Synthetic(row = 17) Customer customer) {
            assertTrue(customer.age() > 100);
        }
    }

    @Test
    void theFirstLineSaysWhatWasSeenAndHowToSeeItAgain() {
        assertThat(TestRun.of(OneTestCase.class).message())
                .isEqualTo("expected: <true> but was: <false> "
                        + "[Shop.Customer row 17, seed 42; replay with @Seed(42) @Synthetic(row = 17)]");
    }

    @Test
    void expectedAndActualStayForTheDifferenceInAnIde() {
        AssertionFailedError failure =
                (AssertionFailedError) TestRun.of(OneTestCase.class).failure();

        assertThat(failure.getExpected().getValue()).isEqualTo(true);
        assertThat(failure.getActual().getValue()).isEqualTo(false);
        assertThat(failure.getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals(OneTestCase.class.getName()));
    }

    @Test
    void theReportNamesSeedAndRows() {
        TestRun run = TestRun.of(OneTestCase.class);

        assertThat(run.saw("seedbed.seed")).containsExactly("42");
        assertThat(run.saw("seedbed.rows")).containsExactly("customer: Shop.Customer row 17");
    }

    static class ReplayTestCase {
        @Test
        @Seed(42)
        void pays(@Synthetic(row = 17) Customer customer) {
            assertEquals(Shop.customer(42, 17), customer);
        }
    }

    @Test
    void whatTheMessageSaysToWriteGivesTheSameValue() {
        TestRun.with(Map.of("seedbed.seed", "1"), ReplayTestCase.class).passes(1);
    }

    static class LinesTestCase {
        @Test
        void pays(@Synthetic(row = 17) Customer customer) {
            throw new AssertionFailedError("\nExpecting:\n  one\nto be:\n  two");
        }
    }

    @Test
    void theOtherLinesOfAMessageFollow() {
        assertThat(TestRun.of(LinesTestCase.class).message()).isEqualTo("""
                        Expecting: [Shop.Customer row 17, seed 42; replay with @Seed(42) @Synthetic(row = 17)]
                          one
                        to be:
                          two""");
    }

    static class SeveralTestCase {
        @Synthetic(row = 4)
        Article article;

        @Test
        void pays(
                @Synthetic(row = 17) Customer customer,
                @Synthetic(row = 5) @Min(1) @Max(9) int quantity,
                @Synthetic(row = 0, rows = 10) List<Customer> others) {
            throw new AssertionError("no");
        }
    }

    @Test
    void severalValuesAreListedShortly() {
        assertThat(TestRun.of(SeveralTestCase.class).message())
                .isEqualTo(
                        "no [Shop.Article row 4, Shop.Customer row 17, int row 5, 1 more, seed 42; replay with @Seed(42), "
                                + "@Synthetic(row = 4) article, @Synthetic(row = 17) customer, @Synthetic(row = 5) quantity]");
    }

    static class RowsTestCase {
        @Test
        void pays(@Synthetic(row = 3, rows = 10, entity = "people") List<Customer> customers) {
            throw new AssertionError("no");
        }
    }

    @Test
    void manyRowsAreARange() {
        assertThat(TestRun.of(RowsTestCase.class).message())
                .isEqualTo("no [Shop.Customer rows 3 to 12, seed 42; "
                        + "replay with @Seed(42) @Synthetic(row = 3, rows = 10, entity = \"people\")]");
    }

    @Test
    void otherSettingsThanTheDefaultsAreNamed() {
        Map<String, String> settings =
                Map.of("seedbed.seed", "123456789012", "seedbed.now", "2030-01-01", "seedbed.locale", "de-AT");

        assertThat(TestRun.with(settings, OneTestCase.class).message())
                .isEqualTo("expected: <true> but was: <false> [Shop.Customer row 17, seed 123456789012, "
                        + "now 2030-01-01T00:00:00Z, locale de-AT; "
                        + "replay with @Seed(123456789012L) @Synthetic(row = 17)]");
    }

    static class OwnExceptionTestCase {
        @Test
        void pays(@Synthetic(row = 17) Customer customer) throws IOException {
            throw new IOException("disk full");
        }
    }

    @Test
    void otherExceptionsBecomeTheCause() {
        Throwable failure = TestRun.of(OwnExceptionTestCase.class).failure();

        assertThat(failure)
                .isExactlyInstanceOf(AssertionFailedError.class)
                .hasMessage("java.io.IOException: disk full "
                        + "[Shop.Customer row 17, seed 42; replay with @Seed(42) @Synthetic(row = 17)]")
                .cause()
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("disk full");
        assertThat(failure.getStackTrace()).isEqualTo(failure.getCause().getStackTrace());
    }

    static class NoMessageTestCase {
        @Test
        void pays(@Synthetic(row = 17) Customer customer) {
            throw new IllegalStateException();
        }
    }

    @Test
    void anExceptionWithoutAMessageIsNamed() {
        assertThat(TestRun.of(NoMessageTestCase.class).message())
                .isEqualTo("java.lang.IllegalStateException "
                        + "[Shop.Customer row 17, seed 42; replay with @Seed(42) @Synthetic(row = 17)]");
    }

    static class AllTestCase {
        @Test
        void pays(@Synthetic(row = 17) Customer customer) {
            assertAll(() -> assertEquals(1, 2), () -> assertEquals(3, 4));
        }
    }

    @Test
    void severalFailuresStayTogether() {
        Throwable failure = TestRun.of(AllTestCase.class).failure();

        assertThat(failure.getMessage().lines().toList())
                .first()
                .isEqualTo("Multiple Failures (2 failures) "
                        + "[Shop.Customer row 17, seed 42; replay with @Seed(42) @Synthetic(row = 17)]");
        assertThat(failure).hasMessageContaining("expected: <3> but was: <4>");
        assertThat(failure.getCause().getSuppressed()).hasSize(2);
    }

    static class AbortedTestCase {
        @Test
        void pays(@Synthetic(row = 17) Customer customer) {
            assumeTrue(customer.age() > 100);
        }
    }

    @Test
    void anAbortedTestStaysOne() {
        TestRun run = TestRun.of(AbortedTestCase.class);

        assertThat(run.failures()).isEmpty();
        assertThat(run.aborted()).isEqualTo(1);
        assertThat(run.saw("seedbed.seed")).isEmpty();
    }

    static class NothingDrawnTestCase {
        @Test
        void pays() {
            throw new AssertionError("no");
        }

        @Test
        void drawn(@Synthetic Customer customer) {}
    }

    @Test
    void aTestWithoutSyntheticValuesFailsAsEver() {
        assertThat(TestRun.of(NothingDrawnTestCase.class).failure())
                .isExactlyInstanceOf(AssertionError.class)
                .hasMessage("no");
    }

    static class BeforeAllTestCase {
        @BeforeAll
        static void prepare(@Synthetic(row = 17) Customer customer) {
            throw new AssertionError("no");
        }

        @Test
        void pays() {}
    }

    static class BeforeEachTestCase {
        @BeforeEach
        void prepare(@Synthetic(row = 17) Customer customer) {
            throw new AssertionError("no");
        }

        @Test
        void pays() {}
    }

    static class AfterEachTestCase {
        @Test
        void pays() {}

        @AfterEach
        void tidy(@Synthetic(row = 17) Customer customer) {
            throw new AssertionError("no");
        }
    }

    static class ConstructorTestCase {
        ConstructorTestCase(@Synthetic(row = 17) Customer customer) {}

        @Test
        void pays() {
            throw new AssertionError("no");
        }
    }

    static class StaticFieldTestCase {
        @Synthetic(row = 17)
        static Customer customer;

        @Nested
        class Inner {
            @Test
            void pays() {
                throw new AssertionError("no");
            }
        }
    }

    @Test
    void valuesFromAllAroundATestCount() {
        for (Class<?> type : List.of(
                BeforeAllTestCase.class,
                BeforeEachTestCase.class,
                AfterEachTestCase.class,
                ConstructorTestCase.class,
                StaticFieldTestCase.class)) {
            assertThat(TestRun.of(type).message())
                    .as(type.getSimpleName())
                    .isEqualTo("no [Shop.Customer row 17, seed 42; replay with @Seed(42) @Synthetic(row = 17)]");
        }
    }

    @Seed(1)
    static class TwoSeedsTestCase {
        @Synthetic(row = 4)
        static Article article;

        @Test
        @Seed(2)
        void pays(@Synthetic(row = 17) Customer customer) {
            throw new AssertionError("no");
        }
    }

    @Test
    void valuesOfTwoSeedsAreToldApart() {
        assertThat(TestRun.of(TwoSeedsTestCase.class).message())
                .isEqualTo("no [Shop.Customer row 17, seed 2; replay with @Seed(2) @Synthetic(row = 17)] "
                        + "[Shop.Article row 4, seed 1; replay with @Seed(1) @Synthetic(row = 4)]");
    }

    static class SourceTestCase {
        @ParameterizedTest
        @ValueSource(ints = {1, 2})
        @SyntheticSource(rows = 4)
        void each(@Min(10) @Max(19) int number) {
            assertTrue(number < 10);
        }
    }

    @Test
    void anInvocationOfASourceNamesItsRowWhateverItsPosition() {
        TestRun run = TestRun.of(SourceTestCase.class);

        assertThat(run.failures().values())
                .extracting(Throwable::getMessage)
                .hasSize(4)
                .element(2)
                .isEqualTo("expected: <true> but was: <false> [int row 2, seed 42; "
                        + "replay with @Seed(42) @SyntheticSource(row = 2)]");
    }

    static class SourceAndMoreTestCase {
        @ParameterizedTest
        @SyntheticSource(row = 3)
        void each(Customer customer, @Min(1) @Max(9) int quantity, @Synthetic(row = 5) Article article) {
            throw new AssertionError("no");
        }
    }

    @Test
    void aSourceAndAParameterAreBothTold() {
        assertThat(TestRun.of(SourceAndMoreTestCase.class).message())
                .isEqualTo("no [Shop.Article row 5, Shop.Customer, int row 3, seed 42; replay with @Seed(42), "
                        + "@Synthetic(row = 5) article, @SyntheticSource(row = 3)]");
    }

    @ParameterizedClass
    @SyntheticSource(row = 6)
    record ClassTestCase(Customer customer) {
        @Test
        void pays() {
            throw new AssertionError("no");
        }
    }

    @Test
    void aRowOfAClassIsToldByItsTests() {
        assertThat(TestRun.of(ClassTestCase.class).message())
                .isEqualTo("no [Shop.Customer row 6, seed 42; replay with @Seed(42) @SyntheticSource(row = 6)]");
    }
}
