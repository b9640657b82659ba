package io.seedbed.edit;

import io.seedbed.blueprint.Constraint;
import io.seedbed.blueprint.Origin;
import io.seedbed.blueprint.Shape;
import io.seedbed.blueprint.Traits;
import io.seedbed.blueprint.ValueSpec;
import io.seedbed.domain.Axis;
import io.seedbed.domain.Domain;
import io.seedbed.domain.Interval;
import io.seedbed.domain.Text;
import io.seedbed.problem.SeedbedException;
import io.seedbed.regex.Language;
import io.seedbed.regex.LanguageTooComplexException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Statements on what may appear, which mean something for some kinds of values only. */
final class Demand {

    private Demand() {}

    static Spec range(String text, @Nullable Object low, @Nullable Object high) {
        return allowing(
                Matter.RANGE,
                text,
                shape -> shape instanceof Shape.Number number ? interval(number.axis(), low, high) : Optional.empty());
    }

    private static Optional<Domain> interval(Axis<?> axis, @Nullable Object low, @Nullable Object high) {
        boolean known = (low == null || isPosition(axis, low)) && (high == null || isPosition(axis, high));
        return known
                ? Optional.of(Interval.of(
                        low == null ? null : position(axis, low), high == null ? null : position(axis, high)))
                : Optional.empty();
    }

    private static boolean isPosition(Axis<?> axis, Object bound) {
        return axis.type().isInstance(bound) || (bound instanceof Number && Number.class.isAssignableFrom(axis.type()));
    }

    private static <T> BigDecimal position(Axis<T> axis, Object bound) {
        return axis.type().isInstance(bound)
                ? axis.position().apply(axis.type().cast(bound))
                : new BigDecimal(bound.toString());
    }

    static Spec size(String text, int min, int max) {
        return allowing(Matter.SIZE, text, shape -> {
            if (shape instanceof Shape.Many) {
                return Optional.of(Interval.integers(min, max));
            }
            return shape instanceof Shape.Text ? Optional.of(Text.ofLength(min, max)) : Optional.empty();
        });
    }

    static Spec matching(String text, String regexp) {
        Language language;
        try {
            language = Language.of(regexp, 0);
        } catch (IllegalArgumentException | LanguageTooComplexException e) {
            throw SeedbedException.of(text + " can not be worked out")
                    .fact("why", String.valueOf(e.getMessage()))
                    .remedy("correct or simplify the pattern, or use supply(...)")
                    .cause(e)
                    .exception();
        }
        return allowing(
                Matter.PATTERN,
                text,
                shape -> shape instanceof Shape.Text ? Optional.of(Text.of(language)) : Optional.empty());
    }

    private static Spec allowing(Matter matter, String text, Function<Shape, Optional<Domain>> meaning) {
        return new Spec(matter, text, (value, by) -> {
            Domain domain = meaning.apply(value.shape()).orElseThrow(() -> meaningless(value, by));
            List<Constraint> constraints = new ArrayList<>(value.constraints());
            constraints.add(new Constraint.Allows(domain, by));
            return value.with(constraints);
        });
    }

    private static SeedbedException meaningless(ValueSpec value, Origin by) {
        return SeedbedException.of(by.text() + " means nothing here")
                .fact("where", by.place())
                .fact("type", value.javaType())
                .remedy("select values of another type, or state something else")
                .exception();
    }

    static Spec nullRate(String text, double rate) {
        if (!(rate >= 0 && rate <= 1)) {
            throw SeedbedException.of("A null rate must be a probability")
                    .fact("stated", text)
                    .remedy("give a number from 0 (never null) to 1 (always null)")
                    .exception();
        }
        return new Spec(Matter.MISSING, text, (value, by) -> {
            if (rate > 0 && value.required()) {
                throw SeedbedException.of("A value that must be there can not be missing: " + by.place())
                        .fact("stated", by.text())
                        .fact("required by", requiredBy(value))
                        .remedy("remove one of the two")
                        .exception();
            }
            return value.with(Traits.missing(rate, by).over(value.traits()));
        });
    }

    private static String requiredBy(ValueSpec value) {
        return value.constraints().stream()
                .filter(Constraint.Required.class::isInstance)
                .map(constraint -> constraint.origin().text())
                .findFirst()
                .orElse("the primitive type " + value.javaType());
    }
}
