package io.seedbed.validation;

import io.seedbed.blueprint.DeclaredConstraint;
import io.seedbed.blueprint.ElementConstraints;
import io.seedbed.blueprint.Origin;
import jakarta.validation.metadata.CascadableDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.GroupConversionDescriptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Collects the constraints of an element and, to any depth, of what it contains.
 *
 * @param applying the groups whose constraints count
 * @param passedOn the groups that objects are judged by to which the element leads, unless it converts them
 * @param locator where constraints were written
 */
record ElementWalk(Groups applying, Groups passedOn, Locator locator) {

    /** Finds out where a constraint was written. */
    @FunctionalInterface
    interface Locator {
        /**
         * @param path the indexes of type arguments that lead from the property or parameter to the constrained element
         */
        Spot locate(ConstraintDescriptor<?> constraint, List<Integer> path);
    }

    /**
     * Where a constraint was written.
     *
     * @param place the declaring element
     * @param rank less for what is written earlier
     * @param kind how
     * @param writtenIn the place again for an annotation, else the file; empty for a program
     */
    record Spot(String place, int rank, Origin.Kind kind, String writtenIn) {

        /** An annotation on the element. */
        Spot(String place, int rank) {
            this(place, rank, Origin.Kind.ANNOTATION, place);
        }
    }

    /**
     * A constraint found on an element.
     *
     * @param content the index of the content that it applies to; {@link #ITSELF} if it applies to the element
     */
    record Placed(DeclaredConstraint constraint, int rank, int content) implements Comparable<Placed> {

        static final int ITSELF = -1;

        /** What is written earlier comes first. */
        @Override
        public int compareTo(Placed other) {
            return rank != other.rank
                    ? Integer.compare(rank, other.rank)
                    : constraint
                            .origin()
                            .text()
                            .compareTo(other.constraint.origin().text());
        }
    }

    <D extends ElementDescriptor & ContainerDescriptor & CascadableDescriptor> ElementConstraints of(D element) {
        return of(element, List.of());
    }

    /** The constraints on the element itself, without what it contains. */
    List<DeclaredConstraint> own(ElementDescriptor element) {
        return placed(element, List.of()).map(Placed::constraint).toList();
    }

    private <D extends ElementDescriptor & ContainerDescriptor & CascadableDescriptor> ElementConstraints of(
            D element, List<Integer> path) {
        Map<Integer, ElementConstraints> contained = new TreeMap<>();
        for (ContainerElementTypeDescriptor content : element.getConstrainedContainerElementTypes()) {
            Integer parameter = content.getTypeArgumentIndex();
            // An array has no parameter to count by.
            int index = parameter == null ? 0 : parameter;
            List<Integer> deeper = new ArrayList<>(path);
            deeper.add(index);
            contained.merge(index, of(content, deeper), ElementConstraints::and);
        }
        return joined(placed(element, path).toList(), contained, cascade(element));
    }

    private List<Class<?>> cascade(CascadableDescriptor element) {
        if (!element.isCascaded()) {
            return List.of();
        }
        Map<Class<?>, Class<?>> conversions = new HashMap<>();
        for (GroupConversionDescriptor conversion : element.getGroupConversions()) {
            conversions.put(conversion.getFrom(), conversion.getTo());
        }
        return passedOn.converted(conversions).all();
    }

    /** What stands on an element, the unwrapped with the content it applies to, and what stands on its contents. */
    static ElementConstraints joined(
            List<Placed> all, Map<Integer, ElementConstraints> contents, List<Class<?>> cascade) {
        Map<Integer, ElementConstraints> contained = new TreeMap<>(contents);
        List<DeclaredConstraint> own = new ArrayList<>();
        for (Placed placed : all) {
            if (placed.content == Placed.ITSELF) {
                own.add(placed.constraint);
            } else {
                ElementConstraints unwrapped = new ElementConstraints(List.of(placed.constraint), Map.of(), List.of());
                contained.merge(placed.content, unwrapped, ElementConstraints::and);
            }
        }
        contained.values().removeIf(ElementConstraints::isEmpty);
        return new ElementConstraints(own, contained, cascade);
    }

    /** The constraints on an element that belong to the groups, in no order. */
    static Set<ConstraintDescriptor<?>> matching(ElementDescriptor element, Groups groups) {
        return element.findConstraints()
                .unorderedAndMatchingGroups(groups.array())
                .getConstraintDescriptors();
    }

    private Stream<Placed> placed(ElementDescriptor element, List<Integer> path) {
        return matching(element, applying).stream()
                .map(x -> placed(x, element.getElementClass(), locator.locate(x, path)))
                .sorted();
    }

    static Placed placed(ConstraintDescriptor<?> descriptor, Class<?> type, Spot spot) {
        Origin origin = new Origin(Reading.text(descriptor), spot.place(), spot.kind(), spot.writtenIn());
        Optional<Unwrapping.Content> content = Unwrapping.content(descriptor, type);
        Class<?> judged = content.isPresent() ? content.get().type() : type;
        int index = content.isPresent() ? content.get().index() : Placed.ITSELF;
        return new Placed(Reading.declared(descriptor, judged, origin), spot.rank(), index);
    }
}
