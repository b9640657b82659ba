package io.seedbed.plan;

import io.seedbed.blueprint.Schema;
import io.seedbed.random.Address;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * All that a plan follows from.
 *
 * @param schema what is to be made
 * @param seed the root seed
 * @param now the instant of now
 * @param locale the locale of realistic text
 * @param realism what values usually look like
 * @param oracle the validator
 * @param rows how many rows there will be in all; 0 if nobody knows
 * @param conditions what rows must meet as a whole; those that do not are drawn again
 * @param references where references to other entities lead
 */
public record Compilation(
        Schema schema,
        long seed,
        Instant now,
        Locale locale,
        Realism realism,
        Oracle oracle,
        long rows,
        List<Predicate<Object>> conditions,
        References references) {

    public Compilation {
        conditions = List.copyOf(conditions);
    }

    /** The address space of the rows. */
    long entityKey() {
        return Address.entity(seed, schema.entity());
    }
}
