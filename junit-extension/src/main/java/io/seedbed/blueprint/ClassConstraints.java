package io.seedbed.blueprint;

import java.util.List;
import java.util.Map;

/**
 * The constraints of a class.
 *
 * @param onClass those on the object as a whole
 * @param properties those on properties, by the property's Bean Validation name; getters without a field included
 */
public record ClassConstraints(List<DeclaredConstraint> onClass, Map<String, ElementConstraints> properties) {

    /** No constraint at all. */
    public static final ClassConstraints NONE = new ClassConstraints(List.of(), Map.of());

    public ClassConstraints {
        onClass = List.copyOf(onClass);
        properties = Map.copyOf(properties);
    }
}
