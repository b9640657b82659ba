package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.seedbed.annotation.NullRate;
import io.seedbed.problem.SeedbedException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.UnwrapByDefault;
import jakarta.validation.valueextraction.Unwrapping;
import jakarta.validation.valueextraction.ValueExtractor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Constraints on what a container holds, where an extractor takes it out: a thousand objects each, judged by the validator. */
class ValueExtractorsTest {

    private static final int ROWS = 1000;

    record Box<T>(T value) {}

    /** Registered as a service. */
    public static final class BoxExtractor implements ValueExtractor<Box<@ExtractedValue ?>> {
        @Override
        public void extractValues(Box<?> box, ValueReceiver receiver) {
            receiver.value("<box>", box.value());
        }
    }

    record Pair<A, B>(List<A> left, B right, A middle) {}

    /** Registered as a service. */
    public static final class LeftExtractor implements ValueExtractor<Pair<@ExtractedValue ?, ?>> {
        @Override
        public void extractValues(Pair<?, ?> pair, ValueReceiver receiver) {
            pair.left().forEach(value -> receiver.iterableValue("<left>", value));
            receiver.value("<middle>", pair.middle());
        }
    }

    /** Registered as a service. */
    public static final class RightExtractor implements ValueExtractor<Pair<?, @ExtractedValue ?>> {
        @Override
        public void extractValues(Pair<?, ?> pair, ValueReceiver receiver) {
            receiver.value("<right>", pair.right());
        }
    }

    /** Like the properties of a user interface: mutable, observable, and judged by what it holds. */
    static class TextProperty {
        private String value;

        String get() {
            return value;
        }
    }

    /** Registered as a service. */
    @UnwrapByDefault
    public static final class TextPropertyExtractor
            implements ValueExtractor<@ExtractedValue(type = String.class) TextProperty> {
        @Override
        public void extractValues(TextProperty property, ValueReceiver receiver) {
            receiver.value(null, property.get());
        }
    }

    static class Observable<T> {
        private final T value;

        Observable(T value) {
            this.value = value;
        }
    }

    /** Registered as a service. */
    @UnwrapByDefault
    public static final class ObservableExtractor implements ValueExtractor<Observable<@ExtractedValue ?>> {
        @Override
        public void extractValues(Observable<?> observable, ValueReceiver receiver) {
            receiver.value(null, observable.value);
        }
    }

    /** Shows its content in another form. */
    record Doubled<T>(int value) {}

    /** Registered as a service. */
    public static final class DoubledExtractor implements ValueExtractor<Doubled<@ExtractedValue ?>> {
        @Override
        public void extractValues(Doubled<?> doubled, ValueReceiver receiver) {
            receiver.value("<doubled>", 2 * doubled.value());
        }
    }

    private static <T> List<T> valid(Class<T> type) {
        List<T> rows = Seedbed.of(type).plan().rows(0, ROWS).toList();
        assertThat(rows).hasSize(ROWS);
        assertThat(rows.stream().flatMap(row -> ClockedValidator.violations(row).stream()))
                .isEmpty();
        return rows;
    }

    record Boxes(
            Box<@NotBlank @Size(max = 4) String> text,
            Box<@Min(3) @Max(5) Integer> number,
            @NotNull Box<@NotNull Box<@Pattern(regexp = "[A-F]{3}") String>> nested,
            List<@NotNull Box<@Positive Integer>> many,
            Pair<@Size(min = 3, max = 5) String, @Past LocalDate> pair,
            Box<String> free) {}

    @Test
    void constraintsOnTheContentOfACustomContainerAreMet() {
        for (Boxes row : valid(Boxes.class)) {
            assertThat(row.text().value().length()).isLessThanOrEqualTo(4);
            assertThat(row.number().value()).isBetween(3, 5);
            assertThat(row.nested().value().value()).matches("[A-F]{3}");
            assertThat(row.many()).allMatch(box -> box.value() > 0);
            assertThat(row.pair().left()).allMatch(left -> left.length() >= 3 && left.length() <= 5);
        }
    }

    @Test
    void constraintsOnOneUseOfAContainerLeaveOthersAsTheyAre() {
        assertThat(valid(Boxes.class)).anyMatch(row -> row.free().value().length() > 5);
    }

