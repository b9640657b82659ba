package io.seedbed.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.blueprint.ClassConstraints;
import io.seedbed.blueprint.DeclaredConstraint;
import io.seedbed.blueprint.ElementConstraints;
import io.seedbed.problem.Attributes;
import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.GroupSequence;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import jakarta.validation.valueextraction.Unwrapping;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.hibernate.validator.constraints.CompositionType;
import org.hibernate.validator.constraints.ConstraintComposition;
import org.hibernate.validator.constraints.Range;
import org.junit.jupiter.api.Test;

class BeanValidationTest {

    private static final Instant NOW = Instant.parse("2026-03-15T10:00:00Z");
    private static final String HERE = "io.seedbed.validation.BeanValidationTest.";

    private final BeanValidation beanValidation = BeanValidation.of(NOW);

    record PersonTestCase(
            @NotBlank @Size(max = 40) String name,
            @Max(99) @Min(18) int age,
            String free) {}

    @Test
    void readsTheComponentsOfARecordInTheOrderWritten() {
        ClassConstraints constraints = beanValidation.of(PersonTestCase.class);

        assertThat(written(constraints, "name"))
                .containsExactly(
                        "@NotBlank on " + HERE + "PersonTestCase.name",
                        "@Size(max = 40) on " + HERE + "PersonTestCase.name");
        assertThat(written(constraints, "age"))
                .containsExactly(
                        "@Max(99) on " + HERE + "PersonTestCase.age", "@Min(18) on " + HERE + "PersonTestCase.age");
        assertThat(constraints.properties()).containsOnlyKeys("name", "age");
    }

    @Test
    void findsNothingOnAClassWithoutConstraints() {
        assertThat(beanValidation.of(String.class)).isEqualTo(ClassConstraints.NONE);
    }

    interface HasCodeTestCase {
        @NotNull
        String getCode();
    }

    static class BaseTestCase {
        @Min(1)
        protected int level;

        @Size(max = 9)
        protected String code;
    }

    static class DerivedTestCase extends BaseTestCase implements HasCodeTestCase {
        @Override
        @Pattern(regexp = "[A-Z]+")
        public String getCode() {
            return code;
        }

        @Max(5)
        public int getLevel() {
            return level;
        }

        @AssertTrue
        public boolean isOrdered() {
            return true;
        }
    }

    @Test
    void gathersFieldsGettersSuperTypesAndInterfacesUnderOneProperty() {
        ClassConstraints constraints = beanValidation.of(DerivedTestCase.class);

        assertThat(written(constraints, "level"))
                .containsExactly(
                        "@Min(1) on " + HERE + "BaseTestCase.level",
                        "@Max(5) on " + HERE + "DerivedTestCase.getLevel()");
        assertThat(written(constraints, "code"))
                .containsExactly(
                        "@Size(max = 9) on " + HERE + "BaseTestCase.code",
                        "@NotNull on " + HERE + "HasCodeTestCase.getCode()",
                        "@Pattern(regexp = \"[A-Z]+\") on " + HERE + "DerivedTestCase.getCode()");
        assertThat(written(constraints, "ordered"))
                .containsExactly("@AssertTrue on " + HERE + "DerivedTestCase.isOrdered()");
    }

    record ContainersTestCase(
            @NotEmpty Map<@NotBlank String, List<@Min(1) Integer>> counts,
            Optional<@Email String> mail,
            @Min(1) @Max(5) OptionalInt stars,
            @NotNull(payload = Unwrapping.Skip.class) OptionalInt itself,

            @Size(min = 2, payload = Unwrapping.Unwrap.class)
            Optional<String> unwrapped,

            @NotNull String[] names) {}

    @Test
    void followsContainerElementsToAnyDepth() {
        ElementConstraints counts =
                beanValidation.of(ContainersTestCase.class).properties().get("counts");

        assertThat(texts(counts)).containsExactly("@NotEmpty");
        assertThat(texts(counts.contained(0))).containsExactly("@NotBlank");
        assertThat(texts(counts.contained(1))).isEmpty();
        assertThat(texts(counts.contained(1).contained(0))).containsExactly("@Min(1)");
    }

