package io.seedbed.edit;

import io.seedbed.blueprint.Condition;
import io.seedbed.blueprint.Constraint;
import io.seedbed.blueprint.Given;
import io.seedbed.blueprint.Origin;
import io.seedbed.blueprint.Traits;
import io.seedbed.blueprint.ValueSpec;
import io.seedbed.distribution.BernoulliDistribution;
import io.seedbed.distribution.BetaDistribution;
import io.seedbed.distribution.BinomialDistribution;
import io.seedbed.distribution.Distribution;
import io.seedbed.distribution.ExponentialDistribution;
import io.seedbed.distribution.GammaDistribution;
import io.seedbed.distribution.GeometricDistribution;
import io.seedbed.distribution.LogNormalDistribution;
import io.seedbed.distribution.NegativeBinomialDistribution;
import io.seedbed.distribution.NormalDistribution;
import io.seedbed.distribution.ParetoDistribution;
import io.seedbed.distribution.PoissonDistribution;
import io.seedbed.distribution.TriangularDistribution;
import io.seedbed.distribution.UniformDistribution;
import io.seedbed.distribution.WeibullDistribution;
import io.seedbed.distribution.Weights;
import io.seedbed.distribution.ZipfDistribution;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is stated about a value: for each annotation of Seedbed, and for the most useful constraints, a method of the same name.
 *
 * <p>Statements on how a value is drawn replace the class's own; constraints are added to the class's own. Parameters have the units and
 * ranges of the annotation's attributes; methods for distributions throw an {@link IllegalArgumentException}, in the words of their
 * annotation, for a parameter outside its range. Immutable and thread-safe.
 */
public final class Spec {

    private final Matter matter;
    private final String text;
    private final Effect effect;

    /** What a statement makes of the statements that were there. */
    @FunctionalInterface
    interface Effect {
        ValueSpec on(ValueSpec value, Origin by);
    }

    /** @param text the call, as in {@code normal(40, 10)} */
    Spec(Matter matter, String text, Effect effect) {
        this.matter = matter;
        this.text = text;
        this.effect = effect;
    }

    Matter matter() {
        return matter;
    }

    Effect effect() {
        return effect;
    }

    /** Yes with this probability. */
    public static Spec bernoulli(double p) {
        return distributed(call("bernoulli", p), BernoulliDistribution.of(p));
    }

    /** Between low and high, bell-shaped, flat or piled up at the ends. */
    public static Spec beta(double alpha, double beta, double low, double high) {
        return distributed(call("beta", alpha, beta, low, high), BetaDistribution.of(alpha, beta, low, high));
    }

    /** How many of some trials succeed. */
    public static Spec binomial(int trials, double p) {
        return distributed(call("binomial", trials, p), BinomialDistribution.of(trials, p));
    }

    /** Waiting times. */
    public static Spec exponential(double mean) {
        return distributed(call("exponential", mean), ExponentialDistribution.of(mean));
    }

    /** Sums of waiting times. */
    public static Spec gamma(double shape, double scale) {
        return distributed(call("gamma", shape, scale), GammaDistribution.of(shape, scale));
    }

    /** Failures before the first success. */
    public static Spec geometric(double p) {
        return distributed(call("geometric", p), GeometricDistribution.of(p));
    }

    /** Skewed amounts. */
    public static Spec logNormal(double median, double sigma) {
        return distributed(call("logNormal", median, sigma), LogNormalDistribution.of(median, sigma));
    }

    /** Failures before so many successes. */
    public static Spec negativeBinomial(double successes, double p) {
        return distributed(call("negativeBinomial", successes, p), NegativeBinomialDistribution.of(successes, p));
    }

    /** Bell curve. */
    public static Spec normal(double mean, double sd) {
        return distributed(call("normal", mean, sd), NormalDistribution.of(mean, sd));
    }

    /** Few large, many small. */
    public static Spec pareto(double minimum, double shape) {
        return distributed(call("pareto", minimum, shape), ParetoDistribution.of(minimum, shape));
    }

    /** Counts of independent events. */
    public static Spec poisson(double mean) {
        return distributed(call("poisson", mean), PoissonDistribution.of(mean));
    }

    /** From low over the most frequent value to high. */
    public static Spec triangular(double low, double mode, double high) {
        return distributed(call("triangular", low, mode, high), TriangularDistribution.of(low, mode, high));
    }

    /** All equally often. */
    public static Spec uniform(double low, double high) {
        return distributed(call("uniform", low, high), UniformDistribution.of(low, high));
    }

    /** Life times. */
    public static Spec weibull(double shape, double scale) {
        return distributed(call("weibull", shape, scale), WeibullDistribution.of(shape, scale));
    }

    /** Ranks from 1. */
    public static Spec zipf(long n, double exponent) {
        return distributed(call("zipf", n, exponent), ZipfDistribution.of(n, exponent));
    }

    /** A distribution of your own. */
    public static Spec distributed(Distribution distribution) {
        return distributed(call("distributed", distribution), distribution);
    }

