package io.seedbed.blueprint;

import io.seedbed.problem.NearNames;
import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Makes objects that lead to each other do so both ways: the lines of an order have that very order, and the order of a line has that
 * line.
 *
 * <p>A class that is reached through such a property becomes, there, a blueprint of its own under the same stable name, in which the
 * property that leads back is not drawn. So its other values are what they are elsewhere, and nothing goes round in a circle. Used
 * once.
 */
final class BothSides {

    private final Schema schema;
    private final Map<String, Blueprint> blueprints = new LinkedHashMap<>();

    private BothSides(Schema schema) {
        this.schema = schema;
    }

    /**
     * The schema with both sides of what is {@code mappedBy} a property of the other one.
     *
     * @throws SeedbedException if there is no such property
     */
    static Schema of(Schema schema) {
        for (Blueprint blueprint : schema.blueprints().values()) {
            for (Property property : blueprint.properties()) {
                if (mirror(property) != null) {
                    BothSides sides = new BothSides(schema);
                    ValueSpec root =
                            schema.root().with(sides.shape(schema.root().shape(), sides::plain));
                    return new Schema(schema.entity(), schema.place(), root, sides.blueprints);
                }
            }
        }
        return schema;
    }

    private static @Nullable Mirror mirror(Property property) {
        return property.value().traits().ties().mirror();
    }

    /** Shapes with other objects in them; those of an {@code Optional} lead nowhere back. */
    private Shape shape(Shape shape, UnaryOperator<Shape.Nested> object) {
        if (shape instanceof Shape.Nested nested) {
            return object.apply(nested);
        }
        if (shape instanceof Shape.OneOf oneOf) {
            return new Shape.OneOf(oneOf.options().stream().map(object).toList());
        }
        if (shape instanceof Shape.Maybe maybe) {
            ValueSpec content = maybe.element();
            return new Shape.Maybe(maybe.container(), content.with(shape(content.shape(), this::plain)));
        }
        if (shape instanceof Shape.Many many) {
            List<ValueSpec> elements = new ArrayList<>();
            for (ValueSpec element : many.elements()) {
                boolean isLast = elements.size() == many.elements().size() - 1;
                elements.add(element.with(shape(element.shape(), isLast ? object : this::plain)));
            }
            return new Shape.Many(many.container(), elements);
        }
        return shape;
    }

    /** An object that nothing leads back from. */
    private Shape.Nested plain(Shape.Nested nested) {
        if (!blueprints.containsKey(nested.key())) {
            Blueprint blueprint = schema.blueprint(nested);
            blueprints.put(nested.key(), blueprint);
            List<Property> properties = new ArrayList<>();
            blueprint.properties().forEach(property -> properties.add(told(blueprint, property)));
            blueprints.put(nested.key(), blueprint.with(nested.key(), properties));
        }
        return nested;
    }

    /** A property whose objects, if they are the other side of it, lead back. */
    private Property told(Blueprint owner, Property property) {
        ValueSpec value = property.value();
        Property inverse = mirror(property) == null ? inverse(owner, property) : property;
        if (inverse == null || value.traits().ties().reference() != null) {
            return property.with(value.with(shape(value.shape(), this::plain)));
        }
        Origin by = origin(inverse);
        Mirror stated = mirror(property);
        Mirror mirror = stated == null ? new Mirror(inverse.name(), false) : stated;
        Shape both = shape(value.shape(), nested -> leadingBack(nested, owner, property, mirror.property(), by));
        return property.with(
                value.with(both).with(value.traits().with(value.traits().ties().with(mirror), List.of())));
    }

    /** The property of the objects that a property leads to which says that it is the other side of that. */
    private @Nullable Property inverse(Blueprint owner, Property property) {
        for (Shape.Nested target : targets(property.value().shape())) {
            for (Property candidate : schema.blueprint(target).properties()) {
                Mirror mirror = mirror(candidate);
                if (mirror != null && mirror.property().equals(property.name()) && leadsTo(candidate, owner)) {
                    return candidate;
                }
            }
        }
        return null;
    }

