package io.seedbed.plan;

import io.seedbed.distribution.GaussianCopula;
import io.seedbed.random.Address;

/**
 * Where a property of an object stands among all that it could be, as a standard normal number: what other properties go with.
 *
 * <p>A value with exact shares is that of its row's stratum. Its score is drawn from all of the stratum, and so, given the value, from
 * all that the value has of the distribution, as the distributional transform wants it (Rüschendorf, "On the distributional transform,
 * Sklar's theorem, and the empirical copula process", 2009): scores are uniform, although shares are exact.
 *
 * @param name the property's hashed stable name
 */
record Score(long name, Standing standing) {

    /** The score in the object that is being made. */
    double of(Draw draw) {
        long own = Address.bits(Address.child(draw.owner(), name), 0);
        return GaussianCopula.normal(Address.unit(standing.bits(draw.row(), own)));
    }
}
