package io.seedbed.validation;

import io.seedbed.blueprint.Constraint;
import io.seedbed.blueprint.Origin;
import io.seedbed.blueprint.Shape;
import io.seedbed.domain.Choice;
import io.seedbed.domain.Domain;
import io.seedbed.domain.Interval;
import io.seedbed.domain.Text;
import io.seedbed.problem.SeedbedException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a constraint stands on. Each method says what one kind of demand means here; empty if it means nothing.
 *
 * @param shape what kind of value it is
 * @param origin the constraint as written
 * @param now the instant that dates are compared with
 */
record Target(Shape shape, Origin origin, Instant now) {

    private static final Interval NONE = Interval.integers(1, 0);
    private static final BigDecimal ONE = BigDecimal.ONE;

    Optional<List<Constraint>> required() {
        return Optional.of(List.of(new Constraint.Required(origin)));
    }

    Optional<List<Constraint>> absent() {
        return Optional.of(List.of(new Constraint.Absent(origin)));
    }

    /** The demands and that the value must be there. */
    List<Constraint> andRequired(List<Constraint> demands) {
        return Stream.concat(Stream.of(new Constraint.Required(origin)), demands.stream())
                .toList();
    }

    /** A truth value that must be this. */
    Optional<List<Constraint>> is(boolean truth) {
        return shape instanceof Shape.Listed listed && listed.values().contains(truth)
                ? allows(Choice.of(truth))
                : Optional.empty();
    }

    /** A number in this interval, also one that is written as text. */
    Optional<List<Constraint>> number(Interval interval) {
        return isNumber() || isText() ? allows(interval) : Optional.empty();
    }

    /**
     * A number with at most so many digits before and behind the point.
     *
     * <p>The validator counts a lone 0 before the point as a digit, except in a {@code BigDecimal} that has decimals, as in
     * {@code 0.50}. Where nothing may stand before the point, 0 is therefore left out with the numbers below it, so that one
     * interval remains.
     */
    Optional<List<Constraint>> digits(int integer, int fraction) {
        BigDecimal bound = ONE.movePointRight(Math.max(0, integer));
        Interval within = new Interval(bound.negate(), true, bound, true, Math.max(0, fraction));
        if (integer > 0) {
            return number(within);
        }
        if (fraction <= 0) {
            return number(NONE);
        }
        return number(keepsScale() ? within : within.and(Interval.above(BigDecimal.ZERO)));
    }

    /** Whether values keep the decimals of the grid, zeros included. */
    private boolean keepsScale() {
        return shape instanceof Shape.Number number && number.axis().type().isAssignableFrom(BigDecimal.class);
    }

    /**
     * Characters or elements of this number.
     *
     * @param max {@link Integer#MAX_VALUE} for no bound
     */
    Optional<List<Constraint>> sized(int min, int max) {
        if (isText()) {
            return allows(Text.ofLength(min, max));
        }
        BigDecimal high = max == Integer.MAX_VALUE ? null : BigDecimal.valueOf(max);
        return shape instanceof Shape.Many
                ? allows(Interval.of(BigDecimal.valueOf(min), high).onGrid(0))
                : Optional.empty();
    }

    /** A point in time before or behind now. */
    Optional<List<Constraint>> dated(Chronology.Side side) {
        return shape instanceof Shape.Number number && number.axis().hasNow()
                ? allows(side.of(number.axis(), now))
                : Optional.empty();
    }

    /** The number that an attribute states. */
    BigDecimal decimal(String stated) {
        try {
            return new BigDecimal(stated);
        } catch (NumberFormatException e) {
            throw SeedbedException.of(origin.text() + " does not state a number")
                    .fact("where", origin.place())
                    .remedy("write a number as BigDecimal reads it, e.g. \"0.01\"")
                    .cause(e)
                    .exception();
        }
    }

    private Optional<List<Constraint>> allows(Domain domain) {
        return Optional.of(List.of(new Constraint.Allows(domain, origin)));
    }

    private boolean isNumber() {
        return shape instanceof Shape.Number number
                && Number.class.isAssignableFrom(number.axis().type());
    }

    private boolean isText() {
        return shape instanceof Shape.Text text
                && CharSequence.class.isAssignableFrom(text.form().type());
    }
}
