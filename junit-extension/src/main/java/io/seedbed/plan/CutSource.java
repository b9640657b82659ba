package io.seedbed.plan;

import io.seedbed.domain.Axis;
import io.seedbed.domain.Interval;
import io.seedbed.problem.SeedbedException;
import io.seedbed.random.Address;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * Values cut to what other values of the object leave over: the uniform bits of a value are squeezed into the range whose values lie
 * there, so that its distribution is the declared one under that condition.
 *
 * @param allowed the positions that the constraints allow
 * @param within makes the source for a cut in which the distribution has no value
 * @param place how messages name the value
 */
record CutSource<T>(
        Leaf<T> leaf,
        Axis<T> axis,
        Interval allowed,
        List<Bound> bounds,
        Function<Interval, Source<T>> within,
        String place)
        implements Source<T> {

    /** Listed values stand in any order, so that they are drawn again; a weight of one in ten fails so often once in 10^11. */
    private static final int DRAWS = 256;

    /** The positions that another value leaves over. */
    @FunctionalInterface
    interface Bound {
        Interval at(Draw draw);
    }

    @Override
    public T at(Draw draw, long address) {
        Interval cut = Interval.all();
        for (Bound bound : bounds) {
            cut = cut.and(bound.at(draw));
        }
        if (cut.low() == null && cut.high() == null) {
            return leaf.at(draw, address);
        }
        return leaf instanceof ListedLeaf<T> listed ? listed(listed, cut, draw, address) : squeezed(cut, draw, address);
    }

    private T listed(ListedLeaf<T> listed, Interval cut, Draw draw, long address) {
        for (int k = 0; k < DRAWS; k++) {
            long choice = leaf.choice(Address.bits(address, k));
            if (cut.contains(positionOf(leaf.value(choice)))) {
                return leaf.value(draw.choose(address, choice));
            }
        }
        for (int i = 0; i < listed.values().size(); i++) {
            if (cut.contains(positionOf(listed.values().get(i)))) {
                return leaf.value(draw.choose(address, i));
            }
        }
        throw nothing(cut);
    }

    private T squeezed(Interval cut, Draw draw, long address) {
        BitRange range = BitRange.of(leaf, axis, cut).orElse(null);
        if (range == null) {
            return beyond(cut).at(draw, address);
        }
        long bits = Uniform.within(Address.bits(address, 0), range.from(), range.to());
        return leaf.value(draw.choose(address, leaf.choice(bits)));
    }

    private BigDecimal positionOf(T value) {
        return axis.position().apply(value);
    }

    private Source<T> beyond(Interval cut) {
        if (allowed.and(cut).isEmpty()) {
            throw nothing(cut);
        }
        return within.apply(allowed.and(cut));
    }

    private SeedbedException nothing(Interval cut) {
        return SeedbedException.of("No value is possible in a row for " + place)
                .fact("allowed", leaf instanceof ListedLeaf<T> listed ? listed.values() : axis.describe(allowed))
                .fact("left over by other values", axis.describe(cut))
                .remedy("bound the values that it is compared with, so that they always leave room")
                .exception();
    }
}
