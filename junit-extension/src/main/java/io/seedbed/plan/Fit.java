package io.seedbed.plan;

import io.seedbed.blueprint.Constraint;
import io.seedbed.blueprint.Origin;
import io.seedbed.blueprint.Shape;
import io.seedbed.blueprint.ValueSpec;
import io.seedbed.domain.Axis;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a value that was not drawn is what its place demands, as far as domains can tell. */
final class Fit {

    private Fit() {}

    /** Who excludes the value, or one that it contains; empty if it fits. */
    static List<Origin> excludedBy(ValueSpec spec, @Nullable Object value, String place) {
        List<Origin> by = new ArrayList<>();
        if (!spec.isTypeOf(value)) {
            by.add(new Origin(spec.javaType(), place));
            return by;
        }
        for (Constraint constraint : spec.constraints()) {
            if (!meets(spec.shape(), constraint, value)) {
                by.add(constraint.origin());
            }
        }
        if (value != null && spec.shape() instanceof Shape.Maybe maybe && value instanceof Optional<?> optional) {
            optional.ifPresent(content -> by.addAll(excludedBy(maybe.element(), content, place)));
        }
        if (value != null && spec.shape() instanceof Shape.Many many) {
            addElements(many, value, place, by);
        }
        return by;
    }

    private static void addElements(Shape.Many many, Object value, String place, List<Origin> by) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, content) -> {
                by.addAll(excludedBy(many.elements().get(0), key, place));
                by.addAll(excludedBy(many.elements().get(1), content, place));
            });
            return;
        }
        elements(value).forEach(element -> by.addAll(excludedBy(many.elements().get(0), element, place)));
    }

    private static Iterable<?> elements(Object container) {
        if (container instanceof Iterable<?> iterable) {
            return iterable;
        }
        List<@Nullable Object> elements = new ArrayList<>();
        for (int i = 0; i < Array.getLength(container); i++) {
            elements.add(Array.get(container, i));
        }
        return elements;
    }

    private static boolean meets(Shape shape, Constraint constraint, @Nullable Object value) {
        if (value == null) {
            return !(constraint instanceof Constraint.Required);
        }
        if (constraint instanceof Constraint.Allows allows) {
            Object member = member(shape, value, allows);
            return member != null && allows.domain().contains(member);
        }
        return !(constraint instanceof Constraint.Absent);
    }

    /** The value as a domain knows it; {@code null} if it is no number where one is demanded. */
    private static @Nullable Object member(Shape shape, Object value, Constraint.Allows allows) {
        try {
            if (shape instanceof Shape.Number number) {
                return position(number.axis(), value);
            }
            if (shape instanceof Shape.Many) {
                return BigDecimal.valueOf(size(value));
            }
            if (!(shape instanceof Shape.Text)) {
                return value;
            }
            String text = value.toString();
            return allows.domain() instanceof io.seedbed.domain.Interval ? new BigDecimal(text) : text;
        } catch (NumberFormatException e) {
            // Text that is no number, or a double that is none.
            return null;
        }
    }

    private static <T> BigDecimal position(Axis<T> axis, Object value) {
        return axis.position().apply(axis.type().cast(value));
    }

    private static int size(Object container) {
        if (container instanceof Collection<?> collection) {
            return collection.size();
        }
        if (container instanceof Map<?, ?> map) {
            return map.size();
        }
        int size = 0;
        for (Iterator<?> all = elements(container).iterator(); all.hasNext(); all.next()) {
            size++;
        }
        return size;
    }
}
