package io.seedbed.blueprint;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    /**
     * How often which value appears depends on another one.
     *
     * @param lines what the value is for some values of the other one
     * @param otherwise what it is for all others; {@code null} if there must be none
     */
    record Table(String path, List<Line> lines, @Nullable Line otherwise, Origin origin) implements Relation {
        public Table {
            lines = List.copyOf(lines);
        }

        @Override
        public List<String> paths() {
            return List.of(path);
        }

        @Override
        public boolean isComputed() {
            return false;
        }

        /** All values that are named, with their weights. */
        public List<Traits.Weight> values() {
            return Stream.concat(lines.stream(), Stream.ofNullable(otherwise))
                    .flatMap(line -> line.then().stream())
                    .toList();
        }

        /**
         * A line of the table.
         *
         * @param is values of the other one, as they were written
         * @param stated the line, as it was written
         */
        public record Line(List<String> is, List<Traits.Weight> then, String stated) {
            public Line {
                is = List.copyOf(is);
                then = List.copyOf(then);
            }
        }
    }
}
