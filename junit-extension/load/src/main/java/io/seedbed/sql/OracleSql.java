package io.seedbed.sql;

import io.seedbed.table.ColumnType;
import io.seedbed.table.UnwritableException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Oracle before 23ai as well: one row for each INSERT, 1 and 0 for truth values. An empty text is NULL to Oracle. */
final class OracleSql extends StandardSql {
    private static final Set<String> RESERVED =
            Set.of(("access asc audit cluster comment compress desc exclusive file identified immediate increment index"
                            + " initial lock long minus mode noaudit nowait number offline online option prior public raw rename resource"
                            + " rowid rownum session share size successful synonym sysdate uid validate view")
                    .split(" "));

    /** What VARCHAR2 holds for certain: 4000 bytes, four for a character at most. */
    private static final int LONGEST_TEXT = 1000;

    @Override
    Set<String> reserved() {
        return RESERVED;
    }

    @Override
    boolean insertsManyRows() {
        return false;
    }

    @Override
    String truth(boolean value) {
        return value ? "1" : "0";
    }

    @Override
    String bytes(String hex) {
        return "HEXTORAW('" + hex + "')";
    }

    @Override
    String notFinite(double value) {
        if (Double.isNaN(value)) {
            return "BINARY_DOUBLE_NAN";
        }
        return value > 0 ? "BINARY_DOUBLE_INFINITY" : "-BINARY_DOUBLE_INFINITY";
    }

    /** Typed literals: quoted text would be read by the session's own formats. */
    @Override
    String time(Object value) {
        if (value instanceof LocalDate) {
            return "DATE " + super.time(value);
        }
        if (value instanceof LocalTime) {
            return super.time(value);
        }
        if (value instanceof Instant instant) {
            return time(instant.atOffset(ZoneOffset.UTC));
        }
        if (value instanceof ZonedDateTime zoned) {
            return time(zoned.toOffsetDateTime());
        }
        if (value instanceof OffsetDateTime time) {
            String offset = time.getOffset().equals(ZoneOffset.UTC)
                    ? "+00:00"
                    : time.getOffset().getId();
            String local = super.time(time.toLocalDateTime());
            return "TIMESTAMP " + local.substring(0, local.length() - 1) + " " + offset + "'";
        }
        return "TIMESTAMP " + super.time(value);
    }

    /** A literal holds 4000 bytes; longer text is put together. */
    @Override
    String quoted(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return super.quoted(text);
        }
        StringBuilder parts = new StringBuilder();
        int start = 0;
        while (start < text.length()) {
            int end = Math.min(text.length(), start + LONGEST_TEXT);
            if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
                end--;
            }
            parts.append(start == 0 ? "" : " || ").append("TO_CLOB(");
            parts.append(super.quoted(text.substring(start, end))).append(')');
            start = end;
        }
        return parts.toString();
    }

    @Override
    String type(ColumnType.Plain plain, boolean key) {
        return switch (plain.kind()) {
            case BOOLEAN -> "NUMBER(1)";
            case BYTE -> "NUMBER(3)";
            case SHORT -> "NUMBER(5)";
            case INT -> "NUMBER(10)";
            case LONG -> "NUMBER(19)";
            case DECIMAL -> plain.decimals() == null || plain.wholeDigits() == null ? "NUMBER" : super.type(plain, key);
            case FLOAT -> "BINARY_FLOAT";
            case DOUBLE -> "BINARY_DOUBLE";
            case UUID -> "VARCHAR2(36)";
            case TIME -> "VARCHAR2(18)";
            case ZONED_DATE_TIME -> "TIMESTAMP(9) WITH TIME ZONE";
            default -> super.type(plain, key);
        };
    }

    @Override
    String decimal(int precision, int scale) {
        return super.decimal(precision, scale).replace("DECIMAL", "NUMBER");
    }

    @Override
    String text(@Nullable Integer length, boolean key) {
        if (key || (length != null && length <= LONGEST_TEXT)) {
            return "VARCHAR2(" + (length == null ? KEY_LENGTH : Math.max(1, length)) + " CHAR)";
        }
        return "CLOB";
    }

    @Override
    Around merge(String table, List<String> columns, List<String> key) {
        throw new UnwritableException("rows are not merged into Oracle. Use the mode truncate or insert.");
    }
}
