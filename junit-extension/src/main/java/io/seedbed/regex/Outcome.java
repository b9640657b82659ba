package io.seedbed.regex;

import java.util.ArrayList;
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
        Optional<Drawing> usual = usual(rules, bounds);
        if (usual.isPresent()) {
            return new Outcome(usual, Optional.empty(), null);
        }
        try {
            return new Outcome(Drawing.of(rules, bounds), Optional.empty(), null);
        } catch (Refusal refusal) {
            return new Outcome(Optional.empty(), Search.alongPatterns(rules, bounds), refusal.why());
        }
    }

    /** The first of the usual forms that leaves more than a short list of strings; empty if none does, or it is too much work. */
    private static Optional<Drawing> usual(List<Rule> rules, Exploration.Bounds bounds) {
        int forms = 0;
        for (Rule rule : rules) {
            forms = Math.max(forms, rule.usual().size());
        }
        for (int form = 0; form < forms; form++) {
            List<Rule> inForm = new ArrayList<>();
            for (Rule rule : rules) {
                inForm.add(rule.inForm(form));
            }
            try {
                Optional<Drawing> drawing = Drawing.of(inForm, bounds);
                if (drawing.isPresent() && drawing.get().words().isEmpty()) {
                    return drawing;
                }
            } catch (Refusal refusal) {
                // Another form may be less work, and what the whole says is what counts.
                continue;
            }
        }
        return Optional.empty();
    }
}
