package io.seedbed.plan;

import io.seedbed.blueprint.Blueprint;
import io.seedbed.blueprint.Constraint;
import io.seedbed.blueprint.Origin;
import io.seedbed.blueprint.Property;
import io.seedbed.blueprint.Relation;
import io.seedbed.blueprint.Schema;
import io.seedbed.blueprint.Shape;
import io.seedbed.blueprint.Traits;
import io.seedbed.blueprint.ValueSpec;
import io.seedbed.domain.Axis;
import io.seedbed.domain.Interval;
import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which properties of a class follow from others, and what each of them leaves over for the others. */
final class Dependencies {

    private final Blueprint blueprint;
    private final Schema schema;
    private final Demands properties;
    private final Map<String, List<Relation>> relations = new LinkedHashMap<>();
    private final Map<Relation, List<SiblingPath>> paths = new HashMap<>();
    private final Ranges ranges = new Ranges();
    private final List<Order.Pair> cuts = new ArrayList<>();

    private Dependencies(Blueprint blueprint, Schema schema) {
        this.blueprint = blueprint;
        this.schema = schema;
        this.properties = new Demands(blueprint.properties());
    }

    /**
     * Reads what is stated about a class.
     *
     * @throws SeedbedException if something stated can not be
     */
    static Dependencies of(Blueprint blueprint, Schema schema) {
        Dependencies dependencies = new Dependencies(blueprint, schema);
        for (Property property : blueprint.properties()) {
            List<Relation> stated = property.value().traits().ties().relations();
            if (!stated.isEmpty()) {
                dependencies.relations.put(property.name(), stated);
            }
        }
        dependencies.read();
        return dependencies;
    }

    private void read() {
        relations.forEach((property, all) -> all.forEach(relation -> {
            List<SiblingPath> found = new ArrayList<>();
            for (String path : relation.paths()) {
                found.add(SiblingPath.of(path, blueprint, schema, relation.origin()));
            }
            paths.put(relation, found);
        }));
        order();
        requireNoCircle();
        share();
        for (Property property : properties.all()) {
            if (property.value().shape() instanceof Shape.Number number) {
                ranges.add(property.name(), number.axis(), Reach.of(property.value(), place(property.name())));
            }
        }
        relations.forEach((property, all) -> all.forEach(relation ->
                Comparison.require(properties.value(property), relation, paths.get(relation), place(property))));
        ranges.narrow(relations);
        relations.forEach((property, all) -> all.forEach(relation -> narrow(property, relation)));
        // Parts of a sum come to follow from each other when it is known that they must.
        requireNoCircle();
    }

    private void order() {
        Order order = new Order();
        relations.forEach((property, all) -> all.forEach(relation -> {
            if (relation instanceof Relation.Ordered ordered) {
                if (!isDrawn(property) && !isDrawn(ordered.path())) {
                    throw SeedbedException.of("Neither of two values can be cut to the other: " + place(property))
                            .fact("stated", ordered.origin().text())
                            .fact(
                                    "why",
                                    "both are unique, a sequence, referred to or computed, and so are what they are")
                            .remedy("draw one of them freely, or remove the comparison")
                            .exception();
                }
                order.add(
                        ordered.above() ? ordered.path() : property,
                        ordered.above() ? property : ordered.path(),
                        ordered.orEqual());
            }
        }));
        cuts.addAll(order.pairs(this::isDrawn));
    }

    /** Whether a path leads to a property of the object whose values can be cut. */
    private boolean isDrawn(String path) {
        if (!properties.holds(path)) {
            return false;
        }
        Traits traits = properties.value(path).traits();
        return !traits.unique()
                && traits.given() == null
                && traits.ties().reference() == null
                && traits.ties().progression() == null
                && traits.ties().table() == null
                && traits.ties().computed() == null;
    }

    private void requireNoCircle() {
        new Circles(this::predecessors).refuse(properties.names(), Spelling.of(blueprint.type()));
    }

    /** The properties, each with what others demand of it. */
    List<Property> properties() {
        return properties.all();
    }

    /** Whether objects must be checked as a whole, because a computed value has constraints that only narrow what is drawn in part. */
    boolean isChecked() {
        return relations.entrySet().stream()
                .anyMatch(entry -> entry.getValue().get(0).isComputed()
                        && !properties.value(entry.getKey()).constraints().isEmpty());
    }

    /** What others leave over for a property, besides what is known before they are drawn. */
    List<CutSource.Bound> bounds(String property, SiblingSources siblings) {
        List<CutSource.Bound> bounds = new ArrayList<>();
        for (Order.Pair pair : cuts) {
            if (pair.cut().equals(property)) {
                bounds.add(Bounds.of(pair, path(pair.by()), siblings, axis(property)));
            }
        }
        relations.forEach((sum, all) -> {
            if (all.get(0) instanceof Relation.Sum stated && isNarrowing(sum, stated)) {
                int index = stated.paths().indexOf(property);
                if (index >= 0) {
                    bounds.add(Bounds.ofTerm(index, stated, ranges.of(sum), ranges, paths.get(stated), siblings));
                }
            }
        });
        return bounds;
    }

