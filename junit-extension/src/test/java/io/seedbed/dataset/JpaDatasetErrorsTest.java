package io.seedbed.dataset;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.Seedbed;
import io.seedbed.annotation.Dataset;
import io.seedbed.annotation.Rows;
import io.seedbed.annotation.Unique;
import io.seedbed.problem.SeedbedException;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What JPA describes and no data set can hold. */
class JpaDatasetErrorsTest {

    private static void refused(Class<?> dataset, String message) {
        assertThatThrownBy(() -> Seedbed.dataset(dataset).plan())
                .isInstanceOf(SeedbedException.class)
                .hasMessage(message);
    }

    static class Chicken {
        @Id
        @GeneratedValue
        int id;

        @ManyToOne(optional = false)
        @Nullable
        Egg from;
    }

    static class Egg {
        @Id
        @GeneratedValue
        int id;

        @ManyToOne(optional = false)
        @Nullable
        Chicken layer;
    }

    @Dataset
    interface Farm {
        @Rows(3)
        Table<Chicken> chickens();

        @Rows(3)
        Table<Egg> eggs();
    }

    @Test
    void entitiesThatMustReferToEachOther() {
        refused(Farm.class, """
                Entities must refer to each other: chickens, eggs
                  why: none of their rows can be there first
                  to do: let one of these references be missing, by a wrapper type, @NullRate or optional = true""");
    }

    static class Node {
        @Id
        @GeneratedValue
        int id;

        @ManyToOne(optional = false)
        @Nullable
        Node parent;
    }

    @Dataset
    interface Rootless {
        @Rows(3)
        Table<Node> nodes();
    }

    @Test
    void aTreeWithoutRoots() {
        refused(Rootless.class, """
                A tree must end: io.seedbed.dataset.JpaDatasetErrorsTest.Node.parent
                  stated: @ManyToOne(optional = false)
                  why: a root refers to no other row, but the value must be there
                  to do: let it be missing: take a wrapper such as Long, or remove what requires the value""");
    }

    static class Person {
        @Id
        @GeneratedValue
        int id;
    }

    static class Passport {
        @Id
        @GeneratedValue
        int id;

        @OneToOne
        @Nullable
        Person holder;
    }

    @Dataset
    interface Office {
        @Rows(2)
        Table<Person> people();

        @Rows(3)
        Table<Passport> passports();
    }

    @Test
    void moreRowsThanThoseThatEachCanHave() {
        refused(Office.class, """
                Too few different values for @OneToOne: io.seedbed.dataset.JpaDatasetErrorsTest.Passport.holder
                  contradiction: @OneToOne
                                 2 values of JpaDatasetErrorsTest.Person
                                 3 rows
                  to do: ask for at most 2 rows, allow more values, or remove @OneToOne""");
    }

    static class Ticket {
        @Id
        @Column(length = 1)
        @jakarta.validation.constraints.Pattern(regexp = "[A-F]")
        @Nullable
        String code;
    }

    record Seat(@Unique @Min(1) @Max(5) int number) {}

    @Dataset
    interface Theatre {
        @Rows(7)
        Table<Ticket> tickets();
    }

    @Dataset
    interface Hall {
        @Rows(6)
        Table<Seat> seats();
    }

    @Test
    void aUniqueColumnThatIsTooSmall() {
        refused(Theatre.class, """
                Too few different values for @Id: io.seedbed.dataset.JpaDatasetErrorsTest.Ticket.code
                  contradiction: @Id
                                 6 values of String
                                 7 rows
                  to do: ask for at most 6 rows, allow more values, or remove @Id""");
        refused(Hall.class, """
                Too few different values for @Unique: io.seedbed.dataset.JpaDatasetErrorsTest.Seat.number
                  contradiction: @Unique
                                 5 values of int
                                 6 rows
                  to do: ask for at most 5 rows, allow more values, or remove @Unique""");
    }
}
