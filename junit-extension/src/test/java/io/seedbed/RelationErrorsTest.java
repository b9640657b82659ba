package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.seedbed.annotation.After;
import io.seedbed.annotation.AtLeast;
import io.seedbed.annotation.Before;
import io.seedbed.annotation.Derived;
import io.seedbed.annotation.References;
import io.seedbed.annotation.SameAs;
import io.seedbed.annotation.SumOf;
import io.seedbed.annotation.Unique;
import io.seedbed.problem.SeedbedException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Relations that can not be, in full words. */
class RelationErrorsTest {

    private static void refused(Class<?> type, String message) {
        assertThatExceptionOfType(SeedbedException.class)
                .isThrownBy(() -> Seedbed.of(type).plan().row(0))
                .withMessage(message);
    }

    record Typo(LocalDate from, @After("form") LocalDate to) {}

    @Test
    void anUnknownProperty() {
        refused(Typo.class, """
                There is no property form: io.seedbed.RelationErrorsTest.Typo.to
                  stated: @After("form")
                  properties of io.seedbed.RelationErrorsTest.Typo: from, to
                  to do: name one of these""");
    }

    record DeadEnd(LocalDate from, @After("from.year") int year) {}

    @Test
    void aPathThroughNothing() {
        refused(DeadEnd.class, """
                A path ends before its end: io.seedbed.RelationErrorsTest.DeadEnd.year
                  stated: @After("from.year")
                  why: there is nothing further in what leads to year
                  to do: lead it through objects with properties, or through a property with @References""");
    }

    record Unlike(LocalDate from, @AtLeast("from") int to) {}

    record Dates(LocalDate from, @SumOf("from") LocalDate to) {}

    record Words(String from, @After("from") String to) {}

    @Test
    void valuesThatCanNotBeCompared() {
        refused(Unlike.class, """
                These values can not be compared: io.seedbed.RelationErrorsTest.Unlike.to
                  stated: @AtLeast("from")
                  types: int
                         LocalDate from
                  to do: take numbers, or amounts of time, or (to compare) dates and moments; or use @Derived""");
        refused(Dates.class, """
                These values can not be summed: io.seedbed.RelationErrorsTest.Dates.to
                  stated: @SumOf("from")
                  types: LocalDate
                         LocalDate from
                  to do: take numbers, or amounts of time, or (to compare) dates and moments; or use @Derived""");
        refused(Words.class, """
                These values can not be compared: io.seedbed.RelationErrorsTest.Words.to
                  stated: @After("from")
                  types: String
                         String from
                  to do: take numbers, or amounts of time, or (to compare) dates and moments; or use @Derived""");
    }

    record Lengths(Duration length, @SameAs("length") long seconds) {}

    @Test
    void theSameOfAnotherType() {
        refused(Lengths.class, """
                These values are of different types: io.seedbed.RelationErrorsTest.Lengths.seconds
                  stated: @SameAs("length")
                  types: long
                         Duration
                  to do: give both the same type, or use @Derived""");
    }

    record Impossible(
            @Min(20) int low, @Max(10) @AtLeast("low") int high) {}

    record Squeezed(
            @After("b") int a,
            @Min(5) int b,
            @Before("d") @AtLeast("a") int c,
            @Max(6) int d) {}

    @Test
    void boundsThatLeaveNothing() {
        refused(Impossible.class, """
                No value is possible for io.seedbed.RelationErrorsTest.Impossible.low
                  contradiction: @Min(20)
                                 @AtLeast("low") on high, where high is (-inf, 10]
                  to do: change or remove one of the two""");
        refused(Squeezed.class, """
                No value is possible for io.seedbed.RelationErrorsTest.Squeezed.a
                  contradiction: @After("b"), where b is [5, inf)
                                 @AtLeast("a") on c, where c is (-inf, 5]
                  to do: change or remove one of the two""");
    }

    record SharedSizes(
            @Size(min = 9) String one,
            @SameAs("one") @Size(max = 3) String other) {}

    @Test
    void theSameUnderConstraintsThatExcludeEachOther() {
        refused(SharedSizes.class, """
                No value is possible for io.seedbed.RelationErrorsTest.SharedSizes.one
                  contradiction: @Size(min = 9)
                                 @Size(max = 3) on io.seedbed.RelationErrorsTest.SharedSizes.other
                  to do: change or remove one of the two""");
    }

    record Circle(
            @After("c") int a,
            @After("a") int b,
            @After("b") int c) {}

    @Test
    void aCircle() {
        refused(Circle.class, """
                Properties follow from each other in a circle: io.seedbed.RelationErrorsTest.Circle
                  circle: a from c from b from a
                  to do: let one of them stand on its own; the others are cut to what it leaves over""");
    }

    record TwoUnique(@Unique int a, @Unique @After("a") int b) {}

