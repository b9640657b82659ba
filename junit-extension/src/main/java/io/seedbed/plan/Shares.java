package io.seedbed.plan;

import io.seedbed.blueprint.Rarity;
import io.seedbed.blueprint.Traits;
import io.seedbed.problem.SeedbedException;
import java.util.ArrayList;
import java.util.List;

/** Gives a rare value its share, and leaves the others theirs. */
final class Shares {

    private Shares() {}

    /**
     * The weights of all values.
     *
     * @param stated the weights of values as far as they are stated; none for all alike
     * @param values the names of all values
     * @param rows how many rows there are; 0 if nobody knows
     * @throws SeedbedException if there are fewer rows than are to hold the value, or no such value
     */
    static List<Traits.Weight> of(
            Rarity rarity, List<Traits.Weight> stated, List<String> values, long rows, String place) {
        List<Traits.Weight> others = new ArrayList<>();
        (stated.isEmpty()
                        ? values.stream()
                                .map(name -> new Traits.Weight(name, 1))
                                .toList()
                        : stated)
                .stream()
                        .filter(weight -> !weight.name().equals(rarity.value()))
                        .forEach(others::add);
        if (!values.contains(rarity.value())) {
            throw SeedbedException.of("A rare value is none of the values: " + place)
                    .fact("stated", rarity.origin().text())
                    .fact("values", String.join(", ", values))
                    .remedy("name one of these by value = \"...\"")
                    .exception();
        }
        if (rows > 0 && rarity.atLeast() > rows) {
            throw SeedbedException.of("There are too few rows for a quota: " + place)
                    .fact("contradiction", rarity.origin().text() + "\n" + rows + " rows")
                    .remedy("ask for at least " + rarity.atLeast() + " rows, or lower atLeast")
                    .exception();
        }
        double share =
                rows > 0 ? (double) Math.max(rarity.atLeast(), Math.round(rarity.rate() * rows)) / rows : rarity.rate();
        double rest = others.stream().mapToDouble(Traits.Weight::weight).sum();
        List<Traits.Weight> weights = new ArrayList<>(List.of(new Traits.Weight(rarity.value(), share)));
        others.forEach(other -> weights.add(new Traits.Weight(other.name(), (1 - share) * other.weight() / rest)));
        return weights;
    }
}
