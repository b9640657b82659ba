package io.seedbed.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SpellingTest {

    @interface Odd {
        String[] words() default {};

        Class<?> type() default Object.class;

        char letter() default 'a';

        float rate() default 1;

        Min min() default @Min(0);
    }

    @SuppressWarnings("unused") // Only their annotations are looked at.
    private static final class AnnotationsTestCase {
        @NotNull(message = "left out")
        @Min(18)
        @Min(3_000_000_000L)
        @Size(min = 3, max = 8)
        @Size(max = 8)
        @Digits(fraction = 2, integer = 3)
        @DecimalMin(value = "0.5", inclusive = false)
        @Pattern(regexp = "\\d\"+", flags = Pattern.Flag.DOTALL)
        @Pattern(
                regexp = "a",
                flags = {Pattern.Flag.DOTALL, Pattern.Flag.COMMENTS})
        private Object field;
    }

    private static List<Annotation> annotations(AnnotatedElement element) {
        return Arrays.stream(element.getDeclaredAnnotations())
                .flatMap(annotation -> Attributes.repeated(annotation).stream())
                .toList();
    }

    @Test
    void spellsAnnotationsAsSourceCodeDoes() throws NoSuchFieldException {
        assertThat(annotations(AnnotationsTestCase.class.getDeclaredField("field")))
                .extracting(x -> Spelling.of(x.annotationType(), Attributes.of(x)))
                .containsExactly(
                        "@NotNull",
                        "@Min(18)",
                        "@Min(3000000000L)",
                        "@Size(min = 3, max = 8)",
                        "@Size(max = 8)",
                        "@Digits(integer = 3, fraction = 2)",
                        "@DecimalMin(value = \"0.5\", inclusive = false)",
                        "@Pattern(regexp = \"\\\\d\\\"+\", flags = Flag.DOTALL)",
                        "@Pattern(regexp = \"a\", flags = {Flag.DOTALL, Flag.COMMENTS})");
    }

    @Test
    void spellsEveryKindOfAttribute() throws NoSuchFieldException {
        Min min = (Min)
                annotations(AnnotationsTestCase.class.getDeclaredField("field")).get(1);
        Map<String, Object> attributes = Map.of(
                "words", new String[] {"a\n", "\t"}, "type", Map.Entry.class, "letter", '\'', "rate", 0.5f, "min", min);

        assertThat(Spelling.of(Odd.class, attributes))
                .isEqualTo("@Odd(min = @Min(18), letter = '\\'', rate = 0.5f, type = Entry.class,"
                        + " words = {\"a\\n\", \"\\t\"})");
    }

    @Test
    void spellsNestedAndArrayTypesWithDots() {
        assertThat(Spelling.of(Map.Entry.class)).isEqualTo("java.util.Map.Entry");
        assertThat(Spelling.of(int[].class)).isEqualTo("int[]");
    }

    @Test
    void shortensValuesAndSurvivesThoseThatCanNotBePrinted() {
        Object silent = new Object() {
            @Override
            public String toString() {
                throw new IllegalStateException("no");
            }
        };

        assertThat(Spelling.shortened(List.of(1, 2))).isEqualTo("[1, 2]");
        assertThat(Spelling.shortened(new int[] {1, 2})).isEqualTo("{1, 2}");
        assertThat(Spelling.shortened("a\"b")).isEqualTo("\"a\\\"b\"");
        assertThat(Spelling.shortened("x".repeat(99))).isEqualTo("\"" + "x".repeat(59) + "...");
        assertThat(Spelling.shortened(silent)).isEqualTo("an instance of io.seedbed.problem.SpellingTest.1");
        assertThat(Spelling.shortened(Arrays.asList("a", null))).isEqualTo("[a, null]");
    }
}
