package io.seedbed.maven.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.table.CellText;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

class JsonCellsTests {

    /** Cells of CSV and SQL hold lists and maps as the JSON of the formats that a library writes. */
    @Test
    void areTheSameTextInsideTheCellsOfOtherFormats() {
        StringBuilder all = new StringBuilder();
        for (char c = 0; c < 0x250; c++) {
            all.append(c);
        }
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("a \"quoted\"/name\n", null);
        map.put("", List.of());
        map.put("nested", Map.of("x", List.of(Map.of())));
        List<@Nullable Object> values = Arrays.asList(
                all.toString(),
                "\u2028 \ud83d\ude00",
                1,
                -2L,
                (byte) 3,
                (short) 4,
                new BigInteger("123456789012345678901234567890"),
                new BigDecimal("1E+30"),
                0.1,
                1e300,
                Float.MIN_VALUE,
                Double.NaN,
                Float.NEGATIVE_INFINITY,
                true,
                null,
                LocalTime.of(10, 0),
                new byte[] {1, 2},
                map);

        assertThat(CellText.of(values)).isEqualTo(written(values));
    }

    private static String written(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), text)) {
            JsonCells.write(json, value);
        }
        return text.toString();
    }
}
