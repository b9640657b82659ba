package io.seedbed.maven.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.table.ColumnType;
import io.seedbed.table.Kind;
import io.seedbed.table.UnwritableException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParquetSchemaTests {

    @Test
    void saysWhatNumbersMean() {
        assertThat(type(Kind.BYTE, 0, null)).isEqualTo("required int32 x (INTEGER(8,true))");
        assertThat(type(Kind.LONG, 0, null)).isEqualTo("required int64 x");
        assertThat(type(Kind.DECIMAL, 7, 2)).isEqualTo("required int32 x (DECIMAL(9,2))");
        assertThat(type(Kind.DECIMAL, 16, 2)).isEqualTo("required int64 x (DECIMAL(18,2))");
        assertThat(type(Kind.DECIMAL, 17, 2)).isEqualTo("required fixed_len_byte_array(9) x (DECIMAL(19,2))");
        assertThat(type(Kind.DECIMAL, 20, 18)).isEqualTo("required fixed_len_byte_array(16) x (DECIMAL(38,18))");
        assertThat(type(Kind.UUID, 0, null)).isEqualTo("required fixed_len_byte_array(16) x (UUID)");
        assertThat(type(Kind.DATE, 0, null)).isEqualTo("required int32 x (DATE)");
        assertThat(type(Kind.TIME, 0, 6)).isEqualTo("required int64 x (TIME(MICROS,false))");
        assertThat(type(Kind.DATE_TIME, 0, 6)).isEqualTo("required int64 x (TIMESTAMP(MICROS,false))");
        assertThat(type(Kind.INSTANT, 0, 9)).isEqualTo("required int64 x (TIMESTAMP(NANOS,true))");
        assertThat(type(Kind.TEXT, 0, null)).isEqualTo("required binary x (STRING)");
    }

    @Test
    void refusesObjectsWithoutProperties() {
        String end = " has none. Give it one, or write another format.";
        ColumnType.Members nothing = new ColumnType.Members(Map.of(), false);

        assertThatThrownBy(() -> ParquetSchema.of("t", nothing))
                .isInstanceOf(UnwritableException.class)
                .hasMessage("Parquet keeps objects by their properties, but the class" + end);
        assertThatThrownBy(() -> ParquetSchema.of("t", object("marks", new ColumnType.Elements(nothing, true))))
                .isInstanceOf(UnwritableException.class)
                .hasMessage("Parquet keeps objects by their properties, but the object \"marks\"" + end);
    }

    private static String type(Kind kind, Integer whole, Integer decimals) {
        ColumnType.Members rows = object("x", new ColumnType.Plain(kind, false, whole, decimals, null));
        return ParquetSchema.of("t", rows).getType("x").toString();
    }

    private static ColumnType.Members object(String name, ColumnType type) {
        Map<String, ColumnType> members = new LinkedHashMap<>();
        members.put(name, type);
        return new ColumnType.Members(members, false);
    }
}
