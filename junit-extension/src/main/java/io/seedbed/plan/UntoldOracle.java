package io.seedbed.plan;

import io.seedbed.blueprint.Blueprint;
import io.seedbed.problem.Violation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A validator that overlooks what an object lacks only because the one that it belongs to is not made yet: a line its order; or because
 * the rows that refer to it are not loaded.
 *
 * @param untold the properties that wait for those objects
 */
record UntoldOracle(Oracle oracle, Set<String> untold) implements Oracle {

    static Oracle of(Oracle oracle, Blueprint blueprint) {
        Set<String> untold = blueprint.properties().stream()
                .filter(property -> OtherSides.leadsBack(property) || JdkValues.leadsBack(property.value()))
                .map(property -> property.name())
                .collect(Collectors.toSet());
        return untold.isEmpty() ? oracle : new UntoldOracle(oracle, untold);
    }

    @Override
    public Oracle within(List<Class<?>> groups) {
        return new UntoldOracle(oracle.within(groups), untold);
    }

    @Override
    public List<Violation> violations(Object bean) {
        return oracle.violations(bean).stream()
                .filter(violation -> violation.path().isEmpty()
                        || !untold.contains(String.valueOf(violation.path().get(0))))
                .toList();
    }

    @Override
    public List<Violation> violations(Class<?> bean, String property, Object value) {
        return untold.contains(property) ? List.of() : oracle.violations(bean, property, value);
    }
}
