package io.seedbed.dataset;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.Seedbed;
import io.seedbed.annotation.Dataset;
import io.seedbed.annotation.Normal;
import io.seedbed.annotation.References;
import io.seedbed.annotation.Rows;
import io.seedbed.annotation.Sequence;
import io.seedbed.annotation.Unique;
import io.seedbed.problem.SeedbedException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatasetErrorsTest {

    record Customer(@Unique long id, String name) {}

    record Order(
            @Unique long id, @References(Customer.class) long customerId) {}

    private static void refused(Class<?> dataset, String message) {
        assertThatThrownBy(() -> Seedbed.dataset(dataset).plan())
                .isInstanceOf(SeedbedException.class)
                .hasMessage(message);
    }

    @Dataset
    interface WithoutCustomers {
        @Rows(10)
        Table<Order> orders();
    }

    @Test
    void aReferenceToAnEntityThatIsNotThere() {
        refused(WithoutCustomers.class, """
                The data set has no entity io.seedbed.dataset.DatasetErrorsTest.Customer: io.seedbed.dataset.DatasetErrorsTest.Order.customerId
                  stated: @References(Customer.class)
                  entities: io.seedbed.dataset.DatasetErrorsTest.Order
                  to do: add an entity of this class to the data set""");
    }

    record Misspelt(
            @References(value = Customer.class, property = "nmae")
            String name) {}

    @Dataset
    interface WithMisspelt {
        @Rows(10)
        Table<Customer> customers();

        @Rows(10)
        Table<Misspelt> misspelt();
    }

    @Test
    void aReferenceToAPropertyThatIsNotThere() {
        refused(WithMisspelt.class, """
                There is no property nmae: io.seedbed.dataset.DatasetErrorsTest.Misspelt.name
                  stated: @References(value = Customer.class, property = "nmae")
                  properties of io.seedbed.dataset.DatasetErrorsTest.Customer: id, name
                  to do: name one of these by property = "...", or make one of them @Unique""");
    }

    record Mistyped(@References(Customer.class) String customer) {}

    @Dataset
    interface WithMistyped {
        @Rows(10)
        Table<Customer> customers();

        @Rows(10)
        Table<Mistyped> mistyped();
    }

    @Test
    void aReferenceOfAnotherType() {
        refused(WithMistyped.class, """
                A reference is of another type: io.seedbed.dataset.DatasetErrorsTest.Mistyped.customer
                  stated: @References(Customer.class)
                  type: String
                  referred to: long io.seedbed.dataset.DatasetErrorsTest.Customer.id
                  to do: give both the same type, or name another property""");
    }

    @Dataset
    interface WithoutRows {
        @Rows(0)
        Table<Customer> customers();

        @Rows(10)
        Table<Order> orders();
    }

    @Test
    void aReferenceToNoRowAtAll() {
        refused(WithoutRows.class, """
                There is no row to refer to: io.seedbed.dataset.DatasetErrorsTest.Order.customerId
                  stated: @References(Customer.class)
                  why: io.seedbed.dataset.DatasetErrorsTest.WithoutRows.customers() has no rows
                  to do: give it rows, or let the reference be missing by @NullRate""");
    }

    record Once(@References(Customer.class) @Unique long customerId) {}

    @Dataset
    interface TooManyOnce {
        @Rows(10)
        Table<Customer> customers();

        @Rows(11)
        Table<Once> once();
    }

    @Test
    void moreUniqueReferencesThanRows() {
        refused(TooManyOnce.class, """
                Too few different values for @Unique: io.seedbed.dataset.DatasetErrorsTest.Once.customerId
                  contradiction: @Unique
                                 10 values of long
                                 11 rows
                  to do: ask for at most 10 rows, allow more values, or remove @Unique""");
    }

    record Skewed(
            @References(Customer.class) @Normal(mean = 500, sd = 1)
            long customerId) {}

    @Dataset
    interface TooSkewed {
        @Rows(10)
        Table<Customer> customers();

        @Rows(10)
        Table<Skewed> skewed();
    }

    @Test
    void aPopularityThatNoRowHas() {
        refused(TooSkewed.class, """
                A distribution gives no row a chance: io.seedbed.dataset.DatasetErrorsTest.Skewed.customerId
                  stated: Normal(mean 500, sd 1)
                  why: Normal(mean 500, sd 1) never gives a value in [0, 9] in steps of 1.
                       Nearly all of its values lie in [494, 506].
                       Change the distribution or the constraints so that they overlap.
                  to do: choose a distribution over the numbers from 0 to 9, the ranks of the rows by popularity""");
    }

    record Node(@Unique long id, @References(Node.class) long parentId) {}

    @Dataset
    interface Rootless {
        @Rows(10)
        Table<Node> nodes();
    }

    @Test
    void aTreeWithoutRoots() {
        refused(Rootless.class, """
                A tree must end: io.seedbed.dataset.DatasetErrorsTest.Node.parentId
                  stated: @References(Node.class)
                  why: a root refers to no other row, but the value must be there
                  to do: let it be missing: take a wrapper such as Long, or remove what requires the value""");
    }

    record Left(@Unique long id, @References(Right.class) long right) {}

    record Right(@Unique long id, @References(Left.class) long left) {}

    @Dataset
    interface Circular {
        @Rows(10)
        Table<Left> lefts();

        @Rows(10)
        Table<Right> rights();
    }

    @Test
    void entitiesThatMustReferToEachOther() {
        refused(Circular.class, """
                Entities must refer to each other: lefts, rights
                  why: none of their rows can be there first
                  to do: let one of these references be missing, by a wrapper type, @NullRate or optional = true""");
    }

    @Dataset
    interface TwiceTheSame {
        @Rows(10)
        Table<Customer> buyers();

        @Rows(10)
        Table<Customer> sellers();
    }

    @Test
    void twoEntitiesOfOneClass() {
        refused(TwiceTheSame.class, """
                Two entities of one class: io.seedbed.dataset.DatasetErrorsTest.Customer
                  declared: io.seedbed.dataset.DatasetErrorsTest.TwiceTheSame.buyers()
                            io.seedbed.dataset.DatasetErrorsTest.TwiceTheSame.sellers()
                  why: a reference to the class could not tell them apart
                  to do: join them, or give one a subclass of its own""");
    }

    @Dataset
    interface Listed {
        @Rows(10)
        List<Customer> customers();
    }

    @Test
    void anEntityThatIsNoTable() {
        refused(Listed.class, """
                An entity of a data set is a table: io.seedbed.dataset.DatasetErrorsTest.Listed.customers()
                  declared: public abstract java.util.List<io.seedbed.dataset.DatasetErrorsTest$Customer> io.seedbed.dataset.DatasetErrorsTest$Listed.customers()
                  to do: declare it without parameters and as a Table of a class, e.g. Table<Customer> customers()""");
    }

    interface NoDataset {}

    @Test
    void anInterfaceThatIsNoDataSet() {
        refused(NoDataset.class, """
                io.seedbed.dataset.DatasetErrorsTest.NoDataset is no data set
                  to do: make it an interface, annotate it with @Dataset, and give it a method for each entity, e.g. @Rows(1_000) Table<Customer> customers();""");
    }

    record Counted(
            @Sequence(start = "5", step = "2") @Max(10) int number) {}

    @Dataset
    interface TooManySteps {
        @Rows(4)
        Table<Counted> counted();
    }

    @Test
    void moreRowsThanStepsOfASequence() {
        refused(TooManySteps.class, """
                Too few different values for @Sequence(start = "5", step = "2"): io.seedbed.dataset.DatasetErrorsTest.Counted.number
                  contradiction: @Sequence(start = "5", step = "2")
                                 3 values of int
                                 4 rows
                  to do: ask for at most 3 rows, allow more values, or remove @Sequence(start = "5", step = "2")""");
    }

    record Early(@Sequence @Min(5) int number) {}

    @Test
    void aSequenceThatBeginsOutside() {
        assertThatThrownBy(() -> Seedbed.of(Early.class).plan()).hasMessage("""
                A sequence leaves what is allowed: io.seedbed.dataset.DatasetErrorsTest.Early.number
                  stated: @Sequence
                  allowed: [5, 2147483647]
                  outside: start 1
                  to do: change the sequence, or the constraints and the type""");
    }
}
