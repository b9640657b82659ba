package io.seedbed.plan;

import io.seedbed.blueprint.ValueSpec;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * What makes the elements of a container, by their numbers.
 *
 * @param usual makes all but those about which something else is stated
 * @param own makes these
 */
record Slots(Source<?> usual, Map<Integer, Source<?>> own) {

    /** Elements that are all made alike. */
    static Slots of(Source<?> usual) {
        return new Slots(usual, Map.of());
    }

    /** The same, but for some. */
    Slots with(SortedMap<Integer, ValueSpec> stated, BiFunction<Integer, ValueSpec, Source<?>> compiler) {
        if (stated.isEmpty()) {
            return this;
        }
        Map<Integer, Source<?>> sources = new HashMap<>();
        stated.forEach((slot, value) -> sources.put(slot, compiler.apply(slot, value)));
        return new Slots(usual, Map.copyOf(sources));
    }

    Source<?> at(int slot) {
        return own.isEmpty() ? usual : own.getOrDefault(slot, usual);
    }

    /** The numbers of those about which something else is stated, in ascending order. */
    Set<Integer> stated() {
        return own.isEmpty() ? Set.of() : new TreeSet<>(own.keySet());
    }
}
