package io.seedbed.plan;

import io.seedbed.distribution.GaussianCopula;
import io.seedbed.random.Address;
import java.util.List;

/**
 * Values that go with other properties of the same object: the uniform number they are drawn from is tied to theirs.
 *
 * @param others the other properties
 * @param weights how much each of their scores counts; one more for the value's own
 */
record CorrelatedSource<T>(Leaf<T> leaf, List<Score> others, double[] weights) implements Source<T> {

    @Override
    public T at(Draw draw, long address) {
        double normal = weights[others.size()] * GaussianCopula.normal(Address.unit(Address.bits(address, 0)));
        for (int i = 0; i < others.size(); i++) {
            if (weights[i] != 0) {
                normal += weights[i] * others.get(i).of(draw);
            }
        }
        return leaf.value(draw.choose(address, leaf.choice(Uniform.bits(GaussianCopula.share(normal)))));
    }
}
