package io.seedbed.cases;

import io.seedbed.blueprint.Blueprint;
import io.seedbed.blueprint.Constraint;
import io.seedbed.blueprint.Origin;
import io.seedbed.blueprint.Property;
import io.seedbed.blueprint.Schema;
import io.seedbed.blueprint.Shape;
import io.seedbed.blueprint.ValueSpec;
import io.seedbed.domain.Interval;
import io.seedbed.plan.Allowed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Makes a schema in which one place is stated otherwise, and sees to it that rows have this place.
 *
 * <p>Only the classes on the way there are stated anew, under keys of their own: of two addresses only one changes. What is on the way
 * is never missing, and containers hold as few elements as they may, but one.
 */
final class TurnedSchema {

    /** How much of a container with several elements changes. */
    enum Share {
        /** Every element is stated otherwise. */
        ALL,
        /** Each element is stated otherwise or as before, as chance has it, so that in some rows just one is. */
        SOME
    }

    private final Share share;
    private final String place;
    private final boolean isFree;
    private final Map<String, Blueprint> blueprints;

    private TurnedSchema(Schema schema, Share share, boolean isFree, String place) {
        this.share = share;
        this.isFree = isFree;
        this.place = place;
        this.blueprints = new LinkedHashMap<>(schema.blueprints());
    }

    /**
     * The schema with the value at a place stated otherwise.
     *
     * @throws io.seedbed.problem.SeedbedException if no container on the way may hold anything
     */
    static Schema of(Schema schema, Spot spot, Share share, UnaryOperator<ValueSpec> turn) {
        return new TurnedSchema(schema, share, false, spot.path()).turned(schema, spot, turn);
    }

    /**
     * The same for a value that may be wrong, on which nothing depends then: no table has a line about it. Of several elements some may
     * be right.
     *
     * @throws io.seedbed.problem.SeedbedException if no container on the way may hold anything
     */
    static Schema free(Schema schema, Spot spot, UnaryOperator<ValueSpec> turn) {
        return new TurnedSchema(schema, Share.SOME, true, spot.path()).turned(schema, spot, turn);
    }

    private Schema turned(Schema schema, Spot spot, UnaryOperator<ValueSpec> turn) {
        ValueSpec root = along(schema.root(), spot.steps(), turn);
        return new Schema(schema.entity(), schema.place(), root, blueprints);
    }

    private ValueSpec along(ValueSpec value, List<Spot.Step> steps, UnaryOperator<ValueSpec> turn) {
        if (steps.isEmpty()) {
            return turn.apply(value);
        }
        UnaryOperator<ValueSpec> further = next -> along(next, steps.subList(1, steps.size()), turn);
        ValueSpec present = present(value);
        Spot.Step step = steps.get(0);
        if (step instanceof Spot.ToProperty property) {
            return present.with(forked((Shape.Nested) value.shape(), property.name(), further));
        }
        if (step instanceof Spot.ToOption option) {
            // Of the only type that is left, so that the objects stay those of the same addresses.
            ValueSpec only = further.apply(value.with(new Shape.Nested(option.key())));
            return present.with(new Shape.OneOf(List.of((Shape.Nested) only.shape())));
        }
        Spot.ToContent content = (Spot.ToContent) step;
        if (value.shape() instanceof Shape.Maybe maybe) {
            return present.with(new Shape.Maybe(maybe.container(), further.apply(maybe.element())));
        }
        return few(present, (Shape.Many) value.shape(), content.index(), further);
    }

    /** The same value, never missing. */
    static ValueSpec present(ValueSpec value) {
        ValueSpec present = value.with(value.traits().present());
        return value.required()
                ? present
                : and(present, new Constraint.Required(new Origin("what is within it", value.javaType())));
    }

    /** The same value, of which more is demanded. */
    static ValueSpec and(ValueSpec value, Constraint... more) {
        List<Constraint> all = new ArrayList<>(value.constraints());
        all.addAll(List.of(more));
        return value.with(all);
    }

    private Shape.Nested forked(Shape.Nested nested, String property, UnaryOperator<ValueSpec> further) {
        Blueprint blueprint = blueprints.get(nested.key());
        List<Property> properties = new ArrayList<>();
        for (Property each : blueprint.properties()) {
            properties.add(each.name().equals(property) ? each.with(further.apply(each.value())) : each);
        }
        String key = nested.key() + " turned " + blueprints.size();
        Blueprint turned = blueprint.with(key, properties);
        blueprints.put(key, isFree ? turned.free(property) : turned);
        return new Shape.Nested(key);
    }

    private ValueSpec few(ValueSpec container, Shape.Many many, int index, UnaryOperator<ValueSpec> further) {
        Interval sizes = (Interval) Allowed.of(container, place).domain();
        BigDecimal least = BigDecimal.ONE.max(sizes.low());
        List<ValueSpec> elements = new ArrayList<>(many.elements());
        ValueSpec before = elements.get(index);
        ValueSpec turned = further.apply(before);
        boolean isMixed = share == Share.SOME && least.compareTo(BigDecimal.ONE) > 0;
        elements.set(index, isMixed ? mixed(before, turned) : turned);
        return and(
                container.with(new Shape.Many(many.container(), elements)),
                new Constraint.Allows(Interval.of(least, least), new Origin("a case for an element", place)));
    }

    private ValueSpec mixed(ValueSpec right, ValueSpec wrong) {
        if (right.shape() instanceof Shape.Nested one && wrong.shape() instanceof Shape.Nested other) {
            // Chance tells options apart by the names that values derive from.
            Blueprint turned = blueprints.get(other.key());
            blueprints.put(other.key(), turned.named(turned.stableName() + " turned"));
            return present(right).with(new Shape.OneOf(List.of(one, other)));
        }
        if (!right.shape().equals(wrong.shape())) {
            return wrong;
        }
        Origin origin = new Origin("a case for an element", place);
        return wrong.with(List.of(new Constraint.AnyOf(List.of(right.constraints(), wrong.constraints()), origin)));
    }
}
