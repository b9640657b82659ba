package io.seedbed.plan;

import io.seedbed.blueprint.Property;
import io.seedbed.blueprint.Relation;
import io.seedbed.blueprint.Shape;
import io.seedbed.blueprint.Traits;
import io.seedbed.domain.Axis;
import io.seedbed.domain.Interval;
import io.seedbed.problem.Violation;
import io.seedbed.random.Address;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Changes those properties of an object that its violations name, or any if they name none: draws one again, or moves its value to
 * that of another one, next to it, or swaps the two. What makes nothing worse is kept, and what made something better is tried
 * again first.
 */
final class ObjectRepair implements Repair<Object> {

    private static final long REPAIR = Address.name("repair");
    private static final int MOVES = 5;

    private final ObjectSource object;
    private final List<Property> properties;
    private final Function<Object, List<Violation>> violations;
    private final Set<String> deciding;
    private final Set<String> following;

    /**
     * Makes one.
     *
     * @param properties those of the object, in the order of its parts
     * @param violations what is wrong with an object
     * @param ways how objects come out: what decides that stays as it is
     */
    ObjectRepair(
            ObjectSource object, List<Property> properties, Function<Object, List<Violation>> violations, Ways ways) {
        this.object = object;
        this.properties = properties;
        this.violations = violations;
        this.following = ways.following();
        this.deciding = ways.deciding();
        for (Property property : properties) {
            Relation.Table table = property.value().traits().ties().table();
            if (table != null) {
                deciding.add(table.path().split("\\.")[0]);
            }
        }
    }

    @Override
    public @Nullable Object at(Draw draw, long address, List<Violation> wrong, int tries) {
        Changes changes = new Changes();
        Changes outer = draw.change(changes);
        long outerOwner = draw.owner(address);
        try {
            return search(draw, address, wrong, tries, changes);
        } finally {
            draw.owner(outerOwner);
            draw.change(outer);
        }
    }

    private @Nullable Object search(Draw draw, long address, List<Violation> wrong, int tries, Changes changes) {
        List<Violation> left = wrong;
        int helpful = 0;
        for (int tried = 0; tried < tries; tried++) {
            List<Integer> involved = involved(left);
            if (involved.isEmpty()) {
                return null;
            }
            long bits = Address.child(Address.retry(address, tried + 1), REPAIR);
            int part = involved.get((int) Address.below(Address.bits(bits, 0), involved.size()));
            int other = other(part, Address.bits(bits, 1));
            // Every other time what has helped before.
            int move = tried % 2 == 0 ? helpful : (int) Address.below(Address.bits(bits, 2), MOVES);
            List<Changes.Change> made = moved(move, part, other, draw, address, tried, changes);
            draw.owner(address);
            Object value = object.at(draw, address);
            List<Violation> now = violations.apply(value);
            if (now.isEmpty()) {
                return value;
            }
            if (now.size() > left.size()) {
                for (int i = made.size() - 1; i >= 0; i--) {
                    changes.undo(made.get(i));
                }
            } else {
                helpful = now.size() < left.size() ? move : helpful;
                left = now;
            }
        }
        return null;
    }

    /** The indexes of the properties that violations name and that may be changed; all of these if they name none. */
    private List<Integer> involved(List<Violation> wrong) {
        Set<Integer> named = new TreeSet<>();
        for (Violation violation : wrong) {
            for (int i = 0; i < properties.size(); i++) {
                if (!violation.path().isEmpty()
                        && violation.path().get(0).equals(properties.get(i).name())
                        && isDrawn(i)) {
                    named.add(i);
                }
            }
        }
        if (named.isEmpty()) {
            for (int i = 0; i < properties.size(); i++) {
                if (isDrawn(i)) {
                    named.add(i);
                }
            }
        }
        return List.copyOf(named);
    }

    /** Another property of the same type, whether it is named or not: in an order the one that is in the wrong place may be either. */
    private int other(int part, long bits) {
        List<Integer> alike = new ArrayList<>();
        for (int i = 0; i < properties.size(); i++) {
            if (i != part && isDrawn(i) && isFree(i) && isSameType(part, i)) {
                alike.add(i);
            }
        }
        return alike.isEmpty() ? part : alike.get((int) Address.below(bits, alike.size()));
    }

    private boolean isDrawn(int part) {
        Traits traits = traits(part);
        return !traits.unique()
                && traits.ties().reference() == null
                && traits.ties().progression() == null
                && traits.ties().spread() == null
                && traits.ties().computed() == null
                && !deciding.contains(properties.get(part).name());
    }

    /** Whether any value that the constraints allow will do: nobody says how often which, or what it follows from. */
    private boolean isFree(int part) {
        Traits traits = traits(part);
        return traits.weights().isEmpty()
                && traits.ties().relations().isEmpty()
                && !Selection.isOn(properties.get(part).value())
                && !following.contains(properties.get(part).name());
    }

    private Traits traits(int part) {
        return properties.get(part).value().traits();
    }

    private List<Changes.Change> moved(
            int move, int part, int other, Draw draw, long address, int tried, Changes changes) {
        PartSource<?> source = source(part);
        long target = source.address(address);
        boolean isPair = part != other && isFree(part);
        Object its = isPair ? source(other).at(draw, address) : null;
        if (move == 0 || its == null) {
            Object drawn = source.source().at(draw, Address.retry(target, tried + 1));
            return List.of(changes.give(target, drawn));
        }
        if (move == 2) {
            Object own = source.at(draw, address);
            List<Changes.Change> made = new ArrayList<>(given(part, its, target, changes));
            if (own != null) {
                made.addAll(given(other, own, source(other).address(address), changes));
            }
            return made;
        }
        Object moved = move == 1 ? its : beside(part, its, move == 3 ? 1 : -1);
        return given(part, moved, target, changes);
    }

    /** Gives a property a value, unless it is stated that it has no such value: not all statements are a validator's. */
    private List<Changes.Change> given(int part, Object value, long target, Changes changes) {
        return Fit.excludedBy(properties.get(part).value(), value, "").isEmpty()
                ? List.of(changes.give(target, value))
                : List.of();
    }

    private PartSource<?> source(int part) {
        return (PartSource<?>) object.parts()[part];
    }

    private boolean isSameType(int part, int other) {
        return properties
                .get(part)
                .value()
                .javaType()
                .equals(properties.get(other).value().javaType());
    }

    /** A value one step up or down where there are steps, and else the value itself. */
    private Object beside(int part, Object value, int steps) {
        return properties.get(part).value().shape() instanceof Shape.Number number
                ? stepped(number.axis(), value, steps)
                : value;
    }

    @SuppressWarnings("unchecked") // The axis is that of the property, and so is the value.
    private static <T> Object stepped(Axis<T> axis, Object value, int steps) {
        BigDecimal position = axis.position().apply((T) value);
        Interval natural = axis.natural();
        int scale = natural.scale() == Interval.CONTINUOUS
                ? position.scale()
                : Math.min(natural.scale(), position.stripTrailingZeros().scale());
        BigDecimal moved = position.add(BigDecimal.valueOf(steps, Math.max(0, scale)));
        return natural.contains(moved) ? axis.at().apply(moved) : value;
    }
}
