package io.seedbed.dataset;

import io.seedbed.blueprint.Property;
import io.seedbed.blueprint.Reference;
import io.seedbed.blueprint.ValueSpec;
import io.seedbed.plan.Keys;
import io.seedbed.plan.Plan;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the tables of a data set for rows of its other tables.
 *
 * @param entities the data set's entities by their classes
 */
record EntityKeys(Map<Class<?>, Entity> entities) implements Keys {

    @Override
    public @Nullable Key of(ValueSpec value, String place) {
        Reference reference = value.traits().ties().reference();
        Entity target = reference == null ? null : entities.get(reference.target());
        if (reference == null || target == null) {
            return null;
        }
        Plan<Object> plan = target.plan();
        ReferredProperty referred = ReferredProperty.of(reference, value, place, plan);
        List<Property> properties = referred.whole() ? referred.key() : List.of(referred.property());
        return new Key(target.name(), plan, properties, referred.whole());
    }
}
