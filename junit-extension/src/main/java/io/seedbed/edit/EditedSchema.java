package io.seedbed.edit;

import io.seedbed.blueprint.Blueprint;
import io.seedbed.blueprint.Constraint;
import io.seedbed.blueprint.Origin;
import io.seedbed.blueprint.Property;
import io.seedbed.blueprint.Schema;
import io.seedbed.blueprint.Shape;
import io.seedbed.blueprint.ValueSpec;
import io.seedbed.domain.Interval;
import io.seedbed.edit.Edits.Edit;
import io.seedbed.problem.NearNames;
import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A schema while edits are made in it. A class of which something else is stated at one place becomes, for that place, a blueprint of
 * its own under the same stable name: its values derive from where they derived before. Used once.
 */
final class EditedSchema {

    private final List<Edit> edits;
    private final Schema schema;
    private final Map<String, Blueprint> blueprints = new LinkedHashMap<>();
    private final Set<Edit> used = new HashSet<>();
    private final Set<String> paths = new LinkedHashSet<>();

    EditedSchema(List<Edit> edits, Schema schema) {
        this.edits = edits;
        this.schema = schema;
    }

    Schema edited() {
        ValueSpec root = value(schema.root(), null, "", List.of());
        for (Edit edit : edits) {
            if (!used.contains(edit)) {
                throw SeedbedException.of("Nothing is selected by " + edit.selector())
                        .fact("stated", edit.spec())
                        .fact("in", schema.place())
                        .fact("there is", NearNames.of(edit.selector().toString(), paths))
                        .remedy("select one of these, or leave the statement out")
                        .exception();
            }
        }
        return new Schema(schema.entity(), schema.place(), root, blueprints);
    }

    /**
     * A value with what is stated about it and about what it contains.
     *
     * @param owner the class around it; {@code null} for none
     * @param property its name there
     * @param path the way to it from the root; {@code null} where no edit goes by a path any more
     */
    private ValueSpec value(ValueSpec value, @Nullable Blueprint owner, String property, @Nullable List<String> path) {
        if (path != null) {
            paths.add(path.isEmpty() ? "$" : text(path));
        }
        String place = owner == null ? schema.place() : Spelling.of(owner.type()) + "." + property;
        Map<Matter, Edit> winners = new EnumMap<>(Matter.class);
        List<Edit> wanted = new ArrayList<>();
        for (Edit edit : edits) {
            if (selects(edit.selector(), value, owner, property, path)) {
                used.add(edit);
                if (edit.spec().matter() == Matter.WANTED) {
                    wanted.add(edit);
                } else {
                    winners.merge(edit.spec().matter(), edit, EditedSchema::stronger);
                }
            }
        }
        List<Edit> effective = new ArrayList<>(winners.values());
        effective.addAll(wanted);
        ValueSpec stated = value;
        for (Edit edit : effective) {
            stated = edit.spec().effect().on(stated, by(edit, place));
        }
        for (Edit edit : edits) {
            if (path != null && edit.spec().matter() == Matter.WANTED && isOnTheWay(edit, path)) {
                stated = existing(stated, by(edit, place));
            }
        }
        return stated.traits().given() != null
                ? stated
                : longEnough(stated.with(shape(stated.shape(), path)), place, path);
    }

    private static Origin by(Edit edit, String place) {
        return new Origin(edit.spec().toString(), place, Origin.Kind.CALL, "");
    }

    /** An object of which a part is wanted: it must be there, and of one class, or some would be wanted more often. */
    private static ValueSpec existing(ValueSpec value, Origin by) {
        if (value.shape() instanceof Shape.OneOf) {
            throw SeedbedException.of("Rows can not be chosen by a part of what may be of several types: " + by.place())
                    .fact("stated", by.text())
                    .fact("type", value.javaType())
                    .remedy("say which type it is by Seedbed.subtype(...), or filter by where(row -> ...)")
                    .exception();
        }
        return Spec.present(value, by);
    }

    /** A path wins over a property and a property over a type, one element over all; among equals the later one wins. */
    private static Edit stronger(Edit earlier, Edit later) {
        Comparator<Edit> byPrecision = Comparator.comparingInt(edit -> precision(edit.selector()));
        return byPrecision.compare(earlier, later) > 0 ? earlier : later;
    }

    private static int precision(Selector selector) {
        if (selector instanceof PathSelector path) {
            return 2 + path.numbered();
        }
        return selector instanceof TypeSelector ? 0 : 1;
    }

    private static boolean selects(
            Selector selector,
            ValueSpec value,
            @Nullable Blueprint owner,
            String property,
            @Nullable List<String> path) {
        if (selector instanceof PathSelector byPath) {
            return path != null && byPath.steps().size() == path.size() && byPath.leadsThrough(path);
        }
        if (selector instanceof PropertySelector byProperty) {
            return owner != null
                    && byProperty.owner().isAssignableFrom(owner.type())
                    && byProperty
                            .among(owner.properties().stream()
                                    .map(Property::name)
                                    .toList())
                            .filter(property::equals)
                            .isPresent();
        }
        return ((TypeSelector) selector).selects(value.type());
    }

