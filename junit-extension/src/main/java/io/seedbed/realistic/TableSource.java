package io.seedbed.realistic;

import io.seedbed.plan.RealisticText.Siblings;
import io.seedbed.random.Address;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Words of one table.
 *
 * @param words the words
 * @param bits which 64 bits pick one
 */
record TableSource(Table words, Bits bits) implements TextSource {

    /** Independent of the owner: the cell's own bits. */
    static final Bits BY_CELL = (owner, cell) -> Address.bits(cell, 0);

    /** Where a source takes its bits. */
    @FunctionalInterface
    interface Bits {
        long at(long owner, long cell);
    }

    @Override
    public String at(Siblings siblings, long owner, long cell) {
        return words.pick(bits.at(owner, cell));
    }

    @Override
    public Optional<List<String>> table() {
        return Optional.of(words.distinct());
    }

    @Override
    public Optional<TextSource> within(Predicate<String> allowed) {
        return words.within(allowed).map(kept -> new TableSource(kept, bits));
    }
}
