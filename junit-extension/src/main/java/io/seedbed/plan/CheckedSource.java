package io.seedbed.plan;

import io.seedbed.problem.SeedbedException;
import io.seedbed.random.Address;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Draws again until a check finds nothing wrong; the number of the attempt is part of the address, so that the outcome
 * stays a pure function of it.
 *
 * @param violations what is wrong with a value; empty if it is fine
 * @param place how messages name the value
 */
record CheckedSource<T>(Source<T> source, Function<T, List<String>> violations, String place) implements Source<T> {

    /** Rules that one value in a hundred meets fail this often only once in 20,000 values. */
    static final int ATTEMPTS = 1000;

    @Override
    public @Nullable T at(Draw draw, long address) {
        List<String> last = List.of();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            T value = source.at(draw, Address.retry(address, attempt));
            if (value == null) {
                return null;
            }
            last = violations.apply(value);
            if (last.isEmpty()) {
                return value;
            }
        }
        throw SeedbedException.of("Found no valid value for " + place)
                .fact("violated", String.join("\n", last))
                .fact("tried", ATTEMPTS + " values, none passed")
                .fact("why", "no domain expresses this rule, so values are drawn and checked")
                .remedy("state what the rule demands as constraints on the properties, or register a ConstraintReader")
                .exception();
    }
}
