package io.seedbed.plan;

import io.seedbed.problem.Violation;
import io.seedbed.random.Address;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Draws those elements of a container again that are wrong, and leaves the others as they are.
 *
 * @param source the container
 * @param violations what is wrong with one
 */
record ElementRepair<T>(Source<T> source, Function<T, List<Violation>> violations) implements Repair<T> {

    @Override
    public @Nullable T at(Draw draw, long address, List<Violation> wrong, int tries) {
        Changes changes = new Changes();
        List<Violation> left = wrong;
        for (int tried = 0; tried < tries; tried++) {
            boolean any = false;
            for (Violation violation : left) {
                long slot = slot(address, violation.path());
                if (slot != address) {
                    changes.again(slot);
                    any = true;
                }
            }
            if (!any) {
                return null;
            }
            Changes outer = draw.change(changes);
            T value = source.at(draw, address);
            draw.change(outer);
            if (value == null) {
                return null;
            }
            left = violations.apply(value);
            if (left.isEmpty()) {
                return value;
            }
        }
        return null;
    }

    /** Where the element is drawn that a path leads to; the container itself if it leads to none by numbers. */
    private static long slot(long address, List<Object> path) {
        long slot = address;
        for (Object step : path) {
            if (step instanceof Integer index) {
                slot = Address.slot(slot, index);
            }
        }
        return slot;
    }
}
