package io.seedbed.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value that is drawn differently in the different ways in which objects come out.
 *
 * @param sources one for each way
 */
record WaySource(Ways ways, SiblingSources siblings, List<Source<?>> sources) implements Source<Object> {

    @Override
    public @Nullable Object at(Draw draw, long address) {
        return sources.get(ways.of(draw, siblings)).at(draw, address);
    }
}
