package io.seedbed.blueprint;

import java.util.List;
import java.util.Map;

/**
 * The constraints on one element and, by index of the type argument, on what it contains: on {@code Map<@NotBlank String,
 * Integer>} the keys have index 0.
 */
public record ElementConstraints(List<DeclaredConstraint> own, Map<Integer, ElementConstraints> contained) {

    /** No constraint at all. */
    public static final ElementConstraints NONE = new ElementConstraints(List.of(), Map.of());

    public ElementConstraints {
        own = List.copyOf(own);
        contained = Map.copyOf(contained);
    }

    /** Whether there is no constraint, neither here nor further in. */
    public boolean isEmpty() {
        return own.isEmpty() && contained.isEmpty();
    }

    /** The constraints on the content with this index. */
    public ElementConstraints contained(int typeArgument) {
        return contained.getOrDefault(typeArgument, NONE);
    }
}
