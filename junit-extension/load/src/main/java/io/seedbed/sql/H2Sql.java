package io.seedbed.sql;

import io.seedbed.table.ColumnType;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** H2, version 2. */
final class H2Sql extends StandardSql {
    private static final Set<String> RESERVED =
            Set.of(("_rowid_ groups if ilike minus qualify regexp rownum").split(" "));

    @Override
    Set<String> reserved() {
        return RESERVED;
    }

    @Override
    String json(String text) {
        return "JSON " + quoted(text);
    }

    @Override
    String time(Object value) {
        return super.time(value instanceof ZonedDateTime zoned ? zoned.toOffsetDateTime() : value);
    }

    @Override
    String type(ColumnType.Plain plain, boolean key) {
        return switch (plain.kind()) {
            case BYTE -> "TINYINT";
            case UUID -> "UUID";
            case BYTES -> "BINARY VARYING";
            case ZONED_DATE_TIME -> "TIMESTAMP(9) WITH TIME ZONE";
            default -> super.type(plain, key);
        };
    }

    @Override
    String text(@Nullable Integer length, boolean key) {
        return length == null ? "CHARACTER VARYING" : super.text(length, key);
    }

    @Override
    String jsonType() {
        return "JSON";
    }

    @Override
    Around merge(String table, List<String> columns, List<String> key) {
        return new Around(
                "MERGE INTO " + table + " (" + String.join(", ", columns) + ") KEY (" + String.join(", ", key)
                        + ") VALUES\n",
                "");
    }
}
