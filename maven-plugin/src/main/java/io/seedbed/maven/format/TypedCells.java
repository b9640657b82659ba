package io.seedbed.maven.format;

import io.seedbed.table.CellText;
import io.seedbed.table.ColumnType;
import io.seedbed.table.Kind;
import io.seedbed.table.UnwritableException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The few types of {@link TypedRows}, and values of them. */
final class TypedCells {
    /** Digits in all that a decimal has at most, which is what 128 bits and therefore all readers hold. */
    private static final int MOST_DIGITS = 38;

    private static final int MICROS = 6;
    private static final int NANOS = 9;
    private static final int NANOS_PER_MICRO = 1_000;
    private static final long NANOS_PER_SECOND = 1_000_000_000;
    private static final long MICROS_PER_SECOND = NANOS_PER_SECOND / NANOS_PER_MICRO;

    private TypedCells() {}

    /** The same type, of the few kinds. */
    static ColumnType simplified(ColumnType type) {
        if (type instanceof ColumnType.Elements elements) {
            return new ColumnType.Elements(simplified(elements.element()), elements.nullable());
        }
        if (type instanceof ColumnType.Entries entries) {
            return new ColumnType.Entries(simplified(entries.value()), entries.nullable());
        }
        if (type instanceof ColumnType.Members object) {
            Map<String, ColumnType> members = new LinkedHashMap<>();
            object.members().forEach((name, member) -> members.put(name, simplified(member)));
            return new ColumnType.Members(members, object.nullable());
        }
        return type instanceof ColumnType.Plain plain ? simplified(plain) : type;
    }

    private static ColumnType simplified(ColumnType.Plain plain) {
        return switch (plain.kind()) {
            case BIG_INTEGER -> decimal(plain, 0);
            case DECIMAL ->
                decimal(
                        plain,
                        plain.decimals() == null
                                ? ColumnType.USUAL_SCALE
                                : plain.decimals().intValue());
            case TIME, DATE_TIME -> time(plain.kind(), plain);
            case INSTANT, OFFSET_DATE_TIME, ZONED_DATE_TIME -> time(Kind.INSTANT, plain);
            default -> plain;
        };
    }

    private static ColumnType decimal(ColumnType.Plain plain, int wanted) {
        int scale = Math.min(MOST_DIGITS, wanted);
        boolean known = plain.wholeDigits() != null && (plain.decimals() != null || plain.kind() == Kind.BIG_INTEGER);
        int whole = known ? Math.min(plain.wholeDigits(), MOST_DIGITS - scale) : MOST_DIGITS - scale;
        // A decimal without any digit is a decimal nowhere.
        return new ColumnType.Plain(
                Kind.DECIMAL, plain.nullable(), scale == 0 ? Math.max(1, whole) : whole, scale, null);
    }

    private static ColumnType time(Kind kind, ColumnType.Plain plain) {
        boolean fine = plain.decimals() != null && plain.decimals() > MICROS;
        return new ColumnType.Plain(kind, plain.nullable(), null, fine ? NANOS : MICROS, null);
    }

    /** A value that is there, of a type of the few kinds. */
    static Object of(ColumnType type, Object value) {
        if (type instanceof ColumnType.Plain plain) {
            return plain(plain, value);
        }
        if (type instanceof ColumnType.Elements elements) {
            List<@Nullable Object> values = new ArrayList<>();
            for (Object element : (Collection<?>) value) {
                values.add(orNull(elements.element(), element));
            }
            return values;
        }
        if (type instanceof ColumnType.Entries entries) {
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            ((Map<?, ?>) value).forEach((key, entry) -> values.put(CellText.of(key), orNull(entries.value(), entry)));
            return values;
        }
        if (type instanceof ColumnType.Members object) {
            Map<?, ?> members = (Map<?, ?>) value;
            @Nullable Object[] values = new Object[object.members().size()];
            int next = 0;
            for (Map.Entry<String, ColumnType> member : object.members().entrySet()) {
                values[next++] = orNull(member.getValue(), members.get(member.getKey()));
            }
            return values;
        }
        return CellText.of(value);
    }

    private static @Nullable Object orNull(ColumnType type, @Nullable Object value) {
        if (value == null && !type.nullable()) {
            throw missing();
        }
        return value == null ? null : of(type, value);
    }

    /** A schema is a promise, which the engine's descriptions keep. */
    static UnwritableException missing() {
        return new UnwritableException(
                "there is no value, although the class promises one. Allow it to be missing, for example"
                        + " with @Nullable, or write another format.");
    }

    private static Object plain(ColumnType.Plain type, Object value) {
        return switch (type.kind()) {
            case BYTE, SHORT, INT -> ((Number) value).intValue();
            case DECIMAL -> unscaled(type, value);
            case DATE -> day((LocalDate) value);
            case TIME -> {
                LocalTime time = (LocalTime) value;
                yield ticks(type, time.toSecondOfDay(), time.getNano(), value);
            }
            case DATE_TIME, INSTANT -> ticks(type, instant(value), value);
            case TEXT -> CellText.of(value);
            default -> value;
        };
    }

    private static BigInteger unscaled(ColumnType.Plain type, Object value) {
        BigDecimal number = value instanceof BigInteger whole ? new BigDecimal(whole) : (BigDecimal) value;
        int scale = type.decimals();
        int digits = type.wholeDigits() + scale;
        BigDecimal least = number.stripTrailingZeros();
        // Compared before any scaling, which of 1E+1000000000 would take all memory.
        if (least.scale() > scale || (long) least.precision() - least.scale() > type.wholeDigits()) {
            throw new UnwritableException("the column holds decimals of " + digits + " digits, " + scale
                    + " of them behind the point, but the value is " + number
                    + ". Bound it, for example with @Digits, or write another format.");
        }
        return least.setScale(scale).unscaledValue();
    }

    private static int day(LocalDate value) {
        try {
            return Math.toIntExact(value.toEpochDay());
        } catch (ArithmeticException e) {
            throw tooFar("days since 1970 in 32 bits", value);
        }
    }

    private static Instant instant(Object value) {
        if (value instanceof LocalDateTime time) {
            return time.toInstant(ZoneOffset.UTC);
        }
        if (value instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        return value instanceof ZonedDateTime time ? time.toInstant() : (Instant) value;
    }

    private static long ticks(ColumnType.Plain type, Instant instant, Object value) {
        return ticks(type, instant.getEpochSecond(), instant.getNano(), value);
    }

    private static long ticks(ColumnType.Plain type, long seconds, int nanos, Object value) {
        boolean fine = type.decimals() == NANOS;
        if (!fine && nanos % NANOS_PER_MICRO != 0) {
            throw new UnwritableException("the column counts microseconds, but the value is " + CellText.of(value)
                    + ". Give it fewer decimals, or write another format.");
        }
        try {
            return Math.addExact(
                    Math.multiplyExact(seconds, fine ? NANOS_PER_SECOND : MICROS_PER_SECOND),
                    fine ? nanos : nanos / NANOS_PER_MICRO);
        } catch (ArithmeticException e) {
            throw tooFar((fine ? "nanoseconds" : "microseconds") + " since 1970 in 64 bits", value);
        }
    }

    private static UnwritableException tooFar(String counted, Object value) {
        return new UnwritableException("the column counts " + counted + ", which do not reach " + CellText.of(value)
                + ". Bound it, or write another format.");
    }
}
