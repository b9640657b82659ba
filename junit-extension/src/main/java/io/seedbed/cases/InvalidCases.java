package io.seedbed.cases;

import io.seedbed.blueprint.Blueprint;
import io.seedbed.blueprint.Constraint;
import io.seedbed.blueprint.Mirror;
import io.seedbed.blueprint.Origin;
import io.seedbed.blueprint.Property;
import io.seedbed.blueprint.Schema;
import io.seedbed.blueprint.Shape;
import io.seedbed.blueprint.Ties;
import io.seedbed.blueprint.Traits;
import io.seedbed.blueprint.ValueSpec;
import io.seedbed.domain.Domain;
import io.seedbed.domain.Interval;
import io.seedbed.domain.Text;
import io.seedbed.plan.Oracle;
import io.seedbed.plan.Plan;
import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import io.seedbed.problem.Violation;
import io.seedbed.regex.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds, for each property of a class and each constraint on it, an object that is wrong in this alone.
 *
 * @param schema what is stated about the class
 * @param compiler makes a plan of a schema, whose values a validator is asked about
 * @param oracle the validator, which has the last word
 */
public record InvalidCases<T>(Schema schema, BiFunction<Schema, Oracle, Plan<T>> compiler, Oracle oracle) {

    /** Rows that are tried: what goes wrong besides may depend on the row. */
    private static final int ROWS = 50;

    /**
     * A way to be wrong.
     *
     * @param demands what is demanded of the property instead: what is just wrong, and where that is not possible whatever is wrong
     */
    private record Way(Origin origin, List<List<Constraint>> demands) {}

    /**
     * All cases, those that are not possible included, in the order of the properties.
     *
     * @throws SeedbedException if there is no valid object to begin with
     */
    public List<InvalidCase<T>> all() {
        List<InvalidCase<T>> cases = new ArrayList<>();
        if (!(schema.root().shape() instanceof Shape.Nested root)) {
            return cases;
        }
        compiler.apply(schema, oracle);
        Blueprint blueprint = schema.blueprint(root);
        for (Property property : blueprint.properties()) {
            for (Way way : ways(property.value())) {
                cases.add(found(blueprint, property, way));
            }
        }
        return cases;
    }

    /** For each statement on a value the ways to violate it and nothing else. */
    private static List<Way> ways(ValueSpec value) {
        List<Way> ways = new ArrayList<>();
        for (Origin origin : origins(value)) {
            List<Constraint> others = value.constraints().stream()
                    .filter(constraint -> constraint.origin().isValidated())
                    .filter(constraint -> !constraint.origin().equals(origin))
                    .toList();
            for (Constraint own : value.constraints()) {
                if (own.origin().equals(origin)) {
                    ways.addAll(ways(value, own, others));
                }
            }
        }
        return ways;
    }

    private static List<Origin> origins(ValueSpec value) {
        // What a column demands is demanded by no validator, and stands in the way of what is wrong for one.
        return value.constraints().stream()
                .map(Constraint::origin)
                .filter(Origin::isValidated)
                .distinct()
                .toList();
    }

    private static List<Way> ways(ValueSpec value, Constraint own, List<Constraint> others) {
        List<Way> ways = new ArrayList<>();
        Constraint.Required present = new Constraint.Required(own.origin());
        if (own instanceof Constraint.Required && !value.primitive()) {
            ways.add(way(own, others, List.of(List.of(new Constraint.Absent(own.origin())))));
        } else if (own instanceof Constraint.Absent) {
            ways.add(way(own, others, List.of(List.of(present))));
        } else if (own instanceof Constraint.Allows allows) {
            Domain all = value.shape() instanceof Shape.Text && allows.domain() instanceof Interval
                    ? Interval.all()
                    : value.shape().natural();
            for (Domain other : allows.domain().complement(all)) {
                List<List<Constraint>> demands = new ArrayList<>();
                for (Domain wrong : List.of(nearest(other, allows.domain()), other)) {
                    demands.add(List.of(present, new Constraint.Allows(wrong, own.origin())));
                }
                ways.add(way(own, others, demands));
            }
        }
        return ways;
    }

