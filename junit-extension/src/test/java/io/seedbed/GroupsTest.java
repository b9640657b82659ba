package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.seedbed.annotation.NullRate;
import io.seedbed.problem.SeedbedException;
import jakarta.validation.GroupSequence;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.validator.group.GroupSequenceProvider;
import org.hibernate.validator.spi.group.DefaultGroupSequenceProvider;
import org.junit.jupiter.api.Test;

/** Which constraints count, by the groups asked for: a thousand objects each, judged by the validator with the same groups. */
class GroupsTest {

    private static final int ROWS = 1000;
    private static final String HERE = "io.seedbed.GroupsTest.";

    interface Create {}

    interface Update {}

    interface Import extends Create, Default {}

    @GroupSequence({Default.class, Update.class})
    interface InOrder {}

    record Item(
            @Null(groups = Create.class) @NotNull(groups = Update.class) @NullRate(0.5)
            Long id,

            @NotBlank @Size(max = 9, groups = Update.class) String name,
            @Negative(groups = {Create.class, Update.class}) int amount) {}

    private static <T> List<T> valid(Class<T> type, Class<?>... groups) {
        List<T> rows = Seedbed.of(type).groups(groups).plan().rows(0, ROWS).toList();
        assertThat(rows).hasSize(ROWS);
        assertThat(rows.stream().flatMap(row -> ClockedValidator.violations(row, groups).stream()))
                .isEmpty();
        return rows;
    }

    @Test
    void onlyTheDefaultGroupCountsUnlessOthersAreAskedFor() {
        List<Item> items = valid(Item.class);

        assertThat(items).anyMatch(item -> item.id() == null).anyMatch(item -> item.id() != null);
        assertThat(items)
                .anyMatch(item -> item.amount() > 0)
                .anyMatch(item -> item.name().length() > 9);
    }

    @Test
    void theGroupsAskedForCountInPlaceOfTheDefaultGroup() {
        assertThat(valid(Item.class, Create.class)).allMatch(item -> item.id() == null && item.amount() < 0);
        assertThatExceptionOfType(SeedbedException.class)
                .isThrownBy(() -> valid(Item.class, Update.class))
                .withMessageStartingWith("A value that must be there can not be missing: " + HERE + "Item.id\n");
    }

    @Test
    void aGroupBringsThoseThatItInherits() {
        assertThat(valid(Item.class, Import.class))
                .allMatch(item ->
                        item.id() == null && item.amount() < 0 && !item.name().isBlank());
    }

    record Versioned(
            @Null(groups = Create.class) @NotNull(groups = Update.class)
            Long version,

            @NotBlank @Size(max = 9, groups = Update.class) String name) {}

    @Test
    void allGroupsOfASequenceAreMet() {
        assertThat(valid(Versioned.class, InOrder.class))
                .allMatch(row -> row.version() != null
                        && row.name().length() <= 9
                        && !row.name().isBlank());
    }

    @Test
    void aGroupThatChangesNothingForAPropertyLeavesItsValues() {
        List<Versioned> usual = valid(Versioned.class);
        List<Versioned> created = valid(Versioned.class, Default.class, Create.class);

        assertThat(created)
                .extracting(Versioned::name)
                .isEqualTo(usual.stream().map(Versioned::name).toList());
        assertThat(created).extracting(Versioned::version).containsOnlyNulls();
    }

    record Contrary(
            @Null(groups = Create.class) @NotNull(groups = Update.class)
            Long version,

            @Min(value = 5, groups = Create.class) @Max(value = 3, groups = Update.class)
            int level) {}

    @Test
    void groupsThatExcludeEachOtherAreRefusedTogetherOnly() {
        valid(Contrary.class, Create.class);
        valid(Contrary.class, Update.class);
        assertThatExceptionOfType(SeedbedException.class)
                .isThrownBy(() -> valid(Contrary.class, Create.class, Update.class))
                .withMessage("""
                        No value is possible for io.seedbed.GroupsTest.Contrary.version
                          contradiction: @Null
                                         @NotNull
                          to do: change or remove one of the two""");
    }

    interface Basic {}

    interface Expensive {}

    @GroupSequence({Basic.class, Expensive.class})
    interface Checks {}

    @GroupSequence({Basic.class, Staged.class})
    static class Staged {
        @Pattern(regexp = "[a-z]{3,9}", groups = Basic.class)
        String code;

