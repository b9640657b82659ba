package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.seedbed.annotation.After;
import io.seedbed.annotation.AtLeast;
import io.seedbed.annotation.Normal;
import io.seedbed.annotation.NullRate;
import io.seedbed.annotation.SameAs;
import io.seedbed.annotation.Unique;
import io.seedbed.annotation.Weighted;
import io.seedbed.problem.SeedbedException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
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
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.constraints.CodePointLength;
import org.hibernate.validator.constraints.CreditCardNumber;
import org.hibernate.validator.constraints.EAN;
import org.hibernate.validator.constraints.ISBN;
import org.hibernate.validator.constraints.LuhnCheck;
import org.hibernate.validator.constraints.Mod11Check;
import org.hibernate.validator.constraints.Normalized;
import org.hibernate.validator.constraints.URL;
import org.hibernate.validator.constraints.UUID;
import org.hibernate.validator.constraints.UniqueElements;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** Combinations at the edge of what can be met, each component one of them: a thousand objects, or a refusal in full words. */
class HardCombinationsTest {
    private static final int ROWS = 1_000;

    record Numbers(
            @DecimalMin("0.1") @DecimalMax("0.3") @Digits(integer = 1, fraction = 1)
            double tenths,

            @DecimalMin(value = "0.1", inclusive = false) @DecimalMax(value = "0.2", inclusive = false)
            float between,

            @Digits(integer = 1, fraction = 17) @Positive BigDecimal fine,

            @Digits(integer = 30, fraction = 0) @DecimalMin("1e25")
            BigInteger huge,

            @Min(-1) @Max(1) @Negative byte onlyOne,
            @Min(Long.MAX_VALUE - 1) long last,
            @Digits(integer = 0, fraction = 2) @Positive BigDecimal cents,

            @Digits(integer = 2, fraction = 2) @DecimalMin("-99.99") @DecimalMax("-99.98")
            double low,

            @Min(5) @Max(5) Integer fixed,
            @Normal(mean = 15, sd = 1) @Min(0) @Max(9) int tail,
            @Weighted({"1=1", "2=0", "3=5"}) @Min(2) int weighted,

            @DecimalMin("9007199254740993") @DecimalMax("9007199254740999")
            double beyondExact) {}

    record Texts(
            @Min(10) @Max(99) @Pattern(regexp = "[0-9]*5") String numberAndPattern,

            @Digits(integer = 2, fraction = 1) @Size(min = 4)
            String numberOfFour,

            @Email @Pattern(regexp = "[^@]+@shop\\.example") @Size(max = 17)
            String short1,

            @Pattern(regexp = "^(?!.*(.)\\1).*$") @Size(min = 3, max = 6) @NotBlank
            String noneTwice,

            @Pattern(regexp = "(?i)abc") @Pattern(regexp = "[A-Z]+")
            String upper,

            @Pattern(regexp = ".*") @Size(min = 200, max = 200)
            String long1,

            @Pattern(regexp = "\\p{Lu}\\p{Ll}+") @CodePointLength(max = 5)
            String name,

            @Normalized(form = java.text.Normalizer.Form.NFD) @Size(min = 5, max = 9)
            String decomposed,

            @NotBlank @Size(max = 1) String oneSign,
            @Pattern(regexp = "|x") @NotEmpty String orNothing,

            @Pattern(regexp = "\\s*\\S\\s*") @Size(min = 3, max = 3)
            String padded,

            @Pattern(regexp = "(ab)*") @Size(min = 5, max = 7)
            String sixSigns,

            @Unique @Pattern(regexp = "[a-z]{2}") @Size(max = 2)
            String unique) {}