    private static Way way(Constraint own, List<Constraint> others, List<List<Constraint>> instead) {
        List<List<Constraint>> demands = new ArrayList<>();
        for (List<Constraint> each : instead) {
            List<Constraint> all = new ArrayList<>(others);
            all.addAll(each);
            demands.add(all);
        }
        return new Way(own.origin(), demands);
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

    private InvalidCase<T> found(Blueprint blueprint, Property property, Way way) {
        InvalidCase<T> found = null;
        for (List<Constraint> demands : way.demands) {
            found = found(turned(blueprint, property, demands), property, way.origin);
            if (found.isPossible()) {
                return found;
            }
        }
        return Objects.requireNonNull(found, "every way has demands");
    }

    private InvalidCase<T> found(Schema turned, Property property, Origin origin) {
        try {
            Plan<T> plan = compiler.apply(turned, new BlindOracle(oracle, property.name()));
            List<Violation> last = List.of();
            for (int row = 0; row < ROWS; row++) {
                T object = plan.row(row);
                last = oracle.violations(object);
                if (last.size() == 1 && last.get(0).path().equals(List.of((Object) property.name()))) {
                    Object wrong = plan.property(property.name()).apply(row);
                    return new InvalidCase<>(property.name(), origin.text(), shown(wrong), object, "");
                }
            }
            return impossible(
                    property,
                    origin,
                    last.isEmpty()
                            ? "the validator finds nothing wrong"
                            : "it violates more: " + last.get(last.size() - 1).text());
        } catch (SeedbedException e) {
            return impossible(property, origin, reason(e));
        }
    }

    /** The facts of a refusal in one line. */
    private static String reason(SeedbedException refusal) {
        return String.valueOf(refusal.getMessage())
                .lines()
                .skip(1)
                .map(String::strip)
                .filter(line -> !line.startsWith("to do:"))
                .collect(Collectors.joining(", "));
    }

    private InvalidCase<T> impossible(Property property, Origin origin, String reason) {
        return new InvalidCase<>(property.name(), origin.text(), "", null, reason);
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "null" : Spelling.shortened(value);
    }

    /** The schema in which one property is demanded to be wrong; how it would usually be drawn does not matter then. */
    private Schema turned(Blueprint blueprint, Property property, List<Constraint> demands) {
        List<Property> properties = new ArrayList<>();
        for (Property each : blueprint.properties()) {
            properties.add(
                    each.name().equals(property.name())
                            ? new Property(
                                    each.name(),
                                    each.stableName(),
                                    each.value()
                                            .with(demands)
                                            .with(bare(each.value().traits())))
                            : each);
        }
        Map<String, Blueprint> blueprints = new LinkedHashMap<>(schema.blueprints());
        blueprints.put(blueprint.key(), blueprint.with(blueprint.key(), properties));
        return new Schema(schema.entity(), schema.place(), schema.root(), blueprints);
    }

    private static Traits bare(Traits stated) {
        Mirror mirror = stated.ties().mirror();
        return mirror == null ? Traits.NONE : Traits.NONE.with(Ties.NONE.with(mirror), List.of());
    }

    /**
     * A validator that is content with objects as a whole and with one property, which are wrong on purpose: whether they are wrong in
     * nothing else is looked at afterwards.
     */
    private record BlindOracle(Oracle oracle, String blindFor) implements Oracle {
        @Override
        public Oracle within(List<Class<?>> groups) {
            return new BlindOracle(oracle.within(groups), blindFor);
        }

        @Override
        public List<Violation> violations(Object bean) {
            return List.of();
        }

        @Override
        public List<Violation> violations(Class<?> bean, String property, Object value) {
            return property.equals(blindFor) ? List.of() : oracle.violations(bean, property, value);
        }
    }
}
