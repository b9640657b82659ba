package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.seedbed.annotation.Exponential;
import io.seedbed.annotation.Measured;
import io.seedbed.annotation.Normal;
import io.seedbed.annotation.NullRate;
import io.seedbed.annotation.Unique;
import io.seedbed.annotation.Weighted;
import io.seedbed.problem.SeedbedException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** What the engine refuses, before the first object wherever that can be known, in the words that users will read. */
class EngineErrorsTest {

    enum Tier {
        BASIC,
        GOLD
    }

    record RateAbove(@NullRate(1.5) String value) {}

    record RateNaN(@NullRate(Double.NaN) String value) {}

    record RateOnRequired(
            @NullRate(0.1) @NotNull @Size(max = 3) String value) {}

    record RateOnPrimitive(@NullRate(0.1) int value) {}

    record WeightWithoutNumber(
            @Weighted({"BASIC=75", "GOLD"}) Tier value) {}

    record WeightOfNobody(
            @Weighted({"BASIC=75", "SILVER=20"}) Tier value) {}

    record WeightOfNoNumber(@Weighted("many=1") int value) {}

    record WeightsForbidden(
            @Weighted({"5=1", "7=2"}) @Min(10) int value) {}

    record MeasuredFromNowhere(
            @Normal(mean = 0, sd = 90) @Measured(from = "last summer")
            LocalDate value) {}

    record NormalWithoutSpread(@Normal(mean = 38, sd = -1) int value) {}

    record TwoDistributions(
            @Normal(mean = 38, sd = 12) @Exponential(mean = 3)
            int value) {}

    record UniqueNormal(@Unique @Normal(mean = 38, sd = 12) int value) {}

    record Stream(InputStream value) {}

    record Anything(List<Comparable<?>> value) {}

    abstract static class Alone {}

    record Abstract(Alone value) {}

    record NotComparable(SortedSet<Pair> value) {}

    record NotComparableKeys(TreeMap<Locale, String> value) {}

    record NullInDeque(Deque<@NullRate(0.1) String> value) {}

    record NullAsKey(ConcurrentMap<String, @NullRate(0.1) String> value) {}

    record NullWhereItMay(List<@NullRate(0.5) String> list, Map<@NullRate(0.5) String, @NullRate(0.5) String> map) {}

    static class NoContainer extends java.util.AbstractList<String> {
        NoContainer(int size) {}

        @Override
        public String get(int index) {
            return "";
        }

        @Override
        public int size() {
            return 0;
        }
    }

    record OddContainer(NoContainer value) {}

    record Counted(@Size(min = 1) Iterable<String> value) {}

    static final class Signs implements CharSequence {
        @Override
        public int length() {
            return 0;
        }

        @Override
        public char charAt(int index) {
            throw new IndexOutOfBoundsException(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return this;
        }

        @Override
        public String toString() {
            return "no sign";
        }
    }

    record OwnText(@Size(min = 1) Signs value) {}

    interface Plain {
        Plain NONE = null;
    }

