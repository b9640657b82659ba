package io.seedbed.dataset;

import io.seedbed.random.Address;

/**
 * Trees over the rows of one entity: which row is the parent of which, with roots first and no more than so many levels.
 *
 * <p>The rows of a level follow those of the level above, and each level is larger than the one above by the same factor, the
 * least with which all rows find a place. A row's parent is any row of the level above, so that no row is its own ancestor.
 *
 * <p>Immutable and thread-safe.
 */
final class Forest {

    private final long[] ends;
    private final long key;

    private Forest(long[] ends, long key) {
        this.ends = ends;
        this.key = key;
    }

    /**
     * Trees over rows.
     *
     * @param rows how many rows there are, 0 or more
     * @param levels how many rows lie on a way from a root to its deepest descendant at most, at least 1
     * @param key tells one forest from another
     */
    static Forest of(long rows, int levels, long key) {
        long factor = 2;
        while (levels > 1 && capacity(factor, levels) < rows) {
            factor++;
        }
        long[] ends = new long[levels];
        long size = 1;
        long end = 0;
        for (int level = 0; level < levels; level++) {
            end = level == levels - 1 ? rows : Math.min(rows, end + size);
            ends[level] = end;
            size = Math.min(rows, size * factor);
        }
        return new Forest(ends, key);
    }

    private static double capacity(long factor, int levels) {
        return (StrictMath.pow(factor, levels) - 1) / (factor - 1);
    }

    /** How many rows there are. */
    long rows() {
        return ends[ends.length - 1];
    }

    /** The level of a row, 0 for a root. */
    int level(long row) {
        int level = 0;
        while (row >= ends[level]) {
            level++;
        }
        return level;
    }

    /** The row's parent; -1 for a root. */
    long parent(long row) {
        int level = level(row);
        if (level == 0) {
            return -1;
        }
        long first = level == 1 ? 0 : ends[level - 2];
        return first + Address.below(Address.bits(Address.slot(key, row), 0), ends[level - 1] - first);
    }
}
