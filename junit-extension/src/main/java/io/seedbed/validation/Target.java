package io.seedbed.validation;

import io.seedbed.blueprint.Constraint;
import io.seedbed.blueprint.Origin;
import io.seedbed.blueprint.Shape;
import io.seedbed.domain.Choice;
import io.seedbed.domain.Domain;
import io.seedbed.domain.Interval;
import io.seedbed.domain.Text;
import io.seedbed.problem.SeedbedException;
import io.seedbed.regex.Language;
import io.seedbed.regex.LanguageTooComplexException;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

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

    /** The demands and that the value must be there; nothing if there are none. */
    Optional<List<Constraint>> present(Optional<List<Constraint>> demands) {
        if (demands.isEmpty()) {
            return demands;
        }
        List<Constraint> all = new ArrayList<>(List.of(new Constraint.Required(origin)));
        all.addAll(demands.get());
        return Optional.of(all);
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
        // No validator counts what can only be gone through.
        return shape instanceof Shape.Many many && many.container() != Iterable.class
                ? allows(Interval.of(BigDecimal.valueOf(min), high).onGrid(0))
                : Optional.empty();
    }

    /** Elements that all differ. */
    Optional<List<Constraint>> distinct() {
        return shape instanceof Shape.Many many && Collection.class.isAssignableFrom(many.container())
                ? Optional.of(List.of(new Constraint.Distinct(origin)))
                : Optional.empty();
    }

    /** An amount of time, in seconds. */
    Optional<List<Constraint>> lasting(Interval seconds) {
        return shape instanceof Shape.Number number && number.axis().type() == Duration.class
                ? allows(seconds)
                : Optional.empty();
    }

    /** Characters that form a word of a language. */
    Optional<List<Constraint>> text(Language language) {
        return isText() ? allows(Text.of(language)) : Optional.empty();
    }

    /** Characters of a language that match a pattern too; empty if the pattern is beyond what can be worked out. */
    Optional<List<Constraint>> matching(Language language, String regexp, Pattern.Flag[] flags) {
        int bits = Arrays.stream(flags).mapToInt(Pattern.Flag::getValue).reduce(0, (a, b) -> a | b);
        if (!isText()) {
            return Optional.empty();
        }
        try {
            return text(language.and(Language.of(regexp, bits)));
        } catch (LanguageTooComplexException e) {
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            throw SeedbedException.of(origin.text() + " does not state a regular expression")
                    .fact("where", origin.place())
                    .fact("why", why(e))
                    .remedy("correct the pattern; java.util.regex.Pattern describes the syntax")
                    .cause(e)
                    .exception();
        }
    }

    /** What {@code java.util.regex} has to say, without the picture that it draws below. */
    private static String why(IllegalArgumentException e) {
        return e.getCause() instanceof PatternSyntaxException syntax
                ? syntax.getDescription() + " near index " + syntax.getIndex()
                : String.valueOf(e.getMessage());
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

    /** Whether the value is text. */
    boolean isText() {
        return shape instanceof Shape.Text text
                && CharSequence.class.isAssignableFrom(text.form().type());
    }
}
