package io.seedbed.plan;

import io.seedbed.blueprint.Schema;
import java.time.Instant;
import java.util.Locale;

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
        References references) {}
