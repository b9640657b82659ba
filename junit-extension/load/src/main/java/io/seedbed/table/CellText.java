package io.seedbed.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Collection;
import java.util.Date;
import java.util.Map;

/**
 * One JDK value as text that depends on nothing but the value: no locale, no time zone, no JDK version.
 *
 * <p>Times are ISO 8601 and always name their seconds ({@code 10:00:00}, which {@link LocalTime#toString} would shorten);
 * decimals are plain; bytes are Base64; lists and maps are JSON.
 */
public final class CellText {
    private CellText() {}

    /**
     * Writes a value.
     *
     * @param value of a type that the engine's {@code io.seedbed.bridge.FixtureBridge} lists
     * @return its text
     */
    public static String of(Object value) {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        }
        if (value instanceof Collection || value instanceof Map) {
            return JsonText.of(value);
        }
        return time(value);
    }

    /**
     * Writes a number.
     *
     * @param number of any of the JDK's types
     * @return plain digits, with an exponent only for very large and small floating-point numbers
     */
    public static String number(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (number instanceof Double real) {
            return DecimalText.of(real.doubleValue());
        }
        if (number instanceof Float real) {
            return DecimalText.of(real.floatValue());
        }
        return number.toString();
    }

    private static String time(Object value) {
        if (value instanceof Instant instant) {
            return DateTimeFormatter.ISO_INSTANT.format(instant);
        }
        if (value instanceof LocalDateTime time) {
            return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
        }
        if (value instanceof OffsetDateTime time) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
        }
        if (value instanceof ZonedDateTime time) {
            return DateTimeFormatter.ISO_ZONED_DATE_TIME.format(time);
        }
        if (value instanceof LocalTime time) {
            return DateTimeFormatter.ISO_LOCAL_TIME.format(time);
        }
        if (value instanceof OffsetTime time) {
            return DateTimeFormatter.ISO_OFFSET_TIME.format(time);
        }
        if (value instanceof Date date && value.getClass() == Date.class) {
            return DateTimeFormatter.ISO_INSTANT.format(date.toInstant());
        }
        return value.toString();
    }
}
