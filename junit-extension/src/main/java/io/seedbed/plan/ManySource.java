package io.seedbed.plan;

import io.seedbed.problem.SeedbedException;
import io.seedbed.random.Address;
import java.lang.reflect.Array;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A container with elements in numbered slots, so that leaving out an element moves no other.
 *
 * @param <C> the container
 */
abstract class ManySource<C> implements Source<C> {

    private static final long SIZE = Address.name("size");
    private static final long KEY = Address.name("key");
    private static final long VALUE = Address.name("value");

    /** How often an element may collide with the earlier ones before the container is given up. */
    private static final int ATTEMPTS = 10_000;

    private final Source<Long> size;
    private final int capacity;

    ManySource(Source<Long> size, int capacity) {
        this.size = size;
        this.capacity = capacity;
    }

    /** The number of elements of the container at an address. */
    final int size(Draw draw, long address) {
        Long count = size.at(draw, Address.child(address, SIZE));
        return count == null ? 0 : count.intValue();
    }

    final <T> @Nullable T element(Draw draw, Source<T> source, long address, int slot) {
        return draw.element(slot, capacity, source, Address.slot(address, slot));
    }

    /** The first value from a slot's attempts that the predicate takes. */
    final <T> @Nullable T newElement(Draw draw, Source<T> source, long address, int slot, Set<Object> seen) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            T value = draw.element(slot, capacity, source, Address.retry(Address.slot(address, slot), attempt));
            if (value == null || seen.add(value)) {
                return value;
            }
        }
        throw SeedbedException.of("Found no further distinct element for a set or map")
                .fact("elements so far", seen.size())
                .fact("tried", ATTEMPTS + " values, all of them present already")
                .remedy("allow more values, or a smaller size")
                .exception();
    }

    /** An array; primitive ones as well. */
    static Source<Object> array(Class<?> component, Source<?> element, Source<Long> size, int capacity) {
        return new ManySource<Object>(size, capacity) {
            @Override
            public Object at(Draw draw, long address) {
                Object array = Array.newInstance(component, size(draw, address));
                for (int i = 0; i < Array.getLength(array); i++) {
                    Array.set(array, i, element(draw, element, address, i));
                }
                return array;
            }
        };
    }

    static Source<Object> collection(
            Supplier<?> container, boolean distinct, Source<?> element, Source<Long> size, int capacity) {
        return new ManySource<Object>(size, capacity) {
            @Override
            @SuppressWarnings("unchecked") // A container just made takes the elements it was declared with.
            public Object at(Draw draw, long address) {
                Collection<@Nullable Object> collection = (Collection<@Nullable Object>) container.get();
                int count = size(draw, address);
                Set<Object> seen = distinct ? new HashSet<>() : Set.of();
                for (int i = 0; i < count; i++) {
                    collection.add(
                            distinct
                                    ? newElement(draw, element, address, i, seen)
                                    : element(draw, element, address, i));
                }
                return collection;
            }
        };
    }

    static Source<Object> map(Supplier<?> container, Source<?> key, Source<?> value, Source<Long> size, int capacity) {
        return new ManySource<Object>(size, capacity) {
            @Override
            @SuppressWarnings("unchecked") // A container just made takes the keys and values it was declared with.
            public Object at(Draw draw, long address) {
                Map<@Nullable Object, @Nullable Object> map = (Map<@Nullable Object, @Nullable Object>) container.get();
                int count = size(draw, address);
                Set<Object> seen = new HashSet<>();
                for (int i = 0; i < count; i++) {
                    Object k = newElement(draw, key, Address.child(address, KEY), i, seen);
                    map.put(k, element(draw, value, Address.child(address, VALUE), i));
                }
                return map;
            }
        };
    }
}
