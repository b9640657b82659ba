package io.seedbed.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON (RFC 8259): what has no parts but plain values on one line, all else indented. Not thread-safe.
 *
 * <p>Takes maps, lists, text, numbers, truth values and {@code null}.
 */
final class Json {

    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();

    private Json() {}

    /** A document, with the end of its last line. */
    static String text(Map<String, ?> document) {
        Json json = new Json();
        json.value(document, "\n");
        return json.text.append('\n').toString();
    }

    /** A value on one line. */
    static String inline(@Nullable Object value) {
        Json json = new Json();
        json.value(value, "");
        return json.text.toString();
    }

    /** @param line begins another line as far in as the value; empty to stay on this one */
    private void value(@Nullable Object value, String line) {
        if (value instanceof Map<?, ?> map) {
            object(map, isFlat(map.values()) ? "" : line);
        } else if (value instanceof List<?> list) {
            array(list, list.isEmpty() ? "" : line);
        } else if (value instanceof String string) {
            string(string);
        } else if (value instanceof BigDecimal number) {
            text.append(number.toPlainString());
        } else {
            // Numbers, truth values and null are written as Java writes them.
            text.append(value);
        }
    }

    private static boolean isFlat(Iterable<?> values) {
        for (Object value : values) {
            if (value instanceof Map<?, ?> || value instanceof List<?>) {
                return false;
            }
        }
        return true;
    }

    private void object(Map<?, ?> map, String line) {
        String further = line.isEmpty() ? "" : line + INDENT;
        String between = line.isEmpty() ? ", " : ",";
        text.append('{');
        boolean first = true;
        for (Map.Entry<?, ?> member : map.entrySet()) {
            text.append(first ? "" : between).append(further);
            string((String) member.getKey());
            text.append(": ");
            value(member.getValue(), further);
            first = false;
        }
        text.append(line).append('}');
    }

    private void array(List<?> list, String line) {
        String further = line.isEmpty() ? "" : line + INDENT;
        String between = line.isEmpty() ? ", " : ",";
        text.append('[');
        boolean first = true;
        for (Object element : list) {
            text.append(first ? "" : between).append(further);
            value(element, further);
            first = false;
        }
        text.append(line).append(']');
    }

    private void string(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            character(string, i);
        }
        text.append('"');
    }

    private void character(String string, int at) {
        char c = string.charAt(at);
        switch (c) {
            case '"', '\\' -> text.append('\\').append(c);
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> {
                if (Character.isISOControl(c) || isLone(string, at)) {
                    text.append("\\u")
                            .append(Character.forDigit(c >> 12, 16))
                            .append(Character.forDigit(c >> 8 & 15, 16))
                            .append(Character.forDigit(c >> 4 & 15, 16))
                            .append(Character.forDigit(c & 15, 16));
                } else {
                    text.append(c);
                }
            }
        }
    }

    /** Whether a surrogate lacks the other half of its pair, so that UTF-8 could not hold it. */
    private static boolean isLone(String string, int at) {
        char c = string.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == string.length() || !Character.isLowSurrogate(string.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(string.charAt(at - 1)));
    }
}
