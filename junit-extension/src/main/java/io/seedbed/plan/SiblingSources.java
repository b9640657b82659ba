package io.seedbed.plan;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The text properties of a class by name, so that one can be derived from another of the same object. */
final class SiblingSources {

    private final Map<String, PartSource<?>> parts = new HashMap<>();

    void add(String property, PartSource<?> part) {
        parts.put(property, part);
    }

    /** The properties of the object at an address. */
    RealisticText.Siblings at(Draw draw, long owner) {
        return property -> text(draw, owner, property);
    }

    private @Nullable String text(Draw draw, long owner, String property) {
        PartSource<?> part = parts.get(property);
        Object value = part == null ? null : part.at(draw, owner);
        return value instanceof CharSequence ? value.toString() : null;
    }

    /** No property at all. */
    static SiblingSources none() {
        return new SiblingSources();
    }
}
