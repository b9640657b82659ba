package io.seedbed.regex;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Says what a formula demands of the next character and of all that follows it.
 *
 * <p>A situation is a formula for what is still to come and, for each look-behind, a formula that follows its body from
 * every place where it may have begun: a forward search that runs along and is asked, at each place, whether it ends
 * just there. Not thread-safe.
 */
final class Derivation {
    private static final int DEEPEST = 1_000;

    private final Terms terms;
    private final Budget budget;
    private final Universe universe;
    private final Term goal;
    private final boolean anchored;
    private final Map<Node, Integer> lookBehinds = new IdentityHashMap<>();
    private final List<Term> freshTracks = new ArrayList<>();
    private final Map<Long, Term> derivatives = new HashMap<>();
    private final List<Term> noTracks;

    /**
     * What is to come at some place in the input.
     *
     * @param atStart whether nothing has been read yet and that matters
     * @param goal what the rest of the input must satisfy
     * @param tracks for each look-behind, how its body may go on from here, {@code MARK} standing for its end
     */
    record Situation(boolean atStart, Term goal, List<Term> tracks) {}

    Derivation(Collection<Node> rules, Universe universe, Budget budget) {
        this.terms = new Terms(budget);
        this.budget = budget;
        this.universe = universe;
        boolean hasAnchor = false;
        for (Node rule : rules) {
            for (Node node : Node.all(rule)) {
                hasAnchor |= node instanceof Node.AtStart;
                if (node instanceof Node.Look look && look.behind() && !lookBehinds.containsKey(look.body())) {
                    lookBehinds.put(look.body(), freshTracks.size());
                    freshTracks.add(terms.then(look.body(), terms.mark));
                }
            }
        }
        this.anchored = hasAnchor;
        this.noTracks = freshTracks.stream().map(x -> terms.never).toList();
        this.goal = terms.and(rules.stream().map(x -> terms.then(x, terms.end)).toList());
    }

    /** The situation before the first character. */
    Situation start() {
        return new Situation(anchored, goal, noTracks);
    }

    /** A situation taken apart to the steps possible in it. */
    Opened open(Situation situation) {
        return new Opened(situation);
    }

    final class Opened {
        private final boolean atStart;
        private final List<Term> tracks = new ArrayList<>();
        private final Map<Integer, Term> openedTracks = new HashMap<>();
        private final Map<Term, Integer> running = new HashMap<>();
        private final Term goal;
        private int cuts;
        private int depth;

        private Opened(Situation situation) {
            this.atStart = situation.atStart();
            if (situation.goal().looksBack) {
                for (int i = 0; i < freshTracks.size(); i++) {
                    tracks.add(terms.or(List.of(situation.tracks().get(i), freshTracks.get(i))));
                }
            }
            this.goal = open(situation.goal());
        }

        /** Whether the input may end here. */
        boolean accepts() {
            return acceptsEmpty(goal);
        }

        /** The sets of characters that can make a difference here. */
        Set<CharSet> sets() {
            Set<CharSet> found = new LinkedHashSet<>();
            Set<Term> seen = new HashSet<>();
            collect(goal, found, seen);
            for (int i = 0; i < tracks.size(); i++) {
                collect(track(i), found, seen);
            }
            return found;
        }

        private void collect(Term term, Set<CharSet> found, Set<Term> seen) {
            if (term.kind == Term.Kind.STEP) {
                found.add(term.set());
            } else if (seen.add(term)) {
                term.parts.forEach(x -> collect(x, found, seen));
            }
        }

        /** The situation after one more character of a class; {@code null} if there is no way from there. */
        @Nullable
        Situation after(int characterClass) {
            Term next = derive(goal, characterClass);
            if (next == terms.never) {
                return null;
            } else if (!next.looksBack) {
                return new Situation(false, next, noTracks);
            }
            List<Term> nextTracks = new ArrayList<>();
            for (int i = 0; i < tracks.size(); i++) {
                nextTracks.add(derive(track(i), characterClass));
            }
            return new Situation(false, next, List.copyOf(nextTracks));
        }

        private Term track(int index) {
            Term known = openedTracks.get(index);
            if (known == null) {
                known = open(tracks.get(index));
                openedTracks.put(index, known);
            }
            return known;
        }

