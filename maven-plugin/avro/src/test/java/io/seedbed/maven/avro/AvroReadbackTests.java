package io.seedbed.maven.avro;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import io.seedbed.maven.sample.AllKinds;
import io.seedbed.maven.sample.Written;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Conversions;
import org.apache.avro.data.TimeConversions;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Avro's generic reader reads what our own encoder wrote: we know of no other library in Java with a reader of its own. */
class AvroReadbackTests {
    private static final int ROWS = 100;

    private final AllKinds kinds = new AllKinds();

    @TempDir
    private Path directory;

    @Test
    void aReaderFindsEveryCell() throws IOException {
        Path file = Written.allKinds(directory).file("all.avro", ROWS);

        List<GenericRecord> rows = read(file);

        assertThat(rows).hasSize(ROWS);
        for (int row = 0; row < ROWS; row++) {
            for (String path : kinds.paths()) {
                Object found = found(rows.get(row), path);
                Object expected = expected(kinds.cell(row, path));
                if (expected instanceof BigDecimal number) {
                    assertThat((BigDecimal) found).as(row + " " + path).isEqualByComparingTo(number);
                } else {
                    assertThat(found).as(row + " " + path).isEqualTo(expected);
                }
            }
        }
        assertThat(rows.get(1).get("address")).isNull();
    }

    @Test
    void holdsNoRows() throws IOException {
        assertThat(read(Written.allKinds(directory).file("none.avro", 0))).isEmpty();
    }

    private static List<GenericRecord> read(Path file) throws IOException {
        GenericData data = new GenericData();
        data.addLogicalTypeConversion(new Conversions.DecimalConversion());
        data.addLogicalTypeConversion(new Conversions.UUIDConversion());
        data.addLogicalTypeConversion(new TimeConversions.DateConversion());
        data.addLogicalTypeConversion(new TimeConversions.TimeMicrosConversion());
        data.addLogicalTypeConversion(new TimeConversions.TimestampMicrosConversion());
        data.addLogicalTypeConversion(new TimeConversions.LocalTimestampMicrosConversion());
        List<GenericRecord> rows = new ArrayList<>();
        try (DataFileReader<GenericRecord> reader =
                new DataFileReader<>(file.toFile(), new GenericDatumReader<>(null, null, data))) {
            reader.forEach(rows::add);
        }
        return rows;
    }

    /** What has no fixed parts is JSON. */
    private static Object found(GenericRecord row, String path) {
        Object found = plain(at(row, path));
        return path.equals("open") ? new Gson().fromJson((String) found, Object.class) : found;
    }

    private static Object at(GenericRecord row, String path) {
        Object at = row;
        for (String step : path.split("\\.")) {
            at = at == null ? null : ((GenericRecord) at).get(step);
        }
        return at;
    }

    /** Avro's own classes for text, bytes, lists, maps and records as those of the JDK. */
    private static Object plain(Object value) {
        if (value instanceof CharSequence) {
            return value.toString();
        }
        if (value instanceof ByteBuffer bytes) {
            return bytes.array();
        }
        if (value instanceof List<?> list) {
            List<Object> elements = new ArrayList<>();
            list.forEach(element -> elements.add(plain(element)));
            return elements;
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> entries = new LinkedHashMap<>();
            map.forEach((key, entry) -> entries.put(key.toString(), plain(entry)));
            return entries;
        }
        if (value instanceof GenericRecord object) {
            Map<Object, Object> members = new LinkedHashMap<>();
            object.getSchema().getFields().forEach(field -> members.put(field.name(), plain(object.get(field.name()))));
            return members;
        }
        return value;
    }

    private static Object expected(Object cell) {
        if (cell instanceof Byte || cell instanceof Short) {
            return ((Number) cell).intValue();
        }
        if (cell instanceof BigInteger whole) {
            return new BigDecimal(whole);
        }
        if (cell instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        if (cell instanceof ZonedDateTime time) {
            return time.toInstant();
        }
        if (cell instanceof Duration) {
            return cell.toString();
        }
        return cell;
    }
}
