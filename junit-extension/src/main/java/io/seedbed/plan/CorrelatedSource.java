package io.seedbed.plan;

import io.seedbed.distribution.GaussianCopula;
import io.seedbed.random.Address;

/**
 * Values that go with other properties of the same object: the uniform number they are drawn from is tied to theirs.
 *
 * @param others the hashed stable names of the properties
 * @param weights how much each of their normal numbers counts; one more for the value's own
 */
record CorrelatedSource<T>(Leaf<T> leaf, long[] others, double[] weights) implements Source<T> {

    @Override
    public T at(Draw draw, long address) {
        double normal = weights[others.length] * normal(address);
        for (int i = 0; i < others.length; i++) {
            if (weights[i] != 0) {
                normal += weights[i] * normal(Address.child(draw.owner(), others[i]));
            }
        }
        return leaf.value(draw.choose(address, leaf.choice(Uniform.bits(GaussianCopula.share(normal)))));
    }

    private static double normal(long address) {
        return GaussianCopula.normal(Address.unit(Address.bits(address, 0)));
    }
}
