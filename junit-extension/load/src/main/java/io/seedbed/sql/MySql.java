package io.seedbed.sql;

import io.seedbed.table.ColumnType;
import io.seedbed.table.UnwritableException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * MySQL and MariaDB. No type there holds a zone: moments are written in UTC. Times have six digits of a second: more are rounded.
 * A backslash begins an escape, as it does unless NO_BACKSLASH_ESCAPES is set.
 */
final class MySql extends StandardSql {

    /** Text beyond this is stored apart, so that a row of several such columns keeps below MySQL's 65,535 bytes. */
    private static final int LONGEST_IN_ROW = 500;

    /** What TEXT holds for certain, at four bytes for a character. */
    private static final int LONGEST_TEXT = 16_383;

    @Override
    String name(String plain) {
        return "`" + plain.replace("`", "``") + "`";
    }

    /** Line ends as well, which the database's own client would otherwise rewrite. */
    @Override
    String quoted(String text) {
        return super.quoted(text.replace("\\", "\\\\")
                .replace("\0", "\\0")
                .replace("\r", "\\r")
                .replace("\n", "\\n"));
    }

    @Override
    String notFinite(double value) {
        throw new UnwritableException(
                "MySQL has no number " + value + ". Bound the property, for example with @DecimalMax.");
    }

    @Override
    String time(Object value) {
        if (value instanceof Instant instant) {
            return super.time(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
        }
        if (value instanceof OffsetDateTime time) {
            return time(time.toInstant());
        }
        return value instanceof ZonedDateTime time ? time(time.toInstant()) : super.time(value);
    }

    @Override
    String type(ColumnType.Plain plain, boolean key) {
        return switch (plain.kind()) {
            case BYTE -> "TINYINT";
            case FLOAT -> "FLOAT";
            case DOUBLE -> "DOUBLE";
            case BYTES -> "LONGBLOB";
            case TIME -> "TIME(6)";
            case DATE_TIME, INSTANT, OFFSET_DATE_TIME, ZONED_DATE_TIME -> "DATETIME(6)";
            default -> super.type(plain, key);
        };
    }

    @Override
    String text(@Nullable Integer length, boolean key) {
        if (key || (length != null && length <= LONGEST_IN_ROW)) {
            return super.text(length, key);
        }
        return length != null && length <= LONGEST_TEXT ? "TEXT" : "LONGTEXT";
    }

    @Override
    String jsonType() {
        return "JSON";
    }

    @Override
    Around merge(String table, List<String> columns, List<String> key) {
        List<String> others = others(columns, key);
        // Without anything to change, a column that keeps its value says that the row may be there.
        String set = joined(others.isEmpty() ? key : others, ", ", column -> column + " = VALUES(" + column + ")");
        return new Around(insert(table, columns), "\nON DUPLICATE KEY UPDATE " + set);
    }
}
