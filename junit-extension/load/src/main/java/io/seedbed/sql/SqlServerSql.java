package io.seedbed.sql;

import io.seedbed.table.CellText;
import io.seedbed.table.ColumnType;
import io.seedbed.table.UnwritableException;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Microsoft SQL Server. */
final class SqlServerSql extends StandardSql {

    private static final int LONGEST_TEXT = 4000;

    /** Keys hold 900 bytes, two for each UTF-16 unit. */
    private static final int LONGEST_KEY = 450;

    private static final int NANOS_PER_TICK = 100;

    @Override
    String name(String plain) {
        return "[" + plain.replace("]", "]]") + "]";
    }

    @Override
    String truth(boolean value) {
        return value ? "1" : "0";
    }

    @Override
    String bytes(String hex) {
        return "0x" + hex;
    }

    @Override
    String notFinite(double value) {
        throw new UnwritableException(
                "SQL Server has no number " + value + ". Bound the property, for example with @DecimalMax.");
    }

    /** ISO text with the T is read alike whatever language and date order a session has set. */
    @Override
    String time(Object value) {
        TemporalAccessor time = (TemporalAccessor) value;
        if (time.isSupported(ChronoField.NANO_OF_SECOND)
                && time.get(ChronoField.NANO_OF_SECOND) % NANOS_PER_TICK != 0) {
            throw new UnwritableException("SQL Server reads at most seven digits of a second, but the value is " + value
                    + ". Bound the property to whole microseconds, or write another format.");
        }
        Object offset = value instanceof ZonedDateTime zoned ? zoned.toOffsetDateTime() : value;
        return "'" + CellText.of(offset) + "'";
    }

    /** N, or characters outside of the database's code page would become question marks. */
    @Override
    String quoted(String text) {
        return "N" + super.quoted(text);
    }

    @Override
    String type(ColumnType.Plain plain, boolean key) {
        return switch (plain.kind()) {
            case BOOLEAN -> "BIT";
            case DOUBLE -> "FLOAT";
            case UUID -> "UNIQUEIDENTIFIER";
            case BYTES -> "VARBINARY(MAX)";
            case TIME -> "TIME(7)";
            case DATE_TIME -> "DATETIME2(7)";
            case INSTANT, OFFSET_DATE_TIME, ZONED_DATE_TIME -> "DATETIMEOFFSET(7)";
            default -> super.type(plain, key);
        };
    }

    @Override
    String text(@Nullable Integer length, boolean key) {
        if (key) {
            return "NVARCHAR(" + (length == null ? LONGEST_KEY : Math.max(1, length)) + ")";
        }
        return "NVARCHAR(" + (length == null || length > LONGEST_TEXT ? "MAX" : Math.max(1, length)) + ")";
    }

    /** It insists on the semicolon. */
    @Override
    Around merge(String table, List<String> columns, List<String> key) {
        Around standard = super.merge(table, columns, key);
        return new Around(standard.before(), standard.after() + ";");
    }
}
