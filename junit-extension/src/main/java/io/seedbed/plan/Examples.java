package io.seedbed.plan;

import io.seedbed.blueprint.Shape;
import io.seedbed.blueprint.ValueSpec;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The values at one place in the first rows of a plan. Immutable. */
final class Examples {

    private static final int ROWS = 3;
    private static final int LONGEST = 60;
    private static final String CUT = "...";

    /** More digits than these are written in different ways by different JDKs. */
    private static final MathContext DIGITS = new MathContext(15);

    /** Stands for a value where a row has no such place: in an empty list, or inside of a missing object. */
    private static final Object NOWHERE = new Object();

    private final List<@Nullable Object> values;
    private final String problem;

    private Examples(List<@Nullable Object> values, String problem) {
        this.values = Collections.unmodifiableList(values);
        this.problem = problem;
    }

    /** Whole rows: none if one can not be made, since whoever asks why has all the more need of an explanation. */
    static Examples of(Plan<?> plan) {
        List<@Nullable Object> rows = new ArrayList<>();
        try {
            for (int row = 0; row < ROWS; row++) {
                rows.add(plan.row(row));
            }
        } catch (RuntimeException e) {
            String message = String.valueOf(e.getMessage());
            return new Examples(
                    List.of(),
                    "row " + rows.size() + ": " + message.lines().findFirst().orElse(message));
        }
        return new Examples(rows, "");
    }

    /** Why there are none; empty if there are. */
    String problem() {
        return problem;
    }

    /** One property of the objects here. */
    Examples part(String property) {
        try {
            return map(owner -> Reading.of(owner.getClass(), property).of(owner));
        } catch (RuntimeException e) {
            // The class takes the value and does not show it, or its getter fails.
            return new Examples(List.of(), "");
        }
    }

    /** The same where objects are of a class. */
    Examples only(Class<?> type) {
        return map(object -> type.isInstance(object) ? object : NOWHERE);
    }

    /** The elements with a number; there is none where the container has fewer. */
    Examples element(int number) {
        return map(container -> {
            if (container.getClass().isArray()) {
                return number < Array.getLength(container) ? Array.get(container, number) : NOWHERE;
            }
            return container instanceof Iterable<?> elements ? at(number, elements) : NOWHERE;
        });
    }

    Examples firstKey() {
        return map(container -> container instanceof Map<?, ?> map ? at(0, map.keySet()) : NOWHERE);
    }

    Examples firstValue() {
        return map(container -> container instanceof Map<?, ?> map ? at(0, map.values()) : NOWHERE);
    }

    Examples content() {
        return map(JdkValues::content);
    }

    private static @Nullable Object at(int number, Iterable<?> elements) {
        int before = 0;
        for (Object element : elements) {
            if (before++ == number) {
                return element;
            }
        }
        return NOWHERE;
    }

    private Examples map(Function<Object, @Nullable Object> step) {
        List<@Nullable Object> reached = new ArrayList<>();
        for (Object value : values) {
            reached.add(value == null || value == NOWHERE ? NOWHERE : step.apply(value));
        }
        return new Examples(reached, problem);
    }

    /** The values here as text, numbers and truth values; none of what has parts with values of their own. */
    List<Explained.Example> of(ValueSpec spec) {
        Shape shape = spec.shape();
        boolean hasParts = shape instanceof Shape.Nested || shape instanceof Shape.Many || shape instanceof Shape.Maybe;
        List<Explained.Example> examples = new ArrayList<>();
        for (int row = 0; row < values.size() && !hasParts; row++) {
            Object value = values.get(row);
            if (value == null) {
                examples.add(new Explained.Example(row, null));
            } else if (value != NOWHERE && spec.isTypeOf(value)) {
                examples.add(new Explained.Example(row, shown(shape, value)));
            }
        }
        return examples;
    }

    /** Of what may be anything the class alone, since its text may differ from run to run. */
    private static Object shown(Shape shape, Object value) {
        return shape instanceof Shape.OneOf || shape instanceof Shape.Refused
                ? value.getClass().getSimpleName()
                : shown(JdkValues.plain(shape, value));
    }

    private static Object shown(Object plain) {
        if (plain instanceof Double || plain instanceof Float) {
            double number = ((Number) plain).doubleValue();
            return Double.isFinite(number)
                    ? new BigDecimal(number).round(DIGITS).stripTrailingZeros()
                    : plain.toString();
        }
        boolean itself = plain instanceof Boolean
                || plain instanceof Integer
                || plain instanceof Long
                || plain instanceof Short
                || plain instanceof Byte
                || plain instanceof BigInteger
                || plain instanceof BigDecimal;
        return itself ? plain : shortened(plain.toString());
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST - CUT.length())) + CUT;
    }
}
