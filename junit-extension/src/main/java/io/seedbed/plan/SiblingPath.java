package io.seedbed.plan;

import io.seedbed.blueprint.Blueprint;
import io.seedbed.blueprint.Given;
import io.seedbed.blueprint.Origin;
import io.seedbed.blueprint.Property;
import io.seedbed.blueprint.Schema;
import io.seedbed.blueprint.Shape;
import io.seedbed.blueprint.ValueSpec;
import io.seedbed.domain.Axes;
import io.seedbed.domain.Axis;
import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The way from an object to one of its properties, or to a property of what that is, contains or refers to.
 *
 * @param text as the user wrote it
 * @param first the property of the object
 * @param lookup whether the property's value stands for a row, in which the way goes on
 * @param readings the properties further on; {@code null} for the elements of a collection
 * @param end what is stated about the value at the end; {@code null} where that is known to another entity only
 * @param type the class of the value at the end; {@code null} where the end's specification tells more
 */
record SiblingPath(
        String text,
        Property first,
        boolean lookup,
        List<@Nullable Reading> readings,
        @Nullable ValueSpec end,
        @Nullable Class<?> type) {

    /** Whether it leads to a property of the same object. */
    boolean isSimple() {
        return readings.isEmpty();
    }

    /** Whether it leads to the elements of a collection, so that there are several values. */
    boolean isMany() {
        return readings.contains(null);
    }

    /** The axis of the values at the end; empty if they are no numbers, dates or times. */
    Optional<Axis<?>> axis() {
        if (end != null) {
            return end.shape() instanceof Shape.Number number ? Optional.of(number.axis()) : Optional.empty();
        }
        return Axes.of(MethodType.methodType(type).wrap().returnType());
    }

    /** The type of the values at the end, as source code spells it. */
    String javaType() {
        return end != null ? end.javaType() : type.getSimpleName();
    }

    /** The value for the object being made; {@code null} if it, or something on the way, is missing. */
    @Nullable
    Object value(Draw draw, SiblingSources siblings) {
        Object at = lookup
                ? siblings.referred(draw, draw.owner(), first.name())
                : siblings.value(draw, draw.owner(), first.name());
        for (int i = 0; i < readings.size() && at != null; i++) {
            at = readings.get(i).of(at);
        }
        return at;
    }

    /** Hands on each value for the object being made that is not missing. */
    void each(Draw draw, SiblingSources siblings, Consumer<Object> taker) {
        Object at = lookup
                ? siblings.referred(draw, draw.owner(), first.name())
                : siblings.value(draw, draw.owner(), first.name());
        each(at, 0, taker);
    }

    private void each(@Nullable Object at, int step, Consumer<Object> taker) {
        if (at == null) {
            return;
        }
        if (step == readings.size()) {
            taker.accept(at);
            return;
        }
        Reading reading = readings.get(step);
        if (reading != null) {
            each(reading.of(at), step + 1, taker);
        } else if (at instanceof Collection<?> all) {
            all.forEach(element -> each(element, step + 1, taker));
        } else {
            for (int i = 0; i < Array.getLength(at); i++) {
                each(Array.get(at, i), step + 1, taker);
            }
        }
    }

    /** The way to a property of the object itself. */
    static SiblingPath of(Property property) {
        return new SiblingPath(property.name(), property, false, List.of(), property.value(), null);
    }

    /**
     * Finds the way that a text names.
     *
     * @param origin the annotation with the text
     * @throws SeedbedException if there is none
     */
    static SiblingPath of(String text, Blueprint owner, Schema schema, Origin origin) {
        return new Finder(text, schema, origin).path(owner);
    }

    /** Goes the way step by step. */
    private static final class Finder {
        private final String text;
        private final Schema schema;
        private final Origin origin;
        private final List<@Nullable Reading> readings = new ArrayList<>();
        private boolean lookup;
        private @Nullable ValueSpec at;
        private @Nullable Class<?> type;

        Finder(String text, Schema schema, Origin origin) {
            this.text = text;
            this.schema = schema;
            this.origin = origin;
        }

        SiblingPath path(Blueprint owner) {
            List<String> names = Arrays.asList(text.split("\\.", -1));
            Property first = property(owner, names.get(0));
            at = first.value();
            for (String name : names.subList(1, names.size())) {
                elements();
                step(name);
            }
            elements();
            return new SiblingPath(text, first, lookup, new ArrayList<>(readings), at, type);
        }

        /** Goes on to the elements of a collection or array. */
        private void elements() {
            while (at != null
                    && at.shape() instanceof Shape.Many many
                    && many.elements().size() == 1) {
                readings.add(null);
                at = many.elements().get(0);
            }
        }

        private void step(String name) {
            if (at != null && at.traits().given() instanceof Given.Around around) {
                throw SeedbedException.of("A path leads to what is not made yet: " + origin.place())
                        .fact("stated", origin.text())
                        .fact("why", "by " + around.origin() + ", an object is made before the one that it belongs to")
                        .remedy("compare with a property of the object itself, or state it on the other side")
                        .exception();
            }
            if (type != null) {
                read(type, name);
            } else if (at != null && at.shape() instanceof Shape.Nested nested) {
                Blueprint inside = schema.blueprint(nested);
                readings.add(Reading.of(inside.type(), name));
                at = property(inside, name).value();
            } else if (at != null && readings.isEmpty() && at.traits().ties().reference() != null) {
                lookup = true;
                read(at.traits().ties().reference().target(), name);
                at = null;
            } else {
                throw SeedbedException.of("A path ends before its end: " + origin.place())
                        .fact("stated", origin.text())
                        .fact("why", "there is nothing further in what leads to " + name)
                        .remedy("lead it through objects with properties, or through a property with @References")
                        .exception();
            }
        }

        private void read(Class<?> from, String name) {
            Reading reading = Reading.find(from, name).orElseThrow(() -> unknown(from, name));
            readings.add(reading);
            type = reading.type();
        }

        /** What is stated about another entity's properties is not known here: by id, a way leads to one row and no further. */
        private SeedbedException unknown(Class<?> from, String name) {
            if (Axes.of(MethodType.methodType(from).wrap().returnType()).isPresent() || from == String.class) {
                return SeedbedException.of("A path ends before its end: " + origin.place())
                        .fact("stated", origin.text())
                        .fact("why", "what leads to " + name + " is no object: " + Spelling.of(from))
                        .remedy("lead it through one id at most, the first, and from there through objects: a reference"
                                + " there may hold the row itself in place of its id")
                        .exception();
            }
            return SeedbedException.of("There is no property " + name + ": " + origin.place())
                    .fact("stated", origin.text())
                    .fact("why", Spelling.of(from) + " has no getter and no field of that name")
                    .remedy("name a property of " + Spelling.of(from))
                    .exception();
        }

        private Property property(Blueprint owner, String name) {
            for (Property property : owner.properties()) {
                if (property.name().equals(name)) {
                    return property;
                }
            }
            throw SeedbedException.of("There is no property " + name + ": " + origin.place())
                    .fact("stated", origin.text())
                    .fact(
                            "properties of " + Spelling.of(owner.type()),
                            owner.properties().stream().map(Property::name).collect(Collectors.joining(", ")))
                    .remedy("name one of these")
                    .exception();
        }
    }
}
