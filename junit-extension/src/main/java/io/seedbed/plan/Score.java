package io.seedbed.plan;

import io.seedbed.distribution.GaussianCopula;
import io.seedbed.random.Address;
import org.jspecify.annotations.Nullable;

/**
 * Where a property of an object stands among all that it could be, as a standard normal number: what other properties go with.
 *
 * <p>A value with exact shares is that of its row's stratum. Its score is drawn from all of the stratum, and so, given the value, from
 * all that the value has of the distribution, as the distributional transform wants it (Rüschendorf, "On the distributional transform,
 * Sklar's theorem, and the empirical copula process", 2009): scores are uniform, although shares are exact.
 *
 * @param name the property's hashed stable name
 * @param strata where its rows are placed; {@code null} if its shares hold on average
 * @param narrowing which of its values are wanted; {@code null} for all
 */
record Score(long name, @Nullable Strata strata, @Nullable Narrowing narrowing) {

    /** The score in the object that is being made. */
    double of(Draw draw) {
        long own = Address.bits(Address.child(draw.owner(), name), 0);
        long bits = strata == null ? own : Uniform.bits(strata.at(draw.row(), Address.unit(own)));
        return GaussianCopula.normal(Address.unit(narrowing == null ? bits : narrowing.of(bits)));
    }
}
