package io.seedbed.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForestTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "10, 1", "2, 2", "10, 3", "1000, 4", "1000, 20", "100000, 5"})
    void noWayToARootIsLongerThanTheLevels(long rows, int levels) {
        Forest forest = Forest.of(rows, levels, 42);
        int deepest = 0;
        for (long row = 0; row < rows; row++) {
            int depth = 0;
            for (long at = row; forest.parent(at) >= 0; at = forest.parent(at)) {
                assertThat(forest.parent(at)).isLessThan(at);
                depth++;
            }
            assertThat(depth).isEqualTo(forest.level(row));
            deepest = Math.max(deepest, depth);
        }
        assertThat(deepest).isLessThan(levels);
    }

    @Test
    void allLevelsAreUsedAndGrow() {
        Forest forest = Forest.of(1000, 4, 42);

        assertThat(LongStream.range(0, 1000).mapToObj(forest::level))
                .containsOnly(0, 1, 2, 3)
                .isSorted();
        assertThat(LongStream.range(0, 1000).filter(row -> forest.level(row) == 3))
                .hasSizeGreaterThan(500);
    }

    /** With factor f there are 1, f, f * f, ... rows on the levels: 7 = 1 + 2 + 4 and 13 = 1 + 3 + 9. */
    @ParameterizedTest
    @CsvSource({"7, 3, 2, 4", "8, 3, 3, 4", "13, 3, 3, 9", "14, 3, 4, 9", "3, 2, 2, 0", "4, 2, 3, 0"})
    void levelsGrowByTheLeastFactorThatSuffices(long rows, int levels, long second, long third) {
        Forest forest = Forest.of(rows, levels, 42);

        assertThat(LongStream.range(0, rows).filter(row -> forest.level(row) == 1))
                .hasSize((int) second);
        assertThat(LongStream.range(0, rows).filter(row -> forest.level(row) == 2))
                .hasSize((int) third);
        assertThat(forest.rows()).isEqualTo(rows);
    }

    @Test
    void parentsAreSpreadOverTheLevelAbove() {
        Forest forest = Forest.of(1000, 4, 42);
        long parents = LongStream.range(0, 1000)
                .filter(row -> forest.level(row) == 3)
                .map(forest::parent)
                .distinct()
                .count();

        // Some 889 rows choose among 100.
        assertThat(parents).isGreaterThan(95);
    }
}
