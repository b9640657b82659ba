package io.seedbed.dataset;

import io.seedbed.plan.References.Pick;
import io.seedbed.plan.References.Several;
import io.seedbed.random.Address;
import io.seedbed.random.Permutation;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.DoubleToLongFunction;
import java.util.stream.LongStream;

/** The ways in which the row is chosen that a value refers to. */
final class Picks {

    /** How often a popular row may be drawn again before another one is taken. */
    private static final int ATTEMPTS = 100;

    private Picks() {}

    /** Any row, each equally likely. */
    static Pick any(long rows) {
        return (row, address) -> Address.below(Address.bits(address, 0), rows);
    }

    /** A row by its popularity, from the most popular one, 0, on; which rows these are is left to chance. */
    static Pick popular(long rows, DoubleToLongFunction rank, long key) {
        Permutation order = Permutation.of(rows, key);
        return (row, address) -> order.apply(rank.applyAsLong(Address.unit(Address.bits(address, 0))));
    }

    /** Each row once, until all are used up. */
    static Pick once(long rows, long key) {
        Permutation order = Permutation.of(rows, key);
        return (row, address) -> order.apply(Math.floorMod(row, rows));
    }

    /** Different rows, all equally likely. */
    static Several several(long rows) {
        return (row, address, count) -> {
            Permutation order = Permutation.of(Math.max(1, rows), Address.bits(address, 0));
            return LongStream.range(0, count).map(order::apply).toArray();
        };
    }

    /**
     * Different rows, the more popular ones before others: what a row at the rank drawn stands for is left to chance.
     *
     * <p>A rank that is there already is drawn again; where that goes on and on, the most popular row that is not there is taken.
     */
    static Several severalPopular(long rows, DoubleToLongFunction rank, long key) {
        Permutation order = Permutation.of(rows, key);
        return (row, address, count) -> {
            Set<Long> ranks = new LinkedHashSet<>();
            for (int i = 0; i < count; i++) {
                long slot = Address.slot(address, i);
                boolean added = false;
                for (int attempt = 0; attempt < ATTEMPTS && !added; attempt++) {
                    added = ranks.add(rank.applyAsLong(Address.unit(Address.bits(slot, attempt))));
                }
                for (long next = 0; !added; next++) {
                    added = ranks.add(next);
                }
            }
            return ranks.stream().mapToLong(order::apply).toArray();
        };
    }

    /** The same for rows of the own entity, none of which refers to itself. */
    static Several others(long rows, Several among) {
        return (row, address, count) -> Arrays.stream(among.rows(row, address, count))
                .map(other -> row < rows && other >= row ? other + 1 : other)
                .toArray();
    }

    /** The parent. */
    static Pick parent(Families families) {
        return (row, address) -> families.parent(Math.floorMod(row, families.children()));
    }

    /** The parent in a tree of the own entity. */
    static Pick parent(Forest forest) {
        return (row, address) -> forest.parent(Math.floorMod(row, forest.rows()));
    }
}
