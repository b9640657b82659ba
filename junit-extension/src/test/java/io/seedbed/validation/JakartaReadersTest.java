package io.seedbed.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.blueprint.Constraint;
import io.seedbed.blueprint.DeclaredConstraint;
import io.seedbed.blueprint.Shape;
import io.seedbed.blueprint.TextForm;
import io.seedbed.blueprint.Traits;
import io.seedbed.blueprint.ValueSpec;
import io.seedbed.domain.Axes;
import io.seedbed.domain.Axis;
import io.seedbed.domain.Choice;
import io.seedbed.problem.SeedbedException;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.constraints.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JakartaReadersTest {

    private static final Instant NOW = Instant.parse("2026-03-15T10:00:00Z");

    @SuppressWarnings("unused") // Read by reflection.
    private static final class ReadTestCase {
        @Min(18)
        private int min;

        @Max(99)
        private byte max;

        @DecimalMin(value = "1.5", inclusive = false)
        private double above;

        @DecimalMax("2.5")
        private int roundedDown;

        @Positive
        private long positive;

        @Positive
        private BigDecimal positiveDecimal;

        @Digits(integer = 3, fraction = 2)
        private BigDecimal digits;

        @Digits(integer = 3, fraction = 2)
        private int integerDigits;

        @Digits(integer = 0, fraction = 2)
        private double fractionDigits;

        @Digits(integer = 0, fraction = 2)
        private int noDigits;

        @Min(10)
        private String numericText;

        @Size(min = 1, max = 3)
        private List<String> size;

        @NotEmpty
        private int[] notEmpty;

        @AssertFalse
        private boolean no;

        @Past
        private LocalDate past;

        @PastOrPresent
        private LocalDate pastOrPresent;

        @Future
        private Year future;

        @FutureOrPresent
        private YearMonth futureOrPresent;

        @Past
        private LocalTime pastTime;

        @NotNull
        private UUID required;

        @NotNull
        private Optional<String> optional;

        @Null
        private String absent;

        @Size(min = 2, max = 5)
        private String text;

        @NotBlank
        private String notBlank;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    min             | [18, 2147483647]
                    max             | [-128, 99]
                    roundedDown     | [-2147483648, 2]
                    positive        | [1, 9223372036854775807]
                    positiveDecimal | (0, inf) of reals
                    digits          | [-999.99, 999.99] in steps of 0.01
                    integerDigits   | [-999, 999]
                    fractionDigits  | [0.01, 0.99] in steps of 0.01
                    noDigits        | {}
                    numericText     | [10, inf) of reals
                    size            | [1, 3]
                    notEmpty        | required, [1, inf)
                    no              | {false}
                    past            | [-719162, 20526]
                    pastOrPresent   | [-719162, 20527]
                    future          | [2027, 9999]
                    futureOrPresent | [24314, 119999]
                    pastTime        | [0.000000000, 35999.999999999] in steps of 0.000000001
                    required        | required
                    optional        | required
                    absent          | absent
                    """)
    void constraintsBecomeDomains(String field, String expected) throws NoSuchFieldException {
        assertThat(read(field).map(x -> shown(x, shape(type(field))))).contains(expected);
    }

    @Test
    void anExclusiveBoundLeavesTheBoundOut() {
        assertThat(read("above").map(x -> shown(x, shape(double.class))).orElseThrow())
                .startsWith("(1.5, ");
    }

    @Test
    void textMayBeTooShortOrBlank() {
        assertThat(allowed("text")).contains("ab", "abcde").doesNotContain("a", "abcdef");
        assertThat(allowed("notBlank")).contains("a", " a ", "\u00a0").doesNotContain("", " \t", "\u2003");
    }

    @SuppressWarnings("unused") // Read by reflection.
    private static final class UnreadTestCase {
        @Email
        private Integer mail;

        @Min(1)
        private char letter;

        @Past
        private Duration duration;

        @Size(min = 1)
        private UUID token;

        @Range(min = 1)
        private int composed;
    }

    @ParameterizedTest
    @CsvSource({"mail", "letter", "duration", "token", "composed"})
    void whatMeansNothingHereIsNotRead(String field) throws NoSuchFieldException {
        Class<?> type = UnreadTestCase.class.getDeclaredField(field).getType();

        assertThat(new JakartaReaders().read(declared(UnreadTestCase.class, field), shape(type), NOW))
                .isEmpty();
    }

    @SuppressWarnings("unused") // Read by reflection.
    private static final class WrongTestCase {
        @Pattern(regexp = "[a-z")
        private String pattern;

        @DecimalMin("one")
        private int number;
    }

    @Test
    void aPatternThatIsNoneIsRefused() {
        assertThatThrownBy(() ->
                        new JakartaReaders().read(declared(WrongTestCase.class, "pattern"), shape(String.class), NOW))
                .isInstanceOf(SeedbedException.class)
                .hasMessage("@Pattern(regexp = \"[a-z\") does not state a regular expression\n"
                        + "  where: io.seedbed.validation.JakartaReadersTest.WrongTestCase.pattern\n"
                        + "  why: Unclosed character class near index 3\n"
                        + "  to do: correct the pattern; java.util.regex.Pattern describes the syntax");
    }

    @Test
    void aBoundThatIsNoNumberIsRefused() {
        assertThatThrownBy(
                        () -> new JakartaReaders().read(declared(WrongTestCase.class, "number"), shape(int.class), NOW))
                .isInstanceOf(SeedbedException.class)
                .hasMessage("@DecimalMin(\"one\") does not state a number\n"
                        + "  where: io.seedbed.validation.JakartaReadersTest.WrongTestCase.number\n"
                        + "  to do: write a number as BigDecimal reads it, e.g. \"0.01\"");
    }

    private static Optional<List<Constraint>> read(String field) {
        return new JakartaReaders().read(declared(ReadTestCase.class, field), shape(type(field)), NOW);
    }

    private static List<String> allowed(String field) {
        Constraint.Allows allows = (Constraint.Allows) read(field).orElseThrow().stream()
                .filter(Constraint.Allows.class::isInstance)
                .findFirst()
                .orElseThrow();
        return Stream.of("", "a", "ab", "abcde", "abcdef", " a ", " \t", "\u00a0", "\u2003")
                .filter(allows.domain()::contains)
                .toList();
    }

    private static Class<?> type(String field) {
        try {
            return ReadTestCase.class.getDeclaredField(field).getType();
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }

    private static DeclaredConstraint declared(Class<?> type, String field) {
        return BeanValidation.of(NOW).of(type).properties().get(field).own().get(0);
    }

    private static Shape shape(Class<?> type) {
        if (type == String.class) {
            return new Shape.Text(new TextForm<>(String.class, x -> x, ""));
        } else if (type == boolean.class) {
            return new Shape.Listed(Choice.of(false, true));
        } else if (type == UUID.class) {
            return new Shape.Token(type);
        } else if (type == Optional.class) {
            return new Shape.Maybe(
                    type, new ValueSpec("String", String.class, false, shape(String.class), List.of(), Traits.NONE));
        }
        Class<?> boxed = MethodType.methodType(type).wrap().returnType();
        return Axes.of(boxed).<Shape>map(Shape.Number::new).orElse(new Shape.Many(type, List.of()));
    }

    private static String shown(List<Constraint> constraints, Shape shape) {
        return constraints.stream().map(x -> shown(x, shape)).collect(Collectors.joining(", "));
    }

    private static String shown(Constraint constraint, Shape shape) {
        if (constraint instanceof Constraint.Allows allows) {
            Axis<?> axis = shape instanceof Shape.Number number ? number.axis() : null;
            return String.valueOf(
                    axis == null ? allows.domain() : allows.domain().and(axis.natural()));
        }
        return constraint instanceof Constraint.Required ? "required" : "absent";
    }
}
