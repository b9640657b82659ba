package io.seedbed.maven.describe;

import java.util.List;
import java.util.Map;

/**
 * Something that was stated about a place.
 *
 * @param text as it was written
 * @param where who said it
 * @param opaque whether only the validator can judge it
 */
record Statement(String text, String where, boolean opaque) {

    static List<Statement> all(Object facts) {
        return ((List<?>) facts).stream().map(one -> of((Map<?, ?>) one)).toList();
    }

    private static Statement of(Map<?, ?> facts) {
        String on = String.valueOf(facts.get("on"));
        String in = String.valueOf(facts.get("in"));
        String where = switch (String.valueOf(facts.get("origin"))) {
            case "xml" -> "XML mapping in " + in + ", of " + on;
            case "program" -> "programmatic mapping of " + on;
            case "mix-in" -> "mix-in " + in;
            case "call" -> "call of Seedbed";
            case "relation" -> "relation on " + on;
            default -> "annotation on " + on;
        };
        return new Statement(String.valueOf(facts.get("statement")), where, Boolean.TRUE.equals(facts.get("opaque")));
    }
}
