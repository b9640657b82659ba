package io.seedbed.dataset;

import io.seedbed.plan.References.Siblings;
import java.util.Arrays;

/**
 * Which children belong to which parent, both ways: the children of a parent have consecutive numbers, and parents follow each
 * other.
 *
 * <p>How many children a parent has is computed, not stored; where every {@value #BLOCK}th parent's children begin is remembered,
 * so that any child's parent is found by a binary search and a few counts. A hundred million parents take 25 MB.
 *
 * <p>Immutable and thread-safe.
 */
final class Families implements Siblings {

    /** Parents between two that are remembered: few enough to count through for each child. */
    static final int BLOCK = 32;

    private final long parents;
    private final Counts counts;
    private final long[] begins;
    private final long children;

    /** How many children a parent has. */
    @FunctionalInterface
    interface Counts {
        /**
         * A pure function of its arguments, 0 or more.
         *
         * @param parent the parent's number
         * @param before how many children all parents before have together
         */
        long of(long parent, long before);
    }

    private Families(long parents, Counts counts, long[] begins, long children) {
        this.parents = parents;
        this.counts = counts;
        this.begins = begins;
        this.children = children;
    }

    /**
     * Counts the children of all parents once.
     *
     * @param parents how many parents there are, 0 or more
     */
    static Families of(long parents, Counts counts) {
        long[] begins = new long[Math.toIntExact((parents + BLOCK - 1) / BLOCK)];
        long before = 0;
        for (long parent = 0; parent < parents; parent++) {
            if (parent % BLOCK == 0) {
                begins[(int) (parent / BLOCK)] = before;
            }
            before = Math.addExact(before, counts.of(parent, before));
        }
        return new Families(parents, counts, begins, before);
    }

    @Override
    public long number(long child) {
        long row = Math.floorMod(child, children);
        return row - firstChild(parent(row));
    }

    @Override
    public long most() {
        long most = 0;
        long before = 0;
        for (long parent = 0; parent < parents; parent++) {
            long count = counts.of(parent, before);
            most = Math.max(most, count);
            before += count;
        }
        return most;
    }

    /** How many children there are in all. */
    long children() {
        return children;
    }

    /** The number of a parent's first child; where it has none, the number that a first child would have. */
    long firstChild(long parent) {
        long before = begins[(int) (parent / BLOCK)];
        for (long earlier = parent - parent % BLOCK; earlier < parent; earlier++) {
            before += counts.of(earlier, before);
        }
        return before;
    }

    /**
     * The parent of a child.
     *
     * @throws IndexOutOfBoundsException if there is no such child
     */
    @Override
    public long parent(long child) {
        java.util.Objects.checkIndex(child, children);
        int found = Arrays.binarySearch(begins, child);
        // Where several blocks begin at one number, all but the last of them have no children.
        int block = found >= 0 ? lastEqual(found) : -found - 2;
        long parent = (long) block * BLOCK;
        long before = begins[block];
        while (true) {
            before += counts.of(parent, before);
            if (before > child) {
                return parent;
            }
            parent++;
        }
    }

    private int lastEqual(int index) {
        int last = index;
        while (last + 1 < begins.length && begins[last + 1] == begins[index]) {
            last++;
        }
        return last;
    }
}
