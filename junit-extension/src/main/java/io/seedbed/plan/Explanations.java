package io.seedbed.plan;

import io.seedbed.blueprint.Constraint;
import io.seedbed.blueprint.Origin;
import io.seedbed.blueprint.ValueSpec;
import java.util.ArrayList;
import java.util.List;

/** Notes what may appear where, while a plan is compiled. Not thread-safe. */
final class Explanations {

    private final List<Explained> explained = new ArrayList<>();

    /**
     * Notes a value.
     *
     * @param domain which values may appear; empty if nothing can be said in short
     * @param how how often which
     */
    void add(ValueSpec value, String path, String domain, String how) {
        List<Origin> origins = new ArrayList<>();
        for (Constraint constraint : value.constraints()) {
            // The parts of a composed constraint share the origin of the whole.
            if (origins.isEmpty() || origins.get(origins.size() - 1) != constraint.origin()) {
                origins.add(constraint.origin());
            }
        }
        origins.addAll(value.traits().origins());
        explained.add(new Explained(
                path, value.javaType(), domain, how, value.traits().nullRate(), origins));
    }

    List<Explained> inOrder() {
        return List.copyOf(explained);
    }
}
