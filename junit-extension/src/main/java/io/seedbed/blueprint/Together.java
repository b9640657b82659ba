package io.seedbed.blueprint;

import java.util.List;

/**
 * Properties whose values together differ from row to row.
 *
 * @param paths the properties, with dots for parts of objects
 * @param origin who says so
 */
public record Together(List<String> paths, Origin origin) {
    public Together {
        paths = List.copyOf(paths);
    }

    /** The properties in one text, which names the set. */
    public String name() {
        return String.join(", ", paths);
    }
}
