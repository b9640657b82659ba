package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.annotation.After;
import io.seedbed.cases.CombinedCase;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Valid objects in which the kinds of values of properties meet each other. */
class CombinedCasesTest {

    enum Tier {
        BASIC,
        SILVER,
        GOLD
    }

    record Customer(
            @Min(18) @Max(99) int age,
            @NotNull Tier tier,
            boolean active,
            @Size(max = 3) List<String> tags,
            Integer score) {}

    private static <T> List<CombinedCase<T>> confirmed(Class<T> type, int strength) {
        List<CombinedCase<T>> cases = Seedbed.of(type).cases().combined(strength);
        assertThat(cases)
                .filteredOn(CombinedCase::isPossible)
                .allSatisfy(each ->
                        assertThat(ClockedValidator.violations(each.object())).isEmpty());
        return cases;
    }

    /** All the kinds that a property has in any case. */
    private static Map<String, Set<String>> kinds(List<? extends CombinedCase<?>> cases) {
        Map<String, Set<String>> kinds = new LinkedHashMap<>();
        cases.forEach(each -> each.classes()
                .forEach((property, kind) ->
                        kinds.computeIfAbsent(property, x -> new HashSet<>()).add(kind)));
        return kinds;
    }

    private static boolean has(CombinedCase<?> each, String property, String kind) {
        return kind.equals(each.classes().get(property));
    }

    @Test
    void anyTwoKindsMeet() {
        List<CombinedCase<Customer>> cases = confirmed(Customer.class, 2);
        Map<String, Set<String>> kinds = kinds(cases);

        assertThat(kinds.get("age")).containsExactlyInAnyOrder("usual", "least", "greatest");
        assertThat(kinds.get("tier")).containsExactlyInAnyOrder("BASIC", "SILVER", "GOLD");
        assertThat(kinds.get("tags")).containsExactlyInAnyOrder("usual", "missing", "empty", "one element", "largest");
        kinds.forEach((one, ofOne) -> kinds.forEach((other, ofOther) -> {
            for (String a : ofOne) {
                for (String b : ofOther) {
                    if (!one.equals(other)) {
                        assertThat(cases).anyMatch(each -> has(each, one, a) && has(each, other, b));
                    }
                }
            }
        }));
        // 25 pairs of tags and score at least; all combinations would be 1,350.
        assertThat(cases).hasSizeBetween(25, 40).allMatch(CombinedCase::isPossible);
    }

    @Test
    void anyThreeKindsMeet() {
        List<CombinedCase<Customer>> cases = confirmed(Customer.class, 3);

        for (String age : List.of("usual", "least", "greatest")) {
            for (String tier : List.of("BASIC", "SILVER", "GOLD")) {
                for (String tags : List.of("usual", "missing", "empty", "one element", "largest")) {
                    assertThat(cases)
                            .anyMatch(each ->
                                    has(each, "age", age) && has(each, "tier", tier) && has(each, "tags", tags));
                }
            }
        }
        // 75 triples of tags, score and tier at least; all combinations would be 450.
        assertThat(cases).hasSizeBetween(75, 100);
    }

    @Test
    void objectsAreWhatTheCaseSays() {
        assertThat(confirmed(Customer.class, 2)).allSatisfy(each -> {
            Customer customer = each.object();
            if (has(each, "age", "least")) {
                assertThat(customer.age()).isEqualTo(18);
            }
            if (has(each, "tier", "GOLD")) {
                assertThat(customer.tier()).isEqualTo(Tier.GOLD);
            }
            assertThat(customer.tags() == null).isEqualTo(has(each, "tags", "missing"));
            assertThat(customer.score() == null).isEqualTo(has(each, "score", "missing"));
        });
        assertThat(confirmed(Customer.class, 2).get(0))
                .hasToString("age usual, tier BASIC, active false, tags usual, score usual");
    }

    record Address(@NotNull @Size(min = 5, max = 5) String zip) {}

    record Order(@Valid Address address, boolean express) {}

    @Test
    void whatIsMissingHasNoParts() {
        assertThat(confirmed(Order.class, 2))
                .anyMatch(each -> has(each, "address", "missing") && has(each, "express", "true"))
                .anyMatch(each -> has(each, "address.zip", "surrogate pair") && has(each, "express", "true"))
                .noneMatch(each ->
                        has(each, "address", "missing") && each.classes().containsKey("address.zip"));
    }

    record Range(
            @Min(0) @Max(9) int low,
            @Min(0) @Max(9) @After("low") int high,
            boolean open) {}

    @Test
    void combinationsThatNoObjectHasSaySo() {
        assertThat(confirmed(Range.class, 2))
                .filteredOn(each -> !each.isPossible())
                .extracting(CombinedCase::toString)
                .containsExactly(
                        "low greatest is not possible: contradiction: a case of greatest, @After(\"low\") on high,"
                                + " where high is [0, 9]",
                        "high least is not possible: contradiction: @Min(0), @After(\"low\") on high, where high is"
                                + " [0, 0]");
    }

    record Ruled(@Min(0) @Max(9) int low, @Min(0) @Max(9) int high, boolean open) {
        @AssertTrue
        boolean isOrdered() {
            return low <= high;
        }
    }

    @Test
    void whatARuleForbidsIsLeftOut() {
        List<CombinedCase<Ruled>> cases = confirmed(Ruled.class, 2);

        assertThat(cases)
                .filteredOn(each -> !each.isPossible())
                .extracting(each -> each.classes().toString())
                .containsExactly("{low=greatest, high=least}");
        assertThat(cases).anyMatch(each -> has(each, "low", "least") && has(each, "high", "greatest"));
    }

    record Dated(Month month, @NotNull DayOfWeek day) {}

    @Test
    void ofManyConstantsOnlyTheFirstAndTheLastAreKinds() {
        Map<String, Set<String>> kinds = kinds(confirmed(Dated.class, 2));

        assertThat(kinds.get("month")).containsExactlyInAnyOrder("usual", "missing", "JANUARY", "DECEMBER");
        assertThat(kinds.get("day")).hasSize(7).doesNotContain("usual");
    }

    record Plain() {}

    @Test
    void withoutPropertiesThereIsNothingToCombine() {
        assertThat(confirmed(Plain.class, 2)).isEmpty();
    }

    @Test
    void onlyPairsAndTriples() {
        assertThatThrownBy(() -> Seedbed.of(Customer.class).cases().combined(4)).hasMessage("""
                Can not combine the kinds of 4 properties
                  why: the number of combinations that have to meet grows with each property
                  to do: ask for a strength of 2 or 3""");
    }
}
