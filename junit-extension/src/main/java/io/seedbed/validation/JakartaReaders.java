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
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the constraints of {@code jakarta.validation.constraints} demand, one line a constraint.
 *
 * <p>A constraint names positions, sizes or strings; {@link Target} knows for which shapes these mean something. So
 * constraints and types add up and do not multiply. Stateless and thread-safe.
 */
public final class JakartaReaders implements ConstraintReader {

    /** The default of {@code @Email}, which the validator does not ask either. */
    private static final String NO_PATTERN = ".*";

    private static final BigDecimal ZERO = BigDecimal.ZERO;

    private static final Map<Class<? extends Annotation>, Entry<?>> BY_ANNOTATION = Stream.of(
                    on(NotNull.class, (a, target) -> target.required()),
                    on(Null.class, (a, target) -> target.absent()),
                    on(AssertTrue.class, (a, target) -> target.is(true)),
                    on(AssertFalse.class, (a, target) -> target.is(false)),
                    on(Min.class, (a, target) -> target.number(Interval.atLeast(BigDecimal.valueOf(a.value())))),
                    on(Max.class, (a, target) -> target.number(Interval.atMost(BigDecimal.valueOf(a.value())))),
                    on(DecimalMin.class, (a, target) -> {
                        BigDecimal low = target.decimal(a.value());
                        return target.number(a.inclusive() ? Interval.atLeast(low) : Interval.above(low));
                    }),
                    on(DecimalMax.class, (a, target) -> {
                        BigDecimal high = target.decimal(a.value());
                        return target.number(a.inclusive() ? Interval.atMost(high) : Interval.below(high));
                    }),
                    on(Positive.class, (a, target) -> target.number(Interval.above(ZERO))),
                    on(PositiveOrZero.class, (a, target) -> target.number(Interval.atLeast(ZERO))),
                    on(Negative.class, (a, target) -> target.number(Interval.below(ZERO))),
                    on(NegativeOrZero.class, (a, target) -> target.number(Interval.atMost(ZERO))),
                    on(Digits.class, (a, target) -> target.digits(a.integer(), a.fraction())),
                    on(Size.class, (a, target) -> target.sized(a.min(), a.max())),
                    on(
                            NotEmpty.class,
                            (a, target) -> target.sized(1, Integer.MAX_VALUE).map(target::andRequired)),
                    on(
                            NotBlank.class,
                            (a, target) -> target.text(Language.notBlank()).map(target::andRequired)),
                    on(Pattern.class, (a, target) -> target.matching(Language.any(), a.regexp(), a.flags())),
                    on(
                            Email.class,
                            (a, target) -> a.regexp().equals(NO_PATTERN)
                                    ? target.text(Language.email())
                                    : target.matching(Language.email(), a.regexp(), a.flags())),
                    on(Past.class, (a, target) -> target.dated(Chronology::past)),
                    on(PastOrPresent.class, (a, target) -> target.dated(Chronology::pastOrPresent)),
                    on(Future.class, (a, target) -> target.dated(Chronology::future)),
                    on(FutureOrPresent.class, (a, target) -> target.dated(Chronology::futureOrPresent)))
            .collect(Collectors.toUnmodifiableMap(Entry::annotation, Function.identity()));

    /** Understands one kind of annotation. */
    @FunctionalInterface
    private interface Demand<A extends Annotation> {
        Optional<List<Constraint>> of(A annotation, Target target);
    }

    private record Entry<A extends Annotation>(Class<A> annotation, Demand<A> demand) {
        Optional<List<Constraint>> read(Annotation declared, Target target) {
            return demand.of(annotation.cast(declared), target);
        }
    }

    private static <A extends Annotation> Entry<A> on(Class<A> annotation, Demand<A> demand) {
        return new Entry<>(annotation, demand);
    }

    @Override
    public Optional<List<Constraint>> read(DeclaredConstraint declared, Shape shape, Instant now) {
        Annotation annotation = declared.annotation();
        Entry<?> entry = BY_ANNOTATION.get(annotation.annotationType());
        return entry == null ? Optional.empty() : entry.read(annotation, new Target(shape, declared.origin(), now));
    }
}
