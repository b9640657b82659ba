package io.seedbed.plan;

import io.seedbed.distribution.GaussianCopula;
import io.seedbed.random.Address;
import org.jspecify.annotations.Nullable;

/**
 * Values that go with other properties of the same object: the uniform number they are drawn from is tied to theirs.
 *
 * @param others the hashed stable names of the properties
 * @param narrowings which of their values are wanted; {@code null} for all
 * @param weights how much each of their normal numbers counts; one more for the value's own
 */
record CorrelatedSource<T>(
        Leaf<T> leaf, long[] others, @Nullable Narrowing[] narrowings, double[] weights) implements Source<T> {

    @Override
    public T at(Draw draw, long address) {
        double normal = weights[others.length] * normal(address, null);
        for (int i = 0; i < others.length; i++) {
            if (weights[i] != 0) {
                normal += weights[i] * normal(Address.child(draw.owner(), others[i]), narrowings[i]);
            }
        }
        return leaf.value(draw.choose(address, leaf.choice(Uniform.bits(GaussianCopula.share(normal)))));
    }

    private static double normal(long address, @Nullable Narrowing narrowing) {
        long bits = Address.bits(address, 0);
        return GaussianCopula.normal(Address.unit(narrowing == null ? bits : narrowing.of(bits)));
    }
}
