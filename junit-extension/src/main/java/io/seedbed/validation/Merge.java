package io.seedbed.validation;

import io.seedbed.blueprint.DeclaredConstraint;
import io.seedbed.blueprint.ElementConstraints;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Joins what is stated about one value in two places. */
final class Merge {

    private Merge() {}

    /** The constraints of both, equal annotations once. */
    static ElementConstraints both(ElementConstraints first, ElementConstraints second) {
        List<DeclaredConstraint> own = new ArrayList<>(first.own());
        for (DeclaredConstraint added : second.own()) {
            if (own.stream().noneMatch(x -> x.annotation().equals(added.annotation()))) {
                own.add(added);
            }
        }
        Map<Integer, ElementConstraints> contained = new TreeMap<>(first.contained());
        second.contained().forEach((index, content) -> contained.merge(index, content, Merge::both));
        return new ElementConstraints(own, contained);
    }
}
