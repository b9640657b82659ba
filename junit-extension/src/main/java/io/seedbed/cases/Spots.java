package io.seedbed.cases;

import io.seedbed.blueprint.Blueprint;
import io.seedbed.blueprint.Property;
import io.seedbed.blueprint.Schema;
import io.seedbed.blueprint.Shape;
import io.seedbed.blueprint.Ties;
import io.seedbed.blueprint.ValueSpec;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lists the places in the objects of a schema, the nearest first.
 *
 * <p>A class is looked into wherever it stands near the root, such as the billing and the shipping address of an order, and farther
 * away only where it is met first; an object within one of the same class is not looked into at all.
 */
final class Spots {

    /**
     * A place, and the classes on the way, by their stable names: what is turned has a key of its own.
     *
     * @param classes those of the objects around it
     */
    private record Visit(Spot spot, List<String> classes) {}

    private final Schema schema;
    private final List<Spot> all = new ArrayList<>();
    private final Deque<Visit> open = new ArrayDeque<>();
    private final Set<String> met = new HashSet<>();

    private Spots(Schema schema) {
        this.schema = schema;
    }

    /** All places, the root included. */
    static List<Spot> of(Schema schema) {
        Spots spots = new Spots(schema);
        spots.open.add(new Visit(new Spot(List.of(), schema.root()), List.of()));
        while (!spots.open.isEmpty()) {
            Visit next = spots.open.remove();
            spots.all.add(next.spot);
            if (isMadeHere(next.spot.value())) {
                spots.enter(next);
            }
        }
        return spots.all;
    }

    /** Whether the value is drawn where it stands: not given, missing, another entity's or made of other values. */
    static boolean isMadeHere(ValueSpec value) {
        Ties ties = value.traits().ties();
        return value.traits().given() == null && !value.absent() && ties.reference() == null && ties.computed() == null;
    }

    private void enter(Visit visit) {
        Spot spot = visit.spot;
        Shape shape = spot.value().shape();
        if (shape instanceof Shape.Nested nested) {
            enter(visit, schema.blueprint(nested));
        } else if (shape instanceof Shape.OneOf oneOf) {
            for (Shape.Nested option : oneOf.options()) {
                to(visit, new Spot.ToOption(option.key()), spot.value().with(option));
            }
        } else if (shape instanceof Shape.Maybe maybe) {
            to(visit, new Spot.ToContent(0, "<content>"), maybe.element());
        } else if (shape instanceof Shape.Many many && many.elements().size() == 1) {
            to(visit, new Spot.ToContent(0, "[]"), many.elements().get(0));
        } else if (shape instanceof Shape.Many many) {
            to(visit, new Spot.ToContent(0, "<key>"), many.elements().get(0));
            to(visit, new Spot.ToContent(1, "<value>"), many.elements().get(1));
        }
    }

    private void to(Visit visit, Spot.Step step, ValueSpec there) {
        open.add(new Visit(visit.spot.to(step, there), visit.classes));
    }

    private void enter(Visit visit, Blueprint blueprint) {
        boolean isNew = met.add(blueprint.stableName());
        if (visit.classes.contains(blueprint.stableName())) {
            return;
        }
        List<String> inside = new ArrayList<>(visit.classes);
        inside.add(blueprint.stableName());
        for (Property property : blueprint.properties()) {
            Spot there = visit.spot.to(new Spot.ToProperty(property.name()), property.value());
            if (there.isNear() || isNew) {
                open.add(new Visit(there, inside));
            }
        }
    }
}
