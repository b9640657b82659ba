package io.seedbed.regex;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A formula about the rest of the input. Immutable but for its two caches; equal formulas of one {@link Terms} are the
 * same object and share an id.
 */
final class Term {
    enum Kind {
        /** Nothing may follow: no rest satisfies the formula. */
        FALSE,
        /** Any rest. */
        TRUE,
        /** The empty rest. */
        END,
        /** The body of a look-behind ends exactly here. */
        MARK,
        /** One character of a set, then {@code next}. */
        STEP,
        /** Something described by a node, not taken apart yet, then {@code next}. */
        THEN,
        AND,
        OR,
        NOT
    }

    /**
     * The node of a {@code STEP} or {@code THEN} with what is worth knowing about it.
     *
     * @param number tells different nodes apart
     * @param situated whether a match depends on what was read before
     * @param looksBack whether a match depends on a look-behind
     */
    record Head(int number, @Nullable Node node, boolean situated, boolean looksBack) {
        static final Head NONE = new Head(-1, null, false, false);
    }

    final int id;
    final Kind kind;
    final @Nullable Node node;
    final int min;
    final int max;
    final List<Term> parts;

    /** Whether the truth of it here depends on what was read before. */
    final boolean situated;

    /** Whether its truth here or anywhere later depends on a look-behind. */
    final boolean looksBack;

    /** Whether it leads to a {@link Kind#MARK}. */
    final boolean marked;

    /** The formula with all leading {@code THEN}s taken apart, once known; only for those that are not situated. */
    @Nullable
    Term expanded;

    Term(int id, Kind kind, Head head, int min, int max, List<Term> parts) {
        this.id = id;
        this.kind = kind;
        this.node = head.node();
        this.min = min;
        this.max = max;
        this.parts = parts;
        this.situated = kind != Kind.STEP && (head.situated() || parts.stream().anyMatch(x -> x.situated));
        this.looksBack = head.looksBack() || parts.stream().anyMatch(x -> x.looksBack);
        this.marked = kind == Kind.MARK || parts.stream().anyMatch(x -> x.marked);
    }

    /** What follows a {@code STEP} or {@code THEN}. */
    Term next() {
        return parts.get(0);
    }

    /** The characters of a {@code STEP}. */
    CharSet set() {
        if (node instanceof Node.Letter letter) {
            return letter.set();
        }
        throw new IllegalStateException("only a step has a set, this is " + kind);
    }
}
