package io.seedbed.cases;

import io.seedbed.plan.Oracle;
import io.seedbed.problem.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A validator that overlooks one violation, which is there on purpose; a second one of the kind it sees.
 *
 * @param isMeant which one
 */
record BlindOracle(Oracle oracle, Predicate<Violation> isMeant) implements Oracle {

    @Override
    public Oracle within(List<Class<?>> groups) {
        return new BlindOracle(oracle.within(groups), isMeant);
    }

    @Override
    public List<Violation> violations(Object bean) {
        return others(oracle.violations(bean));
    }

    @Override
    public List<Violation> violations(Class<?> bean, String property, Object value) {
        return others(oracle.violations(bean, property, value));
    }

    private List<Violation> others(List<Violation> all) {
        for (Violation each : all) {
            if (isMeant.test(each)) {
                List<Violation> others = new ArrayList<>(all);
                others.remove(each);
                return others;
            }
        }
        return all;
    }
}
