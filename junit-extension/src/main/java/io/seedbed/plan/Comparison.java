package io.seedbed.plan;

import io.seedbed.blueprint.Relation;
import io.seedbed.blueprint.Shape;
import io.seedbed.blueprint.ValueSpec;
import io.seedbed.problem.SeedbedException;
import java.util.List;
import java.util.Optional;

/** Whether values are of types that can be compared, summed or the same. */
final class Comparison {

    private Comparison() {}

    /**
     * Checks a relation.
     *
     * @param paths where it leads
     * @param place how messages name the value
     * @throws SeedbedException if the types do not go together
     */
    static void require(ValueSpec value, Relation relation, List<SiblingPath> paths, String place) {
        if (relation instanceof Relation.Same && !ComputedSources.isSame(value, paths.get(0))) {
            throw SeedbedException.of("These values are of different types: " + place)
                    .fact("stated", relation.origin().text())
                    .fact("types", value.javaType() + "\n" + paths.get(0).javaType())
                    .remedy("give both the same type, or use @Derived")
                    .exception();
        }
        if (relation instanceof Relation.Ordered || relation instanceof Relation.Sum) {
            Optional<CommonLine> own = value.shape() instanceof Shape.Number number
                    ? Optional.of(CommonLine.of(number.axis()))
                    : Optional.empty();
            for (SiblingPath path : paths) {
                Optional<CommonLine> other = path.axis().map(CommonLine::of);
                boolean suits = own.isPresent()
                        && other.isPresent()
                        && own.get().isComparable(other.get())
                        && (relation instanceof Relation.Ordered || own.get().isAmount());
                if (!suits) {
                    throw SeedbedException.of("These values can not be "
                                    + (relation instanceof Relation.Sum ? "summed: " : "compared: ") + place)
                            .fact("stated", relation.origin().text())
                            .fact("types", value.javaType() + "\n" + path.javaType() + " " + path.text())
                            .remedy(
                                    "take numbers, or amounts of time, or (to compare) dates and moments; or use @Derived")
                            .exception();
                }
            }
        }
    }
}
