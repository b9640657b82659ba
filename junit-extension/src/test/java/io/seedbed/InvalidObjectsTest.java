package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.annotation.After;
import io.seedbed.cases.InvalidCase;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.validator.constraints.CompositionType;
import org.hibernate.validator.constraints.ConstraintComposition;
import org.hibernate.validator.constraints.ISBN;
import org.hibernate.validator.constraints.UniqueElements;
import org.hibernate.validator.constraints.ru.INN;
import org.junit.jupiter.api.Test;

/** Objects that are wrong on purpose in what they contain, and as a whole. */
class InvalidObjectsTest {

    /** The cases as text, each of which the validator confirms to be the only violation there is. */
    private static <T> List<String> confirmed(Class<T> type) {
        List<InvalidCase<T>> cases = Seedbed.of(type).cases().invalid();
        assertThat(cases)
                .filteredOn(InvalidCase::isPossible)
                .allSatisfy(each ->
                        assertThat(ClockedValidator.violations(each.object())).hasSize(1));
        return cases.stream().map(Object::toString).toList();
    }

    record Line(@NotBlank String sku, @Min(1) @Max(9) int quantity) {}

    record Address(@NotNull String city) {}

    record Order(
            @Valid Address billing,
            @Valid @NotNull Address shipping,
            @Size(min = 2, max = 5) List<@Valid Line> lines,
            Map<@Size(min = 2) String, @Positive Integer> prices,
            Optional<@Min(5) Integer> discount) {}

    @Test
    void whatIsWithinIsWrongAlone() {
        assertThat(confirmed(Order.class))
                .contains(
                        "shipping: @NotNull violated by null",
                        "billing.city: @NotNull violated by null",
                        "shipping.city: @NotNull violated by null",
                        "lines[].sku: @NotBlank violated by null",
                        "lines[].quantity: @Min(1) violated by 0",
                        "lines[].quantity: @Max(9) violated by 10",
                        "prices<value>: @Positive violated by 0",
                        "discount<content>: @Min(5) violated by 4")
                .noneMatch(text -> text.contains("can not"));
    }

    @Test
    void onlyThatOfTwoObjectsIsWrongThatIsMeant() {
        Order wrong = Seedbed.of(Order.class).cases().invalid().stream()
                .filter(each -> each.property().equals("shipping.city"))
                .findFirst()
                .orElseThrow()
                .object();

        assertThat(wrong.billing().city()).isNotNull();
        assertThat(wrong.shipping().city()).isNull();
    }

    record Basket(
            @UniqueElements @Size(min = 2, max = 4) List<String> skus,
            @UniqueElements @Size(max = 1) List<String> one) {}

    @Test
    void elementsThatMustDifferAreEqual() {
        assertThat(confirmed(Basket.class))
                .anyMatch(text -> text.matches("skus: @UniqueElements violated by \\[([\\w-]+), \\1.*"))
                .contains("one: @UniqueElements can not be violated alone: contradiction: @UniqueElements,"
                        + " @Size(max = 1)");
    }

    @ISBN
    @INN
    @ConstraintComposition(CompositionType.OR)
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.FIELD)
    @interface BookOrTaxpayer {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @Size(max = 3)
    @jakarta.validation.constraints.Pattern(regexp = "[A-Z]+")
    @ConstraintComposition(CompositionType.OR)
    @jakarta.validation.ReportAsSingleViolation
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.FIELD)
    @interface ShortOrLoud {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    record Shouted(@ShortOrLoud String text) {}

    @Test
    void noneOfSeveralWaysIsTaken() {
        List<InvalidCase<Shouted>> cases = Seedbed.of(Shouted.class).cases().invalid();

        assertThat(confirmed(Shouted.class)).hasSize(1);
        assertThat(cases.get(0).object().text()).hasSizeGreaterThan(3).doesNotMatch("[A-Z]+");
    }

    @Constraint(validatedBy = EvenValidator.class)
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.FIELD)
    @interface Even {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    public static class EvenValidator implements ConstraintValidator<Even, Integer> {
        @Override
        public boolean isValid(Integer value, ConstraintValidatorContext context) {
            return value == null || value % 2 == 0;
        }
    }

    record Pair(@Even @Max(100) Integer left, @Even Integer right) {}

    @Test
    void aConstraintThatOnlyTheValidatorKnowsIsViolatedByChance() {
        List<InvalidCase<Pair>> cases = Seedbed.of(Pair.class).cases().invalid();

        assertThat(confirmed(Pair.class)).hasSize(3).noneMatch(text -> text.contains("can not"));
        assertThat(cases.get(0).object().left() % 2).isNotZero();
        assertThat(cases.get(0).object().right() % 2).isZero();
    }

    record Stay(
            LocalDate from,
            @After("from") LocalDate to,
            @Min(1) int guests) {
        @AssertTrue
        boolean isForward() {
            return to.isAfter(from);
        }
    }

    record Trip(@Valid @NotNull Stay stay) {}

    @Test
    void aRuleIsBrokenThatARelationKeeps() {
        assertThat(confirmed(Stay.class))
                .contains("guests: @Min(1) violated by 0", "isForward(): @AssertTrue violated by false");
        assertThat(confirmed(Trip.class)).contains("stay.isForward(): @AssertTrue violated by false");
    }

    record Category(@NotBlank String name, @Valid Category parent) {}

    @Test
    void anObjectWithinOneOfItsOwnClassIsLeftAlone() {
        assertThat(confirmed(Category.class))
                .allMatch(text -> text.startsWith("name: @NotBlank violated by "))
                .hasSize(2);
    }
}
