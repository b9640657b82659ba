package io.seedbed.plan;

import io.seedbed.random.Address;
import java.lang.reflect.Array;
import java.util.Collection;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A collection of values of different rows of another entity.
 *
 * @param referred the rows
 * @param size how many
 * @param container makes empty collections, or arrays of a length
 * @param owner the class of the rows that refer
 * @param target the class of the rows that they refer to
 */
record LinksSource(
        References.Referred referred, Source<Long> size, Container container, Class<?> owner, Class<?> target)
        implements Source<Object> {

    private static final long SIZE = Address.name("size");

    /** Makes a container of values. */
    interface Container {
        Object of(@Nullable Object[] values);

        /** Arrays of a type. */
        static Container array(Class<?> component) {
            return values -> {
                Object array = Array.newInstance(component, values.length);
                for (int i = 0; i < values.length; i++) {
                    Array.set(array, i, values[i]);
                }
                return array;
            };
        }

        /** Collections. */
        @SuppressWarnings("unchecked") // A container just made takes the elements it was declared with.
        static Container collection(Supplier<?> empty) {
            return values -> {
                Collection<@Nullable Object> collection = (Collection<@Nullable Object>) empty.get();
                for (Object value : values) {
                    collection.add(value);
                }
                return collection;
            };
        }
    }

    @Override
    public Object at(Draw draw, long address) {
        // From a row that is on the way already, rows are not loaded again.
        long[] rows = Way.holds(draw.way(), target) ? new long[0] : rows(draw, address);
        Way way = new Way(owner, draw.way());
        @Nullable Object[] values = new Object[rows.length];
        for (int i = 0; i < rows.length; i++) {
            values[i] = referred.value().of(rows[i], way);
        }
        return container.of(values);
    }

    /** How many rows are referred to. */
    int count(Draw draw, long address) {
        Long count = size.at(draw, Address.child(address, SIZE));
        return count == null ? 0 : count.intValue();
    }

    /** The rows that are referred to, each once. */
    long[] rows(Draw draw, long address) {
        return referred.several().rows(draw.row(), address, count(draw, address));
    }
}
