package io.seedbed.maven.describe;

import java.util.List;
import java.util.Map;

/**
 * What is stated about the values of one place.
 *
 * @param path how to get there from a row; {@code $} for the row itself
 * @param type the Java type
 * @param domain what may appear; empty for objects
 * @param distribution how often; empty where nothing is drawn
 * @param source what makes the values
 * @param nullRate how often a value is missing
 * @param constraints what is demanded
 * @param statements what else is stated
 * @param expected how often which value is expected; without shares if that is not known
 */
record Place(
        String path,
        String type,
        String domain,
        String distribution,
        String source,
        double nullRate,
        List<Statement> constraints,
        List<Statement> statements,
        Shares expected) {

    static Place of(Map<?, ?> facts) {
        return new Place(
                text(facts, "path"),
                text(facts, "type"),
                Figures.readable(text(facts, "domain")),
                Figures.readable(text(facts, "distribution")),
                text(facts, "source"),
                (Double) facts.get("nullRate"),
                Statement.all(facts.get("constraints")),
                Statement.all(facts.get("statements")),
                Shares.of(facts));
    }

    private static String text(Map<?, ?> facts, String name) {
        return String.valueOf(facts.get(name));
    }

    /** Whether it is the row itself, of which nothing is said. */
    boolean saysNothing() {
        return path.equals("$") && constraints.isEmpty() && statements.isEmpty() && domain.isEmpty();
    }

    /** How often which value appears, or else what makes it. */
    String how() {
        return distribution.isEmpty() ? source : distribution;
    }
}
