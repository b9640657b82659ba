package io.seedbed.table;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lists and maps of JDK values as JSON text, without a library: numbers, truth values, null, arrays and objects as such, everything else
 * as a string.
 */
final class JsonText {
    private static final char FIRST_PLAIN = ' ';

    private JsonText() {}

    static String of(Object value) {
        StringBuilder json = new StringBuilder();
        write(json, value);
        return json.toString();
    }

    private static void write(StringBuilder json, @Nullable Object value) {
        if (value == null || value instanceof Boolean) {
            json.append(value);
        } else if (value instanceof Number number) {
            number(json, number);
        } else if (value instanceof Collection<?> elements) {
            String before = "";
            json.append('[');
            for (Object element : elements) {
                json.append(before);
                write(json, element);
                before = ",";
            }
            json.append(']');
        } else if (value instanceof Map<?, ?> entries) {
            String before = "";
            json.append('{');
            for (Map.Entry<?, ?> entry : entries.entrySet()) {
                json.append(before);
                quoted(json, CellText.of(entry.getKey()));
                json.append(':');
                write(json, entry.getValue());
                before = ",";
            }
            json.append('}');
        } else {
            quoted(json, CellText.of(value));
        }
    }

    /** JSON has no word for infinity or "not a number": these become strings, which a reader cannot mistake for a number. */
    private static void number(StringBuilder json, Number number) {
        boolean real = number instanceof Double || number instanceof Float;
        if (real && !Double.isFinite(number.doubleValue())) {
            quoted(json, CellText.number(number));
        } else {
            json.append(CellText.number(number));
        }
    }

    private static void quoted(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\b' -> json.append("\\b");
                case '\f' -> json.append("\\f");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> {
                    if (c < FIRST_PLAIN) {
                        json.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        json.append('"');
    }
}
