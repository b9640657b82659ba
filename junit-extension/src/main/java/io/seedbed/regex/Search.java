package io.seedbed.regex;

import io.seedbed.random.Address;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.function.Predicate;

/**
 * Tries strings until one satisfies rules that no automaton can model: back-references and atomic groups.
 *
 * <p>Candidates come from the automaton of an approximation or, where hardly any of those pass, from walks along the
 * pattern with the back-references. Immutable and thread-safe.
 */
final class Search {
    private static final int TRIES = 2_000;

    /** How many candidates are tried beforehand to see which way is better, and how many must pass for the automaton. */
    private static final int PROBES = 100;

    private static final int PASSING_PROBES = 2;
    private static final int MOST_GENEROUS = 6;

    private final Predicate<String> test;
    private final LongFunction<String> candidates;

    private Search(Predicate<String> test, LongFunction<String> candidates) {
        this.test = test;
        this.candidates = candidates;
    }

    /**
     * A search for strings of some rules.
     *
     * @param approximate strings that may satisfy the rules
     */
    static Search of(
            List<Rule> rules,
            Universe universe,
            Exploration.Lengths lengths,
            Predicate<String> test,
            LongFunction<String> approximate) {
        long passing = java.util.stream.LongStream.range(0, PROBES)
                .mapToObj(approximate)
                .filter(test)
                .count();
        if (passing >= PASSING_PROBES) {
            return new Search(test, approximate);
        }
        Rule leading = rules.stream()
                .filter(rule -> !rule.reading().fidelity().exact())
                .findFirst()
                .orElse(rules.get(0));
        Map<CharSet, Alphabet> alphabets = GroupWalk.alphabets(universe, leading.sets());
        return new Search(test, address -> {
            // Short repetitions suit some patterns and long ones others: 2, 4, 8, .. 64 iterations more, in turn.
            int generosity = 2 << (int) Address.below(Address.bits(address, -1), MOST_GENEROUS);
            return GroupWalk.write(leading.reading().root(), alphabets, address, generosity, lengths.last());
        });
    }

    /**
     * The string found from an address.
     *
     * @throws Refusal if too many candidates fail
     */
    String find(long address) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            String candidate = candidates.apply(Address.retry(address, attempt));
            if (test.test(candidate)) {
                return candidate;
            }
        }
        throw new Refusal(String.format(
                Locale.ROOT,
                "back-references and atomic groups can only be met by trial, and 0 of %,d texts tried passed (acceptance"
                        + " rate below %.2f %%)",
                TRIES,
                100.0 / TRIES));
    }
}
