package io.seedbed.plan;

import io.seedbed.blueprint.Relation;
import io.seedbed.blueprint.Shape;
import io.seedbed.blueprint.Traits;
import io.seedbed.blueprint.ValueSpec;
import io.seedbed.distribution.Distribution;
import io.seedbed.domain.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far the values of a number, date or time reach. */
final class Reach {

    private Reach() {}

    /** Where the values of a property lie by its own constraints, its weights, and what its distribution can give. */
    static Interval of(ValueSpec value, String place) {
        Interval allowed = (Interval) Allowed.of(value, place).domain();
        Traits traits = value.traits();
        Distribution distribution = traits.distribution();
        if (distribution != null && ((Shape.Number) value.shape()).axis().secondsPerUnit() == null) {
            Interval support = Interval.of(finite(distribution.low()), finite(distribution.high()));
            return allowed.and(support).isEmpty() ? allowed : allowed.and(support);
        }
        List<BigDecimal> weighted = new ArrayList<>();
        Relation.Table table = traits.ties().table();
        for (Traits.Weight weight : table == null ? traits.weights() : table.values()) {
            BigDecimal position = position(weight.name());
            if (position != null && weight.weight() > 0 && allowed.contains(position)) {
                weighted.add(position);
            }
        }
        return weighted.isEmpty()
                ? allowed
                : allowed.and(Interval.of(
                        weighted.stream().min(BigDecimal::compareTo).orElseThrow(),
                        weighted.stream().max(BigDecimal::compareTo).orElseThrow()));
    }

    private static @Nullable BigDecimal finite(double bound) {
        return Double.isFinite(bound) ? BigDecimal.valueOf(bound) : null;
    }

    /** {@code null} for a weight that names no number, which is refused where weights are read. */
    private static @Nullable BigDecimal position(String weight) {
        try {
            return new BigDecimal(weight);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
