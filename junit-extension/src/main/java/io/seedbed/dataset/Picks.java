package io.seedbed.dataset;

import io.seedbed.plan.References.Pick;
import io.seedbed.random.Address;
import io.seedbed.random.Permutation;
import java.util.function.DoubleToLongFunction;

/** The ways in which the row is chosen that a value refers to. */
final class Picks {

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

    /** The parent. */
    static Pick parent(Families families) {
        return (row, address) -> families.parent(Math.floorMod(row, families.children()));
    }

    /** The parent in a tree of the own entity. */
    static Pick parent(Forest forest) {
        return (row, address) -> forest.parent(Math.floorMod(row, forest.rows()));
    }
}
