package million;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Takes rows as they are read, the tables in order, and sees that each is there once and refers to rows that are there. */
final class Ids {
    private final Map<Entity, BitSet> known = new EnumMap<>(Entity.class);

    /**
     * Takes a row.
     *
     * @param cell gives the text of a column: {@code id}, {@code buyer.id}
     */
    void take(Entity entity, UnaryOperator<String> cell) {
        int id = Integer.parseInt(cell.apply("id"));
        BitSet own = known.computeIfAbsent(entity, x -> new BitSet());
        assertThat(own.get(id)).as(entity + " " + id + " twice").isFalse();
        own.set(id);
        for (String relation : entity.relations()) {
            int target = Integer.parseInt(cell.apply(relation + ".id"));
            assertThat(known.get(Entity.target(relation)).get(target))
                    .as(entity + " " + id + " refers to " + relation + " " + target)
                    .isTrue();
        }
    }

    /** How many rows there were. */
    Map<Entity, Long> counts() {
        Map<Entity, Long> counts = new EnumMap<>(Entity.class);
        known.forEach((entity, ids) -> counts.put(entity, (long) ids.cardinality()));
        return counts;
    }
}