    static final List<Arguments> REFUSED = List.of(
            Arguments.of(RateAbove.class, """
                    A null rate must be a probability
                      stated: @NullRate(1.5) on io.seedbed.EngineErrorsTest.RateAbove.value
                      to do: give a number from 0 (never null) to 1 (always null)"""),
            Arguments.of(RateNaN.class, """
                    A null rate must be a probability
                      stated: @NullRate(NaN) on io.seedbed.EngineErrorsTest.RateNaN.value
                      to do: give a number from 0 (never null) to 1 (always null)"""),
            Arguments.of(RateOnRequired.class, """
                    A value that must be there can not be missing: io.seedbed.EngineErrorsTest.RateOnRequired.value
                      null rate: 0.1
                      required by: @NotNull
                      to do: remove @NullRate or what requires the value"""),
            Arguments.of(RateOnPrimitive.class, """
                    A value that must be there can not be missing: io.seedbed.EngineErrorsTest.RateOnPrimitive.value
                      null rate: 0.1
                      required by: the primitive type int
                      to do: remove @NullRate or what requires the value"""),
            Arguments.of(WeightWithoutNumber.class, """
                    Can not read @Weighted({"BASIC=75", "GOLD"}) on io.seedbed.EngineErrorsTest.WeightWithoutNumber.value
                      why: @Weighted("GOLD"): there is no "=".
                           Write each entry as name=weight, for example "BASIC=75"."""),
            Arguments.of(WeightOfNobody.class, """
                    A weight names no value: io.seedbed.EngineErrorsTest.WeightOfNobody.value
                      stated: SILVER
                      values: BASIC, GOLD
                      to do: use one of the values"""),
            Arguments.of(WeightOfNoNumber.class, """
                    A weight names no number: io.seedbed.EngineErrorsTest.WeightOfNoNumber.value
                      stated: many
                      to do: write weights as "value=weight", e.g. "10=3\""""),
            Arguments.of(WeightsForbidden.class, """
                    No weighted value is possible for io.seedbed.EngineErrorsTest.WeightsForbidden.value
                      allowed: [10, 2147483647]
                      to do: give a weight above 0 to at least one value that the constraints allow"""),
            Arguments.of(MeasuredFromNowhere.class, """
                    Can not read @Measured(from = "last summer") on io.seedbed.EngineErrorsTest.MeasuredFromNowhere.value
                      type: LocalDate
                      to do: write a moment in ISO-8601, e.g. 2024-07-01 or 2024-07-01T12:00:00Z, or 12:00 for a time of day"""),
            Arguments.of(NormalWithoutSpread.class, """
                    Can not read @Normal(mean = 38, sd = -1) on io.seedbed.EngineErrorsTest.NormalWithoutSpread.value
                      why: @Normal(sd = -1): sd must be a finite number above 0."""),
            Arguments.of(TwoDistributions.class, """
                    Two distributions on one value: io.seedbed.EngineErrorsTest.TwoDistributions.value
                      stated: @Normal(mean = 38, sd = 12)
                              @Exponential(mean = 3)
                      to do: keep one of them"""),
            Arguments.of(UniqueNormal.class, """
                    A unique value can not follow a distribution: io.seedbed.EngineErrorsTest.UniqueNormal.value
                      stated: @Unique
                              @Normal(mean = 38, sd = 12)
                      why: unique values are all used up once, each as often as any other
                      to do: remove @Unique or the distribution"""),
            Arguments.of(Stream.class, """
                    Can not create InputStream
                      where: io.seedbed.EngineErrorsTest.Stream.value
                      why: java.io.InputStream is a JDK class whose values mean nothing without its context
                      to do: use another type, or give the value: Seedbed.of(...).set(...), supply(...) or ignore(...)"""),
            Arguments.of(Anything.class, """
                    Can not create Comparable<Object>
                      where: io.seedbed.EngineErrorsTest.Anything.value[]
                      why: java.lang.Comparable is a JDK class whose values mean nothing without its context
                      to do: use another type, or give the value: Seedbed.of(...).set(...), supply(...) or ignore(...)"""),
            Arguments.of(Abstract.class, """
                    Can not create EngineErrorsTest.Alone
                      where: io.seedbed.EngineErrorsTest.Abstract.value
                      why: it is abstract, and no sealed or nested subtype of it says which class to take
                      to do: seal it, nest its subtypes in it, use a concrete type, or say which one by Seedbed.subtype(...)"""),
            Arguments.of(NotComparable.class, """
                    Can not sort the elements of io.seedbed.EngineErrorsTest.NotComparable.value
                      type: SortedSet<EngineErrorsTest.Pair>
                      why: EngineErrorsTest.Pair does not implement Comparable
                      to do: let it implement Comparable, or use a container that does not sort"""),
            Arguments.of(NotComparableKeys.class, """
                    Can not sort the elements of io.seedbed.EngineErrorsTest.NotComparableKeys.value
                      type: TreeMap<Locale, String>
                      why: Locale does not implement Comparable
                      to do: let it implement Comparable, or use a container that does not sort"""),
            Arguments.of(NullInDeque.class, """
                    The elements of io.seedbed.EngineErrorsTest.NullInDeque.value can not be missing
                      type: Deque<String>
                      why: java.util.ArrayDeque takes no null
                      to do: remove @NullRate or @Null from String, or use another container"""),
            Arguments.of(NullAsKey.class, """
                    The elements of io.seedbed.EngineErrorsTest.NullAsKey.value can not be missing
                      type: ConcurrentMap<String, String>
                      why: java.util.concurrent.ConcurrentHashMap takes no null
                      to do: remove @NullRate or @Null from String, or use another container"""),
            Arguments.of(OddContainer.class, """
                    Can not create the container io.seedbed.EngineErrorsTest.NoContainer
                      where: io.seedbed.EngineErrorsTest.OddContainer.value
                      why: it has no constructor without parameters
                      to do: declare an interface such as List, Set or Map"""),
            Arguments.of(Counted.class, """
                    No validator or reader understands a constraint
                      constraint: @Size(min = 1) on io.seedbed.EngineErrorsTest.Counted.value
                      type: Iterable<String>
                      why: there is no ConstraintValidator of jakarta.validation.constraints.Size for this type, and no ConstraintReader knows it
                      to do: remove the constraint, change the type, or register a ConstraintReader as a service"""),
            Arguments.of(OwnText.class, """
                    Found no valid value for io.seedbed.EngineErrorsTest.OwnText.value
                      violated: value = "no sign" violates @Size(min = 1)
                      tried: 0 of 1000 values passed
                      passes as drawn: 0 of 1000 others
                      why: no domain expresses this rule, so values are drawn and checked
                      to do: declare what the rule demands: by constraints on the properties, by a relation such as @After or @SumOf, or by a ConstraintReader"""),
            Arguments.of(Plain.class, """
                    Can not create EngineErrorsTest.Plain
                      where: EngineErrorsTest.Plain
                      why: it is abstract, and no sealed or nested subtype of it says which class to take
                      to do: seal it, nest its subtypes in it, use a concrete type, or say which one by Seedbed.subtype(...)"""));

