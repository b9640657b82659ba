package io.seedbed.plan;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The text properties of a class by name, so that one can be derived from another of the same object. */
final class SiblingSources {

    /** No property at all. */
    static final SiblingSources NONE = new SiblingSources();

    private final Map<String, PartSource<?>> parts = new HashMap<>();

    void add(String property, PartSource<?> part) {
        parts.put(property, part);
    }

    /** The text of a property of the object at an address; {@code null} if there is none. */
    @Nullable
    String text(Draw draw, long owner, String property) {
        PartSource<?> part = parts.get(property);
        Object value = part == null ? null : part.at(draw, owner);
        return value instanceof CharSequence ? value.toString() : null;
    }
}
