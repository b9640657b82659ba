package io.seedbed.maven.avro;

import io.seedbed.table.ColumnType;
import io.seedbed.table.UnwritableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.avro.JsonProperties;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;

/**
 * The Avro schema of typed rows.
 *
 * <p>What may be missing is a union with null, which is also the default. The record inside the property {@code geo} of
 * {@code address} in the table {@code customer} is called {@code customer.address.geo}: so names are never used twice.
 */
final class AvroSchema {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern FULL_NAME = Pattern.compile(NAME + "(\\." + NAME + ")*");
    private static final int NANOS = 9;

    private AvroSchema() {}

    static Schema of(String table, ColumnType.Members rows) {
        if (!FULL_NAME.matcher(table).matches()) {
            throw unnameable("the table is called \"" + table + "\". Give it another <table>");
        }
        return record(table, rows);
    }

    private static Schema record(String name, ColumnType.Members object) {
        List<Schema.Field> fields = new ArrayList<>();
        for (Map.Entry<String, ColumnType> member : object.members().entrySet()) {
            if (!NAME.matcher(member.getKey()).matches()) {
                throw unnameable("a property is called \"" + member.getKey() + "\". Rename it");
            }
            Schema schema = schema(name + "." + member.getKey(), member.getValue());
            fields.add(
                    schema.isUnion()
                            ? new Schema.Field(member.getKey(), schema, null, JsonProperties.NULL_VALUE)
                            : new Schema.Field(member.getKey(), schema));
        }
        return Schema.createRecord(name, null, null, false, fields);
    }

    private static Schema schema(String name, ColumnType type) {
        Schema present = present(name, type);
        return type.nullable() ? Schema.createUnion(Schema.create(Schema.Type.NULL), present) : present;
    }

    private static Schema present(String name, ColumnType type) {
        if (type instanceof ColumnType.Members object) {
            return record(name, object);
        }
        if (type instanceof ColumnType.Elements list) {
            return Schema.createArray(schema(name, list.element()));
        }
        if (type instanceof ColumnType.Entries map) {
            return Schema.createMap(schema(name, map.value()));
        }
        return type instanceof ColumnType.Plain plain ? plain(plain) : Schema.create(Schema.Type.STRING);
    }

    private static Schema plain(ColumnType.Plain type) {
        return switch (type.kind()) {
            case BOOLEAN -> Schema.create(Schema.Type.BOOLEAN);
            case BYTE, SHORT, INT -> Schema.create(Schema.Type.INT);
            case LONG -> Schema.create(Schema.Type.LONG);
            case FLOAT -> Schema.create(Schema.Type.FLOAT);
            case DOUBLE -> Schema.create(Schema.Type.DOUBLE);
            case BYTES -> Schema.create(Schema.Type.BYTES);
            case DECIMAL ->
                LogicalTypes.decimal(type.wholeDigits() + type.decimals(), type.decimals())
                        .addToSchema(Schema.create(Schema.Type.BYTES));
            case UUID -> LogicalTypes.uuid().addToSchema(Schema.create(Schema.Type.STRING));
            case DATE -> LogicalTypes.date().addToSchema(Schema.create(Schema.Type.INT));
            case TIME, DATE_TIME, INSTANT -> time(type);
            default -> Schema.create(Schema.Type.STRING);
        };
    }

    /** Avro has no nanoseconds of a day: these are a plain number. */
    private static Schema time(ColumnType.Plain type) {
        boolean fine = type.decimals() == NANOS;
        Schema ticks = Schema.create(Schema.Type.LONG);
        return switch (type.kind()) {
            case TIME -> fine ? ticks : LogicalTypes.timeMicros().addToSchema(ticks);
            case DATE_TIME ->
                (fine ? LogicalTypes.localTimestampNanos() : LogicalTypes.localTimestampMicros()).addToSchema(ticks);
            default -> (fine ? LogicalTypes.timestampNanos() : LogicalTypes.timestampMicros()).addToSchema(ticks);
        };
    }

    private static UnwritableException unnameable(String what) {
        return new UnwritableException(
                "names in Avro are made of the letters a to z, digits and underscores and begin with no digit, but "
                        + what + ", or write another format.");
    }
}
