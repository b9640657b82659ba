package io.seedbed.dataset;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.Seedbed;
import io.seedbed.annotation.Children;
import io.seedbed.annotation.Dataset;
import io.seedbed.annotation.Poisson;
import io.seedbed.annotation.References;
import io.seedbed.annotation.Rows;
import io.seedbed.annotation.Unique;
import io.seedbed.problem.SeedbedException;
import org.junit.jupiter.api.Test;

/** Numbers of rows and of children that no data set can have. */
class DatasetSizeErrorsTest {

    record Customer(@Unique long id, String name) {}

    record Order(
            @Unique long id, @References(Customer.class) long customerId) {}

    private static void refused(Class<?> dataset, String message) {
        assertThatThrownBy(() -> Seedbed.dataset(dataset).plan())
                .isInstanceOf(SeedbedException.class)
                .hasMessage(message);
    }

    @Dataset
    interface Childless {
        @Children(of = Customer.class, atLeast = 5, atMost = 4)
        Table<Order> orders();
    }

    @Test
    void aNumberOfChildrenThatIsNotPossible() {
        refused(Childless.class, """
                No number of children is possible: io.seedbed.dataset.DatasetSizeErrorsTest.Childless.orders()
                  stated: @Children(atLeast = 5, atMost = 4, of = Customer.class)
                  to do: let atLeast be 0 or more, and atMost not less""");
    }

    @Dataset
    interface StatedTwice {
        @Rows(10)
        @Children(of = Customer.class)
        @Poisson(mean = 3)
        Table<Order> orders();
    }

    @Test
    void aNumberOfRowsThatIsStatedTwice() {
        refused(StatedTwice.class, """
                The number of rows is stated twice: io.seedbed.dataset.DatasetSizeErrorsTest.StatedTwice.orders()
                  stated: @Rows(10)
                          @Children(of = Customer.class)
                  why: how many children each parent has says how many rows there are
                  to do: remove the number of rows, or the distribution and atMost: then parents are chosen by chance""");
    }

    @Dataset
    interface Negative {
        @Rows(-1)
        Table<Customer> customers();
    }

    @Test
    void aNegativeNumberOfRows() {
        refused(Negative.class, """
                A number of rows must not be negative: io.seedbed.dataset.DatasetSizeErrorsTest.Negative.customers()
                  stated: @Rows(-1)
                  to do: give a number of 0 or more""");
    }

    @Dataset
    interface TooFewForAll {
        @Rows(10)
        Table<Customer> customers();

        @Rows(19)
        @Children(of = Customer.class, atLeast = 2)
        Table<Order> orders();
    }

    @Test
    void fewerRowsThanTheParentsNeed() {
        refused(TooFewForAll.class, """
                The rows do not fit the parents: io.seedbed.dataset.DatasetSizeErrorsTest.TooFewForAll.orders()
                  stated: @Rows(19)
                          @Children(atLeast = 2, of = Customer.class)
                  rows: 19
                  parents: 10
                  to do: change the number of rows or of parents""");
    }

    record Egg(@Unique long id, @References(Hen.class) Long hen) {}

    record Hen(@Unique long id, @References(Egg.class) Long egg) {}

    @Dataset
    interface Hatching {
        @Children(of = Hen.class)
        Table<Egg> eggs();

        @Children(of = Egg.class)
        Table<Hen> hens();
    }

    @Test
    void childrenOfEachOther() {
        refused(Hatching.class, """
                Entities are children of each other: io.seedbed.dataset.DatasetSizeErrorsTest.Hatching.eggs()
                  stated: @Children(of = Hen.class)
                  to do: give one of them a number of rows, and no parents""");
    }

    @Dataset
    interface Uncounted {
        Table<Customer> customers();
    }

    @Test
    void anEntityWithoutANumberOfRows() {
        refused(Uncounted.class, """
                How many rows? io.seedbed.dataset.DatasetSizeErrorsTest.Uncounted.customers()
                  to do: add @Rows(1_000), or @Children(of = ...) if they belong to the rows of another entity""");
    }
}