    @ParameterizedTest
    @FieldSource("REFUSED")
    void refuses(Class<?> type, String message) {
        assertThatExceptionOfType(SeedbedException.class)
                .isThrownBy(() -> Seedbed.of(type).plan())
                .withMessage(message);
    }

    @Test
    void letsElementsBeMissingWhereTheContainerCan() {
        List<NullWhereItMay> rows =
                Seedbed.of(NullWhereItMay.class).plan().rows(0, 100).toList();

        assertThat(rows.stream().flatMap(row -> row.list().stream()))
                .contains((String) null)
                .hasSizeGreaterThan(100);
        assertThat(rows.stream().map(row -> row.map().keySet())).anyMatch(keys -> keys.contains(null));
    }

    record Flags(@Unique boolean value) {}

    record UniqueTier(@Unique Tier value) {}

    record UniqueText(@Unique @Size(max = 0) String value) {}

    @Test
    void refusesMoreRowsThanThereAreUniqueValues() {
        assertThat(Seedbed.of(Flags.class).plan().rows(0, 2))
                .extracting(Flags::value)
                .containsExactlyInAnyOrder(true, false);
        assertThatExceptionOfType(SeedbedException.class)
                .isThrownBy(() -> Seedbed.of(Flags.class).plan().rows(0, 3))
                .withMessage("""
                        Too few different values for @Unique: io.seedbed.EngineErrorsTest.Flags.value
                          contradiction: @Unique
                                         2 values of boolean
                                         3 rows
                          to do: ask for at most 2 rows, allow more values, or remove @Unique""");
        assertThatExceptionOfType(SeedbedException.class)
                .isThrownBy(() -> Seedbed.of(UniqueText.class).plan().rows(0, 2))
                .withMessageContaining("1 value of String\n")
                .withMessageContaining("ask for at most 1 row,");
        assertThatExceptionOfType(SeedbedException.class)
                .isThrownBy(() -> Seedbed.of(UniqueTier.class).plan().rows(5, 8))
                .withMessageContaining("2 values of EngineErrorsTest.Tier\n");
    }

    record Strict(
            @Min(7) @Max(7) int quantity, @Size(max = 0) String note) {
        Strict {
            if (quantity > 0) {
                throw new IllegalArgumentException("quantity must be below its own square root");
            }
        }
    }

    @Test
    void saysWhichValuesAConstructorDidNotLike() {
        assertThatExceptionOfType(SeedbedException.class)
                .isThrownBy(() -> Seedbed.of(Strict.class).plan().row(0))
                .withMessage("""
                        Can not create io.seedbed.EngineErrorsTest.Strict
                          quantity: 7
                          note: ""
                          why: its own code threw java.lang.IllegalArgumentException: quantity must be below its own square root
                          to do: state what that code demands as constraints on the properties""");
    }

    record Pair(boolean first, boolean second) {}

    record FewPairs(@Size(min = 5) Set<Pair> value) {}

    @Test
    void saysThatThereAreTooFewDifferentObjectsForASet() {
        assertThatExceptionOfType(SeedbedException.class)
                .isThrownBy(() -> Seedbed.of(FewPairs.class).plan().row(0))
                .withMessage("""
                        Found too few different elements for io.seedbed.EngineErrorsTest.FewPairs.value
                          needed: 5
                          found: 4
                          tried: 10000 more values, all of them there already
                          to do: allow more values, or a smaller size""");
    }
}
