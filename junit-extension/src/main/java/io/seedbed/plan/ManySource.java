package io.seedbed.plan;

import io.seedbed.problem.SeedbedException;
import io.seedbed.random.Address;
import java.lang.reflect.Array;
import java.util.Collection;
import java.util.HashMap;
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

    private static final Object NONE = new Object();
    private static final long SIZE = Address.name("size");
    private static final long KEY = Address.name("key");
    private static final long VALUE = Address.name("value");

    /** How often an element that must be there may equal an earlier one before the container is given up. */
    private static final int ATTEMPTS = 10_000;

    /** The same for an element that may be left out. */
    private static final int ATTEMPTS_BEYOND_LEAST = 100;

    private final Size size;
    private final String place;

    ManySource(Size size, String place) {
        this.size = size;
        this.place = place;
    }

    /**
     * How many elements there are to be.
     *
     * @param source the number wished for
     * @param least the least number that will do
     * @param capacity the greatest number wished for
     */
    record Size(Source<Long> source, int least, int capacity) {}

    /** The number of elements of the container at an address. */
    final int size(Draw draw, long address) {
        Long count = size.source.at(draw, Address.child(address, SIZE));
        return count == null ? 0 : count.intValue();
    }

    final @Nullable Object element(Draw draw, Slots elements, long address, int slot) {
        return draw.element(slot, size.capacity, elements.at(slot), slot(draw, address, slot));
    }

    private static long slot(Draw draw, long address, int slot) {
        Changes changes = draw.changes();
        return changes == null ? Address.slot(address, slot) : changes.slot(address, slot);
    }

    /** Takes the values of slots. */
    interface Taker {
        void put(int slot, @Nullable Object value);
    }

    /**
     * Fills slots with values that differ: as many as are wished for, or fewer where there are no more. They are taken in the order of
     * the slots, but those about which something is stated come to their values first.
     */
    final void distinct(Draw draw, Slots slots, long elements, int count, Taker taker) {
        Set<@Nullable Object> seen = new HashSet<>();
        Map<Integer, @Nullable Object> values = slots.stated().isEmpty() ? Map.of() : new HashMap<>();
        for (int slot : slots.stated()) {
            if (slot < count) {
                values.put(slot, different(draw, slots, elements, slot, seen));
            }
        }
        for (int slot = 0; slot < count; slot++) {
            Object value = values.containsKey(slot) ? values.get(slot) : different(draw, slots, elements, slot, seen);
            if (value == NONE) {
                return;
            }
            taker.put(slot, value);
        }
    }

    /** A value that is not there yet; {@link #NONE} if none was found and the slot may be left out. */
    private @Nullable Object different(Draw draw, Slots slots, long elements, int slot, Set<@Nullable Object> seen) {
        int attempts = slot < size.least ? ATTEMPTS : ATTEMPTS_BEYOND_LEAST;
        for (int attempt = 0; attempt < attempts; attempt++) {
            long address = Address.retry(slot(draw, elements, slot), attempt);
            Object value = draw.element(slot, size.capacity, slots.at(slot), address);
            if (seen.add(value)) {
                return value;
            }
        }
        if (slot < size.least) {
            throw tooFew(seen.size());
        }
        return NONE;
    }

    private SeedbedException tooFew(int found) {
        return SeedbedException.of("Found too few different elements for " + place)
                .fact("needed", size.least)
                .fact("found", found)
                .fact("tried", ATTEMPTS + " more values, all of them there already")
                .remedy("allow more values, or a smaller size")
                .exception();
    }

    /** An array; primitive ones as well. */
    static Source<Object> array(Class<?> component, Slots elements, Size size, String place) {
        return new ManySource<Object>(size, place) {
            @Override
            public Object at(Draw draw, long address) {
                Object array = Array.newInstance(component, size(draw, address));
                for (int i = 0; i < Array.getLength(array); i++) {
                    Array.set(array, i, element(draw, elements, address, i));
                }
                return array;
            }
        };
    }

    static Source<Object> collection(Supplier<?> container, boolean distinct, Slots elements, Size size, String place) {
        return new ManySource<Object>(size, place) {
            @Override
            @SuppressWarnings("unchecked") // A container just made takes the elements it was declared with.
            public Object at(Draw draw, long address) {
                Collection<@Nullable Object> collection = (Collection<@Nullable Object>) container.get();
                int count = size(draw, address);
                if (distinct) {
                    distinct(draw, elements, address, count, (slot, value) -> collection.add(value));
                    return collection;
                }
                for (int i = 0; i < count; i++) {
                    collection.add(element(draw, elements, address, i));
                }
                return collection;
            }
        };
    }

    static Source<Object> map(Supplier<?> container, Slots key, Slots value, Size size, String place) {
        return new ManySource<Object>(size, place) {
            @Override
            @SuppressWarnings("unchecked") // A container just made takes the keys and values it was declared with.
            public Object at(Draw draw, long address) {
                Map<@Nullable Object, @Nullable Object> map = (Map<@Nullable Object, @Nullable Object>) container.get();
                long keys = Address.child(address, KEY);
                long values = Address.child(address, VALUE);
                distinct(
                        draw,
                        key,
                        keys,
                        size(draw, address),
                        (slot, k) -> map.put(k, element(draw, value, values, slot)));
                return map;
            }
        };
    }
}
