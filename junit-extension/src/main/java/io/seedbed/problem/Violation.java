package io.seedbed.problem;

import java.util.List;

/**
 * What is wrong with a value, and where.
 *
 * @param text as in {@code lines[0].quantity = 0 violates @Positive}
 * @param path the way to the value: names of properties, and numbers of elements where they have any; empty for an object as a whole
 */
public record Violation(String text, List<Object> path) {

    public Violation {
        path = List.copyOf(path);
    }
}