    record Codes(
            @CreditCardNumber @Size(min = 13, max = 13) String card,
            @LuhnCheck @Size(min = 4, max = 4) String luhn,

            @EAN(type = EAN.Type.EAN8) @Pattern(regexp = "4.*")
            String ean,

            @ISBN(type = ISBN.Type.ISBN_10) @Pattern(regexp = ".*X")
            String isbn,

            @UUID(version = 4, letterCase = UUID.LetterCase.UPPER_CASE) @Pattern(regexp = "A.*F")
            String uuid,

            @URL(host = "shop.example", protocol = "https") @Size(max = 24)
            String url,

            @CreditCardNumber @EAN(type = EAN.Type.EAN8) String both,

            @Mod11Check(threshold = 7) @Pattern(regexp = "\\d{5}")
            String mod11) {}

    record Times(
            @PastOrPresent @FutureOrPresent Year thisYear,
            @PastOrPresent @FutureOrPresent YearMonth thisMonth,
            @PastOrPresent @FutureOrPresent MonthDay today,
            @PastOrPresent @FutureOrPresent LocalDate alsoToday,
            @Past LocalTime early,

            @DurationMin(minutes = 5) @DurationMax(minutes = 5)
            Duration exactly,

            @Past @After("past") Instant later,
            @Past Instant past) {}

    record Containers(
            @NotEmpty @Size(max = 2) Set<@NotNull @Min(1) @Max(2) Integer> full,
            @Size(min = 7) EnumSet<TimeUnit> allUnits,
            @Size(min = 7, max = 7) EnumMap<TimeUnit, @Positive Integer> everyKey,
            @UniqueElements @Size(min = 2) List<Boolean> both,
            @Size(min = 3, max = 3) SortedSet<@Pattern(regexp = "[abc]") String> sorted,
            @NotEmpty SortedMap<@NotBlank @Size(max = 3) String, @Valid @NotNull Leaf> leaves,
            @Size(max = 2) List<@Size(min = 1, max = 2) List<@Size(min = 1, max = 1) Set<@Email String>>> deep,
            Optional<@NotBlank @Size(max = 3) String> maybe,
            @Min(3) @Max(4) OptionalInt number,
            @Size(min = 2, max = 2) byte[] bytes,
            @NotEmpty Map<@Pattern(regexp = "k[0-9]") String, @NotEmpty List<@PositiveOrZero @Max(0) Integer>> zeros,
            @Size(min = 1) String @Size(min = 2, max = 2) [] words,
            @NullRate(0.5) @Size(min = 2) List<@NotNull @Valid Leaf> sometimes) {}

    record Leaf(@Pattern(regexp = "[xyz]") @NotNull String sign) {}

    record Related(
            @Min(10) @Max(20) int low,
            @AtLeast("low") @Max(20) int high,

            @Size(min = 3, max = 9) @Pattern(regexp = "[a-f]+")
            String secret,

            @SameAs("secret") @Size(max = 5) String again) {}

    static final List<Class<?>> MET =
            List.of(Numbers.class, Texts.class, Codes.class, Times.class, Containers.class, Related.class);

    @ParameterizedTest
    @FieldSource("MET")
    void isMet(Class<?> type) {
        long rows = type == Texts.class ? 26 * 26 : ROWS;
        List<?> made = Seedbed.of(type).plan().rows(0, rows).toList();

        assertThat(made.stream().flatMap(row -> ClockedValidator.violations(row).stream()))
                .isEmpty();
    }

    record NoTenth(
            @DecimalMin(value = "0.1", inclusive = false)
            @DecimalMax(value = "0.2", inclusive = false)
            @Digits(integer = 1, fraction = 1)
            BigDecimal value) {}

    record NoUnsigned(@Min(128) byte value) {}

    record NoNumber(
            @Min(10) @Max(99) @Pattern(regexp = "[a-z]+") String value) {}

    record OddLength(
            @Pattern(regexp = "(ab)*") @Size(min = 5, max = 5)
            String value) {}

    record UpperLower(
            @Pattern(regexp = "[A-Z]+") @Pattern(regexp = "[a-z]*")
            String value) {}

    record TooManySigns(
            @CodePointLength(min = 4) @Size(max = 3) String value) {}

    record NoVersion(
            @UUID(version = 4) @Pattern(regexp = ".{14}1.*") String value) {}

    record Never(@Past @Future LocalTime value) {}