    /** The source of a value that is computed. */
    Source<?> computed(Relation relation, ValueSpec value, String place, SiblingSources siblings) {
        List<SiblingPath> from = paths.get(relation);
        if (relation instanceof Relation.Sum) {
            return ComputedSources.sum(from, siblings, ((Shape.Number) value.shape()).axis());
        }
        return relation instanceof Relation.Derived derived
                ? ComputedSources.derived(derived, blueprint.type(), value, from, siblings, place)
                : ComputedSources.same(from.get(0), siblings);
    }

    /** The source of a value that depends on another one by a table. */
    ValueSources.Made table(ValueSpec value, Place place, SiblingSources siblings) {
        Relation.Table table = value.traits().ties().table();
        return ValueTable.of(table, path(table), value, place).source(siblings);
    }

    private SiblingPath path(Relation relation) {
        return paths.get(relation).get(0);
    }

    /** What a text names that stands in a relation, or is a property itself. */
    private SiblingPath path(String text) {
        for (List<SiblingPath> all : paths.values()) {
            for (SiblingPath path : all) {
                if (path.text().equals(text)) {
                    return path;
                }
            }
        }
        return SiblingPath.of(properties.get(text));
    }

    private Axis<?> axis(String property) {
        return ((Shape.Number) properties.value(property).shape()).axis();
    }

    /** What is drawn before a property: what it is compared with or made of, and the parts of a bounded sum that stand before it. */
    List<String> predecessors(String property) {
        List<String> before = new ArrayList<>();
        for (Relation relation : relations.getOrDefault(property, List.of())) {
            if (relation.isComputed() || relation instanceof Relation.Table) {
                paths.get(relation).forEach(path -> before.add(path.first().name()));
            }
        }
        for (Order.Pair pair : cuts) {
            if (pair.cut().equals(property)) {
                before.add(path(pair.by()).first().name());
            }
        }
        relations.forEach((sum, all) -> {
            if (all.get(0) instanceof Relation.Sum stated && isNarrowing(sum, stated)) {
                before.addAll(
                        stated.paths().subList(0, Math.max(0, stated.paths().indexOf(property))));
            }
        });
        return before;
    }

    /** Whether the sum allows less than its parts do, so that these must be drawn one after the other. */
    private boolean isNarrowing(String property, Relation.Sum sum) {
        if (!sum.paths().stream().allMatch(ranges::holds)) {
            return false;
        }
        Interval total = ranges.total(sum.paths());
        return !total.and(ranges.of(property).withScale(Interval.CONTINUOUS)).equals(total);
    }

    /** Properties that are the same share all that is demanded of either. */
    private void share() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Map.Entry<String, List<Relation>> entry : relations.entrySet()) {
                if (entry.getValue().get(0) instanceof Relation.Same same
                        && path(same).isSimple()) {
                    changed |= properties.share(entry.getKey(), same.path());
                    changed |= properties.share(same.path(), entry.getKey());
                }
            }
        }
    }

    /** States what a relation leaves over as constraints, so that contradictions are found and named as any other. */
    private void narrow(String property, Relation relation) {
        if (relation instanceof Relation.Ordered ordered && path(ordered).isSimple()) {
            String other = ordered.path();
            allow(property, ranges.left(ordered, other, property), ordered, where(other));
            Relation.Ordered reversed =
                    new Relation.Ordered(property, !ordered.above(), ordered.orEqual(), ordered.origin());
            allow(other, ranges.left(reversed, property, other), ordered, " on " + property + where(property));
        } else if (relation instanceof Relation.Ordered ordered && path(ordered).end() != null) {
            requireRoom(property, ordered, path(ordered));
        } else if (relation instanceof Relation.Sum sum && sum.paths().stream().allMatch(ranges::holds)) {
            allow(property, ranges.total(sum.paths()), sum, "");
            for (String term : sum.paths()) {
                allow(term, ranges.remainder(property, sum, term), sum, " on " + property + where(property));
            }
        }
    }

    /** The value of another object can be anything that its own constraints allow: there must be one beyond each. */
    private void requireRoom(String property, Relation.Ordered ordered, SiblingPath path) {
        ranges.add(path.text(), path.axis().orElseThrow(), (Interval)
                Allowed.of(path.end(), place(property)).domain());
        // Beyond the end of the other one, something must be left: what lies between the two ends.
        Relation.Ordered reversed =
                new Relation.Ordered(property, !ordered.above(), ordered.orEqual(), ordered.origin());
        Interval room = ranges.left(reversed, property, path.text());
        Interval other = ranges.of(path.text());
        if (!other.and(room).equals(other)) {
            throw SeedbedException.of("Not every value leaves room for another: " + place(property))
                    .fact("stated", ordered.origin().text())
                    .fact(path.text(), ranges.describe(path.text()))
                    .fact(property, ranges.describe(property))
                    .remedy("bound " + path.text() + " by a constraint as well, or widen " + property)
                    .exception();
        }
    }

    private String where(String property) {
        return ", where " + property + " is " + ranges.describe(property);
    }

    private void allow(String property, Interval left, Relation relation, String note) {
        if (left.low() != null || left.high() != null) {
            Origin origin = relation.origin();
            Origin told =
                    new Origin(origin.statement() + note, origin.place(), Origin.Kind.RELATION, origin.writtenIn());
            properties.demand(property, new Constraint.Allows(left, told));
        }
    }

    private String place(String property) {
        return Spelling.of(blueprint.type()) + "." + property;
    }
}
