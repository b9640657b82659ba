package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.annotation.Unique;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.hibernate.validator.constraints.CompositionType;
import org.hibernate.validator.constraints.ConstraintComposition;
import org.junit.jupiter.api.Test;

/** Constraints that are met by one of their parts, or by none of them. */
class CompositionTest {
    private static final int ROWS = 1_000;

    private static <T> List<T> valid(Class<T> type) {
        List<T> rows = Seedbed.of(type).plan().rows(0, ROWS).toList();
        assertThat(rows.stream().flatMap(row -> ClockedValidator.violations(row).stream()))
                .isEmpty();
        return rows;
    }

    @ConstraintComposition(CompositionType.OR)
    @Pattern(regexp = "[A-Z]{2}\\d{4}")
    @Size(min = 12, max = 14)
    @ReportAsSingleViolation
    @Target({ElementType.FIELD, ElementType.TYPE_USE})
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = {})
    @interface CodeOrName {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @ConstraintComposition(CompositionType.ALL_FALSE)
    @Min(10)
    @Negative
    @Target({ElementType.FIELD, ElementType.TYPE_USE})
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = {})
    @interface Digit {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @ConstraintComposition(CompositionType.ALL_FALSE)
    @Pattern(regexp = "[a-z]*")
    @Pattern(regexp = ".*[0-9].*")
    @Size(max = 2)
    @Null
    @Target({ElementType.FIELD, ElementType.TYPE_USE})
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = {})
    @interface Odd {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @ConstraintComposition(CompositionType.ALL_FALSE)
    @NotNull
    @Target({ElementType.FIELD, ElementType.TYPE_USE})
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = {})
    @interface Missing {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    record Composed(
            @CodeOrName String either,
            @CodeOrName @Pattern(regexp = ".*7") String ends,
            @Digit Integer digit,
            @Digit short small,
            @Odd @Size(max = 20) String odd,
            @Missing String missing,
            List<@CodeOrName String> list) {}

    @Test
    void eachWayIsTaken() {
        assertThat(valid(Composed.class))
                .anyMatch(row -> row.either().length() == 6)
                .anyMatch(row -> row.either().length() > 11)
                .allMatch(row -> row.digit() >= 0 && row.digit() < 10)
                .allMatch(row -> row.missing() == null)
                .anyMatch(row -> row.odd().length() > 5);
    }

    record OneWay(@CodeOrName @Size(max = 10) String code) {}

    @Test
    void waysThatAreNotPossibleAreLeftOut() {
        assertThat(valid(OneWay.class)).allMatch(row -> row.code().matches("[A-Z]{2}\\d{4}"));
    }

    record Different(@Unique @CodeOrName String code) {}

    @Test
    void uniqueValuesTakeOneWay() {
        assertThat(valid(Different.class).stream().map(Different::code)).doesNotHaveDuplicates();
    }

    record NoWay(@CodeOrName @Size(max = 5) String code) {}

    record NoDigit(@Digit @Max(-1) int digit) {}

    @Test
    void whereNoWayIsPossibleTheLastOneSaysWhy() {
        assertThatThrownBy(() -> Seedbed.of(NoWay.class).plan()).hasMessage("""
                No value is possible for io.seedbed.CompositionTest.NoWay.code
                  contradiction: @Size(max = 5)
                                 @CodeOrName
                  to do: change or remove one of the two""");
        assertThatThrownBy(() -> Seedbed.of(NoDigit.class).plan()).hasMessage("""
                No value is possible for io.seedbed.CompositionTest.NoDigit.digit
                  contradiction: @Max(-1)
                                 @Digit
                  to do: change or remove one of the two""");
    }
}
