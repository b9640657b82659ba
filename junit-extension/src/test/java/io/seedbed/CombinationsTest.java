package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.plan.Plan;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.chrono.HijrahDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.MinguoDate;
import java.time.chrono.ThaiBuddhistDate;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.constraints.CodePointLength;
import org.hibernate.validator.constraints.ISBN;
import org.hibernate.validator.constraints.IpAddress;
import org.hibernate.validator.constraints.Length;
import org.hibernate.validator.constraints.Range;
import org.hibernate.validator.constraints.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Combinations of constraints that break other generators: a thousand objects of each class, all of them valid in the eyes
 * of Hibernate Validator.
 */
class CombinationsTest {

    private static final int ROWS = 1000;

    record PositiveUpToTen(@Positive @Max(10) Integer value) {}

    record BlankSizeEmail(@NotBlank @Size(max = 20) @Email String value) {}

    record ShortEmail(@Email @Size(max = 10) String value) {}

    record MailAtHome(
            @Email @Pattern(regexp = ".+@localhost") String value) {}

    record ProvidersOwn(
            @UUID(version = 7) String id,
            @ISBN(type = ISBN.Type.ISBN_10) String book,
            @CodePointLength(min = 2, max = 4) String points,
            @IpAddress String address) {}

    record OnePattern(@Pattern(regexp = "[A-Z]{2}\\d{4}") String value) {}

    record PatternAndSize(
            @Pattern(regexp = "[A-Z]{2}\\d{4}") @Size(min = 6, max = 6)
            String value) {}

    record TwoPatterns(
            @Pattern(regexp = "[A-Za-z0-9]+") @Pattern(regexp = "[A-Z].*[0-9]") @Size(min = 8, max = 12)
            String value) {}

    record Password(
            @Pattern(regexp = "^(?=.*[0-9])(?=.*[a-z])(?=.*[A-Z])(?=\\S+$).{8,20}$")
            String value) {}

    record DigitsOfDecimal(
            @Digits(integer = 3, fraction = 2) BigDecimal value,

            @Digits(integer = 3, fraction = 2) @DecimalMin("12.345")
            BigDecimal atLeast) {}

    record OpenDouble(
            @DecimalMin(value = "1.5", inclusive = false) @DecimalMax("2.5")
            double value,

            @DecimalMin(value = "1.5", inclusive = false) @DecimalMax("2.5")
            float single) {}

    record FractionsOnInt(
            @DecimalMin("1.5") @DecimalMax("2.5") int value) {}

    record BelowACent(
            @DecimalMin(value = "0", inclusive = false)
            @DecimalMax(value = "0.01", inclusive = false)
            @Digits(integer = 1, fraction = 4)
            BigDecimal value) {}

    record Repeated(
            @Min(5) @Min(7) int least,
            @Size(min = 2, max = 9) @Size(min = 4, max = 20) String sized) {}

    record NumberAsText(@Min(10) @Max(99) String value) {}

    record ListOfText(@Size(min = 2, max = 4) List<@NotBlank @Size(max = 5) String> value) {}

    record Deep(
            @NotEmpty List<@Size(min = 1) List<@Positive Integer>> lists,
            Map<String, @Size(min = 1) List<@Email String>> map) {}

    record Keyed(@NotEmpty Map<@NotBlank String, @Positive Integer> value) {}

    record Tight(
            @Size(max = 1) @NotEmpty String one,
            @Size(max = 1) @NotEmpty List<String> single,
            @PositiveOrZero @Max(0) int zero) {}

    record AllPast(
            @Past Date date,
            @Past Calendar calendar,
            @Past Instant instant,
            @Past LocalDate localDate,
            @Past LocalDateTime localDateTime,
            @Past LocalTime localTime,
            @Past MonthDay monthDay,
            @Past OffsetDateTime offsetDateTime,
            @Past OffsetTime offsetTime,
            @Past Year year,
            @Past YearMonth yearMonth,
            @Past ZonedDateTime zonedDateTime,
            @Past HijrahDate hijrahDate,
            @Past JapaneseDate japaneseDate,
            @Past MinguoDate minguoDate,
            @Past ThaiBuddhistDate thaiBuddhistDate) {}

    record AllFuture(
            @Future Date date,
            @Future Calendar calendar,
            @Future Instant instant,
            @Future LocalDate localDate,
            @Future LocalDateTime localDateTime,
            @Future LocalTime localTime,
            @Future MonthDay monthDay,
            @Future OffsetDateTime offsetDateTime,
            @Future OffsetTime offsetTime,
            @Future Year year,
            @Future YearMonth yearMonth,
            @Future ZonedDateTime zonedDateTime,
            @Future HijrahDate hijrahDate,
            @Future JapaneseDate japaneseDate,
            @Future MinguoDate minguoDate,
            @Future ThaiBuddhistDate thaiBuddhistDate) {}

    record Ordered(
            @Min(1) @Max(100) int from, @Min(1) @Max(100) int to) {
        @AssertTrue
        public boolean isOrdered() {
            return from < to;
        }
    }

    record Zip(
            @NotNull @Pattern(regexp = "\\d{5}(-\\d{4})?") String zip) {}

