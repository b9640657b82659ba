package io.seedbed.plan;

import io.seedbed.domain.Axis;
import io.seedbed.domain.Interval;
import io.seedbed.random.Address;
import io.seedbed.random.Permutation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.function.LongUnaryOperator;

/**
 * Numbers the positions of a grid so that typical ones come before all others. Dates of a hundred rows lie within the last ten years, and
 * those of a hundred thousand rows, which are more than there are days, also before.
 *
 * @param first the least position, in steps of the finer grid
 * @param scale the decimal places of that grid
 * @param count how many positions there are
 * @param offset where the typical positions begin, in steps from the first position
 * @param stride how many steps lie between typical positions
 * @param typical how many of them there are
 */
record TypicalFirst(long first, int scale, long count, long offset, long stride, long typical) {

    private static final long OTHERS = Address.name("others");

    /**
     * The positions of an interval; empty if the typical ones lie too far out to be counted.
     *
     * @param usual the typical ones, on a grid; not empty
     * @param allowed all of them, on a grid that is as fine or finer
     * @param steps how many steps from zero a position lies at most, 2<sup>61</sup> or less
     */
    static Optional<TypicalFirst> of(Interval usual, Interval allowed, BigDecimal steps) {
        int scale = allowed.scale();
        while (!near(steps, scale).and(usual).equals(usual)) {
            if (scale == usual.scale()) {
                return Optional.empty();
            }
            scale--;
        }
        return Optional.of(of(usual, allowed.and(near(steps, scale)).onGrid(scale)));
    }

    private static TypicalFirst of(Interval usual, Interval all) {
        int scale = all.scale();
        long stride = BigInteger.TEN.pow(scale - usual.scale()).longValueExact();
        long first = all.lowIndex().longValueExact();
        long offset = Math.subtractExact(Math.multiplyExact(usual.lowIndex().longValueExact(), stride), first);
        return new TypicalFirst(
                first,
                scale,
                all.size().orElseThrow().longValueExact(),
                offset,
                stride,
                usual.size().orElseThrow().longValueExact());
    }

    private static Interval near(BigDecimal steps, int scale) {
        BigDecimal far = steps.movePointLeft(scale);
        return Interval.of(far.negate(), far);
    }

    /** The value of a number from 0 to {@code count - 1}; other numbers have other values. */
    <T> T value(long number, Axis<T> axis) {
        return axis.grid().at(first + (number < typical ? offset + number * stride : other(number - typical)), scale);
    }

    /** The steps to a position that is not typical: one before, between or behind those that are. */
    private long other(long number) {
        if (number < offset) {
            return number;
        }
        long behind = number - offset;
        long between = (typical - 1) * (stride - 1);
        return behind < between
                ? offset + behind / (stride - 1) * stride + 1 + behind % (stride - 1)
                : typical + number;
    }

    /** Shuffles the typical numbers, and behind them all others. */
    LongUnaryOperator shuffled(long key) {
        Permutation inner = Permutation.of(typical, key);
        if (count == typical) {
            return inner::apply;
        }
        Permutation outer = Permutation.of(count - typical, Address.child(key, OTHERS));
        return row -> row < typical ? inner.apply(row) : typical + outer.apply(row - typical);
    }
}
