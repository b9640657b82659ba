package io.seedbed.sql;

import io.seedbed.table.CellText;
import io.seedbed.table.ColumnType;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How SQL spells names, values and types, as far as databases agree: ANSI quotes, TRUE and FALSE, NULL, X'0AFF' for bytes, and quoted
 * ISO text for times and everything else. Databases that differ override what they spell otherwise. Immutable.
 */
class StandardSql {

    /** The longest text that every database takes for a key. */
    static final int KEY_LENGTH = 255;

    /** The name of a table or column, quoted if it must be. */
    String name(String plain) {
        return SqlName.quotedIfNeeded(plain, reserved());
    }

    /** A name that the database has spelled, quoted if it would be read otherwise. */
    final String exact(String spelled) {
        String name = name(spelled);
        boolean isOfOneCase =
                spelled.equals(spelled.toLowerCase(Locale.ROOT)) || spelled.equals(spelled.toUpperCase(Locale.ROOT));
        return name.equals(spelled) && !isOfOneCase ? '"' + spelled + '"' : name;
    }

    /** Words that the database reserves beyond the standard, as far as they are likely names, in lower case. */
    Set<String> reserved() {
        return Set.of();
    }

    /** Whether one INSERT may hold several rows, as SQL-92 has it (full level). */
    boolean insertsManyRows() {
        return true;
    }

    /** Whether a table that is there can be given a foreign key. */
    boolean altersTables() {
        return true;
    }

    /** A statement around rows of values. */
    record Around(String before, String after) {}

    /** Inserts rows, and updates those that are there: standard SQL's MERGE (SQL:2003, feature F312). */
    Around merge(String table, List<String> columns, List<String> key) {
        String on = joined(key, " AND ", column -> table + "." + column + " = s." + column);
        String set = joined(others(columns, key), ", ", column -> column + " = s." + column);
        return new Around(
                "MERGE INTO " + table + " USING (VALUES\n",
                "\n) AS s (" + String.join(", ", columns) + ") ON (" + on + ")"
                        + (set.isEmpty() ? "" : " WHEN MATCHED THEN UPDATE SET " + set)
                        + " WHEN NOT MATCHED THEN INSERT (" + String.join(", ", columns) + ") VALUES ("
                        + joined(columns, ", ", column -> "s." + column) + ")");
    }

    /** Inserts rows, and updates those that are there, as PostgreSQL and SQLite have it. */
    static Around onConflict(String table, List<String> columns, List<String> key) {
        String set = joined(others(columns, key), ", ", column -> column + " = EXCLUDED." + column);
        return new Around(
                insert(table, columns),
                "\nON CONFLICT (" + String.join(", ", key) + ") DO "
                        + (set.isEmpty() ? "NOTHING" : "UPDATE SET " + set));
    }

    static String insert(String table, List<String> columns) {
        return "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES\n";
    }

    static List<String> others(List<String> columns, List<String> key) {
        return columns.stream().filter(column -> !key.contains(column)).toList();
    }

    static String joined(List<String> columns, String separator, UnaryOperator<String> each) {
        return columns.stream().map(each).collect(Collectors.joining(separator));
    }

    /** Writes a value as a literal. */
    final void literal(Writer sql, @Nullable Object value) throws IOException {
        if (value == null) {
            sql.write("NULL");
        } else if (value instanceof Boolean truth) {
            sql.write(truth(truth));
        } else if (value instanceof byte[] bytes) {
            sql.write(bytes(HexFormat.of().withUpperCase().formatHex(bytes)));
        } else if (value instanceof Number number) {
            sql.write(
                    Double.isFinite(number.doubleValue()) || !isReal(number)
                            ? CellText.number(number)
                            : notFinite(number.doubleValue()));
        } else if (value instanceof Collection || value instanceof Map) {
            sql.write(json(CellText.of(value)));
        } else if (isTime(value)) {
            sql.write(time(value));
        } else {
            sql.write(quoted(CellText.of(value)));
        }
    }

    private static boolean isReal(Number number) {
        return number instanceof Double || number instanceof Float;
    }

    private static boolean isTime(Object value) {
        return value instanceof LocalDate
                || value instanceof LocalTime
                || value instanceof LocalDateTime
                || value instanceof Instant
                || value instanceof OffsetDateTime
                || value instanceof ZonedDateTime;
    }

    String truth(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    String bytes(String hex) {
        return "X'" + hex + "'";
    }

    String notFinite(double value) {
        return quoted(CellText.number(value));
    }

    String json(String text) {
        return quoted(text);
    }

    /** A blank between date and time, as SQL's own literals have it; the T of ISO 8601 is not read everywhere. */
    String time(Object value) {
        String text = CellText.of(value);
        boolean stamp = value instanceof LocalDateTime || value instanceof OffsetDateTime;
        return quoted(stamp ? text.replace('T', ' ') : text);
    }

    String quoted(String text) {
        return "'" + (text.indexOf('\'') < 0 ? text : text.replace("'", "''")) + "'";
    }

    /** The type of a column in CREATE TABLE; a key must not be of a type without bounds. */
    final String type(ColumnType type, boolean key) {
        return type instanceof ColumnType.Plain plain ? type(plain, key) : jsonType();
    }

    String type(ColumnType.Plain plain, boolean key) {
        return switch (plain.kind()) {
            case BOOLEAN -> "BOOLEAN";
            case BYTE, SHORT -> "SMALLINT";
            case INT -> "INTEGER";
            case LONG -> "BIGINT";
            case BIG_INTEGER ->
                decimal(plain.wholeDigits() == null ? ColumnType.USUAL_PRECISION : plain.wholeDigits(), 0);
            case DECIMAL -> decimal(plain);
            case FLOAT -> "REAL";
            case DOUBLE -> "DOUBLE PRECISION";
            case UUID -> "CHAR(36)";
            case BYTES -> "BLOB";
            case DATE -> "DATE";
            case TIME -> "TIME(9)";
            case DATE_TIME -> "TIMESTAMP(9)";
            case INSTANT, OFFSET_DATE_TIME -> "TIMESTAMP(9) WITH TIME ZONE";
            case ZONED_DATE_TIME -> "VARCHAR(100)";
            case TEXT -> text(plain.length(), key);
        };
    }

    /** A decimal whose digits are known as far as the constraints say. */
    private String decimal(ColumnType.Plain plain) {
        int scale = plain.decimals() == null ? ColumnType.USUAL_SCALE : plain.decimals();
        boolean known = plain.decimals() != null && plain.wholeDigits() != null;
        return decimal(known ? plain.wholeDigits() + scale : ColumnType.USUAL_PRECISION, scale);
    }

    /** A decimal of so many digits, some of them behind the point. */
    String decimal(int precision, int scale) {
        return "DECIMAL(" + Math.max(1, Math.max(precision, scale)) + ", " + scale + ")";
    }

    /** Text of at most so many UTF-16 units; of any length if that is null. */
    String text(@Nullable Integer length, boolean key) {
        return "VARCHAR(" + (length != null ? Math.max(1, length) : key ? KEY_LENGTH : 4000) + ")";
    }

    /** What lists, maps and objects become. */
    String jsonType() {
        return text(null, false);
    }
}
