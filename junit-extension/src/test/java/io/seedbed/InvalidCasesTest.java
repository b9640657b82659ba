package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.annotation.After;
import io.seedbed.annotation.Normal;
import io.seedbed.annotation.SumOf;
import io.seedbed.cases.InvalidCase;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.validator.constraints.CreditCardNumber;
import org.junit.jupiter.api.Test;

/** Objects that are wrong on purpose, in one way each. */
class InvalidCasesTest {

    record Address(@NotBlank String city) {}

    record Customer(
            @Min(18) @Max(99) @Normal(mean = 40, sd = 10) int age,
            @NotBlank @Size(max = 20) String name,
            @Email @NotNull String mail,
            @Past LocalDate since,
            @DecimalMin("0.01") BigDecimal balance,
            @CreditCardNumber @Pattern(regexp = "\\d{16}") String card,
            @NotEmpty @Size(max = 3) List<@Positive Integer> scores,
            @Valid Address address) {}

    private static <T> List<InvalidCase<T>> confirmed(Class<T> type) {
        List<InvalidCase<T>> cases = Seedbed.of(type).cases().invalid();
        assertThat(cases).filteredOn(InvalidCase::isPossible).allSatisfy(each -> {
            List<String> violations = ClockedValidator.violations(each.object());
            String constraint = each.constraint().substring(1).replaceAll("\\W.*", "");
            String property = each.property().replaceAll("^is|\\W.*", "").toLowerCase(Locale.ROOT);
            assertThat(violations)
                    .singleElement()
                    .asString()
                    .contains("propertyPath=" + property, "." + constraint + ".message");
        });
        return cases;
    }

    @Test
    void eachConstraintIsViolatedAlone() {
        Map<String, Long> possible = confirmed(Customer.class).stream()
                .filter(InvalidCase::isPossible)
                .collect(Collectors.groupingBy(
                        each -> each.property() + " " + each.constraint(), Collectors.counting()));

        assertThat(possible.keySet())
                .contains(
                        "age @Min(18)",
                        "age @Max(99)",
                        "name @NotBlank",
                        "name @Size(max = 20)",
                        "mail @Email",
                        "mail @NotNull",
                        "since @Past",
                        "balance @DecimalMin(\"0.01\")",
                        "card @CreditCardNumber",
                        "card @Pattern(regexp = \"\\\\d{16}\")",
                        "scores @NotEmpty",
                        "scores @Size(max = 3)");
    }

    record Small(@Min(18) int age) {}

    @Test
    void aCaseIsNamedAfterWhatIsWrong() {
        InvalidCase<Small> only = confirmed(Small.class).get(0);

        assertThat(only)
                .hasToString("age: @Min(18) violated by " + only.object().age());
        assertThat(only.object().age()).isLessThan(18);
    }

    record Implied(
            @NotNull @NotBlank String name,
            @Positive @Min(1) int count) {}

    @Test
    void aConstraintThatAnotherOneImpliesSaysSo() {
        assertThat(confirmed(Implied.class))
                .extracting(InvalidCase::toString)
                .contains(
                        "name: @NotNull can not be violated alone: contradiction: @NotNull, @NotBlank",
                        "count: @Min(1) can not be violated alone: contradiction: @Positive, @Min(1)");
    }

    record Ruled(@Min(0) @Max(9) int low, @Min(0) @Max(9) int high) {
        @AssertTrue
        boolean isOrdered() {
            return low <= high;
        }
    }

    @Test
    void rulesOnTheWholeStayMet() {
        assertThat(confirmed(Ruled.class))
                .filteredOn(InvalidCase::isPossible)
                .extracting(each -> each.property() + " " + each.constraint())
                .contains("low @Min(0)", "high @Max(9)");
    }

    record Payment(
            @CreditCardNumber String card,
            @PositiveOrZero int net,
            @Positive int tax,
            @SumOf({"net", "tax"}) @Max(1_000_000) int gross,
            @Past LocalDate ordered,
            @After("ordered") @Past LocalDate paid) {}

    @Test
    void valuesThatFollowFromOthersDoNotHideAViolation() {
        assertThat(confirmed(Payment.class))
                .filteredOn(InvalidCase::isPossible)
                .extracting(each -> each.property() + " " + each.constraint())
                .contains("card @CreditCardNumber", "net @PositiveOrZero", "tax @Positive", "paid @Past");
    }

    record Dated(
            @Past LocalDate day,
            @PastOrPresent Instant at,
            @Past ZonedDateTime zoned,
            @Past Year year,
            @Past java.sql.Timestamp stamp) {}

    @Test
    void whatIsNotPastStaysSoForYears() {
        Instant yearsLater = Seedbed.DEFAULT_NOW.plus(9 * 365, ChronoUnit.DAYS);

        assertThat(confirmed(Dated.class))
                .filteredOn(each -> each.constraint().startsWith("@Past"))
                .hasSize(5)
                .allSatisfy(each -> assertThat(ClockedValidator.violationsAt(yearsLater, each.object()))
                        .hasSize(1));
    }

    interface Strict {}

    record Grouped(@Min(value = 5, groups = Strict.class) int size) {}

    @Test
    void groupsCount() {
        assertThat(Seedbed.of(Grouped.class).cases().invalid()).isEmpty();
        assertThat(Seedbed.of(Grouped.class).groups(Strict.class).cases().invalid())
                .hasSize(1);
    }
}
