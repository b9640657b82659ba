package io.seedbed.plan;

import io.seedbed.random.Address;
import org.jspecify.annotations.Nullable;

/**
 * Which bits a property is drawn from that others go with.
 *
 * @param strata where its rows are placed; {@code null} if its shares hold on average
 * @param narrowing which of its values are wanted; {@code null} for all
 * @param ranks the order of its values; {@code null} if greater bits never make smaller ones
 */
record Standing(
        @Nullable Strata strata,
        @Nullable Narrowing narrowing,
        @Nullable Ranks ranks) {

    /** Bits of its own, and all that follows from them. */
    static final Standing USUAL = new Standing(null, null, null);

    /** The bits that it is drawn from, in the order of its values, for those that its address has. */
    long bits(long row, long own) {
        long bits = strata == null ? own : Uniform.bits(strata.at(row, Address.unit(own)));
        long wanted = narrowing == null ? bits : narrowing.of(bits);
        return ranks == null ? wanted : ranks.of(wanted);
    }
}
