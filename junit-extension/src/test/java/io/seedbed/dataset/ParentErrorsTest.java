package io.seedbed.dataset;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.Seedbed;
import io.seedbed.annotation.Children;
import io.seedbed.annotation.Dataset;
import io.seedbed.annotation.References;
import io.seedbed.annotation.Rows;
import io.seedbed.annotation.Unique;
import io.seedbed.problem.SeedbedException;
import org.junit.jupiter.api.Test;

/** Children of whom it is not said which property leads to their parent. */
class ParentErrorsTest {

    record Account(@Unique long id, String owner) {}

    record Transfer(
            @References(Account.class) long from,
            @References(Account.class) long to) {}

    record Note(String text) {}

    private static void refused(Class<?> dataset, String message) {
        assertThatThrownBy(() -> Seedbed.dataset(dataset).plan())
                .isInstanceOf(SeedbedException.class)
                .hasMessage(message);
    }

    @Dataset
    interface Misspelt {
        @Rows(10)
        Table<Account> accounts();

        @Children(of = Account.class, by = "form")
        Table<Transfer> transfers();
    }

    @Test
    void aPropertyThatIsNotThere() {
        refused(Misspelt.class, """
                The property form does not refer to the parent: io.seedbed.dataset.ParentErrorsTest.Misspelt.transfers()
                  stated: @Children(by = "form", of = Account.class)
                  properties of io.seedbed.dataset.ParentErrorsTest.Transfer that refer to io.seedbed.dataset.ParentErrorsTest.Account: from, to
                  to do: let by name one of these""");
    }

    @Dataset
    interface Ambiguous {
        @Rows(10)
        Table<Account> accounts();

        @Children(of = Account.class)
        Table<Transfer> transfers();
    }

    @Test
    void severalReferencesToTheParent() {
        refused(Ambiguous.class, """
                Which property refers to the parent? io.seedbed.dataset.ParentErrorsTest.Ambiguous.transfers()
                  stated: @Children(of = Account.class)
                  properties of io.seedbed.dataset.ParentErrorsTest.Transfer that refer to io.seedbed.dataset.ParentErrorsTest.Account: from, to
                  to do: let by name one of these""");
    }

    @Dataset
    interface Unrelated {
        @Rows(10)
        Table<Account> accounts();

        @Children(of = Account.class)
        Table<Note> notes();
    }

    @Test
    void noReferenceToTheParent() {
        refused(Unrelated.class, """
                No property refers to the parent: io.seedbed.dataset.ParentErrorsTest.Unrelated.notes()
                  stated: @Children(of = Account.class)
                  why: no property of io.seedbed.dataset.ParentErrorsTest.Note refers to io.seedbed.dataset.ParentErrorsTest.Account
                  to do: refer to it, e.g. by @References(Account.class) on a property, or state a number of rows and no parents""");
    }
}
