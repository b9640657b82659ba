package io.seedbed.validation;

import io.seedbed.blueprint.Constraint;
import io.seedbed.blueprint.ConstraintReader;
import io.seedbed.blueprint.DeclaredConstraint;
import io.seedbed.blueprint.Shape;
import io.seedbed.domain.Interval;
import io.seedbed.regex.Language;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the constraints of {@code jakarta.validation.constraints} demand, one condition a constraint.
 *
 * <p>A constraint names positions, sizes or strings; {@link Target} knows for which shapes these mean something. So
 * constraints and types add up and do not multiply. Stateless and thread-safe.
 */
public final class JakartaReaders implements ConstraintReader {

    /** The default of {@code @Email}, which the validator does not ask either. */
    private static final String NO_PATTERN = ".*";

    private static final String HIBERNATE = "org.hibernate.validator.constraints.";

    private static final BigDecimal ZERO = BigDecimal.ZERO;

    @Override
    public Optional<List<Constraint>> read(DeclaredConstraint declared, Shape shape, Instant now) {
        Target target = new Target(shape, declared.origin(), now);
        // Behind a name, so that nobody loads the others who does not use them, or has another validator.
        return declared.annotation().annotationType().getName().startsWith(HIBERNATE)
                ? HibernateReaders.demands(declared.annotation(), target)
                : demands(declared.annotation(), target);
    }

    // A table of lambdas would read as well, but each of them costs the first test of a run a third of a millisecond.
    private static Optional<List<Constraint>> demands(Annotation stated, Target target) {
        if (stated instanceof NotNull) {
            return target.required();
        }
        if (stated instanceof Null) {
            return target.absent();
        }
        if (stated instanceof AssertTrue) {
            return target.is(true);
        }
        if (stated instanceof AssertFalse) {
            return target.is(false);
        }
        if (stated instanceof Min min) {
            return target.number(Interval.atLeast(BigDecimal.valueOf(min.value())));
        }
        if (stated instanceof Max max) {
            return target.number(Interval.atMost(BigDecimal.valueOf(max.value())));
        }
        if (stated instanceof DecimalMin min) {
            BigDecimal low = target.decimal(min.value());
            return target.number(min.inclusive() ? Interval.atLeast(low) : Interval.above(low));
        }
        if (stated instanceof DecimalMax max) {
            BigDecimal high = target.decimal(max.value());
            return target.number(max.inclusive() ? Interval.atMost(high) : Interval.below(high));
        }
        if (stated instanceof Positive) {
            return target.number(Interval.above(ZERO));
        }
        if (stated instanceof PositiveOrZero) {
            return target.number(Interval.atLeast(ZERO));
        }
        if (stated instanceof Negative) {
            return target.number(Interval.below(ZERO));
        }
        if (stated instanceof NegativeOrZero) {
            return target.number(Interval.atMost(ZERO));
        }
        if (stated instanceof Digits digits) {
            return target.digits(digits.integer(), digits.fraction());
        }
        if (stated instanceof Size size) {
            return target.sized(size.min(), size.max());
        }
        if (stated instanceof NotEmpty) {
            return target.present(target.sized(1, Integer.MAX_VALUE));
        }
        if (stated instanceof NotBlank) {
            return target.present(target.text(Language.notBlank()));
        }
        if (stated instanceof Pattern pattern) {
            return target.matching(Language.any(), pattern.regexp(), pattern.flags());
        }
        if (stated instanceof Email email) {
            return email.regexp().equals(NO_PATTERN)
                    ? target.text(Language.email())
                    : target.matching(Language.email(), email.regexp(), email.flags());
        }
        return dated(stated, target);
    }

    private static Optional<List<Constraint>> dated(Annotation stated, Target target) {
        if (stated instanceof Past) {
            return target.dated(Chronology::past);
        }
        if (stated instanceof PastOrPresent) {
            return target.dated(Chronology::pastOrPresent);
        }
        if (stated instanceof Future) {
            return target.dated(Chronology::future);
        }
        return stated instanceof FutureOrPresent ? target.dated(Chronology::futureOrPresent) : Optional.empty();
    }
}
