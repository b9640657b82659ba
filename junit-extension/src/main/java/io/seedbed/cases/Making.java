package io.seedbed.cases;

import io.seedbed.blueprint.Schema;
import io.seedbed.plan.Oracle;
import io.seedbed.plan.Plan;
import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Violation;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * What cases are made with.
 *
 * @param schema what is stated about the class
 * @param compiler makes a plan of a schema, whose values a validator is asked about
 * @param oracle the validator, which has the last word
 * @param now the instant that {@code @Past} and {@code @Future} refer to
 */
public record Making<T>(Schema schema, BiFunction<Schema, Oracle, Plan<T>> compiler, Oracle oracle, Instant now) {

    /**
     * The plan of what is right in all.
     *
     * @throws SeedbedException if no object is possible
     */
    Plan<T> valid() {
        return plan(schema, oracle);
    }

    Plan<T> plan(Schema turned, Oracle judge) {
        return compiler.apply(turned, judge);
    }

    /**
     * A row of a plan, which the validator confirms.
     *
     * @throws SeedbedException if it finds fault with it
     */
    T validRow(Plan<T> plan, long row) {
        T object = plan.row(row);
        List<Violation> violations = oracle.violations(object);
        if (violations.isEmpty()) {
            return object;
        }
        throw SeedbedException.of("The validator finds fault with row " + row)
                .fact("violated", violations.stream().map(Violation::text).collect(Collectors.joining("\n")))
                .remedy("report it")
                .exception();
    }

    /** The facts of a refusal in one line. */
    static String reason(SeedbedException refusal) {
        return String.valueOf(refusal.getMessage())
                .lines()
                .skip(1)
                .map(String::strip)
                .filter(line -> !line.startsWith("to do:"))
                .collect(Collectors.joining(", "));
    }
}
