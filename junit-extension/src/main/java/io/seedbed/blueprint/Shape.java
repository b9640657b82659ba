package io.seedbed.blueprint;

import io.seedbed.domain.Axis;
import io.seedbed.domain.Choice;
import io.seedbed.domain.Domain;
import io.seedbed.domain.Interval;
import io.seedbed.problem.SeedbedException;
import java.util.List;

/** What kind of value a type holds, and thereby how it is made and which constraints mean something. */
public sealed interface Shape {

    /** A position on the number line. */
    record Number(Axis<?> axis) implements Shape {}

    /** Characters, as a {@code String} or what can be made of one. */
    record Text(TextForm<?> form) implements Shape {}

    /** One of a list, e.g. an enum's constants. */
    record Listed(Choice values) implements Shape {}

    /** Bits without further structure, e.g. a {@code UUID}. */
    record Token(Class<?> type) implements Shape {}

    /**
     * Several elements in a container.
     *
     * @param container the declared container class; an array class for arrays
     * @param elements what it contains: one entry, or two for a map's keys and values
     */
    record Many(Class<?> container, List<ValueSpec> elements) implements Shape {
        public Many {
            elements = List.copyOf(elements);
        }
    }

    /** An {@code Optional} of any kind around one element. */
    record Maybe(Class<?> container, ValueSpec element) implements Shape {}

    /** An object with properties, described by the blueprint with this key. */
    record Nested(String key) implements Shape {}

    /** An object of one of several types, e.g. of a sealed interface; one option at least. */
    record OneOf(List<Nested> options) implements Shape {
        public OneOf {
            options = List.copyOf(options);
        }
    }

    /** A value of a type that can not be made, which is a problem unless something else is put in its place. */
    record Refused(SeedbedException problem) implements Shape {}

    /** All that the type allows: positions, strings, listed values, or for containers sizes. */
    default Domain natural() {
        if (this instanceof Number number) {
            return number.axis.natural();
        }
        if (this instanceof Listed listed) {
            return listed.values;
        }
        if (this instanceof Many) {
            // The longest array that all JVMs can make.
            return Interval.integers(0, Integer.MAX_VALUE - 8);
        }
        return this instanceof Text ? io.seedbed.domain.Text.any() : Choice.of("any");
    }
}
