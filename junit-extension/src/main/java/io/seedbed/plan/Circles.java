package io.seedbed.plan;

import io.seedbed.problem.SeedbedException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Looks for properties that follow from themselves. */
final class Circles {

    private final Function<String, List<String>> predecessors;
    private final Set<String> done = new HashSet<>();
    private final List<String> way = new ArrayList<>();

    /** @param predecessors what a property follows from */
    Circles(Function<String, List<String>> predecessors) {
        this.predecessors = predecessors;
    }

    /** @throws SeedbedException if there is a circle */
    void refuse(Iterable<String> properties, String owner) {
        properties.forEach(property -> visit(property, owner));
    }

    private void visit(String property, String owner) {
        int start = way.indexOf(property);
        way.add(property);
        if (start >= 0) {
            throw SeedbedException.of("Properties follow from each other in a circle: " + owner)
                    .fact("circle", String.join(" from ", way.subList(start, way.size())))
                    .remedy("let one of them stand on its own; the others are cut to what it leaves over")
                    .exception();
        }
        if (done.add(property)) {
            predecessors.apply(property).forEach(before -> visit(before, owner));
        }
        way.remove(way.size() - 1);
    }
}