    record Addressed(@NotNull @Valid Zip address, List<@Valid Zip> others) {}

    @NotNull
    @Size(min = 3, max = 12)
    @Pattern(regexp = "[a-z]+(-[a-z]+)*")
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.FIELD, ElementType.TYPE_USE})
    @interface Slug {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    record Slugged(@Slug String value, List<@Slug String> more) {}

    record Maybe(Optional<@Email String> value, Optional<@Min(3) @Max(5) Integer> number) {}

    record Components(
            @Size(min = 2, max = 3) String text,
            @Min(-3) @Max(3) long number,
            @NotEmpty Set<@Min(0) @Max(9) Byte> bytes) {}

    record AlwaysNull(@Null String value) {}

    interface HasName {
        @Size(max = 9)
        String getName();
    }

    static class Spread implements HasName {
        @Pattern(regexp = "[A-Z].*")
        private String name;

        @Override
        @Size(min = 7)
        @NotBlank
        public String getName() {
            return name;
        }
    }

    record Signs(
            @Negative int negative,
            @Negative BigInteger big,
            @Negative @Digits(integer = 2, fraction = 1) double real,
            @Positive byte small,
            @Min(Long.MIN_VALUE) @Max(Long.MAX_VALUE) long any) {}

    @ParameterizedTest
    @ValueSource(
            classes = {
                PositiveUpToTen.class,
                BlankSizeEmail.class,
                ShortEmail.class,
                MailAtHome.class,
                ProvidersOwn.class,
                OnePattern.class,
                PatternAndSize.class,
                TwoPatterns.class,
                Password.class,
                DigitsOfDecimal.class,
                OpenDouble.class,
                FractionsOnInt.class,
                BelowACent.class,
                Repeated.class,
                NumberAsText.class,
                ListOfText.class,
                Deep.class,
                Keyed.class,
                Tight.class,
                AllPast.class,
                AllFuture.class,
                Ordered.class,
                Addressed.class,
                Slugged.class,
                Maybe.class,
                Components.class,
                Spread.class,
                Signs.class,
                HibernateOwn.class
            })
    void everyObjectIsValid(Class<?> type) {
        List<?> rows = Seedbed.of(type).plan().rows(0, ROWS).toList();

        assertThat(rows).hasSize(ROWS);
        assertThat(rows.stream().flatMap(row -> ClockedValidator.violations(row).stream()))
                .isEmpty();
        // Most constraints let null pass: valid because it is missing does not count.
        assertThat(rows.stream().filter(CombinationsTest::holdsNull)).isEmpty();
    }

    private static boolean holdsNull(Object row) {
        return Arrays.stream(row.getClass().getDeclaredFields()).anyMatch(field -> {
            try {
                field.setAccessible(true);
                return field.get(row) == null;
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    void whatMustBeMissingIsMissing() {
        assertThat(Seedbed.of(AlwaysNull.class).plan().rows(0, ROWS))
                .hasSize(ROWS)
                .extracting(AlwaysNull::value)
                .containsOnlyNulls();
    }

    interface Create {}

    interface Update {}

    record Grouped(
            @Null(groups = Create.class) @NotNull(groups = Update.class)
            Long id) {}

    @Test
    void eachGroupIsServedOnItsOwn() {
        List<Grouped> created = Seedbed.of(Grouped.class)
                .groups(Create.class)
                .plan()
                .rows(0, ROWS)
                .toList();
        List<Grouped> updated = Seedbed.of(Grouped.class)
                .groups(Update.class)
                .plan()
                .rows(0, ROWS)
                .toList();

        assertThat(created).extracting(Grouped::id).containsOnlyNulls();
        assertThat(updated).extracting(Grouped::id).doesNotContainNull();
    }

    @SuppressWarnings("unused") // Only its parameters are looked at.
    void parameters(
            @Email @NotNull String mail,
            @Size(min = 3, max = 8) String code,
            @Positive @Max(9) int quantity,
            @Past LocalDate birthday,
            @NotEmpty List<@NotBlank @Size(max = 5) String> words,
            @Digits(integer = 3, fraction = 2) BigDecimal price,
            @NotNull @Valid Zip zip,
            Map<@Pattern(regexp = "[A-Z]{3}") String, @Min(1) Integer> stock) {}

    @Test
    void constraintsOnParametersAreMet() {
        Method method = Arrays.stream(CombinationsTest.class.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals("parameters"))
                .findFirst()
                .orElseThrow();
        List<Plan<Object>> plans = Arrays.stream(method.getParameters())
                .map(parameter -> Seedbed.of(parameter).plan())
                .toList();

        for (long row = 0; row < ROWS; row++) {
            long number = row;
            Object[] arguments = plans.stream().map(plan -> plan.row(number)).toArray();
            assertThat(arguments).hasSize(8).doesNotContainNull();
            assertThat(ClockedValidator.get().forExecutables().validateParameters(this, method, arguments))
                    .isEmpty();
        }
    }

    record HibernateOwn(
            @CodePointLength(min = 3, max = 5) String points,
            @Length(min = 3, max = 5) String length,
            @Range(min = 3, max = 5) int range) {}
}
