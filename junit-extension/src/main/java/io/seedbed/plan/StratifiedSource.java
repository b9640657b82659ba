package io.seedbed.plan;

import io.seedbed.random.Address;
import io.seedbed.random.Permutation;

/**
 * Values whose shares hold over a number of rows: the rows take the same number of equal strata of the distribution, each once and in
 * random order.
 *
 * <p>Behind the last row the next sample of the same size begins.
 *
 * @param rows how many rows a sample has, 1 or more
 * @param key tells this order from others
 * @param middle whether to take the middle of a stratum, which keeps listed values from changing at its ends by rounding
 */
record StratifiedSource<T>(Leaf<T> leaf, long rows, long key, boolean middle) implements Source<T> {

    /** The size of a sample where nobody says how many rows there are. */
    static final long ROWS = 1_000;

    @Override
    public T at(Draw draw, long address) {
        long sample = Math.floorDiv(draw.row(), rows);
        Permutation order = Permutation.of(rows, Address.slot(key, sample));
        long stratum = order.apply(Math.floorMod(draw.row(), rows));
        double within = middle ? 0.5 : Address.unit(Address.bits(address, 0));
        double u = Math.min((stratum + within) / rows, 1 - 0x1p-53);
        return leaf.value(draw.choose(address, leaf.choice(Uniform.bits(u))));
    }
}
