package io.seedbed.plan;

import io.seedbed.random.Address;

/**
 * Values whose shares hold over a number of rows: the rows take the same number of equal strata of the distribution, each once and in
 * random order.
 *
 * @param middle whether to take the middle of a stratum, which keeps listed values from changing at its ends by rounding
 */
record StratifiedSource<T>(Leaf<T> leaf, Strata strata, boolean middle) implements Source<T> {

    @Override
    public T at(Draw draw, long address) {
        double within = middle ? 0.5 : Address.unit(Address.bits(address, 0));
        return leaf.value(draw.choose(address, leaf.choice(Uniform.bits(strata.at(draw.row(), within)))));
    }
}
