package io.seedbed.regex;

import io.seedbed.random.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/**
 * Tries strings until one satisfies rules that no automaton can model (back-references, atomic groups) or that would take
 * too large a one.
 *
 * <p>Candidates come from the automaton of an approximation or, where hardly any of those pass, from walks along a pattern.
 * Immutable and thread-safe.
 */
final class Search {
    private static final int TRIES = 2_000;

    /** How many candidates are tried beforehand to see which way is best, and how many of them must pass. */
    private static final int PROBES = 100;

    private static final int PASSING_PROBES = 2;

    /** Strings without an upper bound end somewhere near this length above the least. */
    private static final int BREADTH = 250;

    private static final int MOST_GENEROUS = 6;

    private final Predicate<String> test;
    private final LongFunction<String> candidates;

    private Search(Predicate<String> test, LongFunction<String> candidates) {
        this.test = test;
        this.candidates = candidates;
    }

    /**
     * A search with the strings of an automaton that approximates the rules.
     *
     * @param approximate strings that may satisfy the rules
     * @throws Refusal if no way finds strings
     */
    static Search of(List<Rule> rules, Universe universe, Exploration.Bounds bounds, LongFunction<String> approximate) {
        Predicate<String> test = test(rules, bounds);
        List<LongFunction<String>> ways = new ArrayList<>(List.of(approximate));
        ways.addAll(walks(rules, universe, bounds));
        return best(test, ways)
                .orElseThrow(() -> new Refusal(String.format(
                        Locale.ROOT,
                        "back-references and atomic groups can only be met by trial, and fewer than %d of %d texts tried"
                                + " passed",
                        PASSING_PROBES,
                        PROBES)));
    }

    /** A search along the patterns alone; empty if that finds hardly any strings. */
    static Optional<Search> alongPatterns(List<Rule> rules, Exploration.Bounds bounds) {
        Universe universe = Universe.small(
                rules.stream().flatMap(rule -> rule.sets().stream()).distinct().toList(), x -> false);
        return best(test(rules, bounds), walks(rules, universe, bounds));
    }

    private static Predicate<String> test(List<Rule> rules, Exploration.Bounds bounds) {
        return text -> text.length() >= bounds.min()
                && text.length() <= Math.min(bounds.max(), bounds.limit())
                && rules.stream().allMatch(rule -> rule.test().test(new CountedText(text)));
    }

    /** One way to write candidates for each rule: along its tree. */
    private static List<LongFunction<String>> walks(List<Rule> rules, Universe universe, Exploration.Bounds bounds) {
        int longest = (int) Math.min(Math.min(bounds.max(), bounds.limit()), (long) bounds.min() + BREADTH);
        List<LongFunction<String>> walks = new ArrayList<>();
        for (Rule rule : rules) {
            Map<CharSet, Alphabet> alphabets = GroupWalk.alphabets(universe, rule.sets());
            walks.add(address -> {
                // Short repetitions suit some patterns and long ones others: 2, 4, 8, .. 64 iterations more.
                int generosity = 2 << (int) Address.below(Address.bits(address, -1), MOST_GENEROUS);
                return GroupWalk.write(rule.reading().root(), alphabets, address, generosity, longest);
            });
        }
        return walks;
    }

    /** The first way by which enough candidates pass to call it good, else the one by which most do. */
    private static Optional<Search> best(Predicate<String> test, List<LongFunction<String>> ways) {
        Optional<Search> best = Optional.empty();
        long most = PASSING_PROBES - 1;
        for (LongFunction<String> way : ways) {
            long passing =
                    LongStream.range(0, PROBES).mapToObj(way).filter(test).count();
            if (passing > most) {
                most = passing;
                best = Optional.of(new Search(test, way));
            }
            if (most > PROBES / 4) {
                break;
            }
        }
        return best;
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
                "what is left to trial is too rarely met: 0 of %,d texts tried passed (acceptance rate below %.2f %%)",
                TRIES,
                100.0 / TRIES));
    }
}
