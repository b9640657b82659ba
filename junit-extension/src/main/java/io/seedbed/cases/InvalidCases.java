package io.seedbed.cases;

import io.seedbed.blueprint.Blueprint;
import io.seedbed.blueprint.Constraint;
import io.seedbed.blueprint.Given;
import io.seedbed.blueprint.Mirror;
import io.seedbed.blueprint.Origin;
import io.seedbed.blueprint.Property;
import io.seedbed.blueprint.Schema;
import io.seedbed.blueprint.Shape;
import io.seedbed.blueprint.Ties;
import io.seedbed.blueprint.Traits;
import io.seedbed.blueprint.ValueSpec;
import io.seedbed.plan.Plan;
import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import io.seedbed.problem.Violation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Finds, for each place in the objects of a class and each constraint there, an object that is wrong in this alone. */
record InvalidCases<T>(Making<T> making) {

    /** Rows that are tried where the value is wrong for certain: what goes wrong besides may depend on the row. */
    private static final int FEW = 50;

    /** Rows that are tried where only chance makes a value wrong. */
    private static final int MANY = 1000;

    /** All cases, those that are not possible included: the properties of the class, then what is farther away, then rules. */
    List<InvalidCase<T>> all() {
        making.valid();
        List<InvalidCase<T>> cases = new ArrayList<>();
        List<Spot> spots = Spots.of(making.schema());
        for (Spot spot : spots) {
            if (!spot.isRoot() && !(spot.value().traits().given() instanceof Given.Around)) {
                for (Wrong.Way way : Wrong.ways(spot.value(), making.now())) {
                    cases.add(violated(spot, way));
                }
                if (spot.value().distinct() != null) {
                    cases.add(repeated(spot, spot.value().distinct()));
                }
            }
        }
        for (Spot spot : spots) {
            if (spot.value().shape() instanceof Shape.Nested nested && Spots.isMadeHere(spot.value())) {
                Blueprint blueprint = making.schema().blueprint(nested);
                for (Origin rule : blueprint.rules()) {
                    cases.add(broken(spot, blueprint, rule));
                }
            }
        }
        return cases;
    }

    private InvalidCase<T> violated(Spot spot, Wrong.Way way) {
        Target target = Target.at(spot, way.origin());
        List<UnaryOperator<ValueSpec>> turns = new ArrayList<>();
        for (List<Constraint> demands : way.demands()) {
            turns.add(value -> value.with(demands).with(bare(value.traits())));
        }
        return found(spot, target, turns, way.byChance() ? MANY : FEW);
    }

    /** How a value that is wrong would usually be drawn does not matter, but who leads back to whom. */
    private static Traits bare(Traits stated) {
        Mirror mirror = stated.ties().mirror();
        return mirror == null ? Traits.NONE : Traits.NONE.with(Ties.NONE.with(mirror), List.of());
    }

    /** A container whose elements must differ, with elements that do not. */
    private InvalidCase<T> repeated(Spot spot, Constraint distinct) {
        Target target = Target.at(spot, distinct.origin());
        Optional<Collection<?>> repeated =
                spot.isInside() ? Optional.empty() : Repeated.of(making.valid(), spot.path());
        if (repeated.isEmpty()) {
            return impossible(target, "there is no container at hand whose elements could be repeated");
        }
        Given given = new Given.Values(List.of(repeated.get()), distinct.origin());
        return found(spot, target, List.of(value -> value.with(Traits.given(given))), FEW);
    }

    /** A rule on a whole object: broken by chance, or as soon as what is declared to keep it is left out. */
    private InvalidCase<T> broken(Spot spot, Blueprint blueprint, Origin rule) {
        Target target = Target.of(spot, blueprint, rule);
        InvalidCase<T> found = found(target, making.schema(), spot, UnaryOperator.identity(), MANY);
        if (found.isPossible() || !blueprint.hasRelations()) {
            return found;
        }
        Schema free = making.schema();
        for (Property property : blueprint.properties()) {
            Spot part = spot.to(new Spot.ToProperty(property.name()), property.value());
            if (!property.value().traits().ties().relations().isEmpty()) {
                free = TurnedSchema.of(free, part, TurnedSchema.Share.SOME, value -> value.with(bare(value.traits())));
            }
        }
        return found(target, free, spot, UnaryOperator.identity(), MANY);
    }

