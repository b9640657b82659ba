package io.seedbed.maven.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.seedbed.maven.sample.AllKinds;
import io.seedbed.maven.sample.Written;
import io.seedbed.table.CellText;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gson reads what Jackson wrote. */
class JsonReadbackTests {
    private static final int ROWS = 100;

    private final AllKinds kinds = new AllKinds();

    @TempDir
    private Path directory;

    @Test
    void anotherParserReadsEveryCellOfAnArray() throws IOException {
        Path file = Written.allKinds(directory).file("all.json", ROWS);

        JsonArray rows = JsonParser.parseString(Files.readString(file)).getAsJsonArray();

        assertRows(rows.asList());
    }

    @Test
    void anotherParserReadsEveryCellOfLines() throws IOException {
        Path file = Written.allKinds(directory).file("all.ndjson", ROWS);

        List<JsonElement> rows = new ArrayList<>();
        // Not readAllLines, which would end a line at other characters as well.
        for (String line : Files.readString(file).split("\n")) {
            rows.add(JsonParser.parseString(line));
        }

        assertRows(rows);
    }

    private void assertRows(List<JsonElement> rows) {
        assertThat(rows).hasSize(ROWS);
        for (int row = 0; row < ROWS; row++) {
            JsonObject object = rows.get(row).getAsJsonObject();
            for (String path : kinds.paths()) {
                Object expected = kinds.cell(row, path);
                assertSame(expected, at(object, path), row + " " + path);
            }
        }
        assertThat(rows.get(1).getAsJsonObject().get("address").isJsonNull()).isTrue();
    }

    private static JsonElement at(JsonElement object, String path) {
        JsonElement at = object;
        for (String step : path.split("\\.")) {
            at = at.isJsonNull() ? at : at.getAsJsonObject().get(step);
        }
        return at;
    }

    private static void assertSame(Object expected, JsonElement json, String place) {
        if (expected == null) {
            assertThat(json.isJsonNull()).as(place).isTrue();
        } else if (expected instanceof Boolean) {
            assertThat(json.getAsBoolean()).as(place).isEqualTo(expected);
        } else if (expected instanceof Number number) {
            assertThat(json.getAsJsonPrimitive().isNumber()).as(place).isTrue();
            assertThat(json.getAsBigDecimal()).as(place).isEqualByComparingTo(new BigDecimal(number.toString()));
        } else if (expected instanceof List<?> list) {
            assertThat(json.getAsJsonArray()).as(place).hasSize(list.size());
            for (int i = 0; i < list.size(); i++) {
                assertSame(list.get(i), json.getAsJsonArray().get(i), place + "[" + i + "]");
            }
        } else if (expected instanceof Map<?, ?> map) {
            assertThat(json.getAsJsonObject().size()).as(place).isEqualTo(map.size());
            map.forEach((key, value) -> assertSame(value, json.getAsJsonObject().get((String) key), place + "." + key));
        } else {
            assertThat(json.getAsString()).as(place).isEqualTo(CellText.of(expected));
        }
    }
}
