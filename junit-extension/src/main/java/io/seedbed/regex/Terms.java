package io.seedbed.regex;

import static io.seedbed.regex.Term.Kind.AND;
import static io.seedbed.regex.Term.Kind.END;
import static io.seedbed.regex.Term.Kind.FALSE;
import static io.seedbed.regex.Term.Kind.MARK;
import static io.seedbed.regex.Term.Kind.NOT;
import static io.seedbed.regex.Term.Kind.OR;
import static io.seedbed.regex.Term.Kind.STEP;
import static io.seedbed.regex.Term.Kind.THEN;
import static io.seedbed.regex.Term.Kind.TRUE;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes formulas, each distinct one once, and simplifies them as they are made.
 *
 * <p>Simplifying matters twice: fewer distinct formulas are fewer states, and a contradiction that becomes {@code FALSE}
 * needs no search. Not thread-safe.
 */
final class Terms {
    /** Above this many parts, rules that compare all pairs are not tried. */
    private static final int PAIRWISE = 100;

    private record Key(Term.Kind kind, int node, int min, int max, List<Integer> parts) {}

    private final Map<Key, Term> known = new HashMap<>();
    private final Map<Object, Term.Head> heads = new IdentityHashMap<>();
    private final Budget budget;

    final Term never = term(FALSE, null, 0, 0, List.of());
    final Term always = term(TRUE, null, 0, 0, List.of());
    final Term end = term(END, null, 0, 0, List.of());
    final Term mark = term(MARK, null, 0, 0, List.of());

    Terms(Budget budget) {
        this.budget = budget;
    }

    private Term term(Term.Kind kind, @Nullable Node node, int min, int max, List<Term> parts) {
        Term.Head head = node == null ? Term.Head.NONE : head(node);
        Key key = new Key(
                kind, head.number(), min, max, parts.stream().map(x -> x.id).toList());
        Term found = known.get(key);
        if (found == null) {
            Budget.check(known.size(), Budget.TERMS, "formulas");
            found = new Term(known.size(), kind, head, min, max, parts);
            known.put(key, found);
        }
        return found;
    }

    /** Letters with the same set are the same wherever they stand; other nodes are what they are by their place. */
    private Term.Head head(Node node) {
        Object identity = node instanceof Node.Letter letter ? letter.set() : node;
        Term.Head head = heads.get(identity);
        if (head == null) {
            head = new Term.Head(heads.size(), node, Node.isSituated(node), Node.looksBack(node));
            heads.put(identity, head);
        }
        return head;
    }

    /** The node, then what {@code next} says. */
    Term then(Node node, Term next) {
        if (next == never) {
            return never;
        } else if (node instanceof Node.Letter) {
            return term(STEP, node, 0, 0, List.of(next));
        } else if (node instanceof Node.Sequence sequence) {
            Term rest = next;
            for (int i = sequence.parts().size() - 1; i >= 0; i--) {
                rest = then(sequence.parts().get(i), rest);
            }
            return rest;
        } else if (node instanceof Node.Choice choice) {
            return or(choice.options().stream().map(x -> then(x, next)).toList());
        } else if (node instanceof Node.Group group) {
            return then(group.body(), next);
        } else if (node instanceof Node.BackReference reference) {
            return then(reference.approximation(), next);
        } else if (node instanceof Node.AtEnd) {
            return and(List.of(end, next));
        } else if (node instanceof Node.LineEnd line) {
            return lineEnd(line, next);
        } else if (node instanceof Node.Look look && !look.behind()) {
            Term ahead = then(look.body(), always);
            return and(List.of(look.negative() ? not(ahead) : ahead, next));
        } else if (node instanceof Node.Repeat repeat) {
            return repeat(repeat, repeat.min(), repeat.max(), next);
        }
        return term(THEN, node, 0, 0, List.of(next));
    }

    /** The body of the node {@code min} to {@code max} times, which are what is left of the node's own counts. */
    Term repeat(Node.Repeat node, int min, int max, Term next) {
        return max == 0 || next == never ? next : term(THEN, node, min, max, List.of(next));
    }

    private Term lineEnd(Node.LineEnd line, Term next) {
        Term atTerminator = then(new Node.Letter(line.terminator()), line.multiline() ? always : end);
        return or(List.of(and(List.of(end, next)), and(List.of(atTerminator, next))));
    }

    Term not(Term term) {
        return switch (term.kind) {
            case TRUE -> never;
            case FALSE -> always;
            case NOT -> term.next();
            default -> term(NOT, null, 0, 0, List.of(term));
        };
    }

    Term and(Collection<Term> terms) {
        TreeMap<Integer, Term> parts = new TreeMap<>();
        if (!flatten(terms, AND, always, never, parts)) {
            return never;
        }
        if (parts.containsKey(end.id)) {
            // Nothing follows, so a step is impossible: "$" in the middle of a pattern dies here.
            parts.values().removeIf(x -> x.kind == NOT && x.next().kind == STEP);
            if (parts.values().stream().anyMatch(x -> x.kind == STEP)) {
                return never;
            }
        }
        absorb(parts, OR);
        return junction(AND, parts, always);
    }

    Term or(Collection<Term> terms) {
        TreeMap<Integer, Term> parts = new TreeMap<>();
        if (!flatten(terms, OR, never, always, parts)) {
            return always;
        }
        absorb(parts, AND);
        if (parts.size() <= PAIRWISE) {
            parts.values().removeIf(x -> parts.values().stream().anyMatch(y -> x != y && covers(y, x)));
        }
        return junction(OR, parts, never);
    }

    private Term junction(Term.Kind kind, TreeMap<Integer, Term> parts, Term neutral) {
        budget.step(parts.size());
        Budget.check(parts.size(), Budget.PARTS, "alternatives side by side");
        return switch (parts.size()) {
            case 0 -> neutral;
            case 1 -> parts.firstEntry().getValue();
            default -> term(kind, null, 0, 0, List.copyOf(parts.values()));
        };
    }

    /** Collects the parts by id; false if they decide the whole, as {@code x} and {@code not x} do. */
    private boolean flatten(
            Collection<Term> terms, Term.Kind kind, Term neutral, Term dominant, TreeMap<Integer, Term> parts) {
        for (Term term : terms) {
            if (term == dominant) {
                return false;
            } else if (term.kind == kind) {
                flatten(term.parts, kind, neutral, dominant, parts);
            } else if (term != neutral) {
                parts.put(term.id, term);
            }
        }
        return parts.values().stream().noneMatch(x -> x.kind == NOT && parts.containsKey(x.next().id));
    }

    /** Drops each part of the other kind that holds one of the parts: {@code x or (x and y)} is {@code x}. */
    private static void absorb(TreeMap<Integer, Term> parts, Term.Kind other) {
        parts.values().removeIf(x -> x.kind == other && x.parts.stream().anyMatch(y -> parts.containsKey(y.id)));
    }

    /** Whether, by their counters alone, whatever the second allows the first allows: {@code a{0,5}} covers {@code a{1,3}}. */
    private static boolean covers(Term wide, Term narrow) {
        return wide == narrow
                || wide.kind == THEN
                        && narrow.kind == THEN
                        && wide.node == narrow.node
                        && wide.min <= narrow.min
                        && wide.max >= narrow.max
                        && wide.node instanceof Node.Repeat
                        && covers(wide.next(), narrow.next());
    }
}
