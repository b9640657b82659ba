package io.seedbed.maven.parquet;

import io.seedbed.table.ColumnType;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/** Tells Parquet the values of typed rows, as {@link ParquetSchema} describes them. What is missing is not told. */
final class ParquetRows extends WriteSupport<Object[]> {
    private final MessageType schema;
    private final ColumnType.Members type;
    private @Nullable Row row;

    ParquetRows(MessageType schema, ColumnType.Members type) {
        this.schema = schema;
        this.type = type;
    }

    @Override
    @Deprecated
    public WriteContext init(Configuration ofHadoop) {
        return new WriteContext(schema, Map.of());
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
        return new WriteContext(schema, Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer consumer) {
        this.row = new Row(consumer);
    }

    @Override
    public void write(Object[] values) {
        Objects.requireNonNull(row, "prepared before").write(type, values);
    }

    /** How a row is told. */
    private record Row(RecordConsumer out) {

        void write(ColumnType.Members type, @Nullable Object[] values) {
            out.startMessage();
            members(type, values);
            out.endMessage();
        }

        private void members(ColumnType.Members type, @Nullable Object[] values) {
            int i = 0;
            for (Map.Entry<String, ColumnType> member : type.members().entrySet()) {
                field(member.getKey(), i, member.getValue(), values[i]);
                i++;
            }
        }

        private void field(String name, int index, ColumnType type, @Nullable Object value) {
            if (value != null) {
                out.startField(name, index);
                value(type, value);
                out.endField(name, index);
            }
        }

        private void value(ColumnType type, Object value) {
            if (type instanceof ColumnType.Plain plain) {
                plain(plain, value);
            } else if (type instanceof ColumnType.Open) {
                out.addBinary(Binary.fromString((String) value));
            } else {
                out.startGroup();
                if (type instanceof ColumnType.Members object) {
                    members(object, (@Nullable Object[]) value);
                } else if (type instanceof ColumnType.Elements list) {
                    elements(list.element(), (List<?>) value);
                } else if (type instanceof ColumnType.Entries map) {
                    entries(map.value(), (Map<?, ?>) value);
                }
                out.endGroup();
            }
        }

        private void elements(ColumnType type, List<?> elements) {
            if (!elements.isEmpty()) {
                out.startField(ParquetSchema.LIST, 0);
                for (Object element : elements) {
                    out.startGroup();
                    field(ParquetSchema.ELEMENT, 0, type, element);
                    out.endGroup();
                }
                out.endField(ParquetSchema.LIST, 0);
            }
        }

        private void entries(ColumnType type, Map<?, ?> entries) {
            if (!entries.isEmpty()) {
                out.startField(ParquetSchema.ENTRY, 0);
                entries.forEach((key, value) -> {
                    out.startGroup();
                    out.startField(ParquetSchema.KEY, 0);
                    out.addBinary(Binary.fromString((String) key));
                    out.endField(ParquetSchema.KEY, 0);
                    field(ParquetSchema.VALUE, 1, type, value);
                    out.endGroup();
                });
                out.endField(ParquetSchema.ENTRY, 0);
            }
        }

        private void plain(ColumnType.Plain type, Object value) {
            switch (type.kind()) {
                case BOOLEAN -> out.addBoolean((Boolean) value);
                case BYTE, SHORT, INT, DATE -> out.addInteger((Integer) value);
                case LONG, TIME, DATE_TIME, INSTANT -> out.addLong((Long) value);
                case FLOAT -> out.addFloat((Float) value);
                case DOUBLE -> out.addDouble((Double) value);
                case BYTES -> out.addBinary(Binary.fromConstantByteArray((byte[]) value));
                case DECIMAL -> decimal(type, (BigInteger) value);
                case UUID -> out.addBinary(Binary.fromConstantByteArray(bytes((UUID) value)));
                default -> out.addBinary(Binary.fromString((String) value));
            }
        }

        private void decimal(ColumnType.Plain type, BigInteger unscaled) {
            int length = ParquetSchema.bytes(type);
            if (length > 0) {
                out.addBinary(Binary.fromConstantByteArray(bytes(unscaled, length)));
            } else if (ParquetSchema.isInt(type)) {
                out.addInteger(unscaled.intValueExact());
            } else {
                out.addLong(unscaled.longValueExact());
            }
        }

        /** Two's complement, the highest byte first, filled up with the sign. */
        private static byte[] bytes(BigInteger number, int length) {
            byte[] few = number.toByteArray();
            byte[] bytes = new byte[length];
            Arrays.fill(bytes, 0, length - few.length, (byte) (number.signum() < 0 ? -1 : 0));
            System.arraycopy(few, 0, bytes, length - few.length, few.length);
            return bytes;
        }

        private static byte[] bytes(UUID key) {
            return ByteBuffer.allocate(2 * Long.BYTES)
                    .putLong(key.getMostSignificantBits())
                    .putLong(key.getLeastSignificantBits())
                    .array();
        }
    }
}
