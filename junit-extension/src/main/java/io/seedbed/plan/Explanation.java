package io.seedbed.plan;

import io.seedbed.blueprint.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What a plan makes, and why: its head tells what the values follow from. Immutable.
 *
 * @param entity the logical name that rows derive from
 * @param seed the root seed
 * @param now the instant that dates and times are drawn around
 * @param locale the locale of realistic text
 * @param algorithm the version of hashing, rounding and quantiles
 * @param values one entry for each place, an object before its parts
 * @param withoutExamples why there are no examples; empty if there are
 */
public record Explanation(
        String entity,
        long seed,
        Instant now,
        Locale locale,
        int algorithm,
        List<Explained> values,
        String withoutExamples) {

    public Explanation {
        values = List.copyOf(values);
    }

    static Explanation of(Compilation from, Notes notes, Examples examples) {
        Schema schema = from.schema();
        return new Explanation(
                schema.entity(),
                from.seed(),
                from.now(),
                from.locale(),
                Plan.ALGORITHM,
                new Explainer(schema, notes).all(examples),
                examples.problem());
    }

    /** For people: a head, then a paragraph for each value. */
    public String toText() {
        return new ExplanationText(this).text();
    }

    /** For programs: an object with the same parts. */
    public String toJson() {
        return Json.text(ExplanationJson.of(this));
    }
}