    private InvalidCase<T> found(Spot spot, Target target, List<UnaryOperator<ValueSpec>> turns, int rows) {
        InvalidCase<T> found = null;
        for (UnaryOperator<ValueSpec> turn : turns) {
            found = found(target, making.schema(), spot, turn, rows);
            if (found.isPossible()) {
                break;
            }
        }
        return found;
    }

    private InvalidCase<T> found(Target target, Schema schema, Spot spot, UnaryOperator<ValueSpec> turn, int rows) {
        try {
            Schema turned = TurnedSchema.free(schema, spot, turn);
            Plan<T> plan = making.plan(turned, new BlindOracle(making.oracle(), target::isMeant));
            List<Violation> last = List.of();
            for (int row = 0; row < rows; row++) {
                T object = plan.row(row);
                List<Violation> violations = making.oracle().violations(object);
                if (violations.size() == 1 && target.isFound(violations.get(0))) {
                    return new InvalidCase<>(target.place(), target.statement(), object, violations.get(0), "");
                }
                last = violations.isEmpty() ? last : violations;
            }
            return impossible(
                    target,
                    last.isEmpty()
                            ? "the validator finds nothing wrong with " + Spelling.count(rows, "object")
                            : "it violates more: " + last.get(last.size() - 1).text());
        } catch (SeedbedException e) {
            return impossible(target, Making.reason(e));
        }
    }

    private InvalidCase<T> impossible(Target target, String reason) {
        return new InvalidCase<>(target.place(), target.statement(), null, null, reason);
    }

    /**
     * What is to be violated.
     *
     * @param place how a case names the place
     * @param statement the constraint with a note of how it was written
     * @param meant whether a violation, of an object or of a part of it, is the one that is wanted
     * @param found whether a violation of the whole object is that one
     */
    private record Target(String place, String statement, Predicate<Violation> meant, Predicate<Violation> found) {

        /** A constraint on a value, which none of the others there is taken for. */
        static Target at(Spot spot, Origin origin) {
            List<String> names = spot.names();
            Set<String> others = spot.value().constraints().stream()
                    .map(constraint -> constraint.origin().statement())
                    .filter(statement -> !statement.equals(origin.statement()))
                    .collect(Collectors.toSet());
            Predicate<Violation> isNoOther = violation -> !others.contains(violation.constraint());
            return new Target(
                    spot.path(),
                    origin.text(),
                    isNoOther.and(violation -> isEnd(names, violation.names())),
                    isNoOther.and(violation -> violation.names().equals(names)));
        }

        /** A rule on an object. */
        static Target of(Spot spot, Blueprint blueprint, Origin rule) {
            List<String> names = spot.names();
            String type = Spelling.of(blueprint.type());
            String member = rule.place().startsWith(type + ".") ? rule.place().substring(type.length() + 1) : "";
            String place = spot.path() + (spot.isRoot() || member.isEmpty() ? "" : ".") + member;
            Predicate<Violation> isRule = violation -> violation.constraint().equals(rule.statement());
            return new Target(
                    place.isEmpty() ? blueprint.type().getSimpleName() : place,
                    rule.text(),
                    isRule,
                    isRule.and(violation -> isStart(names, violation.names())));
        }

        boolean isMeant(Violation violation) {
            return meant.test(violation);
        }

        boolean isFound(Violation violation) {
            return found.test(violation);
        }

        /** A part of an object is asked about by a shorter way than the object around it. */
        private static boolean isEnd(List<String> all, List<String> end) {
            return end.size() <= all.size()
                    && all.subList(all.size() - end.size(), all.size()).equals(end);
        }

        private static boolean isStart(List<String> start, List<String> all) {
            return start.size() <= all.size() && all.subList(0, start.size()).equals(start);
        }
    }
}
