package io.seedbed.blueprint;

import io.seedbed.domain.Interval;
import io.seedbed.domain.Text;
import io.seedbed.problem.Attributes;
import io.seedbed.problem.Spelling;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One annotation of JPA or JAXB on a property.
 *
 * @param name its simple name
 * @param attributes their values by name, defaults included
 * @param origin as the user wrote it
 */
record Stored(String name, Map<String, Object> attributes, Origin origin) {

    /** The length of a column that nobody has stated. */
    private static final int USUAL_LENGTH = 255;

    /** How often an object was changed, as its version counts. */
    private static final Interval VERSIONS = Interval.integers(0, 9);

    private static final BigDecimal SECONDS_PER_DAY = BigDecimal.valueOf(86_400);

    static Stored of(Annotation annotation, String place) {
        return new Stored(
                annotation.annotationType().getSimpleName(),
                Attributes.of(annotation),
                new Origin(Spelling.of(annotation), place, Origin.Kind.STORED, place));
    }

    /** An attribute, as text; empty if there is none. */
    String text(String attribute) {
        return String.valueOf(attributes.getOrDefault(attribute, ""));
    }

    /** What a column is called that the annotation names by itself, or in an attribute; empty if it names none. */
    String column() {
        return attributes.get("column") instanceof Annotation column
                ? String.valueOf(Attributes.of(column).getOrDefault("name", ""))
                : text("name");
    }

    private int number(String attribute) {
        return attributes.get(attribute) instanceof Integer x ? x : 0;
    }

    private boolean is(String attribute, boolean value) {
        return attributes.get(attribute) instanceof Boolean x && x == value;
    }

    /** Whether no two objects have the same value. */
    boolean isUnique() {
        return switch (name) {
            case "Id" -> true;
            case "Column", "JoinColumn" -> is("unique", true);
            default -> false;
        };
    }

    /** What it demands of a value, given what else stands there. */
    List<Constraint> demands(Shape shape, StorageReader beside) {
        List<Constraint> demands = new ArrayList<>();
        if (isRequired(shape) && !beside.has("GeneratedValue")) {
            demands.add(new Constraint.Required(origin));
        }
        switch (name) {
            case "Column" -> column(shape, beside, demands);
            case "GeneratedValue" -> usual(shape, Interval.atLeast(BigDecimal.ONE), demands);
            case "Version" -> usual(shape, VERSIONS, demands);
            case "Temporal" -> time(shape, demands);
            default -> {
                // It says no more than whether the value must be there.
            }
        }
        return demands;
    }

    private boolean isRequired(Shape shape) {
        return switch (name) {
            case "Id", "EmbeddedId" -> true;
            case "Column" -> is("nullable", false);
            // On a collection it is a column of the elements.
            case "JoinColumn" -> is("nullable", false) && !(shape instanceof Shape.Many);
            case "Basic", "ManyToOne", "OneToOne" -> is("optional", false);
            case "XmlElement", "XmlAttribute" -> is("required", true);
            default -> false;
        };
    }

    private void column(Shape shape, StorageReader beside, List<Constraint> demands) {
        if (shape instanceof Shape.Text text
                && CharSequence.class.isAssignableFrom(text.form().type())) {
            int length = number("length");
            Text fitting = Text.ofLength(0, length);
            if (length != USUAL_LENGTH) {
                demands.add(new Constraint.Allows(fitting, origin));
            } else if (!beside.has("Lob") && text("columnDefinition").isEmpty()) {
                demands.add(new Constraint.Usual(fitting, origin));
            }
        }
        if (isNumber(shape) && (number("precision") > 0 || number("scale") > 0)) {
            demands.add(new Constraint.Allows(decimals(shape), origin));
        }
    }

    /**
     * The numbers that a decimal column holds: with a precision of 5 and a scale of 2 those up to 999.99.
     *
     * <p>A precision alone says of a {@code double} how exact it is, and nothing about what stands behind the point.
     */
    private Interval decimals(Shape shape) {
        int precision = number("precision");
        int scale = Math.max(0, number("scale"));
        Class<?> type = ((Shape.Number) shape).axis().type();
        boolean isReal = type == Double.class || type == Float.class;
        int grid = isReal && scale == 0 ? Interval.CONTINUOUS : scale;
        if (precision <= 0) {
            return new Interval(null, false, null, false, grid);
        }
        BigDecimal bound = BigDecimal.ONE.movePointRight(precision - scale);
        return new Interval(bound.negate(), true, bound, true, grid);
    }

    /** A {@code java.util.Date} that is a time alone lies on the first day of 1970, in UTC. */
    private void time(Shape shape, List<Constraint> demands) {
        if (text("value").equals("TIME")
                && shape instanceof Shape.Number number
                && number.axis().type() == java.util.Date.class) {
            demands.add(new Constraint.Allows(
                    new Interval(BigDecimal.ZERO, false, SECONDS_PER_DAY, true, Interval.CONTINUOUS), origin));
        }
    }

    private void usual(Shape shape, Interval interval, List<Constraint> demands) {
        if (isNumber(shape)) {
            demands.add(new Constraint.Usual(interval, origin));
        }
    }

    static boolean isNumber(Shape shape) {
        return shape instanceof Shape.Number number
                && Number.class.isAssignableFrom(number.axis().type());
    }
}
