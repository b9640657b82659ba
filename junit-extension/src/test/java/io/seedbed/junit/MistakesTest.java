package io.seedbed.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.junit.Shop.Customer;
import io.seedbed.junit.Shop.Tier;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;

class MistakesTest {

    interface Gateway {}

    static class AbstractTestCase {
        @Test
        void pays(@Synthetic Gateway gateway) {}
    }

    @Test
    void aTypeThatCanNotBeCreated() {
        assertThat(TestRun.of(AbstractTestCase.class).message()).isEqualTo("""
                        Can not create MistakesTest.Gateway
                          where: io.seedbed.junit.MistakesTest.AbstractTestCase.pays(gateway)
                          why: it is abstract, and no sealed or nested subtype of it says which class to take
                          to do: seal it, nest its subtypes in it, use a concrete type, or say which one by Seedbed.subtype(...)""");
    }

    static class ContradictionTestCase {
        @Test
        void pays(@Synthetic @Min(18) @Max(10) int age) {}
    }

    @Test
    void constraintsThatContradictEachOther() {
        assertThat(TestRun.of(ContradictionTestCase.class).message()).isEqualTo("""
                        No value is possible for io.seedbed.junit.MistakesTest.ContradictionTestCase.pays(age)
                          contradiction: @Min(18)
                                         @Max(10)
                          to do: change or remove one of the two""");
    }

    static class NoContainerTestCase {
        @Test
        void pays(@Synthetic(rows = 10) Customer customer) {}
    }

    @Test
    void rowsInWhatHoldsNone() {
        assertThat(TestRun.of(NoContainerTestCase.class).message()).isEqualTo("""
                        Can not put rows into Customer
                          where: io.seedbed.junit.MistakesTest.NoContainerTestCase.pays(customer)
                          rows: 10
                          why: only arrays, List, Collection, Iterable, Set, Stream and Iterator hold rows
                          to do: declare one of these, or leave rows out to get a single value""");
    }

    static class MapTestCase {
        @Test
        void pays(@Synthetic(rows = 10) Map<String, Customer> customers) {}
    }

    @Test
    void rowsInAMap() {
        assertThat(TestRun.of(MapTestCase.class).headline()).isEqualTo("Can not put rows into Map");
    }

    static class SizeTestCase {
        @Test
        void pays(@Synthetic(rows = 10) @Size(max = 3) List<Customer> customers) {}
    }

    @Test
    void moreRowsThanAConstraintAllows() {
        assertThat(TestRun.of(SizeTestCase.class).message()).isEqualTo("""
                        No value is possible for io.seedbed.junit.MistakesTest.SizeTestCase.pays(customers)
                          contradiction: rows = 10
                                         @Size(max = 3)
                          to do: change or remove one of the two""");
    }

    static class SetTestCase {
        @Test
        void pays(@Synthetic(rows = 50) Set<Tier> tiers) {}
    }

    @Test
    void equalRowsInASet() {
        assertThat(TestRun.of(SetTestCase.class).message()).isEqualTo("""
                        Some rows of a set are equal
                          where: io.seedbed.junit.MistakesTest.SetTestCase.pays(tiers)
                          rows: 50
                          different: 2 values of Shop.Tier
                          to do: take a List, ask for fewer rows, or make a property @Unique""");
    }

    static class NegativeRowTestCase {
        @Test
        void pays(@Synthetic(row = -5) Customer customer) {}
    }

    @Test
    void aNegativeRow() {
        assertThat(TestRun.of(NegativeRowTestCase.class).message()).isEqualTo("""
                        The attribute row can not be negative
                          where: io.seedbed.junit.MistakesTest.NegativeRowTestCase.pays(customer)
                          row: -5
                          to do: count rows from 0, or leave row out to have one chosen""");
    }

    static class NegativeRowsTestCase {
        @Test
        void pays(@Synthetic(rows = -5) List<Customer> customers) {}
    }

    @Test
    void aNegativeNumberOfRows() {
        assertThat(TestRun.of(NegativeRowsTestCase.class).message()).isEqualTo("""
                        The attribute rows can not be negative
                          where: io.seedbed.junit.MistakesTest.NegativeRowsTestCase.pays(customers)
                          rows: -5
                          to do: ask for at least one row, or leave rows out""");
    }

    static class FinalFieldTestCase {
        @Synthetic
        final Customer customer = new Customer(1, "Ann", 20);

        @Test
        void pays() {}
    }

    @Test
    void aFinalField() {
        assertThat(TestRun.of(FinalFieldTestCase.class).message()).isEqualTo("""
                        Can not fill a final field
                          where: io.seedbed.junit.MistakesTest.FinalFieldTestCase.customer
                          to do: remove final, or take the value as a constructor parameter""");
    }

    static class NotParameterizedTestCase {
        @Test
        @SyntheticSource
        void pays(Customer customer) {}
    }

    @Test
    void aSourceForAPlainTest() {
        assertThat(TestRun.of(NotParameterizedTestCase.class).message()).isEqualTo("""
                        @SyntheticSource has no effect here
                          where: io.seedbed.junit.MistakesTest.NotParameterizedTestCase.pays(customer)
                          why: only @ParameterizedTest and @ParameterizedClass run once for each row
                          to do: make it a @ParameterizedTest, or put @Synthetic on the parameter to get one value""");
    }

    static class NoParameterTestCase {
        @ParameterizedTest
        @SyntheticSource
        void pays() {}
    }

    @Test
    void aSourceWithoutParameters() {
        assertThat(TestRun.of(NoParameterTestCase.class).message()).isEqualTo("""
                        @SyntheticSource finds no parameter to fill
                          where: method [void io.seedbed.junit.MistakesTest$NoParameterTestCase.pays()]
                          why: there is none, or the first one belongs to another extension, and so do all behind it
                          to do: declare the parameters to be filled, before those of other extensions""");
    }

    static class OthersFirstTestCase {
        @ParameterizedTest
        @SyntheticSource
        void pays(TestInfo info, Customer customer) {}
    }

    @Test
    void aSourceBehindTheParametersOfOthers() {
        assertThat(TestRun.of(OthersFirstTestCase.class).headline())
                .isEqualTo("@SyntheticSource finds no parameter to fill");
    }

    static class NoRowsTestCase {
        @ParameterizedTest
        @SyntheticSource(rows = 0)
        void pays(Customer customer) {}
    }

    @Test
    void aSourceWithoutRows() {
        assertThat(TestRun.of(NoRowsTestCase.class).message()).isEqualTo("""
                        @SyntheticSource gives no row
                          where: method [void io.seedbed.junit.MistakesTest$NoRowsTestCase.pays(io.seedbed.junit.Shop$Customer)]
                          rows: 0
                          to do: ask for at least one row""");
    }

    static class NegativeSourceRowTestCase {
        @ParameterizedTest
        @SyntheticSource(row = -2)
        void pays(Customer customer) {}
    }

    @Test
    void aSourceWithANegativeRow() {
        assertThat(TestRun.of(NegativeSourceRowTestCase.class).headline())
                .isEqualTo("The attribute row can not be negative");
    }
}
