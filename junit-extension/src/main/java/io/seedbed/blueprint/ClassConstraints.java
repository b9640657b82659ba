package io.seedbed.blueprint;

import io.seedbed.problem.Spelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

    /** What is stated here and in another place about the same class, equal annotations on one element once. */
    public ClassConstraints and(ClassConstraints other) {
        ElementConstraints both = onObject(this).and(onObject(other));
        Map<String, ElementConstraints> merged = new TreeMap<>(properties);
        for (Map.Entry<String, ElementConstraints> stated : other.properties.entrySet()) {
            ElementConstraints known = merged.getOrDefault(stated.getKey(), ElementConstraints.NONE);
            merged.put(stated.getKey(), known.and(stated.getValue()));
        }
        return new ClassConstraints(both.own(), merged);
    }

    private static ElementConstraints onObject(ClassConstraints constraints) {
        return new ElementConstraints(constraints.onClass, Map.of(), List.of());
    }

    /**
     * What only the validator can judge: constraints on the class, and on getters that are no properties.
     *
     * @param getters those getters by their names, with what is demanded of them
     */
    List<Origin> rules(Class<?> type, Map<String, ElementConstraints> getters) {
        List<Origin> rules = new ArrayList<>();
        onClass.forEach(rule -> rules.add(rule.origin()));
        getters.forEach((name, getter) -> {
            getter.own().forEach(rule -> rules.add(rule.origin()));
            rules.addAll(getter.ofContents());
            if (getter.leadsToObjects()) {
                rules.add(new Origin("@Valid", Spelling.of(type) + "." + name));
            }
        });
        rules.sort(Comparator.comparing(Origin::toString));
        return rules;
    }
}