    record Unwrapped(
            @Size(min = 3, max = 5, payload = Unwrapping.Unwrap.class)
            Box<String> asked,

            @NotBlank @Size(max = 7) TextProperty text,

            @Min(2) @Max(9) Observable<Integer> number,

            @NotNull(payload = Unwrapping.Skip.class) @Max(4)
            Observable<Integer> skipped,

            @Size(min = 2, payload = Unwrapping.Unwrap.class)
            Optional<String> optional,

            @Min(1) @Max(5) OptionalInt stars,
            @Positive OptionalLong count,
            @Max(1) OptionalDouble share,

            @NotNull(payload = Unwrapping.Skip.class) OptionalInt itself) {}

    @Test
    void constraintsOnAContainerApplyToItsContentWhereTheExtractorOrTheyThemselvesSaySo() {
        for (Unwrapped row : valid(Unwrapped.class)) {
            assertThat(row.asked().value().length()).isBetween(3, 5);
            assertThat(row.text().get().length()).isBetween(1, 7);
            assertThat(row.number().value).isBetween(2, 9);
            assertThat(row.skipped().value).isLessThanOrEqualTo(4);
            assertThat(row.stars().orElseThrow()).isBetween(1, 5);
            assertThat(row.share().orElseThrow()).isLessThanOrEqualTo(1);
        }
    }

    interface Strict {}

    record Content(@Size(max = 2, groups = Strict.class) String text) {}

    record Cascading(
            Box<@Valid @ConvertGroup(from = Default.class, to = Strict.class) Content> strict,
            Box<@Valid Content> loose) {}

    @Test
    void conversionsOnTheContentCount() {
        assertThat(valid(Cascading.class))
                .allMatch(row -> row.strict().value().text().length() <= 2)
                .anyMatch(row -> row.loose().value().text().length() > 2);
    }

    record Secretive(@NullRate(0.1) Doubled<@Min(1) @Max(20_000) Integer> value) {}

    @Test
    void whatAnExtractorMakesOfTheContentIsDrawnAgainUntilItFits() {
        assertThat(valid(Secretive.class))
                .anyMatch(row -> row.value() == null)
                .allMatch(row -> row.value() == null
                        || (row.value().value() >= 1 && row.value().value() <= 10_000));
    }

    record Impossible(Doubled<@Min(3) @Max(3) Integer> value) {}

    @Test
    void contentThatNoValueHasIsRefused() {
        assertThatExceptionOfType(SeedbedException.class)
                .isThrownBy(() -> Seedbed.of(Impossible.class).plan())
                .withMessageStartingWith("Found no valid value for io.seedbed.ValueExtractorsTest.Impossible.value\n"
                        + "  violated: value.<doubled> = ")
                .withMessageEndingWith(" violates @Max(3)\n"
                        + "  tried: 0 of 1000 values passed\n"
                        + "  passes as drawn: 0 of 1000 others\n"
                        + "  why: no domain expresses this rule, so values are drawn and checked\n"
                        + "  to do: declare what the rule demands: by constraints on the properties, by a relation such as"
                        + " @After or @SumOf, or by a ConstraintReader");
    }

    record Unknown<T>(T value) {}

    record WithoutExtractor(Unknown<@NotBlank String> value) {}

    @Test
    void aContainerWithoutAnExtractorIsRefusedAsTheProviderDoes() {
        assertThatExceptionOfType(SeedbedException.class)
                .isThrownBy(() -> Seedbed.of(WithoutExtractor.class).plan())
                .withMessage("""
                        Bean Validation refuses the constraints of io.seedbed.ValueExtractorsTest.WithoutExtractor
                          it says: HV000197: No value extractor found for type parameter 'T' of type io.seedbed.ValueExtractorsTest$Unknown.
                          to do: correct the constraints; as they are, no object of this class can be validated""");
    }

    void inline(Box<@NotBlank String> box) {}

    @Test
    void aParameterOfItsOwnCanNotBeCheckedAndIsRefused() throws NoSuchMethodException {
        var parameter =
                ValueExtractorsTest.class.getDeclaredMethod("inline", Box.class).getParameters()[0];

        assertThatExceptionOfType(SeedbedException.class)
                .isThrownBy(() -> Seedbed.of(parameter).plan())
                .withMessage("""
                        Can not check a constraint on io.seedbed.ValueExtractorsTest.inline(box)
                          constraint: @NotBlank
                          why: only properties of a class can be checked by drawing again
                          to do: put the constraint on a property of a class, or register a ConstraintReader for it""");
    }
}
