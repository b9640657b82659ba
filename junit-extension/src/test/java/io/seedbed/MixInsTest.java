package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.annotation.BlueprintFor;
import io.seedbed.annotation.Normal;
import io.seedbed.annotation.NullRate;
import io.seedbed.annotation.StableName;
import io.seedbed.annotation.Unique;
import io.seedbed.annotation.Weighted;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Classes that are described from outside, by types whose members bear the names of their properties. */
class MixInsTest {

    /** As it may stand in a library. */
    static class Customer {
        private int age;
        private String mail;
        private List<String> tags;
        private String tier;

        int getAge() {
            return age;
        }

        void setAge(int age) {
            this.age = age;
        }

        String getMail() {
            return mail;
        }

        void setMail(String mail) {
            this.mail = mail;
        }

        List<String> getTags() {
            return tags;
        }

        void setTags(List<String> tags) {
            this.tags = tags;
        }

        String getTier() {
            return tier;
        }

        void setTier(String tier) {
            this.tier = tier;
        }
    }

    @BlueprintFor(Customer.class)
    interface CustomerBlueprint {
        @Normal(mean = 38, sd = 12)
        @Min(30)
        @Max(50)
        int getAge();

        @Email
        @NotNull
        @Unique
        String mail();

        @Size(min = 1, max = 2)
        List<@NotBlank @Size(max = 4) String> tags();

        @Weighted({"A=1", "B=1"})
        @NullRate(0.2)
        String tier();
    }

    @BlueprintFor(Customer.class)
    record Overriding(@Weighted({"C=1"}) String tier) {}

    @Test
    void membersStateWhatHoldsForProperties() {
        List<Customer> rows = Seedbed.of(Customer.class)
                .mixIns(CustomerBlueprint.class)
                .plan()
                .rows(0, 500)
                .toList();

        assertThat(rows)
                .allMatch(row -> row.getAge() >= 30 && row.getAge() <= 50)
                .allMatch(row -> row.getMail().contains("@"))
                .allMatch(row -> row.getTags().size() <= 2 && !row.getTags().isEmpty())
                .allMatch(row -> row.getTags().stream().allMatch(tag -> !tag.isBlank() && tag.length() <= 4))
                .anyMatch(row -> row.getTier() == null)
                .allMatch(row -> row.getTier() == null || List.of("A", "B").contains(row.getTier()));
        assertThat(rows.stream().map(Customer::getMail)).doesNotHaveDuplicates();
    }

    @Test
    void theLaterOneHasTheLastWord() {
        assertThat(Seedbed.of(Customer.class)
                        .mixIns(CustomerBlueprint.class, Overriding.class)
                        .plan()
                        .rows(0, 100)
                        .map(Customer::getTier)
                        .distinct())
                .containsExactlyInAnyOrder("C", null);
    }

    static final class Employee extends Customer {}

    @Test
    void subclassesAreMeantToo() {
        assertThat(Seedbed.of(Employee.class)
                        .mixIns(CustomerBlueprint.class)
                        .plan()
                        .rows(0, 100)
                        .toList())
                .allMatch(row -> row.getAge() >= 30);
    }

    record Old(int value, int other) {}

    record New(int value, int other) {}

    @BlueprintFor(Old.class)
    @StableName("pinned")
    interface OldBlueprint {
        @StableName("other")
        int value();

        @StableName("value")
        int other();
    }

    @BlueprintFor(New.class)
    @StableName("pinned")
    interface NewBlueprint {}

    @Test
    void namesCanBePinned() {
        Old old = Seedbed.of(Old.class).mixIns(OldBlueprint.class).plan().row(7);

        assertThat(Seedbed.of(New.class).mixIns(NewBlueprint.class).plan().row(7))
                .isEqualTo(new New(old.other(), old.value()));
    }

    @BlueprintFor(Old.class)
    interface Misspelled {
        @Min(3)
        int valeu();
    }

    @BlueprintFor(Old.class)
    interface OtherType {
        @Size(max = 3)
        String value();
    }

    interface NoMixIn {}

    @BlueprintFor(String.class)
    interface OfText {}

    @BlueprintFor(Old.class)
    interface Contradicting {
        @Min(3)
        @Max(2)
        int value();
    }

    private static void refused(Class<?> type, Class<?> mixIn, String message) {
        assertThatThrownBy(() -> Seedbed.of(type).mixIns(mixIn).plan()).hasMessage(message);
    }

    @Test
    void mistakesAreRefused() {
        refused(Old.class, Misspelled.class, """
                io.seedbed.MixInsTest.Old has no property valeu
                  stated: io.seedbed.MixInsTest.Misspelled.valeu
                  properties: value, other
                  to do: rename the member to one of the properties""");
        refused(Old.class, OtherType.class, """
                A mix-in takes a property for another type than it has
                  stated: String io.seedbed.MixInsTest.OtherType.value
                  property: int io.seedbed.MixInsTest.Old.value
                  to do: declare the member with the property's type""");
        refused(Old.class, NoMixIn.class, """
                io.seedbed.MixInsTest.NoMixIn is no mix-in
                  why: it lacks @BlueprintFor, which names the class it describes
                  to do: add @BlueprintFor, or leave the type out""");
        refused(Old.class, OfText.class, """
                io.seedbed.MixInsTest.OfText describes a class without properties
                  stated: @BlueprintFor(String.class)
                  to do: describe a class that has a value of this type as its property""");
        refused(Old.class, Contradicting.class, """
                No value is possible for io.seedbed.MixInsTest.Old.value
                  contradiction: @Min(3) (Contradicting.value)
                                 @Max(2) (Contradicting.value)
                  to do: change or remove one of the two""");
    }
}
