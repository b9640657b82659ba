package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.seedbed.plan.Explained;
import io.seedbed.problem.SeedbedException;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.constraints.ParameterScriptAssert;
import org.junit.jupiter.api.Test;

/** Constraints on parameters and return values: a thousand calls each, judged by the validator's executable validation. */
class ExecutablesTest {

    private static final int ROWS = 1000;

    interface Monthly {}

    record Line(
            @Positive int quantity,
            @Size(max = 3, groups = Monthly.class) String note) {}

    interface Repository<K, V> {
        @NotNull
        @Size(min = 2)
        List<@NotNull V> find(@NotNull K key, @Min(1) int limit);

        @NotBlank
        String name();
    }

    static class Lines implements Repository<String, Line> {
        private final String title;

        @Valid
        Lines(@NotBlank @Size(max = 12) String title) {
            this.title = title;
        }

        @Override
        @Size(max = 4)
        public List<@Valid Line> find(String key, int limit) {
            return List.of();
        }

        @Override
        @Pattern(regexp = "[a-z]*")
        public String name() {
            return title;
        }

        @Min(1)
        @Max(value = 5, groups = Monthly.class)
        int count(@Email String mail, Map<@NotBlank String, @Past LocalDate> since, @NotEmpty int[] numbers) {
            return 1;
        }

        static @NotNull @Size(min = 4, max = 6) String code(@Min(7) int seed) {
            return "";
        }

        void nothing() {}
    }

