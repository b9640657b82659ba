package io.seedbed.plan;

import io.seedbed.blueprint.ValueSpec;
import io.seedbed.problem.SeedbedException;
import io.seedbed.random.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The ways to meet a constraint that leaves a choice: each row takes one of those that are possible. */
final class Branches {

    private Branches() {}

    /**
     * The source that takes any of the ways that are possible. If rows must differ they all take the first one, since two ways may lead
     * to the same value.
     *
     * @param value one that leaves a choice
     * @throws SeedbedException if none is possible, as the last one says it
     */
    static Source<?> first(ValueSpec value, Function<ValueSpec, Source<?>> compiler) {
        List<Source<?>> possible = new ArrayList<>();
        List<Long> names = new ArrayList<>();
        SeedbedException impossible = null;
        for (ValueSpec branch : value.branches()) {
            try {
                possible.add(compiler.apply(branch));
                names.add(Address.name("way " + names.size()));
            } catch (SeedbedException e) {
                impossible = e;
            }
            if (value.traits().unique() && !possible.isEmpty()) {
                break;
            }
        }
        if (possible.isEmpty()) {
            throw impossible;
        }
        return possible.size() == 1 ? possible.get(0) : new OneOfSource(possible, names, 0, draw -> false);
    }
}
