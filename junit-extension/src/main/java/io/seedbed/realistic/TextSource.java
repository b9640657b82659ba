package io.seedbed.realistic;

import io.seedbed.plan.RealisticText.Siblings;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Realistic text as a pure function of addresses: the same addresses give the same text, in any order, on any thread.
 *
 * <p>Implementations are immutable and safe for use by many threads.
 */
@FunctionalInterface
interface TextSource {

    /**
     * The text at a place.
     *
     * @param siblings what other properties of the same object really hold
     * @param owner the address of the object that the text belongs to; what is shared by its properties (a person, a
     *     place, a company) derives from it. For a value on its own or an element of a collection this is the value's own
     *     address.
     * @param cell the address of the value itself; what the text shares with nothing else derives from it, so that a retry
     *     at another cell address of the same owner may differ
     */
    String at(Siblings siblings, long owner, long cell);

    /** All texts that may come, without duplicates, in the order of Datafaker's list; empty if they are composed one by one. */
    default Optional<List<String>> table() {
        return Optional.empty();
    }

    /**
     * This source with only the allowed texts of its table: each forbidden one is replaced by an allowed one, so that
     * places with an allowed text keep it. Values of the result need no further check.
     *
     * @return empty if there is no table, or nothing in it is allowed
     */
    default Optional<TextSource> within(Predicate<String> allowed) {
        return Optional.empty();
    }
}
