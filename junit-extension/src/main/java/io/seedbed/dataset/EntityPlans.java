package io.seedbed.dataset;

import io.seedbed.plan.Plan;
import io.seedbed.plan.References;

/** Compiles the plans of entities, all under the same seed and in the same surroundings. */
@FunctionalInterface
public interface EntityPlans {

    /**
     * A plan of a class's rows.
     *
     * @param rows how many there will be; 0 if nobody knows
     * @param references where the rows' references lead
     */
    Plan<Object> of(Class<?> type, long rows, References references);
}
