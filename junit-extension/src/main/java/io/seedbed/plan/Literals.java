package io.seedbed.plan;

import io.seedbed.blueprint.Shape;
import io.seedbed.blueprint.TextForm;
import io.seedbed.blueprint.Traits;
import io.seedbed.blueprint.ValueSpec;
import io.seedbed.domain.Axis;
import io.seedbed.domain.Interval;
import io.seedbed.problem.SeedbedException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values as annotations and conditions write them. */
final class Literals {

    /** More values than these are no list that anybody writes a table for. */
    private static final BigInteger MOST_LISTED = BigInteger.valueOf(1_000);

    private Literals() {}

    /** How a value of a list is written. */
    static String nameOf(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    /** A number that a weight names; empty if it is not allowed. */
    static <T> Optional<T> number(Axis<T> axis, Interval allowed, String text, Place place) {
        try {
            BigDecimal position = new BigDecimal(text);
            return allowed.contains(position) ? Optional.of(axis.at().apply(position)) : Optional.empty();
        } catch (NumberFormatException e) {
            throw SeedbedException.of("A weight names no number: " + place.text())
                    .fact("stated", text)
                    .remedy("write weights as \"value=weight\", e.g. \"10=3\"")
                    .cause(e)
                    .exception();
        }
    }

    /** The value of a place's type that a text means, whatever its constraints say; empty if there is none. */
    static Optional<Object> read(ValueSpec value, String text) {
        Shape shape = value.shape();
        if (shape instanceof Shape.Listed listed) {
            for (Object each : listed.values().values()) {
                if (nameOf(each).equals(text)) {
                    return Optional.of(each);
                }
            }
            return Optional.empty();
        }
        if (shape instanceof Shape.Number number) {
            return onLine(number.axis(), text);
        }
        return shape instanceof Shape.Text written ? made(written.form(), text) : Optional.empty();
    }

    private static <T> Optional<Object> onLine(Axis<T> axis, String text) {
        return position(axis, text)
                .filter(axis.natural()::contains)
                .map(position -> axis.at().apply(position));
    }

    /** The position that a text means: a number, or a moment or length of time in ISO-8601; empty if it means none. */
    static Optional<BigDecimal> position(Axis<?> axis, String text) {
        if (axis.secondsPerUnit() != null || axis.hasNow()) {
            return Moments.position(axis, text);
        }
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Object> made(TextForm<?> form, String text) {
        try {
            return Optional.of(form.of().apply(text));
        } catch (IllegalArgumentException e) {
            // No URL, no pattern, or whatever else the type reads from text.
            return Optional.empty();
        }
    }

    /** What equal values have in common: decimals may have zeros at their ends. */
    static Object key(Object value) {
        return value instanceof BigDecimal decimal ? decimal.stripTrailingZeros() : value;
    }

    /**
     * The values that a place can have, in their order, where these are few enough to list them.
     *
     * @param place how messages name it
     */
    static Optional<List<Object>> possible(ValueSpec value, String place) {
        Traits traits = value.traits();
        List<Traits.Weight> named = traits.ties().table() == null
                ? traits.weights()
                : traits.ties().table().values();
        if (!named.isEmpty()) {
            Map<Object, Object> values = new LinkedHashMap<>();
            for (Traits.Weight weight : named) {
                Optional<Object> read = weight.weight() > 0 ? read(value, weight.name()) : Optional.empty();
                read.filter(each -> isAllowed(value, each, place))
                        .ifPresent(each -> values.putIfAbsent(key(each), each));
            }
            return Optional.of(List.copyOf(values.values()));
        }
        if (value.shape() instanceof Shape.Listed) {
            return Optional.of(List.copyOf(
                    ((io.seedbed.domain.Choice) Allowed.of(value, place).domain()).values()));
        }
        return value.shape() instanceof Shape.Number number
                ? counted(number.axis(), (Interval) Allowed.of(value, place).domain())
                : Optional.empty();
    }

    private static Optional<List<Object>> counted(Axis<?> axis, Interval allowed) {
        Optional<BigInteger> size = allowed.size();
        if (size.isEmpty() || size.get().compareTo(MOST_LISTED) > 0) {
            return Optional.empty();
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < size.get().intValue(); i++) {
            values.add(axis.at().apply(allowed.at(BigInteger.valueOf(i))));
        }
        return Optional.of(values);
    }

    private static boolean isAllowed(ValueSpec value, Object each, String place) {
        return Fit.excludedBy(value, each, place).isEmpty();
    }
}
