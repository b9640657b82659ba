package io.seedbed.plan;

import io.seedbed.blueprint.Rarity;
import io.seedbed.blueprint.Shape;
import io.seedbed.blueprint.Traits;
import io.seedbed.distribution.Distribution;
import io.seedbed.distribution.Truncated;
import io.seedbed.distribution.WeightedChoice;
import io.seedbed.domain.Choice;
import io.seedbed.plan.ValueSources.Made;
import io.seedbed.problem.SeedbedException;
import io.seedbed.random.Address;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongUnaryOperator;
import java.util.stream.Collectors;

/** Sources of values from a list: by their weights, by their position in it, or each as often as any other. */
final class ListedSources {

    private ListedSources() {}

    /**
     * Enum constants and the like.
     *
     * @param rows how many rows there will be in all; 0 if nobody knows
     */
    static Made of(Choice allowed, Cell cell, Place place, long rows) {
        Traits traits = cell.value().traits();
        List<Object> values = List.copyOf(allowed.values());
        Rarity rarity = traits.ties().rarity();
        if (!traits.weights().isEmpty() || rarity != null) {
            List<?> all = ((Shape.Listed) cell.value().shape()).values().values();
            List<Traits.Weight> weights = rarity == null
                    ? traits.weights()
                    : Shares.of(
                            rarity,
                            traits.weights(),
                            values.stream().map(Literals::nameOf).toList(),
                            rows,
                            place.text());
            return weighted(weights, name -> named(name, all, values, place), place, allowed.toString());
        }
        Distribution distribution = traits.distribution();
        if (distribution != null) {
            long first = distribution.low() > 0 ? (long) distribution.low() : 0;
            Truncated truncated =
                    Cutting.at(place.text(), () -> Truncated.grid(distribution, first, first + values.size() - 1, 1));
            LongUnaryOperator index = bits -> truncated.indexAt(Address.unit(bits)) - first;
            return new Made(
                    new ListedLeaf<>(values, index),
                    allowed.toString(),
                    distribution + " over the listed order",
                    Maker.DRAW);
        }
        return new Made(evenly(values), allowed.toString(), "uniform", Maker.DRAW);
    }

    private static <T> ListedLeaf<T> evenly(List<T> values) {
        return new ListedLeaf<>(values, bits -> Address.below(bits, values.size()));
    }

    private static Optional<Object> named(String name, List<?> all, List<Object> allowed, Place place) {
        Optional<?> value =
                all.stream().filter(v -> Literals.nameOf(v).equals(name)).findFirst();
        if (value.isEmpty()) {
            throw SeedbedException.of("A weight names no value: " + place.text())
                    .fact("stated", name)
                    .fact("values", all.stream().map(String::valueOf).collect(Collectors.joining(", ")))
                    .remedy("use one of the values")
                    .exception();
        }
        return value.filter(allowed::contains).map(v -> v);
    }

    /** The values that weights name, as far as they are allowed. */
    static <T> Made weighted(
            List<Traits.Weight> weights, Function<String, Optional<T>> parse, Place place, String domain) {
        return new Made(leaf(weights, parse, place, domain), domain, "weighted " + entries(weights), Maker.DRAW);
    }

    static <T> ListedLeaf<T> leaf(
            List<Traits.Weight> weights, Function<String, Optional<T>> parse, Place place, String domain) {
        List<T> values = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        for (Traits.Weight weight : weights) {
            Optional<T> value = parse.apply(weight.name());
            if (value.isPresent() && weight.weight() > 0) {
                values.add(value.get());
                shares.add(weight.weight());
            }
        }
        if (values.isEmpty()) {
            throw SeedbedException.of("No weighted value is possible for " + place.text())
                    .fact("allowed", domain)
                    .remedy("give a weight above 0 to at least one value that the constraints allow")
                    .exception();
        }
        WeightedChoice choice = WeightedChoice.of(
                shares.stream().mapToDouble(Double::doubleValue).toArray());
        return new ListedLeaf<>(values, bits -> choice.indexAt(Address.unit(bits)));
    }

    /** The only value, or all with their weights: {@code USD=90, EUR=10}. */
    static String words(List<Traits.Weight> weights) {
        return weights.size() == 1 ? weights.get(0).name() : entries(weights);
    }

    private static String entries(List<Traits.Weight> weights) {
        return weights.stream()
                .map(w -> w.name() + "="
                        + BigDecimal.valueOf(w.weight()).stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(", "));
    }
}
