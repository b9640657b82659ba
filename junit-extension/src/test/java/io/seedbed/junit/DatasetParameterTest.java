package io.seedbed.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.Seedbed;
import io.seedbed.annotation.Dataset;
import io.seedbed.annotation.References;
import io.seedbed.annotation.Rows;
import io.seedbed.dataset.Table;
import jakarta.validation.constraints.Max;
import org.junit.jupiter.api.Test;

class DatasetParameterTest {

    record Bill(@References(Shop.Customer.class) long customerId) {}

    @Dataset
    interface Company {
        @Rows(30)
        Table<Bill> bills();

        @Rows(10)
        Table<Shop.Customer> customers();
    }

    @Seed(7)
    static class GivenTestCase {
        @Synthetic
        Company field;

        @Test
        void reads(@Synthetic Company company) {
            assertThat(company.bills().size()).isEqualTo(30);
            assertThat(company.customers().row(3)).isEqualTo(Shop.customer(7, 3));
            assertThat(company.bills().list()).isEqualTo(field.bills().list());
            assertThat(company.bills().list())
                    .isEqualTo(Seedbed.dataset(Company.class)
                            .seed(7)
                            .tables()
                            .bills()
                            .list());
        }
    }

    @Test
    void aTestGetsTheTablesOfItsSeed() {
        TestRun.of(GivenTestCase.class).passes(1);
    }

    interface Urgent {}

    record Task(@Max(value = 2, groups = Urgent.class) int days) {}

    @Dataset
    interface Tasks {
        @Rows(50)
        Table<Task> tasks();
    }

    static class GroupsTestCase {
        @Test
        void reads(@Synthetic Tasks usual, @Synthetic(groups = Urgent.class) Tasks urgent) {
            assertThat(usual.tasks().list()).anyMatch(task -> task.days() > 2);
            assertThat(urgent.tasks().list()).allMatch(task -> task.days() <= 2);
            throw new AssertionError("no");
        }
    }

    @Test
    void itsTablesMeetTheGroupsAskedFor() {
        assertThat(TestRun.of(GroupsTestCase.class).message())
                .endsWith(", @Synthetic(groups = Urgent.class) urgent]")
                .startsWith("no [");
    }

    static class FailingTestCase {
        @Test
        void reads(@Synthetic Company company) {
            throw new AssertionError("no");
        }
    }

    @Test
    void aFailureNamesTheDataSetAndItsSeed() {
        assertThat(TestRun.of(FailingTestCase.class).message())
                .isEqualTo(
                        "no [io.seedbed.junit.DatasetParameterTest.Company, seed 42; replay with @Seed(42) @Synthetic]");
    }

    static class PartTestCase {
        @Test
        void reads(@Synthetic(rows = 3) Company company) {}
    }

    @Test
    void aDataSetIsNotToBeHadInParts() {
        assertThat(TestRun.of(PartTestCase.class).message()).isEqualTo("""
                A data set comes as a whole
                  where: io.seedbed.junit.DatasetParameterTest.PartTestCase.reads(company)
                  why: row, rows, entity and where choose among the rows of one class
                  to do: leave them out, and ask the data set's tables for rows, e.g. shop.customers().row(17)""");
    }
}
