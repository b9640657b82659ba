package io.seedbed;

import static io.seedbed.edit.Spec.range;
import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.annotation.Weighted;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rules that chance meets once in a million objects or never, and that only the validator knows: found by changing what is wrong. */
class GuidedSearchTest {
    private static final int ROWS = 300;

    private static <T> List<T> valid(Class<T> type) {
        List<T> rows = Seedbed.of(type).plan().rows(0, ROWS).toList();
        assertThat(rows.stream().flatMap(row -> ClockedValidator.violations(row).stream()))
                .isEmpty();
        return rows;
    }

    record SignUp(
            @Size(min = 8, max = 30) String password,
            @Size(min = 8, max = 30) String repeated,
            int visits) {
        @AssertTrue
        boolean isSame() {
            return password.equals(repeated);
        }
    }

    @Test
    void equalTextIsFound() {
        assertThat(valid(SignUp.class).stream().map(SignUp::password).distinct())
                .hasSizeGreaterThan(ROWS / 2);
    }

    @Test
    void whatAProgramStatesIsNotForgotten() {
        assertThat(Seedbed.of(Next.class).with(Next::first, range(0, 99)).plan().rows(0, ROWS))
                .allSatisfy(row -> assertThat(row.first()).isBetween(0, 99));
    }

    record Next(
            @Min(0) @Max(1_000_000) int first,
            @Min(0) @Max(1_000_000) int second,
            LocalDate day,
            LocalDate dayAfter) {
        @AssertTrue
        boolean isConsecutive() {
            return second == first + 1;
        }

        @AssertTrue
        boolean isOnTheNextDay() {
            return dayAfter.equals(day.plusDays(1));
        }
    }

    @Test
    void neighboursAreFound() {
        assertThat(valid(Next.class).stream().map(Next::first).distinct()).hasSizeGreaterThan(ROWS / 2);
    }

    @Target({ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = Ascending.Validator.class)
    @interface Ascending {
        String message() default "must ascend";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        class Validator implements ConstraintValidator<Ascending, Steps> {
            @Override
            public boolean isValid(Steps steps, ConstraintValidatorContext context) {
                List<Integer> all = List.of(steps.a, steps.b, steps.c, steps.d, steps.e, steps.f);
                context.disableDefaultConstraintViolation();
                for (int i = 0; i + 1 < all.size(); i++) {
                    if (all.get(i) >= all.get(i + 1)) {
                        String name = String.valueOf((char) ('a' + i));
                        context.buildConstraintViolationWithTemplate("must ascend")
                                .addPropertyNode(name)
                                .addConstraintViolation();
                    }
                }
                return IntStream.range(0, all.size() - 1).allMatch(i -> all.get(i) < all.get(i + 1));
            }
        }
    }

    @Ascending
    record Steps(int a, int b, int c, int d, int e, int f) {}

    @Test
    void theOrderOfSixIsFoundByWhatIsNamed() {
        assertThat(valid(Steps.class).stream().distinct()).hasSizeGreaterThan(ROWS / 2);
    }

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

    record EvenLists(
            @Size(min = 20, max = 40) List<@Even Integer> many,
            @Size(min = 3, max = 3) List<@Size(min = 10, max = 10) List<@Even Integer>> table) {}

    @Test
    void elementsAreDrawnAgainOneByOne() {
        assertThat(valid(EvenLists.class))
                .allMatch(row -> row.many().stream().allMatch(x -> x % 2 == 0))
                .allMatch(row -> row.table().stream().flatMap(List::stream).allMatch(x -> x % 2 == 0));
    }

    @Test
    void onlyListedValuesAreMovedTo() {
        assertThat(Seedbed.of(Pair.class).plan().rows(0, ROWS))
                .allMatch(row ->
                        Set.of(10, 20).contains(row.low()) && Set.of(10, 20, 30).contains(row.high()));
    }

    record Pair(
            @Weighted({"10=10", "20=90"}) int low,
            @Weighted({"10=50", "20=45", "30=5"}) int high) {
        @AssertTrue
        boolean isOrdered() {
            return low < high;
        }
    }

    @Test
    void theOutcomeIsAFunctionOfTheRow() {
        assertThat(Seedbed.of(Next.class).plan().row(17))
                .isEqualTo(valid(Next.class).get(17));
    }
}