    @Test
    void twoThatCanNotBeCut() {
        refused(TwoUnique.class, """
                Neither of two values can be cut to the other: io.seedbed.RelationErrorsTest.TwoUnique.b
                  stated: @After("a")
                  why: both are unique, a sequence, referred to or computed, and so are what they are
                  to do: draw one of them freely, or remove the comparison""");
    }

    record Twice(int a, int b, @SumOf("a") @AtLeast("b") int c) {}

    @Test
    void aComputedValueThatIsComparedAsWell() {
        refused(Twice.class, """
                A computed value is tied to nothing else: io.seedbed.RelationErrorsTest.Twice.c
                  stated: @SumOf("a")
                          @AtLeast("b")
                  to do: keep one of them; a bound can stand on the property it is compared with""");
    }

    record Elements(LocalDate from, List<@After("from") LocalDate> dates) {}

    @Test
    void anElement() {
        refused(Elements.class, """
                There are no other properties to follow from: io.seedbed.RelationErrorsTest.Elements.dates[]
                  stated: @After("from")
                  to do: put it on a property of a class""");
    }

    record NoMethod(
            int a, @Derived(by = "twice", from = "a") int b) {
        static int twice(int a, int b) {
            return a + b;
        }
    }

    record OtherType(
            int a, @Derived(by = "twice", from = "a") BigDecimal b) {
        static int twice(int a) {
            return 2 * a;
        }
    }

    record Throwing(
            int a, @Derived(by = "never", from = "a") int b) {
        static int never(int a) {
            throw new IllegalStateException("not today");
        }
    }

    @Test
    void methodsThatDeriveNothing() {
        refused(NoMethod.class, """
                There is no one method to derive a value by: io.seedbed.RelationErrorsTest.NoMethod.b
                  stated: @Derived(by = "twice", from = "a")
                  why: static methods twice of io.seedbed.RelationErrorsTest.NoMethod with 1 parameter: 0
                  to do: declare one, with a parameter for each property that it is made from""");
        refused(OtherType.class, """
                A method returns another type: io.seedbed.RelationErrorsTest.OtherType.b
                  stated: @Derived(by = "twice", from = "a")
                  types: BigDecimal
                         int io.seedbed.RelationErrorsTest.OtherType.twice
                  to do: give both the same type""");
        int first = Seedbed.of(Throwing.class).plan().property("a").apply(0) instanceof Integer a ? a : -1;
        refused(Throwing.class, """
                Can not derive io.seedbed.RelationErrorsTest.Throwing.b
                  stated: @Derived(by = "never", from = "a")
                  arguments: %d
                  why: the method threw java.lang.IllegalStateException: not today
                  to do: let the method take all values that the properties may have""".formatted(first));
    }

    record Inner(@Max(5) int value) {}

    record Late(Inner inner, @Max(5) @After("inner.value") int value) {}

    record InTime(
            Inner inner,

            @Max(5) @After(value = "inner.value", orEqual = true)
            int value) {}

    @Test
    void anotherObjectThatMayLeaveNoRoom() {
        refused(Late.class, """
                Not every value leaves room for another: io.seedbed.RelationErrorsTest.Late.value
                  stated: @After("inner.value")
                  inner.value: (-inf, 5]
                  value: (-inf, 5]
                  to do: bound inner.value by a constraint as well, or widen value""");
        assertThat(Seedbed.of(InTime.class).plan().rows(0, 100))
                .allMatch(row -> row.value() >= row.inner().value());
    }

    record Customer(@Unique long id, @Min(5) @Max(5) int level) {}

    record Order(
            @References(Customer.class) long customer,
            @Max(5) @After("customer.level") int level) {}

    @Test
    void aRowThatLeavesNoRoom() {
        refused(Order.class, """
                No value is possible in a row for io.seedbed.RelationErrorsTest.Order.level
                  allowed: [-2147483648, 5]
                  left over by other values: (5, inf) of reals
                  to do: bound the values that it is compared with, so that they always leave room""");
    }

    record Misled(
            @References(Customer.class) long customer,
            @After("customer.levle") int level) {}

    @Test
    void anUnknownPropertyOfTheRowThatIsReferredTo() {
        refused(Misled.class, """
                There is no property levle: io.seedbed.RelationErrorsTest.Misled.level
                  stated: @After("customer.levle")
                  why: io.seedbed.RelationErrorsTest.Customer has no getter and no field of that name
                  to do: name a property of io.seedbed.RelationErrorsTest.Customer""");
    }

    record Parcel(
            @Unique long id, @References(Customer.class) long customer) {}

    record Delivery(
            @References(Parcel.class) long parcel,
            @After("parcel.customer.level") int level) {}

    @Test
    void aPathThroughTwoIds() {
        refused(Delivery.class, """
                A path ends before its end: io.seedbed.RelationErrorsTest.Delivery.level
                  stated: @After("parcel.customer.level")
                  why: what leads to level is no object: long
                  to do: lead it through one id at most, the first, and from there through objects: a reference there may hold the row itself in place of its id""");
    }
}
