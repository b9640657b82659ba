package io.seedbed.blueprint;

import java.util.List;

/** How a value follows from other properties of its object, or from what these lead to. */
public sealed interface Relation {

    /** The annotation that says so. */
    Origin origin();

    /** What it follows from: names of properties, or paths through objects, {@code customer.email}. */
    List<String> paths();

    /** Whether the value is not drawn, but made of the others. */
    default boolean isComputed() {
        return true;
    }

    /**
     * The value is greater or smaller.
     *
     * @param above whether it is the greater one
     */
    record Ordered(String path, boolean above, boolean orEqual, Origin origin) implements Relation {
        @Override
        public List<String> paths() {
            return List.of(path);
        }

        @Override
        public boolean isComputed() {
            return false;
        }
    }

    /** The value is the same. */
    record Same(String path, Origin origin) implements Relation {
        @Override
        public List<String> paths() {
            return List.of(path);
        }
    }

    /** The value is the sum. */
    record Sum(List<String> paths, Origin origin) implements Relation {
        public Sum {
            paths = List.copyOf(paths);
        }
    }

    /**
     * The value is what a static method of the class returns.
     *
     * @param method its name
     * @param paths its arguments
     */
    record Derived(String method, List<String> paths, Origin origin) implements Relation {
        public Derived {
            paths = List.copyOf(paths);
        }
    }
}
