package io.seedbed.problem;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a value, and where.
 *
 * @param text as in {@code lines[0].quantity = 0 violates @Positive}
 * @param path the way to the value: names of properties, and numbers of elements where they have any; empty for an object as a whole
 * @param constraint the constraint that is violated, as in {@code @Positive}; empty if it is none of a validator
 * @param value the value; {@code null} if it is missing
 */
public record Violation(
        String text,
        List<Object> path,
        String constraint,
        @Nullable Object value) {

    public Violation {
        path = List.copyOf(path);
    }

    /** Of an object as a whole, by what is no constraint. */
    public static Violation of(String text) {
        return new Violation(text, List.of(), "", null);
    }

    /** The properties on the way, without numbers. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (Object step : path) {
            if (step instanceof String name) {
                names.add(name);
            }
        }
        return names;
    }
}
