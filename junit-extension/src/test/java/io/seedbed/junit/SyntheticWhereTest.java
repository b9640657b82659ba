package io.seedbed.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.Seedbed;
import io.seedbed.annotation.Rare;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Rows that a test wants by a condition. */
class SyntheticWhereTest {

    record Payment(
            @Rare(rate = 0.001) boolean fraud,
            @Min(1) @Max(1000) int amount) {}

    static class ParameterTestCase {
        @Synthetic(where = "fraud = true")
        private Payment field;

        @Test
        void takes(
                @Synthetic(rows = 1000, where = "fraud = true and amount >= 900") List<Payment> frauds,
                @Synthetic(row = 3, where = "fraud = true") Payment fraud,
                @Synthetic(row = 3) Payment usual) {
            assertThat(field.fraud()).isTrue();
            assertThat(frauds).hasSize(1000).allMatch(payment -> payment.fraud() && payment.amount() >= 900);
            assertThat(fraud).isEqualTo(new Payment(true, usual.amount()));
            assertThat(fraud)
                    .isEqualTo(Seedbed.of(Payment.class)
                            .where("fraud = true")
                            .plan()
                            .row(3));
        }
    }

    @Test
    void parametersAndFieldsMeetTheCondition() {
        TestRun.of(ParameterTestCase.class).passes(1);
    }

    static class FailingTestCase {
        @Test
        void fails(@Synthetic(row = 17, rows = 2, where = "fraud = \"true\"") List<Payment> frauds) {
            assertThat(frauds).isEmpty();
        }
    }

    @Test
    void aFailureSaysHowToReplayIt() {
        assertThat(TestRun.of(FailingTestCase.class).failure())
                .hasMessageContaining(
                        "replay with @Seed(42) @Synthetic(row = 17, rows = 2, where = \"fraud = \\\"true\\\"\")]");
    }

    static class SourceTestCase {
        @ParameterizedTest
        @SyntheticSource(rows = 20, where = "fraud = true")
        void each(Payment payment, @Min(1) @Max(9) int quantity) {
            assertThat(payment.fraud()).isTrue();
            assertThat(quantity).isBetween(1, 9);
        }
    }

    @Test
    void theObjectsOfASourceMeetTheCondition() {
        TestRun.of(SourceTestCase.class).passes(20);
    }

    static class FailingSourceTestCase {
        @ParameterizedTest
        @SyntheticSource(rows = 1, where = "fraud = true")
        void each(Payment payment) {
            assertThat(payment.fraud()).isFalse();
        }
    }

    @Test
    void aFailureOfASourceSaysHowToReplayIt() {
        assertThat(TestRun.of(FailingSourceTestCase.class).failure())
                .hasMessageContaining("@SyntheticSource(row = 0, where = \"fraud = true\")");
    }

    static class WrongTestCase {
        @Test
        void fails(@Synthetic(where = "fraud =") Payment payment) {}
    }

    @Test
    void aConditionThatCanNotBeReadIsShown() {
        assertThat(TestRun.of(WrongTestCase.class).failure()).hasMessageContaining("""
                Can not read a condition
                  stated: fraud =
                                 ^
                  why: a value is expected here""");
    }
}
