package io.seedbed.plan;

import io.seedbed.random.Address;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which values of a row differ from what their addresses say: properties that are given another value, and elements that are drawn again.
 *
 * <p>Whatever follows from a changed property sees the change, since it asks for the property as everybody does.
 */
final class Changes {

    private final Map<Long, Object> given = new HashMap<>();
    private final Map<Long, Integer> attempts = new HashMap<>();

    /** What a change replaced, so that it can be undone. */
    record Change(long address, @Nullable Object before) {}

    /** Gives the property at an address a value; {@code null} to leave it as it is drawn. */
    Change give(long address, @Nullable Object value) {
        Object before = value == null ? given.remove(address) : given.put(address, value);
        return new Change(address, before);
    }

    void undo(Change change) {
        give(change.address, change.before);
    }

    /** Draws an element again. */
    void again(long slot) {
        attempts.merge(slot, 1, Integer::sum);
    }

    @Nullable
    <T> T of(PartSource<T> part, Draw draw, long owner) {
        long address = part.address(owner);
        @SuppressWarnings("unchecked") // What is given is a value of a property of the same type.
        T value = (T) given.get(address);
        return value == null ? part.source().at(draw, address) : value;
    }

    long slot(long address, int slot) {
        long drawn = Address.slot(address, slot);
        return Address.retry(drawn, attempts.getOrDefault(drawn, 0));
    }
}
