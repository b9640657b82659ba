package io.seedbed.plan;

import io.seedbed.blueprint.Schema;
import io.seedbed.blueprint.Shape;
import io.seedbed.blueprint.ValueSpec;
import io.seedbed.problem.SeedbedException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.function.Supplier;

/** What containers demand of their elements: sorted ones an order, many of them that nothing is {@code null}. */
final class ElementDemands {

    private static final List<Class<?>> SORTED =
            List.of(SortedSet.class, SortedMap.class, PriorityQueue.class, PriorityBlockingQueue.class);

    private ElementDemands() {}

    /** @throws SeedbedException if the elements or keys can not live in the container */
    static void check(ValueSpec value, Shape.Many many, Supplier<?> container, Schema schema, String place) {
        ValueSpec first = many.elements().get(0);
        if (SORTED.stream().anyMatch(sorted -> sorted.isAssignableFrom(many.container()))
                && !isComparable(first.shape(), schema)) {
            throw SeedbedException.of("Can not sort the elements of " + place)
                    .fact("type", value.javaType())
                    .fact("why", first.javaType() + " does not implement Comparable")
                    .remedy("let it implement Comparable, or use a container that does not sort")
                    .exception();
        }
        for (int i = 0; i < many.elements().size(); i++) {
            ValueSpec element = many.elements().get(i);
            if ((element.traits().nullRate() > 0 || element.absent()) && !takesNull(container.get(), i)) {
                throw SeedbedException.of("The elements of " + place + " can not be missing")
                        .fact("type", value.javaType())
                        .fact("why", container.get().getClass().getName() + " takes no null")
                        .remedy("remove @NullRate or @Null from " + element.javaType() + ", or use another container")
                        .exception();
            }
        }
    }

    private static boolean isComparable(Shape shape, Schema schema) {
        if (shape instanceof Shape.Number number) {
            return number.axis().type() == Number.class
                    || isComparable(number.axis().type());
        }
        if (shape instanceof Shape.Text text) {
            Class<?> type = text.form().type();
            return type.isAssignableFrom(String.class) || isComparable(type);
        }
        if (shape instanceof Shape.Listed listed) {
            return listed.values().values().stream().allMatch(Comparable.class::isInstance);
        }
        if (shape instanceof Shape.Token token) {
            return isComparable(token.type());
        }
        if (shape instanceof Shape.Nested nested) {
            return isComparable(schema.blueprint(nested).type());
        }
        return shape instanceof Shape.OneOf oneOf
                && oneOf.options().stream().allMatch(option -> isComparable(option, schema));
    }

    private static boolean isComparable(Class<?> type) {
        return Comparable.class.isAssignableFrom(type);
    }

    /** Tries it: containers refuse {@code null} by an exception, whether it is put in or looked for. */
    @SuppressWarnings("unchecked") // Only null is put in, which is of every type.
    private static boolean takesNull(Object container, int part) {
        try {
            if (container instanceof Map<?, ?> map) {
                return part == 0 ? map.put(null, null) == null : !map.containsValue(null);
            }
            return ((Collection<Object>) container).add(null);
        } catch (NullPointerException e) {
            return false;
        }
    }
}
