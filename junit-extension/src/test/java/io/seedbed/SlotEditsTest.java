package io.seedbed;

import static io.seedbed.edit.Selector.type;
import static io.seedbed.edit.Spec.normal;
import static io.seedbed.edit.Spec.oneOf;
import static io.seedbed.edit.Spec.range;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.seedbed.problem.SeedbedException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hibernate.validator.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

/** Statements about one element of a container, by its number. */
class SlotEditsTest {

    record Line(@Min(1) @Max(9) int quantity, @Size(max = 8) String sku) {}

    record Order(
            long id,
            @Size(min = 1, max = 4) List<@Valid Line> lines,
            @UniqueElements @Size(min = 3, max = 3) List<@Min(1) @Max(3) Integer> ranks,
            int[] counts,
            List<List<Integer>> grid,
            Set<String> tags,
            Map<String, Integer> scores) {}

    private static List<Order> rows(UnaryOperator<Seedbed<Order>> edits) {
        List<Order> rows =
                edits.apply(Seedbed.of(Order.class)).plan().rows(0, 500).toList();
        assertThat(rows).allMatch(row -> ClockedValidator.violations(row).isEmpty());
        return rows;
    }

    @Test
    void oneElementIsMeantAndIsAlwaysThere() {
        List<Order> plain = rows(seedbed -> seedbed);
        List<Order> rows = rows(seedbed -> seedbed.set("lines[2].sku", "X").with("lines[0].quantity", range(1, 2)));

        assertThat(rows).allMatch(row -> row.lines().size() >= 3 && row.lines().size() <= 4);
        assertThat(rows).allMatch(row -> row.lines().get(2).sku().equals("X"));
        assertThat(rows.stream().map(row -> row.lines().get(0).quantity()).distinct())
                .containsExactlyInAnyOrder(1, 2);
        assertThat(rows.stream().map(row -> row.lines().get(1).quantity()).distinct())
                .hasSize(9);
        for (int i = 0; i < rows.size(); i++) {
            // What nothing is stated about stays as it was.
            assertThat(rows.get(i).lines().get(0).sku())
                    .isEqualTo(plain.get(i).lines().get(0).sku());
            assertThat(rows.get(i).lines().get(2).quantity())
                    .isEqualTo(
                            plain.get(i).lines().size() > 2
                                    ? plain.get(i).lines().get(2).quantity()
                                    : rows.get(i).lines().get(2).quantity());
            assertThat(rows.get(i).tags()).isEqualTo(plain.get(i).tags());
        }
    }

    @Test
    void theElementAsAWholeMayBeGiven() {
        Line first = new Line(9, "first");

        assertThat(rows(seedbed -> seedbed.set("lines[0]", first)))
                .allMatch(row -> row.lines().get(0) == first);
        assertThat(rows(seedbed -> seedbed.set("counts[1]", -5))).allMatch(row -> row.counts()[1] == -5);
        assertThat(rows(seedbed -> seedbed.supply("grid[1][0]", random -> 10 + random.nextInt(2))).stream()
                        .map(row -> row.grid().get(1).get(0))
                        .distinct())
                .containsExactlyInAnyOrder(10, 11);
        assertThat(rows(seedbed -> seedbed.set("grid[0][]", 7)))
                .allMatch(row -> row.grid().get(0).stream().allMatch(cell -> cell == 7))
                .anyMatch(row ->
                        row.grid().size() > 1 && row.grid().get(1).stream().anyMatch(cell -> cell != 7));
    }

    @Test
    void oneElementWinsOverAllAndOverTypes() {
        List<Order> rows = rows(seedbed -> seedbed.set("lines[1].sku", "one")
                .set("lines[].sku", "all")
                .with("lines[].quantity", normal(5, 1))
                .with(type(String.class), oneOf("any", "thing")));

        assertThat(rows)
                .allMatch(row -> row.lines().get(1).sku().equals("one")
                        && row.lines().get(0).sku().equals("all"));
    }

    @Test
    void elementsThatDifferStillDo() {
        assertThat(rows(seedbed -> seedbed.set("ranks[2]", 1)))
                .allMatch(row ->
                        row.ranks().get(2) == 1 && Set.copyOf(row.ranks()).size() == 3);
    }

    record Node(@Size(max = 9) String name, List<Node> children) {}

    @Test
    void aTypeThatContainsItselfIsMeantAsFarAsThePathReaches() {
        List<Node> rows = Seedbed.of(Node.class)
                .set("children[0].children[1].name", "deep")
                .plan()
                .rows(0, 100)
                .toList();

        assertThat(rows)
                .allMatch(row -> row.children().get(0).children().get(1).name().equals("deep"));
    }

    @Test
    void explainTellsItApart() {
        String explained =
                Seedbed.of(Order.class).set("lines[1].sku", "X").plan().explain();

        assertThat(explained).contains("allowed       size in [2, 4]").contains("""
                lines[1].sku  String
                  allowed       any text of 0..8 characters
                  missing       never
                  source        always "X"
                  constraints   @Size(max = 8)  annotation on io.seedbed.SlotEditsTest.Line.sku
                  stated        set("X")        call of Seedbed
                  examples      "X", "X", "X"
                """);
    }

    private static void assertRefused(UnaryOperator<Seedbed<Order>> edits, String message) {
        assertThatExceptionOfType(SeedbedException.class)
                .isThrownBy(() -> edits.apply(Seedbed.of(Order.class)).plan())
                .withMessage(message);
    }

    @Test
    void refusesElementsThatCanNotBeThere() {
        assertRefused(seedbed -> seedbed.set("lines[4].sku", "X"), """
                No value is possible for io.seedbed.SlotEditsTest.Order.lines
                  contradiction: @Size(min = 1, max = 4)
                                 set("X") for lines[4].sku
                  to do: change or remove one of the two""");
        assertRefused(seedbed -> seedbed.set("tags[0]", "X"), """
                There is no element number 0 in tags
                  stated: set("X") for tags[0]
                  why: Set does not keep the order of its elements
                  to do: use a List or an array, or select all elements by tags[]""");
        assertRefused(seedbed -> seedbed.set("scores[0]", 1), """
                There is no element number 0 in scores
                  stated: set(1) for scores[0]
                  why: Map does not keep the order of its elements
                  to do: select all keys by scores<key>, or all values by scores<value>""");
        assertRefused(seedbed -> seedbed.set("lines[1].skew", "X"), """
                Nothing is selected by lines[1].skew
                  stated: set("X")
                  in: io.seedbed.SlotEditsTest$Order
                  there is: lines[1].sku, lines[1], lines[], lines, lines[1].quantity, ranks[], counts[], tags[], grid[], grid[][], ranks, scores, ... 19 in all
                  to do: select one of these, or leave the statement out""");
        assertRefused(seedbed -> seedbed.set("lines[0].quantity", 12), """
                No value is possible for io.seedbed.SlotEditsTest.Line.quantity
                  contradiction: set(12)
                                 @Max(9)
                  to do: change or remove one of the two""");
        assertRefused(seedbed -> seedbed.set("lines[-1].sku", "X"), """
                Can not read the path "lines[-1].sku"
                  to do: write names with dots between them, and [], [2], <key>, <value> or <content> behind containers, e.g. "lines[].sku\"""");
    }
}
