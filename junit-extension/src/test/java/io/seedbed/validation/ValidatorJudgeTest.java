package io.seedbed.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValidatorJudgeTest {

    private static final Instant NOW = Instant.parse("2026-03-15T10:00:00Z");

    private final Judge judge = BeanValidation.of(NOW).judge();

    record LineTestCase(@Positive int quantity) {}

    record OrderTestCase(
            @NotBlank String name,
            @Size(min = 1) List<@Valid LineTestCase> lines,
            @Size(max = 2) List<@Min(3) Integer> numbers,
            @Max(value = 9, message = "too many") int count,
            @Past LocalDate placed) {}

    private static final LocalDate YESTERDAY = LocalDate.of(2026, 3, 14);

    @Test
    void findsNothingWrongWithAValidObject() {
        assertThat(judge.violationsOf(new OrderTestCase("a", List.of(new LineTestCase(1)), List.of(3), 9, YESTERDAY)))
                .isEmpty();
    }

    @Test
    void namesPathValueAndAnnotationOfEachViolation() {
        OrderTestCase order = new OrderTestCase(
                " ", List.of(new LineTestCase(1), new LineTestCase(0)), Arrays.asList(3, 2), 10, YESTERDAY.plusDays(1));

        assertThat(judge.violationsOf(order))
                .extracting(Violation::text)
                .containsExactly(
                        "count = 10 violates @Max(9): too many",
                        "lines[1].quantity = 0 violates @Positive",
                        "name = \" \" violates @NotBlank",
                        "numbers[1].<list element> = 2 violates @Min(3)",
                        "placed = 2026-03-15 violates @Past");
    }

    @Test
    void shortensLongValues() {
        record Text(@Size(max = 3) String text) {}

        assertThat(judge.violationsOf(new Text("x".repeat(500))))
                .extracting(Violation::text)
                .containsExactly("text = \"" + "x".repeat(59) + "... violates @Size(max = 3)");
    }

    @Test
    void judgesAValueOfAPropertyWithItsContents() {
        assertThat(judge.accepts(OrderTestCase.class, "numbers", List.of(3, 4))).isTrue();
        assertThat(judge.accepts(OrderTestCase.class, "numbers", List.of(3, 2))).isFalse();
        assertThat(judge.accepts(OrderTestCase.class, "numbers", List.of(3, 4, 5)))
                .isFalse();
        assertThat(judge.accepts(OrderTestCase.class, "name", null)).isFalse();
        assertThat(judge.violationsOf(OrderTestCase.class, "name", null))
                .extracting(Violation::text)
                .containsExactly("name = null violates @NotBlank");
        assertThat(judge.violationsOf(OrderTestCase.class, "name", "a")).isEmpty();
    }

    @Test
    void judgesOneParameterAndNoOther() throws NoSuchMethodException {
        class Service {
            void place(@NotNull String name, @Min(1) int quantity) {}
        }
        Method method = Service.class.getDeclaredMethod("place", String.class, int.class);

        assertThat(judge.acceptsParameter(new Service(), method, 0, "a")).isTrue();
        assertThat(judge.acceptsParameter(new Service(), method, 0, null)).isFalse();
        assertThat(judge.acceptsParameter(new Service(), method, 1, 1)).isTrue();
        assertThat(judge.acceptsParameter(new Service(), method, 1, 0)).isFalse();
    }

    @Test
    void judgesTheParametersOfConstructors() throws NoSuchMethodException {
        var constructor = LineTestCase.class.getDeclaredConstructor(int.class);

        assertThat(judge.acceptsParameter(this, constructor, 0, 1)).isTrue();
        assertThat(judge.acceptsParameter(this, constructor, 0, 0)).isFalse();
    }

    @Test
    void saysWhichClassCanNotBeValidated() {
        record Broken(@Pattern(regexp = "[") String text) {}

        assertThatThrownBy(() -> judge.violationsOf(new Broken("a")))
                .isInstanceOf(SeedbedException.class)
                .hasMessageStartingWith("Bean Validation fails while it validates"
                        + " io.seedbed.validation.ValidatorJudgeTest.1Broken\n  it says: ")
                .hasMessageEndingWith("\n  to do: correct the constraint or its validator");
    }
}
