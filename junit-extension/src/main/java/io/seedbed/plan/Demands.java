package io.seedbed.plan;

import io.seedbed.blueprint.Constraint;
import io.seedbed.blueprint.Origin;
import io.seedbed.blueprint.Property;
import io.seedbed.blueprint.ValueSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The properties of a class with what they demand of each other. */
final class Demands {

    private final Map<String, Property> properties = new LinkedHashMap<>();

    Demands(List<Property> properties) {
        properties.forEach(property -> this.properties.put(property.name(), property));
    }

    List<Property> all() {
        return List.copyOf(properties.values());
    }

    Iterable<String> names() {
        return properties.keySet();
    }

    boolean holds(String property) {
        return properties.containsKey(property);
    }

    Property get(String property) {
        return properties.get(property);
    }

    ValueSpec value(String property) {
        return get(property).value();
    }

    /** Demands of one property what is demanded of another; whether that is news. */
    boolean share(String from, String to) {
        boolean changed = false;
        for (Constraint constraint : value(from).constraints()) {
            boolean known = value(to).constraints().stream()
                    .anyMatch(other -> told(other).equals(told(constraint)));
            if (!known && isDemand(constraint)) {
                demand(to, elsewhere(constraint));
                changed = true;
            }
        }
        return changed;
    }

    private static boolean isDemand(Constraint constraint) {
        return !(constraint instanceof Constraint.Opaque
                || constraint instanceof Constraint.Usual
                || constraint instanceof Constraint.Selected);
    }

    /** A statement with its place, unless it tells that already. */
    private static String told(Constraint constraint) {
        Origin origin = constraint.origin();
        return origin.statement().contains(" on ") ? origin.statement() : origin.toString();
    }

    /** A constraint with the place it stands at, since it is demanded of another property. */
    private static Constraint elsewhere(Constraint constraint) {
        Origin origin = constraint.origin();
        Origin told = new Origin(told(constraint), origin.place(), Origin.Kind.RELATION, origin.writtenIn());
        if (constraint instanceof Constraint.Allows allows) {
            return new Constraint.Allows(allows.domain(), told);
        }
        return constraint instanceof Constraint.Required ? new Constraint.Required(told) : new Constraint.Absent(told);
    }

    /** Demands something of a property, besides what is stated on it. */
    void demand(String property, Constraint constraint) {
        Property known = properties.get(property);
        ValueSpec value = known.value();
        List<Constraint> constraints = new ArrayList<>(value.constraints());
        constraints.add(constraint);
        properties.put(property, known.with(value.with(constraints)));
    }
}
