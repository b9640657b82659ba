package io.seedbed.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.Seedbed;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import jakarta.validation.groups.Default;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Validation groups on the annotations of a test. */
class SyntheticGroupsTest {

    interface Create {}

    interface Update {}

    record Ticket(
            @Null(groups = Create.class) @NotNull(groups = Update.class)
            Long id,

            @Min(
                    value = 1,
                    groups = {Create.class, Default.class})
            @Max(
                    value = 3,
                    groups = {Create.class, Default.class})
            int level) {}

    static class ParameterTestCase {
        @Synthetic(groups = {Update.class, Default.class})
        private Ticket field;

        @Test
        void takes(
                @Synthetic(row = 3, groups = Create.class) Ticket created,
                @Synthetic(row = 3) Ticket usual,
                @Synthetic(rows = 50, groups = Create.class) List<Ticket> many,
                @Synthetic(groups = Create.class) @Max(value = 2, groups = Create.class) @Min(value = 9) int number) {
            assertThat(created.id()).isNull();
            assertThat(created.level()).isEqualTo(usual.level());
            assertThat(usual.id()).isNotNull();
            assertThat(field.id()).isNotNull();
            assertThat(many).hasSize(50).allMatch(ticket -> ticket.id() == null);
            assertThat(number).isLessThanOrEqualTo(2);
            assertThat(created)
                    .isEqualTo(
                            Seedbed.of(Ticket.class).groups(Create.class).plan().row(3));
        }
    }

    @Test
    void parametersAndFieldsMeetTheGroupsAskedFor() {
        TestRun.of(ParameterTestCase.class).passes(1);
    }

    static class SourceTestCase {
        @ParameterizedTest
        @SyntheticSource(rows = 30, groups = Create.class)
        void each(Ticket ticket, @Min(value = 7, groups = Create.class) int number) {
            assertThat(ticket.id()).isNull();
            assertThat(ticket.level()).isBetween(1, 3);
            assertThat(number).isGreaterThanOrEqualTo(7);
        }
    }

    @Test
    void allParametersOfASourceMeetItsGroups() {
        TestRun.of(SourceTestCase.class).passes(30);
    }

    static class FailingTestCase {
        @Test
        void one(@Synthetic(row = 3, groups = Create.class) Ticket ticket) {
            throw new AssertionError("no");
        }

        @ParameterizedTest
        @SyntheticSource(
                row = 4,
                groups = {Update.class, Default.class})
        void each(Ticket ticket) {
            throw new AssertionError("no");
        }
    }

    @Test
    void failuresSayTheGroupsToReplayWith() {
        assertThat(TestRun.of(FailingTestCase.class).messages())
                .containsExactlyInAnyOrder(
                        "no [SyntheticGroupsTest.Ticket row 3, seed 42; replay with @Seed(42) @Synthetic(row = 3, groups ="
                                + " Create.class)]",
                        "no [SyntheticGroupsTest.Ticket row 4, seed 42; replay with @Seed(42) @SyntheticSource(row = 4,"
                                + " groups = {Update.class, Default.class})]");
    }

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = Different.Validator.class)
    @interface Different {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        @SupportedValidationTarget(ValidationTarget.PARAMETERS)
        class Validator implements ConstraintValidator<Different, Object[]> {
            @Override
            public boolean isValid(Object[] values, ConstraintValidatorContext context) {
                return !values[0].equals(values[1]);
            }
        }
    }

    static class TogetherTestCase {
        @Different
        @ParameterizedTest
        @SyntheticSource(rows = 2)
        void each(Ticket left, Ticket right) {}
    }

    @Test
    void aConstraintOnAllParametersTogetherIsRefused() {
        assertThat(TestRun.of(TogetherTestCase.class).message()).isEqualTo("""
                        Can not meet a constraint on several parameters at once
                          where: io.seedbed.junit.SyntheticGroupsTest.TogetherTestCase.each(Ticket, Ticket)
                          constraint: @Different
                          why: each parameter gets a value of its own
                          to do: declare one parameter instead, a record of all these values with the constraint on it""");
    }
}
