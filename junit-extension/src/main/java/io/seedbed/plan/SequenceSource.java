package io.seedbed.plan;

import io.seedbed.blueprint.Progression;
import io.seedbed.domain.Axis;
import io.seedbed.domain.Interval;
import io.seedbed.problem.SeedbedException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * Values that grow by the same step from row to row; behind the last that is allowed they begin again.
 *
 * @param first the position of row 0 in steps of 10<sup>-scale</sup>
 * @param stride the difference between two rows in the same steps
 * @param count how many values there are
 */
record SequenceSource<T>(Axis.Grid<T> grid, long first, long stride, long count, int scale) implements Source<T> {

    /**
     * The sequence that was stated.
     *
     * @throws SeedbedException if start or step can not be read or are not allowed
     */
    static <T> SequenceSource<T> of(Axis<T> axis, Interval allowed, Progression stated, String place) {
        BigDecimal start = number(axis, stated.start())
                .or(() -> Moments.position(axis, stated.start()))
                .orElseThrow(() -> unreadable(stated, "start", stated.start(), axis, place));
        BigDecimal step = number(axis, stated.step())
                .or(() -> Moments.length(axis, stated.step()))
                .filter(x -> x.signum() != 0)
                .orElseThrow(() -> unreadable(stated, "step", stated.step(), axis, place));
        if (!allowed.contains(start)) {
            throw outside(stated, "start " + stated.start(), allowed, place);
        }
        BigDecimal second = start.add(step);
        int scale = Math.max(
                0,
                Math.max(
                        start.stripTrailingZeros().scale(),
                        step.stripTrailingZeros().scale()));
        if (!allowed.withScale(scale).equals(allowed.onGrid(scale))) {
            throw outside(stated, "step " + stated.step(), allowed, place);
        }
        long first = start.setScale(scale).unscaledValue().longValueExact();
        long stride = second.subtract(start).setScale(scale).unscaledValue().longValueExact();
        return new SequenceSource<>(axis.grid(), first, stride, count(allowed, first, stride, scale), scale);
    }

    /** Dates and times are not written as positions. */
    private static Optional<BigDecimal> number(Axis<?> axis, String text) {
        try {
            return axis.secondsPerUnit() == null ? Optional.of(new BigDecimal(text)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static long count(Interval allowed, long first, long stride, int scale) {
        Interval grid = allowed.onGrid(scale);
        BigDecimal end = stride > 0 ? grid.high() : grid.low();
        BigInteger last = end == null
                ? BigInteger.valueOf(stride > 0 ? Long.MAX_VALUE : Long.MIN_VALUE)
                : end.setScale(scale).unscaledValue();
        return last.subtract(BigInteger.valueOf(first))
                .divide(BigInteger.valueOf(stride))
                .add(BigInteger.ONE)
                .min(BigInteger.valueOf(Long.MAX_VALUE))
                .longValueExact();
    }

    private static SeedbedException outside(Progression stated, String what, Interval allowed, String place) {
        return SeedbedException.of("A sequence leaves what is allowed: " + place)
                .fact("stated", stated.origin().text())
                .fact("allowed", allowed)
                .fact("outside", what)
                .remedy("change the sequence, or the constraints and the type")
                .exception();
    }

    private static SeedbedException unreadable(
            Progression stated, String attribute, String text, Axis<?> axis, String place) {
        return SeedbedException.of("Can not read " + stated.origin().text() + " on " + place)
                .fact(attribute, text)
                .fact("type", axis.type().getSimpleName())
                .remedy(
                        axis.secondsPerUnit() == null
                                ? "write numbers; the step must not be zero"
                                : "write the start as a moment in ISO-8601, e.g. 2024-07-01, and the step as a length, e.g. PT1H or P1D")
                .exception();
    }

    @Override
    public T at(Draw draw, long address) {
        long index = draw.choose(address, Math.floorMod(draw.row(), count));
        return grid.at(first + stride * Math.max(0, Math.min(index, count - 1)), scale);
    }
}
