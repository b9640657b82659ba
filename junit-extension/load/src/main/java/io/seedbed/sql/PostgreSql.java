package io.seedbed.sql;

import io.seedbed.table.ColumnType;
import io.seedbed.table.UnwritableException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** PostgreSQL. Times have six digits of a second there: more are rounded. */
final class PostgreSql extends StandardSql {
    private static final Set<String> RESERVED = Set.of(
            ("analyse analyze asc concurrently deferrable desc do freeze ilike initially isnull limit notnull placing"
                            + " returning variadic verbose")
                    .split(" "));

    @Override
    Set<String> reserved() {
        return RESERVED;
    }

    @Override
    String bytes(String hex) {
        return "'\\x" + hex + "'";
    }

    @Override
    String time(Object value) {
        return super.time(value instanceof ZonedDateTime zoned ? zoned.toOffsetDateTime() : value);
    }

    @Override
    String quoted(String text) {
        if (text.indexOf('\0') >= 0) {
            throw noNull();
        }
        return super.quoted(text);
    }

    static UnwritableException noNull() {
        return new UnwritableException(
                "PostgreSQL has no way to hold the character U+0000. Exclude it, for example with"
                        + " @Pattern, or write another format.");
    }

    @Override
    String type(ColumnType.Plain plain, boolean key) {
        return switch (plain.kind()) {
            case UUID -> "UUID";
            case BYTES -> "BYTEA";
            case DECIMAL ->
                plain.decimals() == null || plain.wholeDigits() == null ? "NUMERIC" : super.type(plain, key);
            case BIG_INTEGER -> plain.wholeDigits() == null ? "NUMERIC" : super.type(plain, key);
            case TIME -> "TIME";
            case DATE_TIME -> "TIMESTAMP";
            case INSTANT, OFFSET_DATE_TIME, ZONED_DATE_TIME -> "TIMESTAMP WITH TIME ZONE";
            default -> super.type(plain, key);
        };
    }

    @Override
    String text(@Nullable Integer length, boolean key) {
        return length == null ? "TEXT" : super.text(length, key);
    }

    @Override
    String jsonType() {
        return "JSONB";
    }

    @Override
    Around merge(String table, List<String> columns, List<String> key) {
        return onConflict(table, columns, key);
    }
}
