package io.seedbed.blueprint;

import io.seedbed.domain.Axis;
import io.seedbed.domain.Choice;
import io.seedbed.domain.Domain;
import io.seedbed.domain.Interval;
import io.seedbed.problem.SeedbedException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.stream.Stream;

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
     * @param slots by number, counted from 0, elements about which something else is stated
     */
    record Many(Class<?> container, List<ValueSpec> elements, SortedMap<Integer, ValueSpec> slots) implements Shape {
        public Many {
            elements = List.copyOf(elements);
            slots = Collections.unmodifiableSortedMap(new TreeMap<>(slots));
        }

        /** All of whose elements are alike. */
        public Many(Class<?> container, List<ValueSpec> elements) {
            this(container, elements, Collections.emptySortedMap());
        }

        /** Whether the number of an element tells where it stands: not in sets, maps, and what sorts its elements. */
        public boolean isOrdered() {
            return container.isArray()
                    || container == Iterable.class
                    || (Collection.class.isAssignableFrom(container)
                            && !Set.class.isAssignableFrom(container)
                            && container != PriorityQueue.class
                            && container != PriorityBlockingQueue.class);
        }

        /** All that it contains. */
        public Stream<ValueSpec> contents() {
            return Stream.concat(elements.stream(), slots.values().stream());
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