        @Min(1)
        @Max(5)
        int stage;

        @Negative(groups = Expensive.class)
        int free;
    }

    @GroupSequence({Checks.class, StagedDeep.class})
    static class StagedDeep {
        @Pattern(regexp = "[a-z]{3,9}", groups = Basic.class)
        String code;

        @Positive(groups = Expensive.class)
        int amount;
    }

    static class StagedChild extends Staged {
        @Max(value = 0, groups = Basic.class)
        int loose;

        @NotNull
        @NullRate(0)
        String own;
    }

    @Test
    void aClassMayListOtherGroupsInPlaceOfItsDefaultGroup() {
        assertThat(valid(Staged.class)).anyMatch(row -> row.free > 0);
        assertThat(valid(Staged.class, Default.class, Expensive.class)).allMatch(row -> row.free < 0);
    }

    @Test
    void aClassMayListASequence() {
        assertThat(valid(StagedDeep.class)).allMatch(row -> row.amount > 0 && row.code.matches("[a-z]{3,9}"));
    }

    @Test
    void whatASuperClassListsHoldsForItsConstraintsInSubclasses() {
        assertThat(valid(StagedChild.class)).allMatch(row -> row.code.matches("[a-z]{3,9}"));
        assertThat(valid(StagedChild.class)).anyMatch(row -> row.loose > 0);
    }

    @GroupSequenceProvider(ByKind.class)
    static class Chosen {
        boolean strict;

        @Min(0)
        @Max(99)
        int number;

        @Max(value = 49, groups = Expensive.class)
        @Min(0)
        int limited;
    }

    /** Looks at the object. */
    public static final class ByKind implements DefaultGroupSequenceProvider<Chosen> {
        @Override
        public List<Class<?>> getValidationGroups(Class<?> type, Chosen object) {
            List<Class<?>> groups = new ArrayList<>(List.of(Chosen.class));
            if (object != null && object.strict) {
                groups.add(Expensive.class);
            }
            return groups;
        }
    }

    @Test
    void groupsThatAProviderChoosesForEachObjectAreMetByDrawingAgain() {
        List<Chosen> rows = valid(Chosen.class);

        assertThat(rows).anyMatch(row -> row.strict).anyMatch(row -> !row.strict && row.limited > 49);
        assertThat(rows).filteredOn(row -> row.strict).allMatch(row -> row.limited <= 49);
    }

    @GroupSequenceProvider(Careless.class)
    static class Broken {
        @NotNull
        String name;
    }

    /** Forgets that there may be no object. */
    public static final class Careless implements DefaultGroupSequenceProvider<Broken> {
        @Override
        public List<Class<?>> getValidationGroups(Class<?> type, Broken object) {
            if (object.name == null) {
                throw new IllegalArgumentException("no name");
            }
            return List.of(Broken.class);
        }
    }

    @Test
    void aProviderThatFailsIsTold() {
        assertThatExceptionOfType(SeedbedException.class)
                .isThrownBy(() -> Seedbed.of(Broken.class).plan())
                .withMessageStartingWith("Bean Validation refuses the constraints of " + HERE + "Broken\n  it says: ")
                .withMessageEndingWith(
                        "\n  to do: correct the constraints; as they are, no object of this class can be validated");
    }

    static class NoGroup {}

    @Test
    void aGroupMustBeAnInterface() {
        assertThatExceptionOfType(SeedbedException.class)
                .isThrownBy(() -> Seedbed.of(Item.class).groups(NoGroup.class).plan())
                .withMessage("""
                        A validation group must be an interface
                          stated: io.seedbed.GroupsTest.NoGroup
                          to do: name an interface, such as jakarta.validation.groups.Default or one of your own""");
    }

    @GroupSequence({Basic.class, Round.class})
    interface Half {}

    @GroupSequence({Half.class})
    interface Round {}

    @Test
    void aSequenceMustNotContainItself() {
        assertThatExceptionOfType(SeedbedException.class)
                .isThrownBy(() -> Seedbed.of(Item.class).groups(Round.class).plan())
                .withMessage("""
                        A group sequence contains itself
                          sequence: io.seedbed.GroupsTest.Round
                                    io.seedbed.GroupsTest.Half
                          to do: remove one of them from the @GroupSequence of another""");
    }
}
