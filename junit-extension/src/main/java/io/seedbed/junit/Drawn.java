package io.seedbed.junit;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * What a test was given.
 *
 * @param type the type of a row as source code spells it
 * @param name the parameter or field; empty for all parameters of an invocation
 * @param row the first row
 * @param rows how many rows; 0 for a data set, which has all of them
 * @param settings what else the values follow from
 * @param annotation what to write to get the same again
 */
record Drawn(String type, String name, long row, long rows, RunSettings settings, String annotation) {

    /** Tells what a test that failed was given; for most values that is known beforehand. */
    interface Witness extends Function<ExtensionContext, Stream<Drawn>> {}

    private record Witnesses(Queue<Witness> all) {}

    /** One key for each test or container, since stores also answer for those around them. */
    private record Key(String uniqueId) {}

    /** Notes a value for the failures of this test, or of all tests in this container. */
    static void note(ExtensionContext context, Drawn drawn) {
        note(context, failed -> Stream.of(drawn));
    }

    /** Notes whom to ask about values. */
    static void note(ExtensionContext context, Witness witness) {
        Stores.kept(
                        Stores.of(context),
                        new Key(context.getUniqueId()),
                        key -> new Witnesses(new ConcurrentLinkedQueue<>()),
                        Witnesses.class)
                .all()
                .add(witness);
    }

    /** What was given to a test, the values of its own first, then those of its class and the classes around. */
    static Stream<Drawn> of(ExtensionContext failed) {
        return Stores.outwards(failed).stream()
                .map(context -> Stores.of(context).get(new Key(context.getUniqueId()), Witnesses.class))
                .filter(witnesses -> witnesses != null)
                .flatMap(witnesses -> witnesses.all().stream())
                .flatMap(witness -> witness.apply(failed));
    }

    /** {@code Customer row 17}, or {@code Customer rows 17 to 26}; the name of a data set. */
    String text() {
        if (rows == 0) {
            return type;
        }
        return type + (rows == 1 ? " row " + row : " rows " + row + " to " + (row + rows - 1));
    }
}
