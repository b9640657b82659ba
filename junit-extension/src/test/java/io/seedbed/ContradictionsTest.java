package io.seedbed;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.seedbed.problem.SeedbedException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Demands that exclude each other: refused before the first object, in full words, naming just the culprits. */
class ContradictionsTest {

    record Bounds(@Min(18) @Max(10) @Positive int value) {}

    record Booleans(@NotNull @Size(min = 3) Set<Boolean> value) {}

    record PatternAndLength(
            @NotBlank @Pattern(regexp = "[a-z]{5}") @Size(max = 3)
            String value) {}

    record TwoPatterns(
            @Pattern(regexp = "\\d+") @Pattern(regexp = "[a-z]+") @Size(min = 1)
            String value) {}

    record NullAndNotNull(@Null @NotNull @Size(min = 3) String value) {}

    record BetweenTwoIntegers(
            @DecimalMin("1.2") @DecimalMax("1.8") @Positive int value) {}

    record NullPrimitive(@Null int value) {}

    record TooLarge(@Min(200) @Max(300) byte value) {}

    record PastFuture(@NotNull @Past @Future LocalDate value) {}

    record BlankOfNothing(@NotBlank @Size(max = 0) String value) {}

    record EmptyAndNot(@NotEmpty @Size(max = 0) List<String> value) {}

    record ShortDigits(
            @Digits(integer = 1, fraction = 0) @Min(10) @Max(20)
            Integer value) {}

    record NumericText(@Min(10) @Max(5) String value) {}

    record NumericTextTooShort(
            @Min(1000) @Max(5000) @Size(max = 3) @NotNull String value) {}

    record TinyEmail(@Email @Size(max = 2) @NotNull String value) {}

    record Element(@NotEmpty List<@NotNull @Min(18) @Max(10) Integer> value) {}

    record Key(Map<@Size(min = 3, max = 2) String, Integer> value) {}

    record Content(Optional<@Min(18) @Max(10) Integer> value) {}

    record Inner(@Min(18) @Max(10) int age) {}

    record Outer(@Valid Inner inner) {}

    record FewKeys(@Size(min = 4) Map<@Min(1) @Max(3) Integer, String> value) {}

    record FewConstants(@Size(min = 8) EnumSet<TimeUnit> value) {}

    record FewWords(@Size(min = 3) Set<@Pattern(regexp = "[ab]") String> value) {}

    static Stream<Arguments> contradictions() {
        return Stream.of(
                refused(Bounds.class, "value", "@Min(18)", "@Max(10)"),
                refused(Booleans.class, "value", "@Size(min = 3)", "the 2 values of Boolean"),
                refused(PatternAndLength.class, "value", "@Pattern(regexp = \"[a-z]{5}\")", "@Size(max = 3)"),
                refused(TwoPatterns.class, "value", "@Pattern(regexp = \"\\\\d+\")", "@Pattern(regexp = \"[a-z]+\")"),
                refused(NullAndNotNull.class, "value", "@Null", "@NotNull"),
                refused(BetweenTwoIntegers.class, "value", "@DecimalMin(\"1.2\")", "@DecimalMax(\"1.8\")", "int"),
                refused(NullPrimitive.class, "value", "@Null", "int"),
                refused(TooLarge.class, "value", "@Min(200)", "byte"),
                refused(PastFuture.class, "value", "@Past", "@Future"),
                refused(BlankOfNothing.class, "value", "@NotBlank", "@Size(max = 0)"),
                refused(EmptyAndNot.class, "value", "@NotEmpty", "@Size(max = 0)"),
                refused(ShortDigits.class, "value", "@Digits(integer = 1, fraction = 0)", "@Min(10)"),
                refused(NumericText.class, "value", "@Min(10)", "@Max(5)"),
                refused(TinyEmail.class, "value", "@Email", "@Size(max = 2)"),
                refused(Element.class, "value[]", "@Min(18)", "@Max(10)"),
                refused(Key.class, "value<key>", "@Size(min = 3, max = 2)"),
                refused(Content.class, "value<content>", "@Min(18)", "@Max(10)"),
                refused(FewKeys.class, "value", "@Size(min = 4)", "the 3 values of Integer"),
                refused(FewConstants.class, "value", "@Size(min = 8)", "the 7 values of TimeUnit"),
                refused(FewWords.class, "value", "@Size(min = 3)", "the 2 values of String"),
                refused(NumericTextTooShort.class, "value", "@Min(1000)", "@Size(max = 3)"));
    }

    private static Arguments refused(Class<?> type, String path, String... culprits) {
        String place = "io.seedbed.ContradictionsTest." + type.getSimpleName() + "." + path;
        String remedy = culprits.length == 1 ? "it" : culprits.length == 2 ? "one of the two" : "one of these";
        return Arguments.of(
                type,
                "No value is possible for " + place + "\n  contradiction: "
                        + String.join("\n                 ", culprits) + "\n  to do: change or remove " + remedy);
    }

    @ParameterizedTest
    @MethodSource
    void contradictions(Class<?> type, String message) {
        assertThatExceptionOfType(SeedbedException.class)
                .isThrownBy(() -> Seedbed.of(type).plan())
                .withMessage(message);
    }
}
