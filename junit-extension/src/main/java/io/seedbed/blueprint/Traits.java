package io.seedbed.blueprint;

import io.seedbed.distribution.Distribution;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How a value is to be drawn, as annotations state it.
 *
 * @param nullRate the probability of a missing value, {@code [0, 1]}
 * @param nullRateBy who stated that probability; {@code null} if nobody did
 * @param uniqueBy who stated that rows must differ in it; {@code null} if they need not
 * @param distribution how often which value appears; {@code null} if nothing is declared
 * @param weights names of listed values with their weights; empty if none are declared
 * @param measure the zero and unit of the distribution on a date or time
 * @param fake the Datafaker method or expression to take text from; {@code null} if none is declared
 * @param locale the locale of realistic text; {@code null} for the plan's
 * @param given what a program gives in place of drawn values; {@code null} if it gives nothing
 * @param ties what the value has to do with other rows and properties
 * @param origins the annotations that said so, for messages and {@code explain}
 */
public record Traits(
        double nullRate,
        @Nullable Origin nullRateBy,
        @Nullable Origin uniqueBy,
        @Nullable Distribution distribution,
        List<Weight> weights,
        Measure measure,
        @Nullable String fake,
        @Nullable Locale locale,
        @Nullable Given given,
        Ties ties,
        List<Origin> origins) {

    /** Nothing stated. */
    public static final Traits NONE =
            new Traits(0, null, null, null, List.of(), Measure.DEFAULT, null, null, null, Ties.NONE, List.of());

    public Traits {
        weights = List.copyOf(weights);
        origins = List.copyOf(origins);
    }

    /** Missing in so many rows. */
    public static Traits missing(double rate, Origin by) {
        return new Traits(rate, by, null, null, List.of(), Measure.DEFAULT, null, null, null, Ties.NONE, List.of(by));
    }

    /** Different in all rows. */
    public static Traits unique(Origin by) {
        return new Traits(0, null, by, null, List.of(), Measure.DEFAULT, null, null, null, Ties.NONE, List.of(by));
    }

    /** Following a distribution. */
    public static Traits distributed(Distribution distribution, Origin by) {
        return new Traits(
                0, null, null, distribution, List.of(), Measure.DEFAULT, null, null, null, Ties.NONE, List.of(by));
    }

    /** Listed values, each with its weight. */
    public static Traits weighted(List<Weight> weights, Origin by) {
        return new Traits(0, null, null, null, weights, Measure.DEFAULT, null, null, null, Ties.NONE, List.of(by));
    }

    /** Text from Datafaker. */
    public static Traits faked(String fake, Origin by) {
        return new Traits(0, null, null, null, List.of(), Measure.DEFAULT, fake, null, null, Ties.NONE, List.of(by));
    }

    /** Values that a program gives. */
    public static Traits given(Given given) {
        return new Traits(
                0, null, null, null, List.of(), Measure.DEFAULT, null, null, given, Ties.NONE, List.of(given.origin()));
    }

    /** In a language. */
    public static Traits in(Locale locale) {
        return new Traits(0, null, null, null, List.of(), Measure.DEFAULT, null, locale, null, Ties.NONE, List.of());
    }

    /** Counted from a moment, in a unit. */
    public static Traits measured(Measure measure) {
        return new Traits(0, null, null, null, List.of(), measure, null, null, null, Ties.NONE, List.of());
    }

    /**
     * What is stated here and, where this is silent, there. How a value is drawn is taken from one of them as a whole: a distribution
     * here replaces uniqueness there.
     */
    public Traits over(Traits there) {
        Traits rate = nullRateBy != null ? this : there;
        Traits drawn = isDrawn() ? this : there;
        List<Origin> all = new ArrayList<>(origins);
        for (Origin origin : there.origins) {
            boolean replaced = isDrawn() && there.isDrawn() || nullRateBy != null && origin.equals(there.nullRateBy);
            if (!replaced && !all.contains(origin)) {
                all.add(origin);
            }
        }
        return new Traits(
                rate.nullRate,
                rate.nullRateBy,
                drawn.uniqueBy,
                drawn.distribution,
                drawn.weights,
                measure.equals(Measure.DEFAULT) ? there.measure : measure,
                drawn.fake,
                locale == null ? there.locale : locale,
                drawn.given,
                ties(there),
                all);
    }

    private Ties ties(Traits there) {
        if (ties.equals(Ties.NONE)) {
            return isDrawn() ? there.ties.withoutTable() : there.ties;
        }
        return ties.mirror() == null ? ties.with(there.ties.mirror()) : ties;
    }

    /** Whether rows must differ in it. */
    public boolean unique() {
        return uniqueBy != null;
    }

    /** The same with other ties, that somebody has stated. */
    public Traits with(Ties others, List<Origin> by) {
        List<Origin> all = new ArrayList<>(origins);
        all.addAll(by);
        return new Traits(
                nullRate, nullRateBy, uniqueBy, distribution, weights, measure, fake, locale, given, others, all);
    }

    /**
     * The same, different in all rows.
     *
     * @param said who says so and is not named elsewhere
     */
    Traits unique(Origin by, List<Origin> said) {
        List<Origin> all = new ArrayList<>(origins);
        all.addAll(said);
        return new Traits(nullRate, nullRateBy, by, distribution, weights, measure, fake, locale, given, ties, all);
    }

    /** The same without a demand that rows differ. */
    public Traits repeatable() {
        return new Traits(
                nullRate, nullRateBy, null, distribution, weights, measure, fake, locale, given, ties, origins);
    }

    /** The same, never missing. */
    public Traits present() {
        return nullRateBy == null
                ? this
                : new Traits(0, null, uniqueBy, distribution, weights, measure, fake, locale, given, ties, origins);
    }

    /** Whether it is stated which values are drawn. */
    private boolean isDrawn() {
        return uniqueBy != null
                || distribution != null
                || !weights.isEmpty()
                || fake != null
                || given != null
                || ties.table() != null;
    }

    /** The same as others said it. */
    Traits by(UnaryOperator<Origin> others) {
        return new Traits(
                nullRate,
                nullRateBy == null ? null : others.apply(nullRateBy),
                uniqueBy == null ? null : others.apply(uniqueBy),
                distribution,
                weights,
                measure,
                fake,
                locale,
                given,
                ties,
                origins.stream().map(others).toList());
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
        public static final Measure DEFAULT = new Measure("", ChronoUnit.FOREVER);
    }
}