    /**
     * Named values with weights, such as {@code "BASIC=75", "GOLD=5"}.
     *
     * @throws IllegalArgumentException if an entry is no {@code name=weight}
     */
    public static Spec weighted(String... entries) {
        List<Traits.Weight> weights = Weights.parse(entries).stream()
                .map(entry -> new Traits.Weight(entry.name(), entry.weight()))
                .toList();
        return drawn(call("weighted", (Object[]) entries), by -> Traits.weighted(weights, by));
    }

    /** This value in every row; may be {@code null}. */
    public static Spec always(@Nullable Object value) {
        List<@Nullable Object> only = new ArrayList<>();
        only.add(value);
        return drawn("set(" + Spelled.of(value) + ")", by -> Traits.given(new Given.Values(only, by)));
    }

    /** Nothing: a constructor gets {@code null}, zero or {@code false}, and what the class puts there itself stays. */
    public static Spec nothing() {
        return drawn("ignore()", by -> Traits.given(new Given.Nothing(by)));
    }

    /**
     * Whatever a function makes of random numbers, which follow from the seed, the row and the place.
     *
     * @param supplier makes the same value of the same numbers
     */
    public static Spec supplied(Function<? super RandomGenerator, ?> supplier) {
        return drawn("supply(...)", by -> Traits.given(new Given.Made(supplier, by)));
    }

    /** One of these values, each as often as any other. */
    public static Spec oneOf(@Nullable Object first, @Nullable Object... others) {
        List<@Nullable Object> values =
                Stream.concat(Stream.of(first), Arrays.stream(others)).collect(Collectors.toList());
        return drawn(call("oneOf", values.toArray()), by -> Traits.given(new Given.Values(values, by)));
    }

    /** No two rows share the value. */
    public static Spec unique() {
        return drawn("unique()", Traits::unique);
    }

    /** Text from Datafaker, by method such as {@code name.firstName} or {@code #{expression}}. */
    public static Spec fake(String source) {
        return drawn(call("fake", source), by -> Traits.faked(source, by));
    }

    /** Missing in so many rows, {@code [0, 1]}. */
    public static Spec nullRate(double rate) {
        return Demand.nullRate(call("nullRate", rate), rate);
    }

    /** The language of names and places. */
    public static Spec locale(Locale locale) {
        return new Spec(
                Matter.LOCALE,
                call("locale", locale.toLanguageTag()),
                (value, by) -> value.with(Traits.in(locale).over(value.traits())));
    }

    /**
     * Where a distribution's zero lies on a date or time, and what its unit is.
     *
     * @param from a moment in ISO 8601
     */
    public static Spec measured(String from, ChronoUnit unit) {
        return new Spec(
                Matter.MEASURE,
                call("measured", from, unit),
                (value, by) -> value.with(
                        Traits.measured(new Traits.Measure(from, unit)).over(value.traits())));
    }

    /**
     * From one value to another, both included: numbers, dates, times and whatever else lies on a line.
     *
     * @param low a number or a value of the type; {@code null} for no lower bound
     * @param high the same; {@code null} for no upper bound
     */
    public static Spec range(@Nullable Object low, @Nullable Object high) {
        return Demand.range(call("range", low, high), low, high);
    }

    /** So many characters or elements at least and at most. */
    public static Spec size(int min, int max) {
        return Demand.size(call("size", min, max), min, max);
    }

    /**
     * Text that matches a pattern as a whole, as {@code java.util.regex} reads it.
     *
     * @throws io.seedbed.problem.SeedbedException if it is no pattern, or one beyond what can be worked out
     */
    public static Spec matching(String regexp) {
        return Demand.matching(call("matching", regexp), regexp);
    }

    /** Wants rows only in which the value meets a condition; it is not missing then. */
    static Spec wanted(String text, Condition condition) {
        return new Spec(Matter.WANTED, text, (value, by) -> {
            List<Constraint> constraints = new ArrayList<>(value.constraints());
            constraints.add(new Constraint.Selected(condition, by));
            return present(value.with(constraints), by);
        });
    }

    /** The same where it is never missing. */
    static ValueSpec present(ValueSpec value, Origin by) {
        return value.traits().nullRate() > 0 ? value.with(Traits.missing(0, by).over(value.traits())) : value;
    }

    private static Spec distributed(String text, Distribution distribution) {
        return drawn(text, by -> Traits.distributed(distribution, by));
    }

    static Spec drawn(String text, Function<Origin, Traits> traits) {
        return new Spec(
                Matter.DRAWN, text, (value, by) -> value.with(traits.apply(by).over(value.traits())));
    }

    /** A call as it stands in source code: {@code normal(40, 10)}. */
    static String call(String name, @Nullable Object... arguments) {
        return Arrays.stream(arguments).map(Spelled::of).collect(Collectors.joining(", ", name + "(", ")"));
    }

    @Override
    public String toString() {
        return text;
    }
}
