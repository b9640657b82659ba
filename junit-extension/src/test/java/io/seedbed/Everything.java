package io.seedbed;

import io.seedbed.annotation.AtLeast;
import io.seedbed.annotation.BlueprintFor;
import io.seedbed.annotation.LogNormal;
import io.seedbed.annotation.Normal;
import io.seedbed.annotation.NullRate;
import io.seedbed.annotation.Sequence;
import io.seedbed.annotation.Stratified;
import io.seedbed.annotation.SumOf;
import io.seedbed.annotation.Unique;
import io.seedbed.annotation.Weighted;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A class that has something of everything that can be explained. */
final class Everything {

    private Everything() {}

    enum Tier {
        BASIC,
        SILVER,
        GOLD
    }

    /** Has a validator of its own, which no domain can stand for. */
    @Target({ElementType.FIELD, ElementType.TYPE_USE})
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = NoEcho.Check.class)
    @interface NoEcho {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        class Check implements ConstraintValidator<NoEcho, String> {
            @Override
            public boolean isValid(String value, ConstraintValidatorContext context) {
                return value == null || value.length() < 2 || value.charAt(0) != value.charAt(1);
            }
        }
    }

    record Address(
            @NotBlank @Size(max = 40) String city,
            @Pattern(regexp = "[0-9]{5}") String code) {}

    record Line(
            @Pattern(regexp = "[A-Z]{2}-[0-9]{3}") String sku,
            @Min(1) @Max(9) int quantity) {}

    sealed interface Payment permits Card, Cash {}

    record Card(@Min(1) @Max(12) int month) implements Payment {}

    record Cash(boolean exact) implements Payment {}

    record Category(
            @Size(max = 8) String label, @NullRate(0.5) Category parent) {}

    interface Identified {
        @Unique
        @Min(1)
        @Max(99_999)
        long id();
    }

    record Order(
            @Unique @Min(1) @Max(99_999) long id,
            @Sequence(start = "100", step = "5") int number,
            String firstName,
            @Normal(mean = 38, sd = 12) @Min(18) @Max(99) int age,

            @Weighted({"BASIC=75", "SILVER=20", "GOLD=5"}) @Stratified
            Tier tier,

            @NullRate(0.1) @LogNormal(median = 120, sigma = 0.8) @Digits(integer = 6, fraction = 2) @PositiveOrZero
            BigDecimal balance,

            @Past LocalDate since,
            @NoEcho @Size(min = 70, max = 90) String note,
            @Valid Address billing,
            @Valid @NullRate(0.5) Address shipping,
            @Size(max = 3) List<@Valid Line> lines,
            @Size(min = 1, max = 2) Map<@Size(max = 3) String, @Min(0) @Max(5) Double> scores,
            Optional<@Size(max = 4) String> nick,
            @Valid Payment payment,
            Category category,
            @Min(0) @Max(50) int net,
            @Min(0) @Max(9) int tax,
            @SumOf({"net", "tax"}) int gross,
            @Max(200) @AtLeast("net") int limit,
            String remark,
            @Null String unused)
            implements Identified {

        @AssertTrue
        boolean isSettled() {
            return gross < 58;
        }
    }

    @BlueprintFor(Order.class)
    interface OrderBlueprint {
        @Size(max = 12)
        @NullRate(0.1)
        String getRemark();
    }
}
