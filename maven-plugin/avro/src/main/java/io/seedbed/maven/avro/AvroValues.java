package io.seedbed.maven.avro;

import io.seedbed.table.ColumnType;
import io.seedbed.table.Kind;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.avro.io.Encoder;
import org.jspecify.annotations.Nullable;

/** Writes values of typed rows in Avro's binary encoding, as {@link AvroSchema} describes them. */
final class AvroValues {
    /** Places in a union of null and a type. */
    private static final int MISSING = 0;

    private static final int PRESENT = 1;

    private AvroValues() {}

    static void write(ColumnType type, @Nullable Object value, Encoder out) throws IOException {
        if (type.nullable()) {
            out.writeIndex(value == null ? MISSING : PRESENT);
        }
        if (value == null) {
            out.writeNull();
        } else if (type instanceof ColumnType.Members object) {
            record(object, (@Nullable Object[]) value, out);
        } else if (type instanceof ColumnType.Elements list) {
            array(list.element(), (List<?>) value, out);
        } else if (type instanceof ColumnType.Entries map) {
            map(map.value(), (Map<?, ?>) value, out);
        } else if (type instanceof ColumnType.Plain plain) {
            plain(plain.kind(), value, out);
        } else {
            out.writeString((String) value);
        }
    }

    private static void record(ColumnType.Members type, @Nullable Object[] members, Encoder out) throws IOException {
        Iterator<ColumnType> types = type.members().values().iterator();
        for (Object member : members) {
            write(types.next(), member, out);
        }
    }

    private static void array(ColumnType type, List<?> elements, Encoder out) throws IOException {
        out.writeArrayStart();
        out.setItemCount(elements.size());
        for (Object element : elements) {
            out.startItem();
            write(type, element, out);
        }
        out.writeArrayEnd();
    }

    private static void map(ColumnType type, Map<?, ?> entries, Encoder out) throws IOException {
        out.writeMapStart();
        out.setItemCount(entries.size());
        for (Map.Entry<?, ?> entry : entries.entrySet()) {
            out.startItem();
            out.writeString((String) entry.getKey());
            write(type, entry.getValue(), out);
        }
        out.writeMapEnd();
    }

    private static void plain(Kind kind, Object value, Encoder out) throws IOException {
        switch (kind) {
            case BOOLEAN -> out.writeBoolean((Boolean) value);
            case BYTE, SHORT, INT, DATE -> out.writeInt((Integer) value);
            case LONG, TIME, DATE_TIME, INSTANT -> out.writeLong((Long) value);
            case FLOAT -> out.writeFloat((Float) value);
            case DOUBLE -> out.writeDouble((Double) value);
            case BYTES -> out.writeBytes((byte[]) value);
            case DECIMAL -> out.writeBytes(((BigInteger) value).toByteArray());
            default -> out.writeString(value.toString());
        }
    }
}
