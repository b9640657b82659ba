package io.seedbed.sql;

import io.seedbed.table.ColumnType;
import io.seedbed.table.UnwritableException;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** SQLite, whose types are few: times and JSON are text, and decimals with more than 15 digits lose the last of them. */
final class SqliteSql extends StandardSql {

    @Override
    String name(String plain) {
        return "\"" + plain.replace("\"", "\"\"") + "\"";
    }

    /** It can not, but takes foreign keys to tables that are not there yet, as long as it is not told to check them. */
    @Override
    boolean altersTables() {
        return false;
    }

    @Override
    String truth(boolean value) {
        return value ? "1" : "0";
    }

    @Override
    String notFinite(double value) {
        if (Double.isNaN(value)) {
            throw new UnwritableException(
                    "SQLite has no number NaN. Bound the property, for example with @DecimalMax.");
        }
        return value > 0 ? "9e999" : "-9e999";
    }

    @Override
    String time(Object value) {
        return super.time(value instanceof ZonedDateTime zoned ? zoned.toOffsetDateTime() : value);
    }

    @Override
    String type(ColumnType.Plain plain, boolean key) {
        return switch (plain.kind()) {
            case BOOLEAN, BYTE, SHORT, INT, LONG -> "INTEGER";
            case BIG_INTEGER, DECIMAL -> "NUMERIC";
            case FLOAT, DOUBLE -> "REAL";
            case BYTES -> "BLOB";
            default -> "TEXT";
        };
    }

    @Override
    String text(@Nullable Integer length, boolean key) {
        return "TEXT";
    }

    @Override
    Around merge(String table, List<String> columns, List<String> key) {
        return onConflict(table, columns, key);
    }
}
