package io.seedbed.maven.avro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.table.ColumnType;
import io.seedbed.table.Kind;
import io.seedbed.table.UnwritableException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;

class AvroSchemaTests {

    @Test
    void namesRecordsAfterTheirPlaces() {
        ColumnType geo = object("lat", plain(Kind.DOUBLE, null));
        ColumnType address = new ColumnType.Members(Map.of("geo", geo), true);

        assertThat(schema(object("address", address)).toString())
                .isEqualTo(
                        "{\"type\":\"record\",\"name\":\"customer\",\"fields\":[{\"name\":\"address\",\"type\":[\"null\","
                                + "{\"type\":\"record\",\"name\":\"address\",\"namespace\":\"customer\",\"fields\":[{\"name\":\"geo\",\"type\":"
                                + "{\"type\":\"record\",\"name\":\"geo\",\"namespace\":\"customer.address\",\"fields\":["
                                + "{\"name\":\"lat\",\"type\":\"double\"}]}}]}],\"default\":null}]}");
    }

    @Test
    void saysWhatNumbersMean() {
        assertThat(type(Kind.BYTE, null)).isEqualTo("\"int\"");
        assertThat(type(Kind.LONG, null)).isEqualTo("\"long\"");
        assertThat(type(Kind.DECIMAL, 2))
                .isEqualTo("{\"type\":\"bytes\",\"logicalType\":\"decimal\",\"precision\":5,\"scale\":2}");
        assertThat(type(Kind.UUID, null)).isEqualTo("{\"type\":\"string\",\"logicalType\":\"uuid\"}");
        assertThat(type(Kind.DATE, null)).isEqualTo("{\"type\":\"int\",\"logicalType\":\"date\"}");
        assertThat(type(Kind.TIME, 6)).isEqualTo("{\"type\":\"long\",\"logicalType\":\"time-micros\"}");
        assertThat(type(Kind.TIME, 9)).isEqualTo("\"long\"");
        assertThat(type(Kind.DATE_TIME, 6)).isEqualTo("{\"type\":\"long\",\"logicalType\":\"local-timestamp-micros\"}");
        assertThat(type(Kind.DATE_TIME, 9)).isEqualTo("{\"type\":\"long\",\"logicalType\":\"local-timestamp-nanos\"}");
        assertThat(type(Kind.INSTANT, 6)).isEqualTo("{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}");
        assertThat(type(Kind.INSTANT, 9)).isEqualTo("{\"type\":\"long\",\"logicalType\":\"timestamp-nanos\"}");
    }

    @Test
    void refusesPropertiesWhoseNamesAvroForbids() {
        ColumnType.Members inner = object("größe", plain(Kind.INT, null));

        assertThatThrownBy(() -> schema(object("shoes", new ColumnType.Elements(inner, false))))
                .isInstanceOf(UnwritableException.class)
                .hasMessage(
                        "names in Avro are made of the letters a to z, digits and underscores and begin with no digit, but a"
                                + " property is called \"größe\". Rename it, or write another format.");
    }

    @Test
    void refusesTablesWhoseNamesAvroForbids() {
        assertThat(AvroSchema.of("sales.orders", object("a", plain(Kind.INT, null)))
                        .getFullName())
                .isEqualTo("sales.orders");
        assertThatThrownBy(() -> AvroSchema.of("my table", object("a", plain(Kind.INT, null))))
                .isInstanceOf(UnwritableException.class)
                .hasMessage(
                        "names in Avro are made of the letters a to z, digits and underscores and begin with no digit, but the"
                                + " table is called \"my table\". Give it another <table>, or write another format.");
    }

    private static String type(Kind kind, Integer decimals) {
        return schema(object("x", plain(kind, decimals))).getField("x").schema().toString();
    }

    private static Schema schema(ColumnType.Members rows) {
        return AvroSchema.of("customer", rows);
    }

    private static ColumnType.Members object(String name, ColumnType type) {
        Map<String, ColumnType> members = new LinkedHashMap<>();
        members.put(name, type);
        return new ColumnType.Members(members, false);
    }

    private static ColumnType plain(Kind kind, Integer decimals) {
        return new ColumnType.Plain(kind, false, 3, decimals, null);
    }
}