    private boolean leadsTo(Property property, Blueprint target) {
        return targets(property.value().shape()).stream()
                .map(nested -> schema.blueprint(nested).type())
                .anyMatch(type ->
                        type.isAssignableFrom(target.type()) || target.type().isAssignableFrom(type));
    }

    private static List<Shape.Nested> targets(Shape shape) {
        if (shape instanceof Shape.Nested nested) {
            return List.of(nested);
        }
        if (shape instanceof Shape.OneOf oneOf) {
            return oneOf.options();
        }
        return shape instanceof Shape.Many many
                ? targets(many.elements().get(many.elements().size() - 1).shape())
                : List.of();
    }

    private static Origin origin(Property inverse) {
        return inverse.value().traits().origins().stream()
                .filter(origin -> origin.statement().contains("mappedBy"))
                .findFirst()
                .orElseThrow();
    }

    /** The object that a property leads to, with another property that leads back to the object around it. */
    private Shape.Nested leadingBack(Shape.Nested nested, Blueprint owner, Property from, String back, Origin by) {
        Blueprint blueprint = schema.blueprint(nested);
        Property leading = blueprint.properties().stream()
                .filter(property -> property.name().equals(back))
                .findFirst()
                .orElse(null);
        if (leading == null) {
            requireMember(blueprint, back, by);
        }
        if (leading == null || !leadsTo(leading, owner) || !canLead(blueprint, leading)) {
            return plain(nested);
        }
        String key = nested.key() + " in " + Spelling.of(owner.type()) + "." + from.name();
        if (!blueprints.containsKey(key)) {
            // Known before its properties are, since one of them may contain the same type again.
            blueprints.put(key, blueprint);
            List<Property> properties = new ArrayList<>();
            for (Property property : blueprint.properties()) {
                properties.add(property == leading ? back(blueprint, property, from, by) : told(blueprint, property));
            }
            blueprints.put(key, blueprint.with(key, properties));
        }
        return new Shape.Nested(key);
    }

    private Property back(Blueprint owner, Property leading, Property from, Origin by) {
        ValueSpec value = leading.value();
        if (!(value.shape() instanceof Shape.Many)) {
            return leading.with(value.with(Traits.given(new Given.Around(by))));
        }
        Property others = told(owner, leading);
        Ties ties = others.value().traits().ties();
        return others.with(others.value()
                .with(others.value().traits().with(ties.with(new Mirror(from.name(), true)), List.of())));
    }

    /** Whether an object that is made can be told which one leads to it: its field can be set, or takes another element. */
    private static boolean canLead(Blueprint blueprint, Property leading) {
        Shape shape = leading.value().shape();
        boolean isOpen = leading.value().traits().given() == null
                && leading.value().traits().ties().computed() == null;
        if (shape instanceof Shape.Many many) {
            return isOpen
                    && Collection.class.isAssignableFrom(many.container())
                    && field(blueprint.type(), leading.name()).isPresent();
        }
        return isOpen
                && !blueprint.type().isRecord()
                && field(blueprint.type(), leading.name())
                        .filter(field -> !Modifier.isFinal(field.getModifiers()))
                        .isPresent();
    }

    private static Optional<Field> field(Class<?> type, String name) {
        for (Class<?> owner = type; owner != null; owner = owner.getSuperclass()) {
            Optional<Field> field = ClassAnatomy.field(owner, name);
            if (field.isPresent()) {
                return field;
            }
        }
        return Optional.empty();
    }

    /** A path into an embedded object, or a getter of another name than its field, is right, but can not be followed. */
    private static void requireMember(Blueprint blueprint, String name, Origin by) {
        if (name.indexOf('.') < 0
                && field(blueprint.type(), name).isEmpty()
                && ClassAnatomy.getter(blueprint.type(), name).isEmpty()) {
            throw SeedbedException.of(by.text() + " names no property of " + Spelling.of(blueprint.type()))
                    .fact("where", by.place())
                    .fact(
                            "properties",
                            NearNames.of(
                                    name,
                                    blueprint.properties().stream()
                                            .map(Property::name)
                                            .toList()))
                    .remedy("name the property that leads back")
                    .exception();
        }
    }
}
