package io.seedbed.plan;

import io.seedbed.blueprint.Relation;
import io.seedbed.domain.Axis;
import io.seedbed.domain.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where the numbers, dates and times of an object can lie, narrowed until each one leaves room for those that follow from it: whichever
 * values are drawn first, there is one for each of the others.
 *
 * <p>Positions are those of each property's axis; the ends of a type count as no bound.
 */
final class Ranges {

    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Map<String, Interval> ranges = new LinkedHashMap<>();
    private boolean isStuck;

    private record Line(Axis<?> axis, CommonLine common) {}

    /** Adds a property, whose constraints allow an interval. */
    void add(String property, Axis<?> axis, Interval allowed) {
        lines.put(property, new Line(axis, CommonLine.of(axis)));
        ranges.put(
                property,
                new Interval(
                        isNatural(allowed.low(), axis.natural().low()) ? null : allowed.low(),
                        allowed.lowOpen(),
                        isNatural(allowed.high(), axis.natural().high()) ? null : allowed.high(),
                        allowed.highOpen(),
                        allowed.scale()));
    }

    private static boolean isNatural(@Nullable BigDecimal bound, @Nullable BigDecimal natural) {
        return bound == null || (natural != null && bound.compareTo(natural) == 0);
    }

    boolean holds(String property) {
        return ranges.containsKey(property);
    }

    /** Where a property lies, in words. */
    String describe(String property) {
        Axis<?> axis = lines.get(property).axis;
        return axis.describe(ranges.get(property));
    }

    Interval of(String property) {
        return ranges.get(property);
    }

    /**
     * Narrows everything until nothing changes, or until a range is empty: that is the contradiction to tell.
     *
     * @param relations between properties that are all known here
     */
    void narrow(Map<String, List<Relation>> relations) {
        // Each pass settles one more property of a chain at least; sums may creep, and then keep what they have.
        for (int pass = 0; pass <= 2 * ranges.size() && !isStuck; pass++) {
            Map<String, Interval> before = new LinkedHashMap<>(ranges);
            relations.forEach((property, all) -> all.forEach(relation -> narrow(property, relation)));
            if (ranges.equals(before)) {
                return;
            }
        }
    }

    private void narrow(String property, Relation relation) {
        if (relation instanceof Relation.Ordered ordered && holds(ordered.path())) {
            narrow(property, left(ordered, ordered.path(), property));
            narrow(ordered.path(), left(reversed(ordered), property, ordered.path()));
        } else if (relation instanceof Relation.Same same && holds(same.path())) {
            narrow(property, moved(same.path(), property));
            narrow(same.path(), moved(property, same.path()));
        } else if (relation instanceof Relation.Sum sum && sum.paths().stream().allMatch(this::holds)) {
            narrow(property, total(sum.paths()));
            for (String term : sum.paths()) {
                narrow(term, remainder(property, sum, term));
            }
        }
    }

    private void narrow(String property, Interval by) {
        Interval narrowed = ranges.get(property).and(by);
        if (narrowed.isEmpty() || isStuck) {
            isStuck = true;
        } else {
            ranges.put(property, narrowed);
        }
    }

    private static Relation.Ordered reversed(Relation.Ordered ordered) {
        return new Relation.Ordered(ordered.path(), !ordered.above(), ordered.orEqual(), ordered.origin());
    }

    /** What a property's range leaves over for one that is greater, or smaller, in that one's positions. */
    Interval left(Relation.Ordered ordered, String by, String property) {
        Interval common = lines.get(by).common.common(ranges.get(by));
        Interval left = ordered.above()
                ? new Interval(common.low(), common.lowOpen() || !ordered.orEqual(), null, false, Interval.CONTINUOUS)
                : new Interval(
                        null, false, common.high(), common.highOpen() || !ordered.orEqual(), Interval.CONTINUOUS);
        return lines.get(property).common.own(left);
    }

    /** A property's range in another one's positions. */
    private Interval moved(String from, String to) {
        return lines.get(to).common.own(lines.get(from).common.common(ranges.get(from)));
    }

    /** Where the sum of properties lies. */
    Interval total(List<String> terms) {
        Interval total = Interval.of(BigDecimal.ZERO, BigDecimal.ZERO);
        for (String term : terms) {
            total = combined(total, ranges.get(term), BigDecimal::add);
        }
        return total;
    }

    /** Where a part of a sum lies, by the sum and the other parts. */
    Interval remainder(String property, Relation.Sum sum, String term) {
        List<String> others = new ArrayList<>(sum.paths());
        others.remove(term);
        Interval rest = total(others);
        Interval turned = new Interval(rest.high(), rest.highOpen(), rest.low(), rest.lowOpen(), Interval.CONTINUOUS);
        return combined(ranges.get(property), turned, BigDecimal::subtract);
    }

    private static Interval combined(Interval one, Interval other, BinaryOperator<BigDecimal> by) {
        return new Interval(
                combined(one.low(), other.low(), by),
                one.lowOpen() || other.lowOpen(),
                combined(one.high(), other.high(), by),
                one.highOpen() || other.highOpen(),
                Interval.CONTINUOUS);
    }

    private static @Nullable BigDecimal combined(
            @Nullable BigDecimal one, @Nullable BigDecimal other, BinaryOperator<BigDecimal> by) {
        return one == null || other == null ? null : by.apply(one, other);
    }
}