    @Test
    void putsConstraintsOnTheContentWhereTheContainerIsUnwrapped() {
        Map<String, ElementConstraints> properties =
                beanValidation.of(ContainersTestCase.class).properties();

        assertThat(texts(properties.get("stars"))).isEmpty();
        assertThat(texts(properties.get("stars").contained(0))).containsExactly("@Min(1)", "@Max(5)");
        assertThat(properties.get("stars").contained(0).own()).allMatch(DeclaredConstraint::checkable);
        assertThat(texts(properties.get("itself"))).containsExactly("@NotNull");
        assertThat(texts(properties.get("unwrapped"))).isEmpty();
        assertThat(texts(properties.get("unwrapped").contained(0))).containsExactly("@Size(min = 2)");
        assertThat(texts(properties.get("mail").contained(0))).containsExactly("@Email");
        assertThat(texts(properties.get("names"))).containsExactly("@NotNull");
    }

    @Target({ElementType.FIELD, ElementType.PARAMETER})
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = {})
    @NotNull
    @Size(min = 5, max = 5)
    @Pattern(regexp = "\\d+")
    @interface Zip {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        @OverridesAttribute(constraint = Size.class, name = "max")
        int longest() default 5;
    }

    @Target(ElementType.FIELD)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = {})
    @ConstraintComposition(CompositionType.OR)
    @Null
    @Size(min = 5)
    @interface NullOrLong {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @Target(ElementType.FIELD)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = EvenValidator.class)
    @Positive
    @interface Even {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    abstract static class AnyValidator<T> implements ConstraintValidator<Even, T> {}

    static final class EvenValidator extends AnyValidator<Integer> {
        @Override
        public boolean isValid(Integer value, ConstraintValidatorContext context) {
            return value == null || value % 2 == 0;
        }
    }

    static class ComposedTestCase {
        @Zip(longest = 9)
        String zip;

        @NullOrLong
        String either;

        @Even
        Integer even;

        @Even
        Long foreign;

        @Range(min = 3)
        int range;
    }

    @Test
    void expandsAComposedConstraintIntoPartsThatCarryTheOriginOfTheWhole() {
        DeclaredConstraint zip = only(ComposedTestCase.class, "zip");

        assertThat(zip.origin()).hasToString("@Zip(longest = 9) on " + HERE + "ComposedTestCase.zip");
        assertThat(zip.checkable()).isTrue();
        assertThat(zip.parts()).extracting(DeclaredConstraint::origin).containsOnly(zip.origin());
        assertThat(zip.parts())
                .extracting(x -> Spelling.of(x.annotation().annotationType(), Attributes.of(x.annotation())))
                .containsExactly("@NotNull", "@Pattern(regexp = \"\\\\d+\")", "@Size(min = 5, max = 9)");
    }

    @Test
    void tellsHowPartsGoTogether() {
        DeclaredConstraint either = only(ComposedTestCase.class, "either");

        assertThat(either.composition()).isEqualTo(DeclaredConstraint.Composition.OR);
        assertThat(either.parts()).hasSize(2);
        assertThat(only(ComposedTestCase.class, "zip").composition()).isEqualTo(DeclaredConstraint.Composition.AND);
    }

    @Test
    void keepsAComposedConstraintWithAValidatorOfItsOwnAsAPartOfItself() {
        DeclaredConstraint even = only(ComposedTestCase.class, "even");

        assertThat(even.parts())
                .extracting(x -> x.annotation().annotationType().getSimpleName())
                .containsExactly("Positive", "Even");
        assertThat(even.parts().get(1).parts()).isEmpty();
        assertThat(only(ComposedTestCase.class, "range").parts()).hasSize(2);
    }

    record UncheckableTestCase(
            @Email Integer mail,
            @Positive boolean flag,
            @Positive char letter,
            @Size(min = 1) int[] numbers) {}

    @Test
    void tellsWhetherAValidatorExistsForTheType() {
        assertThat(only(UncheckableTestCase.class, "mail").checkable()).isFalse();
        assertThat(only(UncheckableTestCase.class, "flag").checkable()).isFalse();
        assertThat(only(UncheckableTestCase.class, "letter").checkable()).isFalse();
        assertThat(only(UncheckableTestCase.class, "numbers").checkable()).isTrue();
        assertThat(only(ComposedTestCase.class, "even").checkable()).isTrue();
        assertThat(only(ComposedTestCase.class, "foreign").checkable()).isFalse();
    }

    interface Create {}

    interface Update {}

    @GroupSequence({Create.class, Default.class})
    interface All {}

    static class GroupedTestCase {
        @Null(groups = Create.class)
        @NotNull(groups = Update.class)
        @Positive
        Long id;
    }

    @Test
    void readsTheGroupsAskedFor() {
        assertThat(texts(GroupedTestCase.class)).containsExactly("@Positive");
        assertThat(texts(GroupedTestCase.class, Create.class)).containsExactly("@Null");
        assertThat(texts(GroupedTestCase.class, Update.class, Default.class)).containsExactly("@NotNull", "@Positive");
        assertThat(texts(GroupedTestCase.class, All.class)).containsExactly("@Null", "@Positive");
    }

    @GroupSequence({Create.class, RedefinedTestCase.class})
    static class RedefinedTestCase {
        @NotNull(groups = Create.class)
        @Positive
        Long id;
    }

    @Test
    void followsARedefinedDefaultSequence() {
        assertThat(texts(RedefinedTestCase.class)).containsExactly("@NotNull", "@Positive");
    }

    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = {})
    @Size(max = 3)
    @interface Short {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    record ParameterOnlyTestCase(@Short @NotNull String code) {}

    static final class ConstructedTestCase {
        private final String code;

        ConstructedTestCase(@NotNull @Size(max = 4) String code) {
            this.code = code;
        }

        String code() {
            return code;
        }

        static void setUp(
                @Min(2) @Range(min = 3) int count,
                @Zip(longest = 7) String zip,
                @Null(groups = Create.class) Map<@NotBlank @Size(max = 8) String, List<@Positive Integer>> map,
                @Min(1) OptionalInt stars,
                @Email Integer wrong) {}

        void inline(@Size(max = 8) @NotBlank String word, int free, List<@Positive Integer> numbers) {}
    }

    @Test
    void addsWhatStandsOnTheParametersOfARecordsConstructor() {
        assertThat(written(beanValidation.of(ParameterOnlyTestCase.class), "code"))
                .containsExactly(
                        "@NotNull on " + HERE + "ParameterOnlyTestCase.code",
                        "@Short on " + HERE + "ParameterOnlyTestCase.code");
        assertThat(beanValidation.of(ConstructedTestCase.class).properties())
                .as("those of other constructors are asked for where it is known which of them is called")
                .isEmpty();
    }

    @Test
    void readsTheParametersOfMethods() throws NoSuchMethodException {
        List<ElementConstraints> parameters = beanValidation.ofParameters(
                ConstructedTestCase.class.getDeclaredMethod("inline", String.class, int.class, List.class));

        assertThat(parameters).hasSize(3);
        assertThat(written(parameters.get(0)))
                .containsExactly(
                        "@Size(max = 8) on " + HERE + "ConstructedTestCase.inline(word)",
                        "@NotBlank on " + HERE + "ConstructedTestCase.inline(word)");
        assertThat(parameters.get(1)).isEqualTo(ElementConstraints.NONE);
        assertThat(texts(parameters.get(2).contained(0))).containsExactly("@Positive");
    }

    @Test
    void readsTheParametersOfStaticMethodsThoughTheProviderSkipsThem() throws NoSuchMethodException {
        List<ElementConstraints> parameters = beanValidation.ofParameters(ConstructedTestCase.class.getDeclaredMethod(
                "setUp", int.class, String.class, Map.class, OptionalInt.class, Integer.class));

        assertThat(written(parameters.get(0)))
                .containsExactly(
                        "@Min(2) on " + HERE + "ConstructedTestCase.setUp(count)",
                        "@Range(min = 3) on " + HERE + "ConstructedTestCase.setUp(count)");
        assertThat(parameters.get(1).own().get(0).parts())
                .extracting(x -> Spelling.of(x.annotation().annotationType(), Attributes.of(x.annotation())))
                .containsExactly("@NotNull", "@Pattern(regexp = \"\\\\d+\")", "@Size(min = 5, max = 7)");
        assertThat(texts(parameters.get(2))).isEmpty();
        assertThat(texts(parameters.get(2).contained(0))).containsExactly("@NotBlank", "@Size(max = 8)");
        assertThat(texts(parameters.get(2).contained(1).contained(0))).containsExactly("@Positive");
        assertThat(texts(parameters.get(3).contained(0))).containsExactly("@Min(1)");
        assertThat(parameters.get(4).own()).noneMatch(DeclaredConstraint::checkable);
    }

    static class FieldsTestCase {
        @Size(max = 4)
        static List<@Email String> shared = List.of();

        @Size(max = 5)
        List<@Email String> own = List.of();

        static int free;
    }

    @Test
    void readsFieldsStaticOrNot() throws NoSuchFieldException {
        ElementConstraints shared = beanValidation.ofField(FieldsTestCase.class.getDeclaredField("shared"));
        ElementConstraints own = beanValidation.ofField(FieldsTestCase.class.getDeclaredField("own"));

        assertThat(written(shared)).containsExactly("@Size(max = 4) on " + HERE + "FieldsTestCase.shared");
        assertThat(texts(shared.contained(0))).containsExactly("@Email");
        assertThat(written(own)).containsExactly("@Size(max = 5) on " + HERE + "FieldsTestCase.own");
        assertThat(texts(own.contained(0))).containsExactly("@Email");
        assertThat(beanValidation.ofField(FieldsTestCase.class.getDeclaredField("free")))
                .isEqualTo(ElementConstraints.NONE);
    }

    @Test
    void findsNothingOnParametersWithoutConstraints() throws NoSuchMethodException {
        assertThat(beanValidation.ofParameters(String.class.getMethod("charAt", int.class)))
                .containsExactly(ElementConstraints.NONE);
    }

    static class RepeatedTestCase {
        @Min(3)
        @Min(1)
        @Size.List({@Size(min = 2), @Size(max = 8)})
        Integer number;
    }

    @Test
    void unpacksRepeatedConstraints() {
        assertThat(texts(RepeatedTestCase.class))
                .containsExactly("@Min(3)", "@Min(1)", "@Size(min = 2)", "@Size(max = 8)");
    }

    static class ParentTestCase {
        void method(String text) {}
    }

    static class StricterChildTestCase extends ParentTestCase {
        @Override
        void method(@NotNull String text) {}
    }

    @Test
    void refusesConstraintsThatTheProviderRefuses() {
        assertThatThrownBy(() -> beanValidation.of(StricterChildTestCase.class))
                .isInstanceOf(SeedbedException.class)
                .hasMessageStartingWith("Bean Validation refuses the constraints of " + HERE + "StricterChildTestCase\n"
                        + "  it says: HV000151: ")
                .hasMessageEndingWith(
                        "\n  to do: correct the constraints; as they are, no object of this class can be validated");
    }

    private List<String> texts(Class<?> type, Class<?>... groups) {
        return BeanValidation.of(NOW, groups).of(type).properties().values().stream()
                .flatMap(x -> texts(x).stream())
                .toList();
    }

    private DeclaredConstraint only(Class<?> type, String property) {
        List<DeclaredConstraint> own =
                beanValidation.of(type).properties().get(property).own();
        assertThat(own).hasSize(1);
        return own.get(0);
    }

    private static List<String> written(ClassConstraints constraints, String property) {
        return written(constraints.properties().get(property));
    }

    private static List<String> written(ElementConstraints constraints) {
        return constraints.own().stream().map(x -> x.origin().toString()).toList();
    }

    private static List<String> texts(ElementConstraints constraints) {
        return constraints.own().stream().map(x -> x.origin().text()).toList();
    }
}