    private Shape shape(Shape shape, @Nullable List<String> path) {
        if (shape instanceof Shape.Nested nested) {
            return nested(nested, path);
        }
        if (shape instanceof Shape.OneOf oneOf) {
            List<Shape.Nested> options = new ArrayList<>();
            oneOf.options().forEach(option -> options.add(nested(option, path)));
            return new Shape.OneOf(options);
        }
        if (shape instanceof Shape.Maybe maybe) {
            return new Shape.Maybe(maybe.container(), value(maybe.element(), null, "", further(path, "<content>")));
        }
        if (shape instanceof Shape.Many many) {
            String[] steps = many.elements().size() == 2 ? new String[] {"<key>", "<value>"} : new String[] {"[]"};
            List<ValueSpec> elements = new ArrayList<>();
            for (int i = 0; i < steps.length; i++) {
                elements.add(value(many.elements().get(i), null, "", further(path, steps[i])));
            }
            return new Shape.Many(many.container(), elements, slots(many, path));
        }
        return shape;
    }

    /** The elements that paths tell by their numbers. */
    private SortedMap<Integer, ValueSpec> slots(Shape.Many many, @Nullable List<String> path) {
        SortedMap<Integer, ValueSpec> slots = new TreeMap<>();
        numbered(path).forEach((slot, edit) -> {
            if (!many.isOrdered()) {
                String where = path == null ? "" : text(path);
                throw SeedbedException.of("There is no element number " + slot + " in " + where)
                        .fact("stated", edit.spec() + " for " + edit.selector())
                        .fact("why", many.container().getSimpleName() + " does not keep the order of its elements")
                        .remedy(
                                many.elements().size() == 2
                                        ? "select all keys by " + where + "<key>, or all values by " + where + "<value>"
                                        : "use a List or an array, or select all elements by " + where + "[]")
                        .exception();
            }
            slots.put(slot, value(many.elements().get(0), null, "", further(path, "[" + slot + "]")));
        });
        return slots;
    }

    /** By number, the first statement that goes by it. */
    private SortedMap<Integer, Edit> numbered(@Nullable List<String> path) {
        SortedMap<Integer, Edit> numbered = new TreeMap<>();
        for (Edit edit : edits) {
            if (path != null && edit.selector() instanceof PathSelector selector) {
                selector.slot(path).ifPresent(slot -> numbered.putIfAbsent(slot, edit));
            }
        }
        return numbered;
    }

    /** A container with so many elements that those told by their numbers are there. */
    private ValueSpec longEnough(ValueSpec value, String place, @Nullable List<String> path) {
        if (!(value.shape() instanceof Shape.Many many) || many.slots().isEmpty()) {
            return value;
        }
        int last = many.slots().lastKey();
        Edit edit = numbered(path).get(last);
        Origin by = new Origin(edit.spec() + " for " + edit.selector(), place, Origin.Kind.CALL, "");
        List<Constraint> constraints = new ArrayList<>(value.constraints());
        constraints.add(new Constraint.Allows(Interval.atLeast(BigDecimal.valueOf(last + 1L)), by));
        return value.with(constraints);
    }

    private Shape.Nested nested(Shape.Nested nested, @Nullable List<String> path) {
        Blueprint blueprint = schema.blueprint(nested);
        List<String> own = path != null && isOnTheWay(path) ? path : null;
        String key = own == null || own.isEmpty() ? blueprint.key() : blueprint.key() + " at " + text(own);
        if (blueprints.containsKey(key)) {
            return new Shape.Nested(key);
        }
        // Known before its properties are, since one of them may contain the same type again.
        blueprints.put(key, blueprint);
        List<Property> properties = new ArrayList<>();
        for (Property property : blueprint.properties()) {
            properties.add(
                    property.with(value(property.value(), blueprint, property.name(), further(own, property.name()))));
        }
        blueprints.put(key, blueprint.with(key, properties));
        return new Shape.Nested(key);
    }

    /** Whether an edit goes by a path through this place to what is further in. */
    private boolean isOnTheWay(List<String> path) {
        return path.isEmpty() || edits.stream().anyMatch(edit -> isOnTheWay(edit, path));
    }

    private static boolean isOnTheWay(Edit edit, List<String> path) {
        return edit.selector() instanceof PathSelector selector
                && selector.steps().size() > path.size()
                && selector.leadsThrough(path);
    }

    private static @Nullable List<String> further(@Nullable List<String> path, String step) {
        if (path == null) {
            return null;
        }
        List<String> further = new ArrayList<>(path);
        further.add(step);
        return List.copyOf(further);
    }

    private static String text(List<String> path) {
        StringBuilder text = new StringBuilder();
        for (String step : path) {
            boolean isName = "[<".indexOf(step.charAt(0)) < 0;
            text.append(text.isEmpty() || !isName ? "" : ".").append(step);
        }
        return text.toString();
    }
}
