package io.seedbed.problem;

import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Spells types and annotations as source code does. */
public final class Spelling {

    /** They steer validation but say nothing about values. */
    private static final Set<String> LEFT_OUT = Set.of("groups", "payload", "message", "validationAppliesTo");

    /** The order in which people write attributes; the JVM promises none. Others follow by name. */
    private static final List<String> USUAL_ORDER =
            List.of("value", "regexp", "min", "max", "integer", "fraction", "property", "is");

    private static final int LONGEST_SHOWN = 60;

    private Spelling() {}

    /** A class with its package, nested ones with a dot, e.g. {@code shop.Order.Line}. */
    public static String of(Class<?> type) {
        return type.getTypeName().replace('$', '.');
    }

    /**
     * An annotation with the attributes that differ from their defaults, e.g. {@code @Size(min = 3, max = 8)}.
     *
     * @param attributes the values that apply, by name
     */
    public static String of(Class<? extends Annotation> type, Map<String, Object> attributes) {
        List<String> names = new ArrayList<>();
        for (Method attribute : type.getDeclaredMethods()) {
            String name = attribute.getName();
            if (attribute.getParameterCount() == 0
                    && !LEFT_OUT.contains(name)
                    && attributes.containsKey(name)
                    && !Objects.deepEquals(attribute.getDefaultValue(), attributes.get(name))) {
                names.add(name);
            }
        }
        if (names.isEmpty()) {
            return "@" + simple(type);
        }
        if (names.size() == 1 && names.get(0).equals("value")) {
            return "@" + simple(type) + "(" + literal(attributes.get("value")) + ")";
        }
        if (names.size() > 1) {
            names.sort(Comparator.comparingInt(Spelling::rank).thenComparing(Comparator.naturalOrder()));
        }
        StringJoiner written = new StringJoiner(", ", "@" + simple(type) + "(", ")");
        for (String name : names) {
            written.add(name + " = " + literal(attributes.get(name)));
        }
        return written.toString();
    }

    /** An annotation as it stands in the source, with the attributes that differ from their defaults. */
    public static String of(Annotation annotation) {
        return of(annotation.annotationType(), Attributes.of(annotation));
    }

    /** A number of things: {@code 1 row}, {@code 3 rows}; the plural ends in {@code s}. */
    public static String count(Number number, String singular) {
        return number + " " + singular + (number.longValue() == 1 ? "" : "s");
    }

    private static int rank(String attribute) {
        int index = USUAL_ORDER.indexOf(attribute);
        return index < 0 ? USUAL_ORDER.size() : index;
    }

    /** Nested annotations by their own name, as imported. */
    private static String simple(Class<?> type) {
        return type.getSimpleName();
    }

    private static String literal(Object value) {
        if (value instanceof String text) {
            return quoted(text);
        }
        if (value instanceof Character c) {
            return "'" + escaped(c, '\'') + "'";
        }
        if (value instanceof Long x) {
            return x == x.intValue() ? x.toString() : x + "L";
        }
        if (value instanceof Double x) {
            return plain(x);
        }
        if (value instanceof Float x) {
            return x + "f";
        }
        if (value instanceof Class<?> type) {
            return simple(type) + ".class";
        }
        if (value instanceof Enum<?> constant) {
            return simple(constant.getDeclaringClass()) + "." + constant.name();
        }
        if (value instanceof Annotation annotation) {
            return of(annotation);
        }
        if (value.getClass().isArray()) {
            return IntStream.range(0, Array.getLength(value))
                    .mapToObj(i -> literal(Array.get(value, i)))
                    .collect(Collectors.collectingAndThen(Collectors.toList(), Spelling::braced));
        }
        return value.toString();
    }

    /** As people write it: {@code 0.0005}, not {@code 5.0E-4}; far from 1 as Java prints it. */
    private static String plain(double value) {
        boolean near = Math.abs(value) >= 1e-9 && Math.abs(value) < 1e15;
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return String.valueOf((long) value);
        }
        return near
                ? new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString()
                : Double.toString(value);
    }

    private static String braced(List<String> literals) {
        return literals.size() == 1 ? literals.get(0) : "{" + String.join(", ", literals) + "}";
    }

    private static String quoted(String text) {
        return text.chars().mapToObj(c -> escaped((char) c, '"')).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(char c, char quote) {
        return switch (c) {
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> c == quote ? "\\" + c : String.valueOf(c);
        };
    }

    /** A value that may be missing, for a message: {@code null}, or as {@link #shortened}. */
    public static String shortenedOrNull(@Nullable Object value) {
        return value == null ? "null" : shortened(value);
    }

    /** A value for a message: text in quotes, cut after 60 characters; a value that can not be printed by its class. */
    public static String shortened(Object value) {
        String text;
        try {
            text = value instanceof CharSequence chars
                    ? quoted(chars.toString())
                    : value.getClass().isArray() ? literal(value) : value.toString();
        } catch (RuntimeException e) {
            text = "an instance of " + of(value.getClass());
        }
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "...";
    }
}
