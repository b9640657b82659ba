package io.seedbed.cases;

import io.seedbed.blueprint.Constraint;
import io.seedbed.blueprint.Origin;
import io.seedbed.blueprint.Shape;
import io.seedbed.blueprint.ValueSpec;
import io.seedbed.domain.Domain;
import io.seedbed.domain.Interval;
import io.seedbed.domain.Text;
import io.seedbed.regex.Language;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Turns a statement on a value round: what it allows becomes what it does not allow, and all else that is stated stays. */
final class Wrong {

    /** Combinations of the ways to violate every branch of a constraint with a choice. */
    private static final int COMBINATIONS = 16;

    /**
     * A way to violate a statement and, as far as domains can tell, no other.
     *
     * @param origin the statement
     * @param demands what is demanded of the value instead, in the order in which to try it: what is just wrong, or wrong for
     *     years to come, and then whatever is wrong; one at least
     * @param byChance whether only a validator can tell a wrong value from a right one
     */
    record Way(Origin origin, List<List<Constraint>> demands, boolean byChance) {}

    private Wrong() {}

    /**
     * For each statement on a value that a validator knows the ways to violate it.
     *
     * @param now the instant that {@code @Past} refers to
     */
    static List<Way> ways(ValueSpec value, Instant now) {
        // What a column demands is demanded by no validator, and stands in the way of what is wrong for one.
        List<Constraint> all = value.constraints().stream()
                .filter(constraint -> constraint.origin().isValidated())
                .toList();
        List<Way> ways = new ArrayList<>();
        for (Origin origin : all.stream().map(Constraint::origin).distinct().toList()) {
            List<Constraint> others = all.stream()
                    .filter(constraint -> !constraint.origin().equals(origin))
                    .toList();
            for (Constraint own : all) {
                if (own.origin().equals(origin)) {
                    for (List<List<Constraint>> instead : instead(own, value, now)) {
                        ways.add(new Way(origin, together(others, instead), own instanceof Constraint.Opaque));
                    }
                }
            }
        }
        return ways;
    }

    private static List<List<Constraint>> together(List<Constraint> others, List<List<Constraint>> instead) {
        List<List<Constraint>> demands = new ArrayList<>();
        for (List<Constraint> each : instead) {
            List<Constraint> all = new ArrayList<>(others);
            all.addAll(each);
            demands.add(all);
        }
        return demands;
    }

    /** The ways to violate a demand: each a list of demands to try in its place. */
    private static List<List<List<Constraint>>> instead(Constraint own, ValueSpec value, Instant now) {
        Constraint.Required present = new Constraint.Required(own.origin());
        List<List<List<Constraint>>> ways = new ArrayList<>();
        if (own instanceof Constraint.Required && !value.primitive()) {
            ways.add(List.of(List.of(new Constraint.Absent(own.origin()))));
        } else if (own instanceof Constraint.Absent) {
            ways.add(List.of(List.of(present)));
        } else if (own instanceof Constraint.Allows allows) {
            Domain all = value.shape() instanceof Shape.Text && allows.domain() instanceof Interval
                    ? Interval.all()
                    : value.shape().natural();
            for (Domain other : allows.domain().complement(all)) {
                Domain first = isTooLate(other, allows.domain(), value.shape())
                        ? future(other, value.shape(), now)
                        : nearest(other, allows.domain());
                ways.add(List.of(
                        List.of(present, new Constraint.Allows(first, own.origin())),
                        List.of(present, new Constraint.Allows(other, own.origin()))));
            }
        } else if (own instanceof Constraint.AnyOf any) {
            List<List<Constraint>> demands = none(any, value, now);
            if (!demands.isEmpty()) {
                ways.add(demands);
            }
        } else if (own instanceof Constraint.Opaque) {
            ways.add(List.of(List.of(present)));
        }
        return ways;
    }

    /** The ways to meet none of several sets of demands: one demand of each set is violated. */
    private static List<List<Constraint>> none(Constraint.AnyOf any, ValueSpec value, Instant now) {
        List<List<Constraint>> demands = List.of(List.of());
        for (List<Constraint> branch : any.branches()) {
            List<List<Constraint>> longer = new ArrayList<>();
            for (List<Constraint> before : demands) {
                for (Constraint own : branch) {
                    for (List<List<Constraint>> way : instead(own, value, now)) {
                        // Not the value next to what this branch allows, which another branch may allow.
                        longer.addAll(together(before, List.of(way.get(way.size() - 1))));
                    }
                }
            }
            demands = longer.subList(0, Math.min(COMBINATIONS, longer.size()));
        }
        return demands;
    }

    private static boolean isTooLate(Domain wrong, Domain allowed, Shape shape) {
        return shape instanceof Shape.Number number
                && number.axis().countsFromNow()
                && wrong instanceof Interval other
                && allowed instanceof Interval interval
                && other.low() != null
                && interval.high() != null
                && other.low().compareTo(interval.high()) >= 0;
    }

    /**
     * Of what is too late what is future, and so drawn from years ahead: a validator that looks at the wall clock takes the day after
     * the last one that {@code @Past} allows for past as soon as that day is over.
     */
    private static Domain future(Domain wrong, Shape shape, Instant now) {
        return ((Interval) wrong)
                .and(Interval.atLeast(((Shape.Number) shape).axis().nowAt(now).orElseThrow()));
    }

    /** Of what is not allowed the value, or the length, next to what is; all of it where there are no steps. */
    private static Domain nearest(Domain wrong, Domain allowed) {
        if (wrong instanceof Interval other && allowed instanceof Interval interval && other.isFinite()) {
            boolean isBelow = interval.low() != null && other.high().compareTo(interval.low()) <= 0;
            BigDecimal edge = isBelow ? other.high() : other.low();
            return other.and(Interval.of(edge, edge));
        }
        if (wrong instanceof Text other && other.language() == Language.any()) {
            int length = other.maxLength() == Integer.MAX_VALUE ? other.minLength() : other.maxLength();
            return other.and(Text.ofLength(length, length));
        }
        return wrong;
    }
}