    private static Method method(String name, Class<?>... types) {
        try {
            return Lines.class.getDeclaredMethod(name, types);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static final Method FIND = method("find", String.class, int.class);
    private static final Method NAME = method("name");
    private static final Method COUNT = method("count", String.class, Map.class, int[].class);

    private static List<Object> returned(Method method, Class<?>... groups) {
        List<Object> rows = Seedbed.ofReturnValue(method)
                .groups(groups)
                .plan()
                .rows(0, ROWS)
                .toList();
        Lines target = new Lines("lines");
        for (Object row : rows) {
            assertThat(ClockedValidator.get().forExecutables().validateReturnValue(target, method, row, groups))
                    .isEmpty();
        }
        assertThat(rows).hasSize(ROWS);
        return rows;
    }

    @Test
    void returnValuesMeetTheirConstraintsAndThoseOfTheMethodsTheyOverride() {
        assertThat(returned(FIND)).allMatch(row -> ((List<?>) row).size() >= 2 && ((List<?>) row).size() <= 4);
        assertThat(returned(NAME)).allMatch(row -> ((String) row).matches("[a-z]+"));
    }

    @Test
    void returnValuesAreJudgedByTheGroupsAskedFor() {
        assertThat(returned(COUNT)).allMatch(row -> (int) row >= 1).anyMatch(row -> (int) row > 5);
        assertThat(returned(COUNT, Monthly.class)).allMatch(row -> (int) row <= 5);
        assertThat(returned(FIND, Monthly.class))
                .flatExtracting(row -> (List<?>) row)
                .allMatch(line -> ((Line) line).note().length() <= 3);
    }

    @Test
    void returnValuesOfStaticMethodsMeetWhatStandsOnThem() {
        assertThat(Seedbed.ofReturnValue(method("code", int.class)).plan().rows(0, ROWS))
                .allMatch(row -> ((String) row).length() >= 4 && ((String) row).length() <= 6);
    }

    @Test
    void aConstructorReturnsObjectsOfItsClass() throws NoSuchMethodException {
        Constructor<Lines> constructor = Lines.class.getDeclaredConstructor(String.class);

        for (Object row :
                Seedbed.ofReturnValue(constructor).plan().rows(0, ROWS).toList()) {
            Lines lines = (Lines) row;
            assertThat(ClockedValidator.get().forExecutables().validateConstructorReturnValue(constructor, lines))
                    .isEmpty();
            assertThat(lines.title.length()).isBetween(1, 12);
        }
    }

    @Test
    void theExplanationNamesTheOverriddenMethod() {
        assertThat(Seedbed.ofReturnValue(NAME)
                        .plan()
                        .explanation()
                        .values()
                        .get(0)
                        .constraints())
                .extracting(Explained.Demanded::origin)
                .hasToString("[@NotBlank on io.seedbed.ExecutablesTest.Repository.name(),"
                        + " @Pattern(regexp = \"[a-z]*\") on io.seedbed.ExecutablesTest.Lines.name()]");
    }

    @Test
    void parametersMeetTheirConstraintsAndThoseOfTheMethodsTheyOverride() {
        for (Method method : List.of(FIND, COUNT)) {
            List<List<Object>> columns = Arrays.stream(method.getParameters())
                    .map(parameter -> Seedbed.of(parameter).plan().rows(0, ROWS).toList())
                    .toList();
            for (int row = 0; row < ROWS; row++) {
                int at = row;
                Object[] values = columns.stream().map(column -> column.get(at)).toArray();
                assertThat(ClockedValidator.get()
                                .forExecutables()
                                .validateParameters(new Lines("lines"), method, values))
                        .isEmpty();
            }
        }
    }

    @Test
    void theOverriddenMethodIsNamedForParametersToo() {
        assertThat(Seedbed.of(FIND.getParameters()[0])
                        .plan()
                        .explanation()
                        .values()
                        .get(0)
                        .constraints())
                .extracting(Explained.Demanded::origin)
                .hasToString("[@NotNull on io.seedbed.ExecutablesTest.Repository.find(key)]");
    }

    @Test
    void aMethodWithoutAResultIsRefused() {
        assertThatExceptionOfType(SeedbedException.class)
                .isThrownBy(() -> Seedbed.ofReturnValue(method("nothing")))
                .withMessage("""
                        A method without a result returns no values
                          where: io.seedbed.ExecutablesTest.Lines.nothing()
                          to do: name a method that returns something""");
    }

    @Target({ElementType.METHOD, ElementType.CONSTRUCTOR})
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = InOrder.Validator.class)
    @interface InOrder {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        @SupportedValidationTarget(ValidationTarget.PARAMETERS)
        class Validator implements ConstraintValidator<InOrder, Object[]> {
            @Override
            public boolean isValid(Object[] values, ConstraintValidatorContext context) {
                return (int) values[0] <= (int) values[1];
            }
        }
    }

    static class Calendar {
        @InOrder(groups = Monthly.class)
        void book(@Min(1) int from, @Max(99) int to) {}
    }

    @Test
    void aConstraintOnAllParametersTogetherIsRefusedWhereItCounts() throws NoSuchMethodException {
        Method book = Calendar.class.getDeclaredMethod("book", int.class, int.class);

        assertThat(Seedbed.of(book.getParameters()[0]).plan().row(0)).isNotNull();
        assertThatExceptionOfType(SeedbedException.class)
                .isThrownBy(() -> Seedbed.of(book.getParameters()[0])
                        .groups(Monthly.class)
                        .plan())
                .withMessage("""
                        Can not meet a constraint on several parameters at once
                          where: io.seedbed.ExecutablesTest.Calendar.book(int, int)
                          constraint: @InOrder
                          why: each parameter gets a value of its own
                          to do: declare one parameter instead, a record of all these values with the constraint on it""");
    }

    static class Scripted {
        @ParameterScriptAssert(lang = "groovy", script = "from < to")
        void book(int from, int to) {}
    }

    static class Stay {
        @InOrder
        Stay(@Min(1) int from, @Max(99) int to) {}
    }

    record Trip(int from, int to) {
        @InOrder
        Trip {}
    }

    @Test
    void noSuchConstraintIsPassedOver() throws NoSuchMethodException {
        Method book = Scripted.class.getDeclaredMethod("book", int.class, int.class);

        assertThatExceptionOfType(SeedbedException.class)
                .isThrownBy(() -> Seedbed.of(book.getParameters()[1]).plan())
                .withMessage("""
                        Can not meet a constraint on several parameters at once
                          where: io.seedbed.ExecutablesTest.Scripted.book(int, int)
                          constraint: @ParameterScriptAssert(lang = "groovy", script = "from < to")
                          why: each parameter gets a value of its own
                          to do: declare one parameter instead, a record of all these values with the constraint on it""");
        for (Class<?> type : List.of(Stay.class, Trip.class)) {
            assertThatExceptionOfType(SeedbedException.class)
                    .isThrownBy(() -> Seedbed.of(type).plan())
                    .withMessage("""
                            Can not meet a constraint on several parameters at once
                              where: io.seedbed.ExecutablesTest.%s(int, int)
                              constraint: @InOrder
                              why: each parameter gets a value of its own
                              to do: put the constraint on the class, or declare one parameter instead, a record of all these values with the constraint on it""".formatted(type.getSimpleName()));
        }
    }
}
