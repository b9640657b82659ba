package io.seedbed.table;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.UUID;

/** The kinds of plain values that typed formats tell apart. */
public enum Kind {
    /** True or false. */
    BOOLEAN(Boolean.class),
    /** A whole number of 8 bits. */
    BYTE(Byte.class),
    /** A whole number of 16 bits. */
    SHORT(Short.class),
    /** A whole number of 32 bits. */
    INT(Integer.class),
    /** A whole number of 64 bits. */
    LONG(Long.class),
    /** A whole number of any size. */
    BIG_INTEGER(BigInteger.class),
    /** A decimal number. */
    DECIMAL(BigDecimal.class),
    /** A floating-point number of 32 bits. */
    FLOAT(Float.class),
    /** A floating-point number of 64 bits. */
    DOUBLE(Double.class),
    /** A UUID. */
    UUID(UUID.class),
    /** Bytes. */
    BYTES(byte[].class),
    /** A day. */
    DATE(LocalDate.class),
    /** A time of day. */
    TIME(LocalTime.class),
    /** A day and a time without a zone. */
    DATE_TIME(LocalDateTime.class),
    /** A moment. */
    INSTANT(Instant.class),
    /** A moment with an offset from UTC. */
    OFFSET_DATE_TIME(OffsetDateTime.class),
    /** A moment with a time zone. */
    ZONED_DATE_TIME(ZonedDateTime.class),
    /** Text, and whatever formats write as text: durations, months, times with offsets. */
    TEXT(String.class);

    private final String type;

    Kind(Class<?> type) {
        this.type = type.getTypeName();
    }

    static Kind of(String type) {
        for (Kind kind : values()) {
            if (kind.type.equals(type)) {
                return kind;
            }
        }
        return TEXT;
    }
}
