package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.seedbed.annotation.NullRate;
import io.seedbed.plan.Plan;
import io.seedbed.problem.SeedbedException;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Constraints that only their own validator understands: met by drawing again, or refused in full words. */
class OpaqueRulesTest {

    @Target({ElementType.FIELD, ElementType.TYPE_USE})
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = {})
    @interface Unheard {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        int level() default 0;
    }

    record Unreadable(@Unheard(level = 3) String value) {}

    @Test
    void refusesAConstraintThatNobodyUnderstands() {
        assertThatExceptionOfType(SeedbedException.class)
                .isThrownBy(() -> Seedbed.of(Unreadable.class).plan())
                .withMessage("""
                        No validator or reader understands a constraint
                          constraint: @Unheard(level = 3) on io.seedbed.OpaqueRulesTest.Unreadable.value
                          type: String
                          why: there is no ConstraintValidator of io.seedbed.OpaqueRulesTest.Unheard for this type, and no ConstraintReader knows it
                          to do: remove the constraint, change the type, or register a ConstraintReader as a service""");
    }

    record Misplaced(@Size(max = 3) int value) {}

    @Test
    void refusesAConstraintOnATypeThatItMeansNothingFor() {
        assertThatExceptionOfType(SeedbedException.class)
                .isThrownBy(() -> Seedbed.of(Misplaced.class).plan())
                .withMessage("""
                        No validator or reader understands a constraint
                          constraint: @Size(max = 3) on io.seedbed.OpaqueRulesTest.Misplaced.value
                          type: int
                          why: there is no ConstraintValidator of jakarta.validation.constraints.Size for this type, and no ConstraintReader knows it
                          to do: remove the constraint, change the type, or register a ConstraintReader as a service""");
    }

    @Target({ElementType.FIELD, ElementType.TYPE_USE})
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = NeverMet.Validator.class)
    @interface NeverMet {
        String message() default "is never good enough";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        class Validator implements ConstraintValidator<NeverMet, String> {
            @Override
            public boolean isValid(String value, ConstraintValidatorContext context) {
                return value == null;
            }
        }
    }

    record Hopeless(@NeverMet @Pattern(regexp = "abc") String value) {}

    record HopelessElement(@Size(max = 1) List<@NeverMet @Pattern(regexp = "abc") String> value) {}

    record HopelessDeep(@NullRate(1) List<Hopeless> value) {}

    @Target({ElementType.FIELD, ElementType.TYPE_USE})
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = Even.Validator.class)
    @interface Even {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        class Validator implements ConstraintValidator<Even, Integer> {
            @Override
            public boolean isValid(Integer value, ConstraintValidatorContext context) {
                return value == null || value % 2 == 0;
            }
        }
    }

    record Evens(@Even @Min(1) @Max(9) int one, List<@Even Integer> many) {}

    @Test
    void drawsAgainUntilTheValidatorIsContent() {
        List<Evens> rows = Seedbed.of(Evens.class).plan().rows(0, 200).toList();

        assertThat(rows.stream().map(Evens::one).distinct()).containsExactlyInAnyOrder(2, 4, 6, 8);
        assertThat(rows.stream().flatMap(row -> row.many().stream()))
                .hasSizeGreaterThan(200)
                .allMatch(x -> x % 2 == 0);
        assertThat(rows.stream().flatMap(row -> ClockedValidator.violations(row).stream()))
                .isEmpty();
    }

    record Ordered(@Min(5) @Max(9) int from, @Min(1) @Max(4) int to) {
        @AssertTrue
        public boolean isOrdered() {
            return from < to;
        }
    }

    @Test
    void givesUpOnARuleThatNoValueMeetsBeforeTheFirstRow() {
        assertThatExceptionOfType(SeedbedException.class)
                .isThrownBy(() -> Seedbed.of(Hopeless.class).plan())
                .withMessage("""
                        Found no valid value for io.seedbed.OpaqueRulesTest.Hopeless.value
                          violated: value = "abc" violates @NeverMet: is never good enough
                          tried: 0 of 1000 values passed
                          passes as drawn: 0 of 1000 others
                          why: no domain expresses this rule, so values are drawn and checked
                          to do: declare what the rule demands: by constraints on the properties, by a relation such as @After or @SumOf, or by a ConstraintReader""");
    }

    @Test
    void givesUpOnARuleOfTheObjectThatNoneMeets() {
        assertThatExceptionOfType(SeedbedException.class)
                .isThrownBy(() -> Seedbed.of(Ordered.class).plan())
                .withMessage("""
                        Found no valid value for io.seedbed.OpaqueRulesTest.Ordered
                          violated: ordered = false violates @AssertTrue
                          tried: 0 of 1000 values passed
                          passes as drawn: 0 of 1000 others
                          why: no domain expresses this rule, so values are drawn and checked
                          to do: declare what the rule demands: by constraints on the properties, by a relation such as @After or @SumOf, or by a ConstraintReader""");
    }

    @Test
    void givesUpOnElementsAndOnPartsOfObjectsToo() {
        assertThatExceptionOfType(SeedbedException.class)
                .isThrownBy(() -> Seedbed.of(HopelessElement.class).plan())
                .withMessage("""
                        Found no valid value for io.seedbed.OpaqueRulesTest.HopelessElement.value
                          violated: value[0].<list element> = "abc" violates @NeverMet: is never good enough
                          tried: 0 of 1000 values passed
                          passes as drawn: 0 of 1000 others
                          why: no domain expresses this rule, so values are drawn and checked
                          to do: declare what the rule demands: by constraints on the properties, by a relation such as @After or @SumOf, or by a ConstraintReader""");
        assertThatExceptionOfType(SeedbedException.class)
                .isThrownBy(() -> Seedbed.of(HopelessDeep.class).plan())
                .withMessage("""
                        Found no valid value for io.seedbed.OpaqueRulesTest.Hopeless.value
                          violated: value = "abc" violates @NeverMet: is never good enough
                          tried: 0 of 1000 values passed
                          passes as drawn: 0 of 1000 others
                          why: no domain expresses this rule, so values are drawn and checked
                          to do: declare what the rule demands: by constraints on the properties, by a relation such as @After or @SumOf, or by a ConstraintReader""");
    }

    record Rare(@Min(1) int number) {
        @AssertTrue
        public boolean isLucky() {
            // Of neighbours and of small numbers no more than of any others.
            return Integer.toUnsignedLong(number * 0x9E3779B1) % 200 == 7;
        }
    }

    @Test
    void saysHowRareThoseAreThatPass() {
        Plan<Rare> plan = Seedbed.of(Rare.class).plan();

        assertThatExceptionOfType(SeedbedException.class)
                .isThrownBy(() -> plan.rows(0, 2000).forEach(row -> {}))
                .withMessage("""
                        Found no valid value for io.seedbed.OpaqueRulesTest.Rare
                          violated: lucky = false violates @AssertTrue
                          tried: 0 of 1000 values passed
                          passes as drawn: 8 of 1000 others
                          why: no domain expresses this rule, so values are drawn and checked
                          to do: declare what the rule demands: by constraints on the properties, by a relation such as @After or @SumOf, or by a ConstraintReader""");
    }
}
