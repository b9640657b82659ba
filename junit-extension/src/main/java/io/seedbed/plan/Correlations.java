package io.seedbed.plan;

import io.seedbed.blueprint.Property;
import io.seedbed.blueprint.ValueSpec;
import io.seedbed.distribution.GaussianCopula;
import io.seedbed.problem.SeedbedException;
import io.seedbed.random.Address;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Makes properties of a class go together: in the order in which they are declared, but behind those that rows are chosen by, and those
 * whose shares over all rows are exact. These are placed without regard to others, which can still go with them.
 */
final class Correlations {

    /** Correlations and weights that rounding leaves of 0. */
    private static final double NOTHING = 1e-9;

    private final List<Property> properties;
    private final StatedCorrelations stated;
    private final Predicate<ValueSpec> isExact;
    /** Whether greater bits of a property mean smaller values; known when its source is made. */
    private final Set<String> falling = new HashSet<>();
    /** Which bits properties are drawn from; known when their sources are made, those that others go with first. */
    private final Map<String, Standing> standings = new HashMap<>();

    /**
     * @param owner how messages name the class
     * @param isExact whether the shares of a property are to be exact
     */
    Correlations(List<Property> properties, String owner, Predicate<ValueSpec> isExact) {
        this.properties = properties;
        this.stated = new StatedCorrelations(properties, owner);
        this.isExact = isExact;
    }

    /** Makes known what a property with exact shares is drawn from, so that others go with it. */
    void know(Leaf<?> leaf, String property, Standing standing) {
        if (leaf.isFalling()) {
            falling.add(property);
        }
        standings.put(property, standing);
    }

    /**
     * Whether a property goes with one that rows are chosen by: how often which value appears follows from that.
     *
     * @throws SeedbedException if what is stated can not be
     */
    boolean isBehindChosen(String property) {
        GaussianCopula copula = stated.copula(properties.size());
        requireApart(copula);
        return isBehindChosen(index(property), copula);
    }

    private boolean isBehindChosen(int index, GaussianCopula copula) {
        return all().anyMatch(i -> i != index && isChosen(i) && isTogether(copula, i, index));
    }

    /**
     * A source that is tied to properties that come before it; empty if there are none that it goes with.
     *
     * @param standing what it would be drawn from on its own
     * @throws SeedbedException if what is stated can not be
     */
    <T> Optional<Source<T>> tied(Leaf<T> leaf, String property, Standing standing) {
        know(leaf, property, standing);
        int index = index(property);
        boolean isAsDeclared = standings.values().stream().allMatch(known -> known.narrowing() == null)
                && stated.linked(index).stream().noneMatch(this::isExact);
        if (!isAsDeclared) {
            return behindOthers(leaf, index, stated.copula(properties.size()));
        }
        GaussianCopula copula = stated.copula(index + 1);
        return stated.isTied(index)
                ? Optional.of(source(leaf, all().boxed().toList(), copula.weights(index)))
                : Optional.empty();
    }

    /** What is wanted of some properties, or has exact shares, is drawn first, and the others go with it. */
    private <T> Optional<Source<T>> behindOthers(Leaf<T> leaf, int index, GaussianCopula copula) {
        requireApart(copula);
        List<Integer> order = new ArrayList<>(all().boxed().toList());
        order.sort(Comparator.comparingInt(i -> turn(i, copula)));
        double[] weights = copula.inOrder(order).weights(order.indexOf(index));
        boolean isAlone = IntStream.range(0, weights.length - 1).allMatch(i -> Math.abs(weights[i]) < NOTHING);
        if (isAlone) {
            return Optional.empty();
        }
        if (isChosen(index)) {
            throw Selection.of(properties.get(index).value(), stated.place(index))
                    .refused("another property that is chosen by goes with it");
        }
        return Optional.of(source(leaf, order, weights));
    }

    /**
     * The properties in the order in which their sources are to be made: what others go with is known when these are made.
     *
     * @throws SeedbedException if what is stated can not be
     */
    List<Property> toBeMade() {
        GaussianCopula copula = stated.copula(properties.size());
        return all().boxed()
                .sorted(Comparator.comparingInt(i -> turn(i, copula)))
                .map(properties::get)
                .toList();
    }

    private int turn(int index, GaussianCopula copula) {
        if (isChosen(index)) {
            return 0;
        }
        // What was to have exact shares, but goes with what is chosen, goes with what still has them as well.
        return isPlaced(index, copula) ? 1 : isExact(index) ? 2 : 3;
    }

    /** @throws SeedbedException if two properties with exact shares go together: the rows of neither could be placed first */
    private void requireApart(GaussianCopula copula) {
        List<Integer> placed = all().filter(i -> isPlaced(i, copula)).boxed().toList();
        for (int one : placed) {
            for (int other : placed) {
                if (one < other && isTogether(copula, one, other)) {
                    throw togetherAndExact(one, other);
                }
            }
        }
    }

    private SeedbedException togetherAndExact(int one, int other) {
        boolean isStated = !stated.among(List.of(one, other)).isEmpty();
        return SeedbedException.of("Two properties with exact shares can not go together: " + stated.owner())
                .fact(
                        "properties",
                        properties.get(one).name() + ", "
                                + properties.get(other).name())
                .fact(
                        "correlated",
                        String.join("\n", stated.among(isStated ? List.of(one, other) : stated.linked(one))))
                .fact("why", "each has its place among all rows, and which values meet follows from that")
                .remedy("leave the exact shares to one of them"
                        + (isStated ? "" : ", or state that they do not go together, by rho = 0"))
                .exception();
    }

    private <T> Source<T> source(Leaf<T> leaf, List<Integer> order, double[] weights) {
        int own = weights.length - 1;
        for (int i = 0; i < own; i++) {
            if (isFalling(order.get(i)) != isFalling(order.get(own))) {
                weights[i] = -weights[i];
            }
        }
        Ranks ranks = score(order.get(own)).standing().ranks();
        return new CorrelatedSource<>(
                ranks != null && leaf instanceof ListedLeaf<T> listed ? ranks.sorted(listed) : leaf,
                order.subList(0, own).stream().map(this::score).toList(),
                weights);
    }

    private Score score(int index) {
        Property property = properties.get(index);
        return new Score(Address.name(property.stableName()), standings.getOrDefault(property.name(), Standing.USUAL));
    }

    private IntStream all() {
        return IntStream.range(0, properties.size());
    }

    private int index(String property) {
        return all().filter(i -> properties.get(i).name().equals(property))
                .findFirst()
                .orElseThrow();
    }

    private boolean isFalling(int index) {
        return falling.contains(properties.get(index).name());
    }

    private boolean isChosen(int index) {
        return Selection.isOn(properties.get(index).value());
    }

    /** Whether a property that goes with others is to have exact shares. */
    private boolean isExact(int index) {
        return isExact.test(properties.get(index).value())
                && stated.linked(index).size() > 1;
    }

    /** Whether the shares of a property are exact. */
    private boolean isPlaced(int index, GaussianCopula copula) {
        return isExact(index) && !isBehindChosen(index, copula);
    }

    private static boolean isTogether(GaussianCopula copula, int one, int other) {
        return Math.abs(copula.correlation(one, other)) > NOTHING;
    }
}
