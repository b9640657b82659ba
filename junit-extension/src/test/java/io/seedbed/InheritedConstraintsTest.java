package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.seedbed.problem.SeedbedException;
import jakarta.validation.UnexpectedTypeException;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Constraints on super types, getters and generic members: a thousand objects each, judged by the validator. */
class InheritedConstraintsTest {

    private static final int ROWS = 1000;

    private static <T> List<T> valid(Class<T> type) {
        return valid(Seedbed.of(type));
    }

    private static <T> List<T> valid(Seedbed<T> seedbed, Class<?>... groups) {
        List<T> rows = seedbed.groups(groups).plan().rows(0, ROWS).toList();
        assertThat(rows).hasSize(ROWS);
        assertThat(rows.stream().flatMap(row -> ClockedValidator.violations(row, groups).stream()))
                .isEmpty();
        return rows;
    }

    interface HasCode {
        @NotNull
        @Size(min = 3)
        String getCode();
    }

    interface HasLevel {
        @Min(10)
        int getLevel();
    }

    abstract static class Base implements HasCode {
        @Size(max = 6)
        protected String code;

        @Max(50)
        private int level;

        public int getLevel() {
            return level;
        }
    }

    static class Derived extends Base implements HasLevel {
        @Override
        @Pattern(regexp = "[A-Z]+")
        public String getCode() {
            return code;
        }
    }

    @Test
    void fieldsGettersSuperClassesAndInterfacesAddUp() {
        assertThat(valid(Derived.class))
                .allMatch(row -> row.getCode().matches("[A-Z]{3,6}") && row.getLevel() >= 10 && row.getLevel() <= 50);
    }

    record Component(String code, int level) implements HasCode, HasLevel {
        @Override
        public String getCode() {
            return code;
        }

        @Override
        public int getLevel() {
            return level;
        }
    }

    @Test
    void aRecordMeetsTheConstraintsOfItsInterfaces() {
        assertThat(valid(Component.class)).allMatch(row -> row.code().length() >= 3 && row.level() >= 10);
    }

    @Test
    void theGroupOfAnInterfaceHoldsItsConstraintsAlone() {
        assertThat(valid(Seedbed.of(Component.class), HasCode.class))
                .allMatch(row -> row.code().length() >= 3)
                .anyMatch(row -> row.level() < 10);
    }

    abstract static class Generic<T, N extends Number> {
        @NotNull
        private T text;

        @Positive
        N number;

        List<@NotNull T> many;

        @NotNull
        T getText() {
            return text;
        }
    }

    static class Bound extends Generic<String, Integer> {
        @Override
        @Size(min = 2, max = 5)
        String getText() {
            return super.getText();
        }
    }

    static class BoundFurther extends Bound {
        @Override
        @Pattern(regexp = "[a-c]*")
        String getText() {
            return super.getText();
        }
    }

    @Test
    void whatASubclassDemandsOfItsTypeArgumentHoldsForTheMembersOfTheGenericSuperClass() {
        assertThat(valid(BoundFurther.class))
                .allMatch(row -> row.getText().matches("[a-c]{2,5}") && row.number > 0 && !row.many.contains(null));
    }

    static class Open<T> {
        @Size(max = 5)
        T text;
    }

    static class Closed extends Open<String> {}

    @Test
    void aConstraintOnATypeVariableIsMetThoughTheProviderOnlyRefusesToCheckIt() {
        List<Closed> rows = Seedbed.of(Closed.class).plan().rows(0, ROWS).toList();

        assertThat(rows).allMatch(row -> row.text.length() <= 5);
        assertThatExceptionOfType(UnexpectedTypeException.class)
                .isThrownBy(() -> ClockedValidator.violations(rows.get(0)));
    }

    private static class Hidden {
        private String name;
        private boolean active;
        private Boolean paid;

        @NotBlank
        @Size(max = 4)
        private String getName() {
            return name;
        }

        @AssertTrue
        private boolean isActive() {
            return active;
        }

        @AssertTrue
        private boolean hasPaid() {
            return paid;
        }
    }

    @Test
    void privateGettersCountAndSoDoThoseThatBeginWithIsOrHas() {
        assertThat(valid(Hidden.class)).allMatch(row -> row.getName().length() <= 4 && row.isActive() && row.hasPaid());
    }

    static class Period {
        private int from;
        private int to;

        @Min(0)
        @Max(9)
        int getFrom() {
            return from;
        }

        @Min(0)
        @Max(9)
        int getTo() {
            return to;
        }

        @AssertTrue
        boolean isConsistent() {
            return from <= to;
        }

        List<@Max(6) Integer> getLength() {
            return List.of(to - from);
        }
    }

    @Test
    void computedGettersAreRulesOnTheObject() {
        assertThat(valid(Period.class)).allMatch(row -> row.from <= row.to && row.to - row.from <= 6);
    }

    static class Repeated {
        @Size(min = 2)
        @Size(max = 8)
        @Pattern.List({@Pattern(regexp = "[a-f]+"), @Pattern(regexp = ".*[c-z]")})
        String text;

        @Min.List({@Min(3), @Min(5)})
        @Max(7)
        int number;
    }

    @Test
    void repeatedConstraintsAllCount() {
        assertThat(valid(Repeated.class)).allMatch(row -> row.text.matches("[a-f]{1,7}[c-f]") && row.number >= 5);
    }

    static class Swapped<V, K> extends HashMap<K, V> {
        private static final long serialVersionUID = 1;
    }

    static class Tags<T, X> extends ArrayList<X> {
        private static final long serialVersionUID = 1;
    }

    static class Containers {
        Swapped<@Size(min = 4) @NotBlank String, @Min(3) @Max(99) Integer> swapped;
        Tags<String, @Size(max = 3) String> tags;
    }

    @Test
    void constraintsOnTypeArgumentsReachTheRightPartOfAContainerOfOnesOwn() {
        assertThat(valid(Containers.class))
                .allMatch(row -> row.swapped.keySet().stream().allMatch(key -> key >= 3 && key <= 99)
                        && row.swapped.values().stream().allMatch(value -> value.length() >= 4)
                        && row.tags.stream().allMatch(tag -> tag.length() <= 3));
    }

    static class Arrays {
        @NotNull
        @Size(min = 2, max = 3)
        String[] sized;

        String @Size(min = 40) [] components;
        List<@Size(min = 40) String[]> inside;
    }

    @Test
    void theProviderIgnoresConstraintsOnTheComponentsOfArraysAndSoDoWe() {
        List<Arrays> rows = valid(Arrays.class);

        assertThat(rows).allMatch(row -> row.sized.length >= 2 && row.sized.length <= 3);
        assertThat(rows).allMatch(row -> row.components.length < 40);
        assertThat(rows)
                .allMatch(row -> row.inside.stream()
                        .allMatch(array -> java.util.Arrays.stream(array).allMatch(text -> text.length() < 40)));
    }

    static class MailArray {
        @Email
        String[] mails;
    }

    @Test
    void aConstraintThatTheProviderCanNotCheckOnAnArrayIsRefused() {
        assertThatExceptionOfType(SeedbedException.class)
                .isThrownBy(() -> Seedbed.of(MailArray.class).plan())
                .withMessage("""
                        No validator or reader understands a constraint
                          constraint: @Email on io.seedbed.InheritedConstraintsTest.MailArray.mails
                          type: String[]
                          why: there is no ConstraintValidator of jakarta.validation.constraints.Email for this type, and no ConstraintReader knows it
                          to do: remove the constraint, change the type, or register a ConstraintReader as a service""");
    }
}