        /** Takes the leading {@code THEN}s apart, so that only steps are left. */
        private Term open(Term term) {
            if (term.expanded != null) {
                return term.expanded;
            }
            budget.step(1);
            if (++depth > DEEPEST) {
                throw new Refusal("repetitions of something empty are nested too deep");
            }
            int cutsBefore = cuts;
            Term opened = switch (term.kind) {
                case AND -> terms.and(openAll(term));
                case OR -> terms.or(openAll(term));
                case NOT -> terms.not(open(term.next()));
                case THEN -> then(term);
                default -> term;
            };
            depth--;
            if (!term.situated && cuts == cutsBefore) {
                term.expanded = opened;
            }
            return opened;
        }

        private List<Term> openAll(Term term) {
            return map(term, this::open);
        }

        private Term then(Term term) {
            if (term.node instanceof Node.Repeat repeat) {
                return term.min > 0 ? iteration(repeat, term) : optionalIteration(repeat, term);
            } else if (term.node instanceof Node.AtStart) {
                return atStart ? open(term.next()) : terms.never;
            } else if (term.node instanceof Node.Look look) {
                Term behind = reached(track(lookBehinds.get(look.body())));
                return terms.and(List.of(look.negative() ? terms.not(behind) : behind, open(term.next())));
            } else if (term.node instanceof Node.State state) {
                return moves(state, term.next());
            }
            throw new IllegalStateException("nothing to take apart in " + term.kind);
        }

        private Term moves(Node.State state, Term next) {
            List<Term> moves = new ArrayList<>();
            state.machine()
                    .moves(state.number())
                    .forEach((set, target) -> moves.add(terms.then(
                            new Node.Letter(set), terms.then(state.machine().node(target), next))));
            if (state.machine().accepts(state.number())) {
                moves.add(open(next));
            }
            return terms.or(moves);
        }

        /**
         * An empty iteration comes back to the same repetition at the same place with no more counts left than before: it
         * leads nowhere new.
         */
        private Term optionalIteration(Node.Repeat repeat, Term term) {
            Term key = terms.repeat(repeat, 0, Node.UNBOUNDED, term.next());
            Integer outer = running.get(key);
            if (outer != null && outer >= term.max) {
                cuts++;
                return terms.never;
            }
            running.put(key, term.max);
            Term result = terms.or(List.of(iteration(repeat, term), open(term.next())));
            if (outer == null) {
                running.remove(key);
            } else {
                running.put(key, outer);
            }
            return result;
        }

        private Term iteration(Node.Repeat repeat, Term term) {
            int max = term.max == Node.UNBOUNDED ? Node.UNBOUNDED : term.max - 1;
            return open(terms.then(repeat.body(), terms.repeat(repeat, Math.max(0, term.min - 1), max, term.next())));
        }

        /** What must follow for the body of a look-behind to end here; look-aheads inside it may demand something. */
        private Term reached(Term track) {
            return switch (track.kind) {
                case MARK -> terms.always;
                case STEP -> track.marked ? terms.never : track;
                case AND -> terms.and(map(track, this::reached));
                case OR -> terms.or(map(track, this::reached));
                case NOT -> terms.not(reached(track.next()));
                default -> track;
            };
        }
    }

    private static List<Term> map(Term term, Function<Term, Term> change) {
        return term.parts.stream().map(change).toList();
    }

    private static boolean acceptsEmpty(Term term) {
        return switch (term.kind) {
            case TRUE, END -> true;
            case AND -> term.parts.stream().allMatch(Derivation::acceptsEmpty);
            case OR -> term.parts.stream().anyMatch(Derivation::acceptsEmpty);
            case NOT -> !acceptsEmpty(term.next());
            case FALSE, MARK, STEP, THEN -> false;
        };
    }

    private Term derive(Term term, int characterClass) {
        return switch (term.kind) {
            case TRUE -> term;
            case STEP -> universe.members(term.set()).get(characterClass) ? term.next() : terms.never;
            case AND, OR, NOT -> {
                long key = (long) term.id * universe.classes() + characterClass;
                Term known = derivatives.get(key);
                if (known == null) {
                    budget.step(1);
                    known = deriveParts(term, characterClass);
                    derivatives.put(key, known);
                }
                yield known;
            }
            case FALSE, END, MARK, THEN -> terms.never;
        };
    }

    private Term deriveParts(Term term, int characterClass) {
        List<Term> parts = map(term, x -> derive(x, characterClass));
        return switch (term.kind) {
            case AND -> terms.and(parts);
            case OR -> terms.or(parts);
            default -> terms.not(parts.get(0));
        };
    }
}
