package io.seedbed.regex;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of working a language out. Immutable and thread-safe.
 *
 * @param drawing the automaton and what belongs to it; empty if there are no strings or there is no automaton
 * @param search a search without an automaton, where that was too much work but strings are easily found
 * @param refusal why there is no automaton; {@code null} if there is one or there are no strings
 */
record Outcome(
        Optional<Drawing> drawing,
        Optional<Search> search,
        @Nullable String refusal) {
    static Outcome of(List<Rule> rules, int min, int max) {
        if (min > max) {
            return new Outcome(Optional.empty(), Optional.empty(), null);
        }
        Exploration.Bounds bounds = new Exploration.Bounds(
                min, max, rules.stream().mapToInt(Rule::longest).reduce(Node.UNBOUNDED, Math::min));
        try {
            return new Outcome(Drawing.of(rules, bounds), Optional.empty(), null);
        } catch (Refusal refusal) {
            return new Outcome(Optional.empty(), Search.alongPatterns(rules, bounds), refusal.why());
        }
    }
}
