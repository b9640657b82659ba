package io.seedbed.maven.parquet;

import io.seedbed.table.ColumnType;
import io.seedbed.table.UnwritableException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;

/** The Parquet schema of typed rows; lists and maps have the three levels of Parquet's LogicalTypes.md. */
final class ParquetSchema {
    /** Names of the levels, which readers expect. */
    static final String LIST = "list";

    static final String ELEMENT = "element";
    static final String ENTRY = "key_value";
    static final String KEY = "key";
    static final String VALUE = "value";

    private static final int DIGITS_OF_INT = 9;
    private static final int DIGITS_OF_LONG = 18;
    private static final int BITS_OF_BYTE = 8;
    private static final int BITS_OF_SHORT = 16;
    private static final int BYTES_OF_UUID = 16;
    private static final int NANOS = 9;

    private ParquetSchema() {}

    static MessageType of(String table, ColumnType.Members rows) {
        return new MessageType(table, members("the class", rows));
    }

    /** In how many bytes a decimal is kept: none if it is an INT32 or INT64. */
    static int bytes(ColumnType.Plain decimal) {
        int digits = digits(decimal);
        return digits <= DIGITS_OF_LONG
                ? 0
                : BigInteger.TEN.pow(digits).subtract(BigInteger.ONE).bitLength() / Byte.SIZE + 1;
    }

    static boolean isInt(ColumnType.Plain decimal) {
        return digits(decimal) <= DIGITS_OF_INT;
    }

    private static int digits(ColumnType.Plain decimal) {
        return decimal.wholeDigits() + decimal.decimals();
    }

    private static List<Type> members(String whose, ColumnType.Members object) {
        if (object.members().isEmpty()) {
            throw new UnwritableException("Parquet keeps objects by their properties, but " + whose
                    + " has none. Give it one, or write another format.");
        }
        List<Type> members = new ArrayList<>();
        for (Map.Entry<String, ColumnType> member : object.members().entrySet()) {
            members.add(type(member.getKey(), member.getKey(), member.getValue()));
        }
        return members;
    }

    /** The type of what stands at one level; {@code property} is the user's name for it. */
    private static Type type(String name, String property, ColumnType type) {
        Repetition repetition = type.nullable() ? Repetition.OPTIONAL : Repetition.REQUIRED;
        if (type instanceof ColumnType.Members object) {
            return Types.buildGroup(repetition)
                    .addFields(
                            members("the object \"" + property + "\"", object).toArray(Type[]::new))
                    .named(name);
        }
        if (type instanceof ColumnType.Elements list) {
            return Types.buildGroup(repetition)
                    .as(LogicalTypeAnnotation.listType())
                    .addField(Types.repeatedGroup()
                            .addField(type(ELEMENT, property, list.element()))
                            .named(LIST))
                    .named(name);
        }
        if (type instanceof ColumnType.Entries map) {
            return Types.buildGroup(repetition)
                    .as(LogicalTypeAnnotation.mapType())
                    .addField(Types.repeatedGroup()
                            .addField(plain(
                                    PrimitiveTypeName.BINARY,
                                    Repetition.REQUIRED,
                                    LogicalTypeAnnotation.stringType(),
                                    KEY))
                            .addField(type(VALUE, property, map.value()))
                            .named(ENTRY))
                    .named(name);
        }
        return type instanceof ColumnType.Plain plain
                ? plain(plain, repetition, name)
                : plain(PrimitiveTypeName.BINARY, repetition, LogicalTypeAnnotation.jsonType(), name);
    }

    private static Type plain(ColumnType.Plain type, Repetition repetition, String name) {
        return switch (type.kind()) {
            case BOOLEAN ->
                Types.primitive(PrimitiveTypeName.BOOLEAN, repetition).named(name);
            case BYTE -> whole(BITS_OF_BYTE, repetition, name);
            case SHORT -> whole(BITS_OF_SHORT, repetition, name);
            case INT -> Types.primitive(PrimitiveTypeName.INT32, repetition).named(name);
            case LONG -> Types.primitive(PrimitiveTypeName.INT64, repetition).named(name);
            case FLOAT -> Types.primitive(PrimitiveTypeName.FLOAT, repetition).named(name);
            case DOUBLE -> Types.primitive(PrimitiveTypeName.DOUBLE, repetition).named(name);
            case BYTES -> Types.primitive(PrimitiveTypeName.BINARY, repetition).named(name);
            case DECIMAL -> decimal(type, repetition, name);
            case UUID ->
                Types.primitive(PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY, repetition)
                        .length(BYTES_OF_UUID)
                        .as(LogicalTypeAnnotation.uuidType())
                        .named(name);
            case DATE -> plain(PrimitiveTypeName.INT32, repetition, LogicalTypeAnnotation.dateType(), name);
            case TIME ->
                plain(PrimitiveTypeName.INT64, repetition, LogicalTypeAnnotation.timeType(false, unit(type)), name);
            case DATE_TIME ->
                plain(
                        PrimitiveTypeName.INT64,
                        repetition,
                        LogicalTypeAnnotation.timestampType(false, unit(type)),
                        name);
            case INSTANT ->
                plain(PrimitiveTypeName.INT64, repetition, LogicalTypeAnnotation.timestampType(true, unit(type)), name);
            default -> plain(PrimitiveTypeName.BINARY, repetition, LogicalTypeAnnotation.stringType(), name);
        };
    }

    private static Type plain(
            PrimitiveTypeName primitive, Repetition repetition, LogicalTypeAnnotation meaning, String name) {
        return Types.primitive(primitive, repetition).as(meaning).named(name);
    }

    private static Type whole(int bits, Repetition repetition, String name) {
        return plain(PrimitiveTypeName.INT32, repetition, LogicalTypeAnnotation.intType(bits, true), name);
    }

    private static Type decimal(ColumnType.Plain type, Repetition repetition, String name) {
        LogicalTypeAnnotation meaning = LogicalTypeAnnotation.decimalType(type.decimals(), digits(type));
        int bytes = bytes(type);
        if (bytes > 0) {
            return Types.primitive(PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY, repetition)
                    .length(bytes)
                    .as(meaning)
                    .named(name);
        }
        return plain(isInt(type) ? PrimitiveTypeName.INT32 : PrimitiveTypeName.INT64, repetition, meaning, name);
    }

    private static TimeUnit unit(ColumnType.Plain time) {
        return time.decimals() == NANOS ? TimeUnit.NANOS : TimeUnit.MICROS;
    }
}
