package io.seedbed.validation;

import jakarta.validation.GroupSequence;
import jakarta.validation.groups.Default;
import java.util.LinkedHashSet;
import java.util.Set;

/** The groups whose constraints apply. */
final class Groups {

    private Groups() {}

    /**
     * The groups with their sequences replaced by what these list, since metadata is not found by the name of a sequence.
     *
     * @param groups none for the default group
     */
    static Class<?>[] expand(Class<?>... groups) {
        Set<Class<?>> expanded = new LinkedHashSet<>();
        for (Class<?> group : groups) {
            expand(group, expanded, new LinkedHashSet<>());
        }
        if (expanded.isEmpty()) {
            expanded.add(Default.class);
        }
        return expanded.toArray(Class<?>[]::new);
    }

    private static void expand(Class<?> group, Set<Class<?>> expanded, Set<Class<?>> above) {
        GroupSequence sequence = group.getAnnotation(GroupSequence.class);
        if (sequence == null) {
            expanded.add(group);
        } else if (above.add(group)) {
            // A sequence that contains itself is refused by the provider; here it must merely end.
            for (Class<?> part : sequence.value()) {
                expand(part, expanded, above);
            }
        }
    }
}
