package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.annotation.Unique;
import io.seedbed.problem.SeedbedException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What stands on a type written as a literal holds as it does on a field. */
class TypeRefTest {

    @Test
    void holdsTheConstraintsOnTheTypeAndOnWhatItContains() {
        var rows = Seedbed.of(
                        new TypeRef<
                                @Size(min = 2, max = 3) Map<
                                        @Pattern(regexp = "[A-Z]{4}") String, List<@Min(7) @Max(9) Integer>>>() {})
                .plan()
                .rows(0, 200)
                .toList();

        assertThat(rows).allSatisfy(row -> {
            assertThat(row).hasSizeBetween(2, 3);
            assertThat(row.keySet()).allMatch(key -> key.matches("[A-Z]{4}"));
            assertThat(row.values()).allSatisfy(values -> assertThat(values).allMatch(n -> n >= 7 && n <= 9));
        });
    }

    @Test
    void holdsOurAnnotationsOnWhatItContains() {
        var numbers = Seedbed.of(new TypeRef<@Size(min = 5, max = 5) List<@Unique @Min(1) @Max(100) Integer>>() {})
                .plan()
                .rows(0, 20)
                .flatMap(List::stream)
                .toList();

        assertThat(numbers).hasSize(100).doesNotHaveDuplicates();
    }

    @Test
    void refusesWhatContradictsItself() {
        assertThatThrownBy(() -> Seedbed.of(new TypeRef<List<@Min(18) @Max(10) Integer>>() {})
                        .plan())
                .isInstanceOf(SeedbedException.class)
                .hasMessage("""
                        No value is possible for java.util.List<java.lang.Integer>[]
                          contradiction: @Min(18)
                                         @Max(10)
                          to do: change or remove one of the two""");
    }
}