    record Longer(
            @DurationMin(hours = 2) @DurationMax(minutes = 90)
            Duration value) {}

    record BothBooleans(@UniqueElements @Size(min = 3) List<Boolean> value) {}

    record TooManyUnits(@Size(min = 8) EnumMap<TimeUnit, String> value) {}

    record DeepElement(List<List<@Size(min = 4) @Pattern(regexp = "[a-z]{3}") String>> value) {}

    record EmptyArray(@NotEmpty @Size(max = 0) int[] value) {}

    record MissingContent(@Min(5) @Max(4) OptionalInt value) {}

    record FarAway(
            @Normal(mean = 500, sd = 1) @Min(0) @Max(9) int value) {}

    record NoMail(
            @Email @NotNull @Pattern(regexp = "[a-z]+") String value) {}

    static final List<Arguments> REFUSED = List.of(
            refused(
                    NoTenth.class,
                    "value",
                    "@DecimalMin(value = \"0.1\", inclusive = false)",
                    "@DecimalMax(value = \"0.2\", inclusive = false)",
                    "@Digits(integer = 1, fraction = 1)"),
            refused(NoUnsigned.class, "value", "@Min(128)", "byte"),
            Arguments.of(NoNumber.class, """
                    Found no valid value for io.seedbed.HardCombinationsTest.NoNumber.value
                      violated: 75 is not in /[a-z]+/
                      tried: 0 of 1000 values passed
                      passes as drawn: 0 of 1000 others
                      why: no domain expresses this rule, so values are drawn and checked
                      to do: declare what the rule demands: by constraints on the properties, by a relation such as @After or @SumOf, or by a ConstraintReader"""),
            refused(OddLength.class, "value", "@Pattern(regexp = \"(ab)*\")", "@Size(min = 5, max = 5)"),
            refused(UpperLower.class, "value", "@Pattern(regexp = \"[A-Z]+\")", "@Pattern(regexp = \"[a-z]*\")"),
            refused(TooManySigns.class, "value", "@CodePointLength(min = 4)", "@Size(max = 3)"),
            refused(NoVersion.class, "value", "@UUID(version = 4)", "@Pattern(regexp = \".{14}1.*\")"),
            refused(Never.class, "value", "@Past", "@Future"),
            refused(Longer.class, "value", "@DurationMin(hours = 2)", "@DurationMax(minutes = 90)"),
            refused(BothBooleans.class, "value", "@Size(min = 3)", "@UniqueElements of the 2 values of Boolean"),
            refused(TooManyUnits.class, "value", "@Size(min = 8)", "the 7 values of TimeUnit"),
            refused(DeepElement.class, "value[][]", "@Size(min = 4)", "@Pattern(regexp = \"[a-z]{3}\")"),
            refused(EmptyArray.class, "value", "@NotEmpty", "@Size(max = 0)"),
            refused(MissingContent.class, "value<content>", "@Min(5)", "@Max(4)"),
            Arguments.of(FarAway.class, """
                    A distribution gives no value that is allowed: io.seedbed.HardCombinationsTest.FarAway.value
                      why: Normal(mean 500, sd 1) never gives a value in [0, 9] in steps of 1.
                           Nearly all of its values lie in [494, 506].
                           Change the distribution or the constraints so that they overlap."""),
            refused(NoMail.class, "value", "@Email", "@Pattern(regexp = \"[a-z]+\")"));

    private static Arguments refused(Class<?> type, String path, String... culprits) {
        return Arguments.of(
                type,
                "No value is possible for io.seedbed.HardCombinationsTest." + type.getSimpleName() + "." + path
                        + "\n  contradiction: " + String.join("\n                 ", culprits)
                        + "\n  to do: change or remove "
                        + (culprits.length == 2 ? "one of the two" : "one of these"));
    }

    @ParameterizedTest
    @FieldSource("REFUSED")
    void isRefused(Class<?> type, String message) {
        assertThatExceptionOfType(SeedbedException.class)
                .isThrownBy(() -> Seedbed.of(type).plan())
                .withMessage(message);
    }
}
