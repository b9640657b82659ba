package io.seedbed.plan;

import io.seedbed.random.Address;
import io.seedbed.random.Permutation;

/**
 * The rows of a sample, each in a stratum of its own: as many equal strata as there are rows, in random order.
 *
 * <p>Behind the last row the next sample of the same size begins.
 *
 * @param rows how many rows a sample has, 1 or more
 * @param key tells this order from others
 */
record Strata(long rows, long key) {

    /** The size of a sample where nobody says how many rows there are. */
    static final long ROWS = 1_000;

    /**
     * A uniform number of a row's stratum.
     *
     * @param within where in the stratum, from 0 (inclusive) to 1 (exclusive)
     */
    double at(long row, double within) {
        Permutation order = Permutation.of(rows, Address.slot(key, Math.floorDiv(row, rows)));
        return Math.min((order.apply(Math.floorMod(row, rows)) + within) / rows, 1 - 0x1p-53);
    }
}
