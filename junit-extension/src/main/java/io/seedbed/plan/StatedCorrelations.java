package io.seedbed.plan;

import io.seedbed.blueprint.Correlation;
import io.seedbed.blueprint.Property;
import io.seedbed.blueprint.Shape;
import io.seedbed.blueprint.Ties;
import io.seedbed.blueprint.ValueSpec;
import io.seedbed.distribution.GaussianCopula;
import io.seedbed.problem.SeedbedException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What is stated about which properties of a class go together.
 *
 * @param owner how messages name the class
 */
record StatedCorrelations(List<Property> properties, String owner) {

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
     * The first properties tied together, in the order in which they are declared.
     *
     * @throws SeedbedException if what is stated about them can not be
     */
    GaussianCopula copula(int count) {
        GaussianCopula copula = new GaussianCopula();
        for (int i = 0; i < count; i++) {
            List<GaussianCopula.Tie> ties = ties(i);
            if (!copula.add(ties)) {
                throw contradiction(i, ties);
            }
        }
        return copula;
    }

    /** Whether a property is said to go with earlier ones, by it or by them. */
    boolean isTied(int index) {
        return !ties(index).isEmpty();
    }

    /** The numbers of all that a property goes with, directly or through others, and its own. */
    Set<Integer> linked(int index) {
        Set<Integer> linked = new TreeSet<>(Set.of(index));
        Deque<Integer> open = new ArrayDeque<>(linked);
        while (!open.isEmpty()) {
            int one = open.remove();
            for (int other = 0; other < properties.size(); other++) {
                if (stated(Math.max(one, other), Math.min(one, other)).isPresent() && linked.add(other)) {
                    open.add(other);
                }
            }
        }
        return linked;
    }

    /** The statements that tie some properties together. */
    List<String> among(Iterable<Integer> some) {
        List<String> stated = new ArrayList<>();
        for (int one : some) {
            for (int other : some) {
                if (one > other) {
                    stated(one, other).ifPresent(c -> stated.add(c.origin().toString()));
                }
            }
        }
        return stated;
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
            requireDrawn(own, index);
        }
        return ties;
    }

    /** @throws SeedbedException if the other property is not drawn from a distribution that this one could go with */
    private void requireDrawn(Correlation own, int index) {
        ValueSpec other = properties.stream()
                .filter(p -> p.name().equals(own.with()))
                .findFirst()
                .orElseThrow()
                .value();
        Ties ties = other.traits().ties();
        String why = null;
        if (other.traits().given() != null) {
            return; // A program has the last word, in one test, on what the class says for all.
        } else if (ties.computed() != null) {
            why = "it follows from others by " + ties.computed().origin().text();
        } else if (ties.reference() != null) {
            why = "it refers to rows of another entity";
        } else if (ties.progression() != null || other.traits().unique()) {
            why = "its values differ from row to row";
        } else if (!(other.shape() instanceof Shape.Number
                || other.shape() instanceof Shape.Listed
                || other.shape() instanceof Shape.Text)) {
            why = other.javaType() + " has no order";
        }
        if (why != null) {
            throw SeedbedException.of("Nothing can go with " + own.with() + ": " + place(index))
                    .fact("stated", own.origin().text())
                    .fact("why", why)
                    .remedy("name a number, date, time or enum that is drawn on its own")
                    .exception();
        }
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

    /** How messages name a property. */
    String place(int index) {
        return owner + "." + properties.get(index).name();
    }
}
