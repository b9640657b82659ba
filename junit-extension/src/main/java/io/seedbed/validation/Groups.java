package io.seedbed.validation;

import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import jakarta.validation.GroupSequence;
import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The groups whose constraints apply: an object is valid if it meets those of all of them, in whatever order a sequence has
 * them checked. Immutable.
 *
 * @param all the groups with those that they inherit, sequences replaced by what they list, sorted by name
 */
record Groups(List<Class<?>> all) {

    private static final Groups DEFAULT = new Groups(List.of(Default.class));

    /**
     * The groups that a user names. Metadata is not found by the name of a sequence, and what is converted may be inherited:
     * so all are spelled out.
     *
     * @param named none for the default group
     * @throws SeedbedException if one is no group, or a sequence without end
     */
    static Groups of(List<Class<?>> named) {
        if (named.isEmpty()) {
            return DEFAULT;
        }
        Set<Class<?>> all = new LinkedHashSet<>();
        named.forEach(group -> expand(group, all, new LinkedHashSet<>()));
        return new Groups(
                all.stream().sorted(Comparator.comparing(Class::getName)).toList());
    }

    private static void expand(Class<?> group, Set<Class<?>> all, Set<Class<?>> above) {
        if (!group.isInterface()) {
            throw SeedbedException.of("A validation group must be an interface")
                    .fact("stated", Spelling.of(group))
                    .remedy("name an interface, such as jakarta.validation.groups.Default or one of your own")
                    .exception();
        }
        if (!above.add(group)) {
            throw SeedbedException.of("A group sequence contains itself")
                    .fact("sequence", above.stream().map(Spelling::of).collect(Collectors.joining("\n")))
                    .remedy("remove one of them from the @GroupSequence of another")
                    .exception();
        }
        GroupSequence sequence = group.getAnnotation(GroupSequence.class);
        if (sequence == null) {
            all.add(group);
        }
        for (Class<?> part : sequence == null ? group.getInterfaces() : sequence.value()) {
            expand(part, all, above);
        }
        above.remove(group);
    }

    /** The groups with those that a class lists in place of its default group. */
    Groups redefinedBy(Class<?> type) {
        GroupSequence sequence = type.getAnnotation(GroupSequence.class);
        if (sequence == null || !all.contains(Default.class)) {
            return this;
        }
        List<Class<?>> more = new ArrayList<>(all);
        for (Class<?> part : sequence.value()) {
            // The class itself stands for its default group.
            if (part != type) {
                more.add(part);
            }
        }
        return of(more);
    }

    /**
     * The groups that objects are judged by to which these are passed on. A group that inherits one which is converted still
     * brings it along: so the provider sees it when it is asked about such objects alone, and more is met than must be.
     */
    Groups converted(Map<Class<?>, Class<?>> conversions) {
        if (conversions.isEmpty()) {
            return this;
        }
        List<Class<?>> others = new ArrayList<>();
        all.forEach(group -> others.add(conversions.getOrDefault(group, group)));
        return of(others);
    }

    boolean containDefault() {
        return all.contains(Default.class);
    }

    Class<?>[] array() {
        return all.toArray(Class<?>[]::new);
    }
}
