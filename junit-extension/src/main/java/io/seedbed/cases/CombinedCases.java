package io.seedbed.cases;

import io.seedbed.blueprint.Schema;
import io.seedbed.blueprint.Shape;
import io.seedbed.problem.SeedbedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes valid objects in which the classes of properties meet each other, any two or any three of them.
 *
 * <p>The classes of a property are the kinds of values at its rim, and its usual values, which come first.
 */
final class CombinedCases<T> {

    private static final String USUAL = "usual";

    /**
     * A property with its classes: usual values, and those of each edge.
     *
     * @param isComplete whether each value is of a class of its own, and none is left to be usual
     */
    private record Factor(Spot spot, List<Edge> edges, boolean isComplete) {
        int classes() {
            return edges.size() + 1;
        }

        String label(int index) {
            return index == 0 ? USUAL : edges.get(index - 1).label();
        }

        boolean isMissing(int index) {
            return index > 0 && edges.get(index - 1).isMissing();
        }

        /** Whether this is an object that another factor's property belongs to, at whatever distance. */
        boolean isAround(Factor other) {
            return other.spot.steps().size() > spot.steps().size()
                    && other.spot.steps().subList(0, spot.steps().size()).equals(spot.steps());
        }
    }

    private final Making<T> making;
    private final List<Factor> factors = new ArrayList<>();

    CombinedCases(Making<T> making) {
        this.making = making;
        for (Spot spot : Spots.of(making.schema())) {
            if (!spot.isRoot() && spot.isNear() && !spot.isInside() && Spots.isMadeHere(spot.value())) {
                List<Edge> all = Edges.of(spot.value(), spot.path());
                List<Edge> edges = all.stream().filter(Edge::isExtreme).toList();
                boolean isComplete = spot.value().shape() instanceof Shape.Listed
                        && edges.size() == all.size()
                        && edges.stream().anyMatch(edge -> !edge.isMissing());
                if (!edges.isEmpty()) {
                    factors.add(new Factor(spot, edges, isComplete));
                }
            }
        }
    }

    /**
     * The cases, and the combinations that no object has.
     *
     * @param strength how many properties a combination has
     */
    List<CombinedCase<T>> all(int strength) {
        making.valid();
        List<CombinedCase<T>> cases = new ArrayList<>();
        if (factors.isEmpty()) {
            return cases;
        }
        CoveringArray array = new CoveringArray(
                factors.stream().mapToInt(Factor::classes).toArray(), Math.min(strength, factors.size()));
        excludePartsOfNothing(array);
        excludeUsualAmongAll(array);
        excludeImpossible(array, cases);
        for (Optional<CoveringArray.Proposal> next = array.next(); next.isPresent(); next = array.next()) {
            int[] combination = next.get().combination();
            CombinedCase<T> made = made(next.get().row(), cases.size());
            if (made.isPossible()) {
                array.cover(next.get().row());
            } else {
                // Something else in the row may stand in the way.
                int[] alone = Arrays.stream(combination)
                        .map(each -> Math.max(0, each))
                        .toArray();
                made = made(alone, cases.size());
                if (made.isPossible()) {
                    array.cover(alone);
                } else {
                    made = new CombinedCase<>(classes(combination), null, made.reason());
                    array.exclude(combination);
                }
            }
            cases.add(made);
        }
        return cases;
    }

    /** A kind that no object has is told of once, and not again in each of its combinations. */
    private void excludeImpossible(CoveringArray array, List<CombinedCase<T>> cases) {
        for (int i = 0; i < factors.size(); i++) {
            for (int kind = 1; kind < factors.get(i).classes(); kind++) {
                int[] alone = new int[factors.size()];
                alone[i] = kind;
                CombinedCase<T> made = made(alone, 0);
                if (!made.isPossible()) {
                    int[] combination = open();
                    combination[i] = kind;
                    cases.add(new CombinedCase<>(classes(combination), null, made.reason()));
                    array.exclude(combination);
                }
            }
        }
    }

    /** Where each value is a kind of its own none is usual, but for what may be part of nothing. */
    private void excludeUsualAmongAll(CoveringArray array) {
        for (int i = 0; i < factors.size(); i++) {
            Factor factor = factors.get(i);
            boolean isPart = factors.stream().anyMatch(other -> other.isAround(factor));
            if (factor.isComplete && !isPart) {
                int[] combination = open();
                combination[i] = 0;
                array.exclude(combination);
            }
        }
    }

    private int[] open() {
        int[] combination = new int[factors.size()];
        Arrays.fill(combination, CoveringArray.OPEN);
        return combination;
    }

    /** Of an address that is missing the city is of no class. */
    private void excludePartsOfNothing(CoveringArray array) {
        for (int whole = 0; whole < factors.size(); whole++) {
            for (int part = 0; part < factors.size(); part++) {
                if (factors.get(whole).isAround(factors.get(part))) {
                    excludePart(array, whole, part);
                }
            }
        }
    }

    private void excludePart(CoveringArray array, int whole, int part) {
        for (int i = 0; i < factors.get(whole).classes(); i++) {
            for (int j = 1;
                    j < factors.get(part).classes() && factors.get(whole).isMissing(i);
                    j++) {
                int[] combination = open();
                combination[whole] = i;
                combination[part] = j;
                array.exclude(combination);
            }
        }
    }

    private CombinedCase<T> made(int[] row, int number) {
        try {
            Schema turned = making.schema();
            for (int i = 0; i < row.length; i++) {
                Factor factor = factors.get(i);
                if (!isOfNothing(factor, row)) {
                    turned = TurnedSchema.of(
                            turned,
                            factor.spot,
                            TurnedSchema.Share.ALL,
                            row[i] == 0
                                    ? TurnedSchema::present
                                    : factor.edges.get(row[i] - 1).turn());
                }
            }
            T object = making.validRow(making.plan(turned, making.oracle()), number);
            return new CombinedCase<>(classes(row), object, "");
        } catch (SeedbedException e) {
            return new CombinedCase<>(classes(row), null, Making.reason(e));
        }
    }

    private boolean isOfNothing(Factor part, int[] row) {
        for (int i = 0; i < row.length; i++) {
            if (factors.get(i).isAround(part) && factors.get(i).isMissing(row[i])) {
                return true;
            }
        }
        return false;
    }

    private Map<String, String> classes(int[] row) {
        Map<String, String> classes = new LinkedHashMap<>();
        for (int i = 0; i < row.length; i++) {
            if (row[i] != CoveringArray.OPEN && !isOfNothing(factors.get(i), row)) {
                classes.put(factors.get(i).spot.path(), factors.get(i).label(row[i]));
            }
        }
        return classes;
    }
}
