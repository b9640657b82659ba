package io.seedbed.cases;

import io.seedbed.blueprint.ValueSpec;
import java.util.ArrayList;
import java.util.List;

/**
 * A place in the objects of a schema.
 *
 * @param steps the way there from the root
 * @param value what is stated about the value there
 */
record Spot(List<Step> steps, ValueSpec value) {

    /** Properties away from the root up to which a place is near. */
    private static final int NEAR = 2;

    /** A step from a value into it. */
    sealed interface Step {}

    /** To a property of an object. */
    record ToProperty(String name) implements Step {}

    /**
     * To what a container or an {@code Optional} holds.
     *
     * @param index 0, or 1 for a map's values
     * @param suffix how paths spell it
     */
    record ToContent(int index, String suffix) implements Step {}

    /** To an object of one of several types. */
    record ToOption(String key) implements Step {}

    Spot {
        steps = List.copyOf(steps);
    }

    Spot to(Step step, ValueSpec there) {
        List<Step> further = new ArrayList<>(steps);
        further.add(step);
        return new Spot(further, there);
    }

    boolean isRoot() {
        return steps.isEmpty();
    }

    /** How many properties away from the root it is. */
    int depth() {
        return names().size();
    }

    /** Whether it is a property of the root, or of an object that is: {@code age}, {@code address.city}, {@code lines[].quantity}. */
    boolean isNear() {
        return depth() <= NEAR;
    }

    /** The properties on the way, which is how a validator names the place, but for numbers of elements. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (Step step : steps) {
            if (step instanceof ToProperty property) {
                names.add(property.name);
            }
        }
        return names;
    }

    /** Whether the value stands in a container, or in an object of one of several types. */
    boolean isInside() {
        return steps.stream().anyMatch(step -> !(step instanceof ToProperty));
    }

    /** The way over properties, as far as it leads over nothing else. */
    String readablePath() {
        StringBuilder path = new StringBuilder();
        for (Step step : steps) {
            if (!(step instanceof ToProperty property)) {
                break;
            }
            path.append(path.isEmpty() ? "" : ".").append(property.name);
        }
        return path.toString();
    }

    /** The way as {@code explain} spells it, e.g. {@code lines[].quantity}; empty for the root. */
    String path() {
        StringBuilder path = new StringBuilder();
        for (Step step : steps) {
            if (step instanceof ToProperty property) {
                path.append(path.isEmpty() ? "" : ".").append(property.name);
            } else if (step instanceof ToContent content) {
                path.append(content.suffix);
            } else if (step instanceof ToOption option) {
                path.append('<').append(option.key.replace('$', '.')).append('>');
            }
        }
        return path.toString();
    }
}
