package io.seedbed.plan;

import io.seedbed.random.Address;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An object of one of several types; each type has addresses of its own, so that a new type moves no other's values.
 *
 * @param soonest the index of the type to take where recursion must end
 */
record OneOfSource(List<Source<?>> options, List<Long> names, int soonest) implements Source<Object> {

    private static final long TYPE = Address.name("which type?");

    @Override
    public @Nullable Object at(Draw draw, long address) {
        int option = draw.depth() >= Recursion.LIMIT ? soonest : type().at(draw, Address.child(address, TYPE));
        return options.get(option).at(draw, Address.child(address, names.get(option)));
    }

    private Leaf<Integer> type() {
        return new GridLeaf<>((steps, scale) -> (int) steps, 0, options.size(), 0);
    }
}
