package io.seedbed.plan;

import io.seedbed.blueprint.Relation;
import io.seedbed.domain.Axes;
import io.seedbed.domain.Axis;
import io.seedbed.domain.Interval;
import io.seedbed.plan.CutSource.Bound;
import java.math.BigDecimal;
import java.util.List;

/** What values that are drawn leave over for one that is drawn after them. */
final class Bounds {

    private Bounds() {}

    /** The positions above or below another value; all of them if that is missing. */
    static Bound of(Order.Pair pair, SiblingPath path, SiblingSources siblings, Axis<?> own) {
        CommonLine line = CommonLine.of(own);
        return draw -> {
            Object other = path.value(draw, siblings);
            if (other == null) {
                return Interval.all();
            }
            BigDecimal position = position(other);
            boolean open = !pair.orEqual();
            return line.own(
                    pair.isAbove()
                            ? new Interval(position, open, null, false, Interval.CONTINUOUS)
                            : new Interval(null, false, position, open, Interval.CONTINUOUS));
        };
    }

    /** What a bounded sum leaves over for one of its parts, when those before it are known and those behind it can be anything. */
    static Bound ofTerm(
            int index,
            Relation.Sum sum,
            Interval total,
            Ranges ranges,
            List<SiblingPath> terms,
            SiblingSources siblings) {
        Interval rest = ranges.total(sum.paths().subList(index + 1, terms.size()));
        return draw -> {
            BigDecimal drawn = ComputedSources.total(terms.subList(0, index), draw, siblings);
            return new Interval(
                    total.low() == null || rest.high() == null
                            ? null
                            : total.low().subtract(drawn).subtract(rest.high()),
                    total.lowOpen() || rest.highOpen(),
                    total.high() == null || rest.low() == null
                            ? null
                            : total.high().subtract(drawn).subtract(rest.low()),
                    total.highOpen() || rest.lowOpen(),
                    Interval.CONTINUOUS);
        };
    }

    /** Where a number, date or time lies on the common line. */
    @SuppressWarnings("unchecked") // The axis is that of the value's class.
    static BigDecimal position(Object value) {
        Axis<Object> axis = (Axis<Object>) Axes.of(value.getClass()).orElseThrow();
        return CommonLine.of(axis).common(axis.position().apply(value));
    }
}
