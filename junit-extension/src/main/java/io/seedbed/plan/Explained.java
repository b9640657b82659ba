package io.seedbed.plan;

import io.seedbed.blueprint.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may appear in one place, how often, what makes it, and who said so. Immutable.
 *
 * @param path the properties from the root, e.g. {@code address.city}, {@code lines[].sku}; {@code $} for the root
 * @param type the Java type as source code spells it
 * @param domain what may appear, in mathematical notation; empty for objects
 * @param distribution how often which value appears, e.g. {@code Normal(mean 38, sd 12)} or {@code uniform in [1, 6]}; empty where
 *     nothing is drawn
 * @param nullRate how often the value is missing
 * @param source what makes the values, e.g. {@code drawn}, {@code permutation}, {@code first name (en)} or {@code from net, tax}
 * @param constraints what is demanded of values, and by whom
 * @param statements what else is stated, and by whom: null rates, distributions, references
 * @param examples the values in the first rows; none for objects, whose parts have places of their own, and for rows without such a
 *     place
 * @param expected how often which value is expected, in numbers; {@code null} if that is not known
 */
public record Explained(
        String path,
        String type,
        String domain,
        String distribution,
        double nullRate,
        String source,
        List<Demanded> constraints,
        List<Origin> statements,
        List<Example> examples,
        @Nullable Expected expected) {

    public Explained {
        constraints = List.copyOf(constraints);
        statements = List.copyOf(statements);
        examples = List.copyOf(examples);
    }

    /**
     * A constraint.
     *
     * @param origin how and where it is written
     * @param opaque whether only the validator can judge it, so that it does not show in the domain
     */
    public record Demanded(Origin origin, boolean opaque) {}

    /**
     * A value.
     *
     * @param row the number of its row
     * @param value a {@code Boolean}, an integer or decimal number, or text, shortened if it is long; the first element's for a
     *     place in a container; {@code null} if it is missing
     */
    public record Example(long row, @Nullable Object value) {}
}
