package io.seedbed.blueprint;

import io.seedbed.distribution.Distribution;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a value is to be drawn, as annotations state it.
 *
 * @param nullRate the probability of a missing value, {@code [0, 1]}
 * @param unique whether rows must differ in it
 * @param distribution how often which value appears; {@code null} if nothing is declared
 * @param weights names of listed values with their weights; empty if none are declared
 * @param measure the zero and unit of the distribution on a date or time
 * @param fake the Datafaker method or expression to take text from; {@code null} if none is declared
 * @param locale the locale of realistic text; {@code null} for the plan's
 * @param ties what the value has to do with other rows and properties
 * @param origins the annotations that said so, for messages and {@code explain}
 */
public record Traits(
        double nullRate,
        boolean unique,
        @Nullable Distribution distribution,
        List<Weight> weights,
        Measure measure,
        @Nullable String fake,
        @Nullable Locale locale,
        Ties ties,
        List<Origin> origins) {

    /** Nothing stated. */
    public static final Traits NONE =
            new Traits(0, false, null, List.of(), Measure.DEFAULT, null, null, Ties.NONE, List.of());

    public Traits {
        weights = List.copyOf(weights);
        origins = List.copyOf(origins);
    }

    /** The weight of one listed value; weights need not sum to anything. */
    public record Weight(String name, double weight) {}

    /**
     * The zero and unit in which a distribution counts on a time axis.
     *
     * @param from the zero in ISO-8601; empty for the type's default
     * @param unit the unit; {@code FOREVER} for the type's default
     */
    public record Measure(String from, ChronoUnit unit) {
        static final Measure DEFAULT = new Measure("", ChronoUnit.FOREVER);
    }
}
