package io.seedbed.validation;

import io.seedbed.blueprint.DeclaredConstraint;
import io.seedbed.blueprint.ElementConstraints;
import io.seedbed.blueprint.Origin;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Collects the constraints of an element and, to any depth, of what it contains. */
record ElementWalk(Class<?>[] groups, Locator locator) {

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
     */
    record Spot(String place, int rank) {}

    /** A constraint found on an element; an unwrapped one stands there but applies to the content. */
    record Placed(DeclaredConstraint constraint, int rank, boolean unwrapped) implements Comparable<Placed> {

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

    <D extends ElementDescriptor & ContainerDescriptor> ElementConstraints of(D element) {
        return of(element, List.of());
    }

    /** The constraints on the element itself, without what it contains. */
    List<DeclaredConstraint> own(ElementDescriptor element) {
        return placed(element, List.of()).map(Placed::constraint).toList();
    }

    private <D extends ElementDescriptor & ContainerDescriptor> ElementConstraints of(D element, List<Integer> path) {
        Map<Integer, ElementConstraints> contained = new TreeMap<>();
        for (ContainerElementTypeDescriptor content : element.getConstrainedContainerElementTypes()) {
            Integer index = content.getTypeArgumentIndex();
            if (index != null) {
                List<Integer> deeper = new ArrayList<>(path);
                deeper.add(index);
                contained.merge(index, of(content, deeper), Merge::both);
            }
        }
        return joined(placed(element, path).toList(), contained);
    }

    /** What stands on an element, the unwrapped with its first content, and what stands on its contents. */
    static ElementConstraints joined(List<Placed> all, Map<Integer, ElementConstraints> contents) {
        Map<Integer, ElementConstraints> contained = new TreeMap<>(contents);
        List<DeclaredConstraint> unwrapped =
                all.stream().filter(Placed::unwrapped).map(Placed::constraint).toList();
        if (!unwrapped.isEmpty()) {
            contained.merge(0, new ElementConstraints(unwrapped, Map.of()), Merge::both);
        }
        return new ElementConstraints(
                all.stream().filter(x -> !x.unwrapped()).map(Placed::constraint).toList(), contained);
    }

    private Stream<Placed> placed(ElementDescriptor element, List<Integer> path) {
        return element.findConstraints().unorderedAndMatchingGroups(groups).getConstraintDescriptors().stream()
                .map(x -> placed(x, element.getElementClass(), path))
                .sorted();
    }

    private Placed placed(ConstraintDescriptor<?> descriptor, Class<?> type, List<Integer> path) {
        return placed(descriptor, type, locator.locate(descriptor, path));
    }

    static Placed placed(ConstraintDescriptor<?> descriptor, Class<?> type, Spot spot) {
        boolean unwrapped = Unwrapping.applies(descriptor, type);
        Class<?> judged = unwrapped ? Unwrapping.contentOf(type) : type;
        Origin origin = new Origin(Reading.text(descriptor), spot.place());
        return new Placed(Reading.declared(descriptor, judged, origin), spot.rank(), unwrapped);
    }
}
