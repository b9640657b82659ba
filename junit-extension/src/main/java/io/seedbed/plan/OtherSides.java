package io.seedbed.plan;

import io.seedbed.blueprint.Blueprint;
import io.seedbed.blueprint.Given;
import io.seedbed.blueprint.Mirror;
import io.seedbed.blueprint.Property;
import io.seedbed.blueprint.Schema;
import io.seedbed.blueprint.Shape;
import io.seedbed.problem.ClosedPackage;
import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the objects that a new object leads to that it does: the lines of an order get that order. Immutable and thread-safe. */
final class OtherSides {

    /** None to tell. */
    static final OtherSides NONE = new OtherSides(List.of());

    /** The objects of a type, told by the value of one of their fields. */
    private record Side(int part, Class<?> type, MethodHandle read, MethodHandle write, boolean isMany) {}

    private final List<Side> sides;

    private OtherSides(List<Side> sides) {
        this.sides = sides;
    }

    /**
     * Those of the objects of a class.
     *
     * @param order its properties in the order in which their values are given
     * @throws SeedbedException if a class is closed to reflection
     */
    static OtherSides of(List<Property> order, Schema schema) {
        List<Side> sides = new ArrayList<>();
        for (int part = 0; part < order.size(); part++) {
            Mirror mirror = order.get(part).value().traits().ties().mirror();
            // What a program gives is its own, and stays as it is.
            if (mirror != null && order.get(part).value().traits().given() == null) {
                for (Blueprint target : targets(order.get(part).value().shape(), schema)) {
                    for (Property property : target.properties()) {
                        if (property.name().equals(mirror.property()) && leadsBack(property)) {
                            sides.add(side(part, target.type(), property));
                        }
                    }
                }
            }
        }
        return sides.isEmpty() ? NONE : new OtherSides(sides);
    }

    /** Whether the value waits for an object that leads to this one. */
    static boolean leadsBack(Property property) {
        Mirror mirror = property.value().traits().ties().mirror();
        return property.value().traits().given() instanceof Given.Around || (mirror != null && mirror.keepsRoom());
    }

    private static List<Blueprint> targets(Shape shape, Schema schema) {
        if (shape instanceof Shape.Nested nested) {
            return List.of(schema.blueprint(nested));
        }
        if (shape instanceof Shape.OneOf oneOf) {
            return oneOf.options().stream().map(schema::blueprint).toList();
        }
        return shape instanceof Shape.Many many
                ? targets(many.elements().get(many.elements().size() - 1).shape(), schema)
                : List.of();
    }

    private static Side side(int part, Class<?> type, Property property) {
        Field field = field(type, property.name());
        try {
            field.setAccessible(true);
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            boolean isMany = property.value().shape() instanceof Shape.Many;
            MethodHandle read = lookup.unreflectGetter(field).asType(MethodType.methodType(Object.class, Object.class));
            MethodHandle write = isMany
                    ? read
                    : lookup.unreflectSetter(field)
                            .asType(MethodType.methodType(void.class, Object.class, Object.class));
            return new Side(part, type, read, write, isMany);
        } catch (InaccessibleObjectException | IllegalAccessException e) {
            throw ClosedPackage.of(field.getDeclaringClass())
                    .on(SeedbedException.of("Can not set " + Spelling.of(type) + "." + property.name()))
                    .cause(e)
                    .exception();
        }
    }

    private static Field field(Class<?> type, String name) {
        for (Class<?> owner = type; owner != null; owner = owner.getSuperclass()) {
            for (Field field : owner.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    return field;
                }
            }
        }
        throw new IllegalStateException("A property without a field can not lead back: " + name);
    }

    /**
     * Tells them.
     *
     * @param object the new object
     * @param values those of its properties, in order
     */
    void tell(Object object, @Nullable Object[] values) {
        for (Side side : sides) {
            Object value = values[side.part];
            if (value instanceof Set<?> set) {
                tellAll(set, side, object);
            } else if (value instanceof Map<?, ?> map) {
                map.values().forEach(each -> tell(each, side, object));
            } else if (value instanceof Iterable<?> many) {
                many.forEach(each -> tell(each, side, object));
            } else if (value instanceof Object[] array) {
                for (Object each : array) {
                    tell(each, side, object);
                }
            } else {
                tell(value, side, object);
            }
        }
    }

    /** Elements are put in again, since they may compare by what they are told. */
    @SuppressWarnings("unchecked") // What comes out of a set can go in again.
    private static void tellAll(Set<?> set, Side side, Object object) {
        List<Object> elements = new ArrayList<>(set);
        set.clear();
        elements.forEach(each -> tell(each, side, object));
        ((Set<Object>) set).addAll(elements);
    }

    @SuppressWarnings("unchecked") // The field is a collection of what the object is.
    private static void tell(@Nullable Object other, Side side, Object object) {
        if (!side.type.isInstance(other)) {
            return;
        }
        try {
            if (!side.isMany) {
                side.write.invokeExact(other, object);
                return;
            }
            Object many = (Object) side.read.invokeExact(other);
            if (many != null) {
                ((Collection<Object>) many).add(object);
            }
        } catch (UnsupportedOperationException e) {
            throw SeedbedException.of("Can not add to a collection of " + Spelling.of(side.type))
                    .fact("added", Spelling.of(object.getClass()))
                    .fact("why", "its class keeps it as a collection that can not be changed")
                    .remedy("let the class keep a collection that can be changed, as JPA needs it")
                    .cause(e)
                    .exception();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("Can not set a field of " + side.type.getTypeName(), e);
        }
    }
}
