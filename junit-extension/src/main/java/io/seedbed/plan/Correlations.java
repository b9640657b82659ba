package io.seedbed.plan;

import io.seedbed.blueprint.Correlation;
import io.seedbed.blueprint.Property;
import io.seedbed.distribution.GaussianCopula;
import io.seedbed.problem.SeedbedException;
import io.seedbed.random.Address;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which properties of a class go together, in the order in which they are declared. */
final class Correlations {

    /** Weights that rounding leaves of 0. */
    private static final double NOTHING = 1e-9;

    private final List<Property> properties;
    private final String owner;
    /** Whether greater bits of a property mean smaller values; known when its source is made. */
    private final Set<String> falling = new HashSet<>();
    /** The properties of which only some values are wanted; known when their sources are made, before all others. */
    private final Map<String, Narrowing> narrowings = new HashMap<>();

    /** @param owner how messages name the class */
    Correlations(List<Property> properties, String owner) {
        this.properties = properties;
        this.owner = owner;
    }

    /** Whether any property goes with another. */
    static boolean isAny(List<Property> properties) {
        for (Property property : properties) {
            if (!property.value().traits().ties().correlations().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /**
     * A source that is tied to properties that come before it; empty if there are none that it goes with.
     *
     * @param narrowing which of its values are wanted; {@code null} for all
     * @throws SeedbedException if what is stated can not be
     */
    <T> Optional<Source<T>> tied(Leaf<T> leaf, String property, @Nullable Narrowing narrowing) {
        if (leaf.isFalling()) {
            falling.add(property);
        }
        if (narrowing != null) {
            narrowings.put(property, narrowing);
        }
        GaussianCopula copula = new GaussianCopula();
        boolean isTied = false;
        int index = -1;
        for (int i = 0; i < properties.size(); i++) {
            List<GaussianCopula.Tie> ties = ties(i);
            if (!copula.add(ties)) {
                throw contradiction(i, ties);
            }
            isTied |= !ties.isEmpty();
            if (properties.get(i).name().equals(property)) {
                index = i;
                if (narrowings.isEmpty()) {
                    return ties.isEmpty() ? Optional.empty() : Optional.of(source(leaf, order(), copula.weights(i)));
                }
            }
        }
        return isTied ? behindChosen(leaf, index, copula) : Optional.empty();
    }

    /** The order in which properties are declared. */
    private List<Integer> order() {
        return IntStream.range(0, properties.size()).boxed().toList();
    }

    /** What is wanted of some properties is drawn first, and the others go with it. */
    private <T> Optional<Source<T>> behindChosen(Leaf<T> leaf, int index, GaussianCopula copula) {
        List<Integer> order = new ArrayList<>(order());
        order.sort(Comparator.comparing(i -> !Selection.isOn(properties.get(i).value())));
        double[] weights = copula.inOrder(order).weights(order.indexOf(index));
        boolean isAlone = Arrays.stream(weights, 0, weights.length - 1).allMatch(x -> Math.abs(x) < NOTHING);
        if (isAlone) {
            return Optional.empty();
        }
        if (Selection.isOn(properties.get(index).value())) {
            throw Selection.of(properties.get(index).value(), place(index))
                    .refused("another property that is chosen by goes with it");
        }
        return Optional.of(source(leaf, order, weights));
    }

    private <T> Source<T> source(Leaf<T> leaf, List<Integer> order, double[] weights) {
        int own = weights.length - 1;
        for (int i = 0; i < own; i++) {
            if (isFalling(order.get(i)) != isFalling(order.get(own))) {
                weights[i] = -weights[i];
            }
        }
        List<Property> others =
                order.subList(0, own).stream().map(properties::get).toList();
        return new CorrelatedSource<>(
                leaf,
                others.stream().mapToLong(p -> Address.name(p.stableName())).toArray(),
                others.stream().map(p -> narrowings.get(p.name())).toArray(Narrowing[]::new),
                weights);
    }

    private boolean isFalling(int index) {
        return falling.contains(properties.get(index).name());
    }

    /** What is stated about a property and earlier ones, by it or by them. */
    private List<GaussianCopula.Tie> ties(int index) {
        List<GaussianCopula.Tie> ties = new ArrayList<>();
        for (int earlier = 0; earlier < index; earlier++) {
            Optional<Correlation> stated = stated(index, earlier);
            if (stated.isPresent()) {
                ties.add(new GaussianCopula.Tie(earlier, stated.get().rho()));
            }
        }
        for (Correlation own : correlations(index)) {
            if (properties.stream().noneMatch(p -> p.name().equals(own.with()))
                    || own.with().equals(properties.get(index).name())) {
                throw SeedbedException.of("There is no other property " + own.with() + ": " + place(index))
                        .fact("stated", own.origin().text())
                        .fact(
                                "properties",
                                properties.stream().map(Property::name).collect(Collectors.joining(", ")))
                        .remedy("name one of these")
                        .exception();
            }
        }
        return ties;
    }

    private List<Correlation> correlations(int index) {
        return properties.get(index).value().traits().ties().correlations();
    }

    private Optional<Correlation> stated(int one, int other) {
        Optional<Correlation> forward = with(one, other);
        Optional<Correlation> backward = with(other, one);
        if (forward.isPresent()
                && backward.isPresent()
                && forward.get().rho() != backward.get().rho()) {
            throw SeedbedException.of("Two correlations of the same properties: " + place(one))
                    .fact(
                            "stated",
                            forward.get().origin() + "\n" + backward.get().origin())
                    .remedy("keep one of them")
                    .exception();
        }
        return forward.or(() -> backward);
    }

    private Optional<Correlation> with(int one, int other) {
        return correlations(one).stream()
                .filter(c -> c.with().equals(properties.get(other).name()))
                .findFirst();
    }

    private SeedbedException contradiction(int index, List<GaussianCopula.Tie> ties) {
        List<Integer> culprits = culprits(index, ties);
        List<String> stated = new ArrayList<>();
        for (int i = 0; i < culprits.size(); i++) {
            for (int j = 0; j < i; j++) {
                stated(culprits.get(i), culprits.get(j))
                        .ifPresent(c -> stated.add(c.origin().toString()));
            }
        }
        return SeedbedException.of("No values can be correlated like this: " + owner)
                .fact(
                        "properties",
                        culprits.stream()
                                .sorted()
                                .map(i -> properties.get(i).name())
                                .collect(Collectors.joining(", ")))
                .fact("contradiction", String.join("\n", stated))
                .fact("why", "what goes with two things ties these two together as well")
                .remedy("bring one of these correlations nearer to what the others leave"
                        + (culprits.size() > stated.size() ? ", or state the one between the other two" : ""))
                .exception();
    }

    /** The first triple that contradicts itself; all that the property is tied to if no three do. */
    private List<Integer> culprits(int index, List<GaussianCopula.Tie> ties) {
        for (GaussianCopula.Tie one : ties) {
            for (GaussianCopula.Tie other : ties) {
                if (one.variable() < other.variable() && !isPossible(one, other)) {
                    return List.of(index, one.variable(), other.variable());
                }
            }
        }
        List<Integer> all = new ArrayList<>(List.of(index));
        ties.forEach(tie -> all.add(tie.variable()));
        return all;
    }

    private boolean isPossible(GaussianCopula.Tie one, GaussianCopula.Tie other) {
        GaussianCopula three = new GaussianCopula();
        Optional<Correlation> between = stated(other.variable(), one.variable());
        return three.add(List.of())
                && three.add(between.map(c -> List.of(new GaussianCopula.Tie(0, c.rho())))
                        .orElse(List.of()))
                && three.add(List.of(new GaussianCopula.Tie(0, one.rho()), new GaussianCopula.Tie(1, other.rho())));
    }

    private String place(int index) {
        return owner + "." + properties.get(index).name();
    }
}
