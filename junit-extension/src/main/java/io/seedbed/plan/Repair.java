package io.seedbed.plan;

import io.seedbed.problem.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for a valid value near one that is not. A pure function of the draw and the address. */
interface Repair<T> {

    /**
     * Looks for a valid value.
     *
     * @param wrong what is wrong with the value at the address
     * @param tries how many others may be looked at
     * @return {@code null} if none was found
     */
    @Nullable
    T at(Draw draw, long address, List<Violation> wrong, int tries);
}
