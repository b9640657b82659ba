package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.annotation.Gamma;
import io.seedbed.annotation.NullRate;
import io.seedbed.annotation.Unique;
import io.seedbed.plan.Plan;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The promise that a row is a function of its number and of nothing else. */
class AddressableTest {

    record Part(
            @Unique @Min(1) int serial,
            @Pattern(regexp = "[a-z]{2,5}") String code) {}

    record Machine(
            @Unique @Min(1) @Max(5000) int key,
            @NullRate(0.2) String label,
            @Gamma(shape = 2, scale = 30) BigDecimal load,
            Instant started,
            @NotEmpty List<Part> parts,
            Map<String, Set<Integer>> readings) {}

    private final Plan<Machine> plan = Seedbed.of(Machine.class).plan();

    @Test
    void aRowAloneEqualsTheRowOfTheStream() {
        List<Machine> rows = plan.rows(0, 500).toList();
        for (int n = 499; n >= 0; n -= 7) {
            assertThat(Seedbed.of(Machine.class).plan().row(n)).isEqualTo(rows.get(n));
        }
    }

    @Test
    void aStreamMayBeginAnywhere() {
        List<Machine> all = plan.rows(-50, 450).toList();

        assertThat(plan.rows(100, 200).toList()).isEqualTo(all.subList(150, 250));
        assertThat(plan.rows(-50, 0).toList()).isEqualTo(all.subList(0, 50));
        assertThat(plan.rows(7, 7)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1_000_000_000_000L, -1, -1_000_000_000_000L, Long.MAX_VALUE, Long.MIN_VALUE})
    void anyNumberIsARow(long number) {
        Machine row = plan.row(number);

        assertThat(row).isEqualTo(plan.row(number)).isNotEqualTo(plan.row(number ^ 1));
        assertThat(row.key()).isBetween(1, 5000);
        assertThat(row.parts())
                .isNotEmpty()
                .allSatisfy(part -> assertThat(part.serial()).isPositive());
    }

    @Test
    void uniqueValuesDifferInAnyRunOfRowsThatIsNotLongerThanTheyAreMany() {
        for (long from : new long[] {0, -2500, 1_000_000_000_000L}) {
            Set<Integer> seen = new HashSet<>();
            assertThat(plan.rows(from, from + 5000).map(Machine::key).filter(key -> !seen.add(key)))
                    .isEmpty();
        }
    }

    @Test
    void uniqueElementsDifferAcrossRows() {
        Set<Integer> seen = new HashSet<>();
        List<Integer> twice = new ArrayList<>();
        plan.rows(0, 1000).flatMap(row -> row.parts().stream()).forEach(part -> {
            if (!seen.add(part.serial())) {
                twice.add(part.serial());
            }
        });

        assertThat(twice).isEmpty();
        assertThat(seen).hasSizeGreaterThan(1000);
    }

    @Test
    void takingARowChangesNoOther() {
        Machine before = plan.row(3);
        before.parts().clear();
        before.readings().clear();

        assertThat(plan.row(3)).isNotEqualTo(before);
        assertThat(plan.row(3).parts()).isNotEmpty();
    }
}
