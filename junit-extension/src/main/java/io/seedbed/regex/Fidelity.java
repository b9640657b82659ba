package io.seedbed.regex;

/**
 * How closely a reading follows the pattern.
 *
 * @param exact whether every string of the reading matches; if not (back-references, atomic groups), each one must be
 *     checked
 * @param complete whether every string that matches is in the reading; if not, an empty reading proves nothing
 */
record Fidelity(boolean exact, boolean complete) {
    static final Fidelity FULL = new Fidelity(true, true);

    Fidelity and(Fidelity other) {
        return new Fidelity(exact && other.exact, complete && other.complete);
    }

    /** That of the opposite: what was too much is too little now. */
    Fidelity negated() {
        return new Fidelity(complete, exact);
    }
}
