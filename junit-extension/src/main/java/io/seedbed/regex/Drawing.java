package io.seedbed.regex;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Some rules and length bounds worked out, ready to draw from. Immutable but for a lazy part; thread-safe. */
final class Drawing {
    /** A language of fewer words than this is a list. */
    private static final BigInteger LISTED = BigInteger.valueOf(1_000);

    private final List<Rule> rules;
    private final Exploration.Bounds bounds;
    private final Automaton automaton;
    private final Exploration.Lengths lengths;
    private final boolean exact;
    private final Sampler sampler;
    private final Optional<Words> words;
    private volatile @Nullable Ranking ranking;
    private volatile @Nullable Search search;

    private Drawing(
            List<Rule> rules,
            Exploration.Bounds bounds,
            Automaton automaton,
            Exploration.Lengths lengths,
            boolean exact) {
        this.rules = rules;
        this.bounds = bounds;
        this.automaton = automaton;
        this.lengths = lengths;
        this.exact = exact;
        this.sampler = Sampler.of(automaton, lengths);
        this.words = findWords();
        automaton.forgetFormulas();
    }

    /**
     * Works the rules out.
     *
     * @return empty if it is proved that no string satisfies them all
     * @throws Refusal if that cannot be decided within the budget
     */
    static Optional<Drawing> of(List<Rule> rules, Exploration.Bounds bounds) {
        List<CharSet> sets =
                rules.stream().flatMap(rule -> rule.sets().stream()).distinct().toList();
        Fidelity fidelity =
                rules.stream().map(rule -> rule.reading().fidelity()).reduce(Fidelity.FULL, Fidelity::and);
        IntPredicate excluded = excluded(rules);
        Optional<Drawing> small = of(rules, Universe.small(sets, excluded), bounds, fidelity.exact());
        if (small.isPresent() || rules.stream().anyMatch(rule -> rule.isListed(excluded)) && fidelity.complete()) {
            return small;
        }
        boolean modelled = rules.stream()
                .noneMatch(rule -> rule.reading().lineEnds() || rule.reading().wordBoundaries());
        Optional<Drawing> large = of(rules, Universe.large(sets), bounds, fidelity.exact() && modelled);
        if (large.isEmpty() && !fidelity.complete()) {
            throw new Refusal("no text was found, but a part of the pattern that is only approximated may allow some");
        }
        return large;
    }

    private static Optional<Drawing> of(List<Rule> rules, Universe universe, Exploration.Bounds bounds, boolean exact) {
        Automaton automaton =
                new Automaton(rules.stream().map(rule -> rule.reading().root()).toList(), universe);
        return Exploration.of(automaton, bounds)
                .map(lengths -> new Drawing(rules, bounds, automaton, lengths, exact))
                .filter(drawing ->
                        drawing.words.map(some -> !some.list().isEmpty()).orElse(true));
    }

    /**
     * Characters whose treatment the automaton does not model, so that nothing is drawn that might be wrong: a carriage
     * return beside line anchors, since "\r\n" is one line end; and letters beyond ASCII beside word boundaries, which
     * count as word characters up to JDK 18 only.
     */
    private static IntPredicate excluded(List<Rule> rules) {
        boolean lineEnds = rules.stream().anyMatch(rule -> rule.reading().lineEnds());
        boolean wordBoundaries = rules.stream().anyMatch(rule -> rule.reading().wordBoundaries());
        return c -> lineEnds && c == '\r'
                || wordBoundaries
                        && c > 0x7F
                        && (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK);
    }

    private Optional<Words> findWords() {
        IntPredicate excluded = excluded(rules);
        boolean complete =
                rules.stream().allMatch(rule -> rule.reading().fidelity().complete());
        if (!complete || !lengths.whole() || rules.stream().noneMatch(rule -> rule.isListed(excluded))) {
            return Optional.empty();
        }
        Ranking all = Ranking.ofAll(automaton, lengths, LISTED);
        if (all.size().compareTo(LISTED) >= 0) {
            return Optional.empty();
        }
        return Optional.of(Words.of(IntStream.range(0, all.size().intValue())
                .mapToObj(i -> all.at(BigInteger.valueOf(i)))
                .filter(text -> exact || passes(text))
                .toList()));
    }

    private boolean passes(String text) {
        return rules.stream().allMatch(rule -> rule.test().test(new CountedText(text)));
    }

    /** Whether every string of the automaton satisfies the rules. */
    boolean isExact() {
        return exact;
    }

    Optional<List<String>> words() {
        return words.map(Words::list);
    }

    /**
     * The string at an address.
     *
     * @throws Refusal if none was found by trial
     */
    String sample(long address) {
        if (words.isPresent()) {
            return words.get().sample(address);
        }
        return exact ? sampler.sample(address) : search().find(address);
    }

    private Search search() {
        Search known = search;
        if (known == null) {
            known = Search.of(rules, automaton.universe(), bounds, sampler::sample);
            search = known;
        }
        return known;
    }

    /** The numbering of the strings, made when it is first asked for. */
    Ranking ranking() {
        Ranking known = ranking;
        if (known == null) {
            synchronized (this) {
                known = ranking;
                if (known == null) {
                    known = Ranking.of(automaton, lengths);
                    ranking = known;
                }
            }
        }
        return known;
    }
}
