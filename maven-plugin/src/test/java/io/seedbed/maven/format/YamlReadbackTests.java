package io.seedbed.maven.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.maven.sample.AllKinds;
import io.seedbed.maven.sample.Written;
import io.seedbed.table.CellText;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** SnakeYAML, which reads YAML 1.1, reads what SnakeYAML Engine, which knows YAML 1.2, wrote through Jackson. */
class YamlReadbackTests {
    private static final int ROWS = 100;

    private final AllKinds kinds = new AllKinds();

    @TempDir
    private Path directory;

    @Test
    void anotherParserReadsEveryCell() throws IOException {
        List<Map<String, Object>> rows = read(Written.allKinds(directory).file("all.yaml", ROWS));

        assertThat(rows).hasSize(ROWS);
        for (int row = 0; row < ROWS; row++) {
            for (String path : kinds.paths()) {
                assertSame(kinds.cell(row, path), at(rows.get(row), path), row + " " + path);
            }
        }
    }

    @Test
    void namesThatMeanSomethingInYamlStayNames() {
        YamlFormat format =
                new YamlFormat(Tables.ofText("t", List.of("no", "null", "on", "y", "x.1", "x.~", "x.1e3"), 1));

        String text = new String(
                format.part(
                        List.<Object[]>of(new Object[] {1, 2, 3, 4, 5, 6, 7}).iterator(), 0, 1),
                java.nio.charset.StandardCharsets.UTF_8);

        assertThat(load(text).get(0).toString()).isEqualTo("{no=1, null=2, on=3, y=4, x={1=5, ~=6, 1e3=7}}");
        assertThat(load(text).get(0).keySet()).allMatch(String.class::isInstance);
        assertThat(((Map<?, ?>) load(text).get(0).get("x")).keySet()).allMatch(String.class::isInstance);
    }

    @Test
    void noRowsAreAnEmptyList() throws IOException {
        assertThat(read(Written.allKinds(directory).file("none.yml", 0))).isEmpty();
    }

    private static List<Map<String, Object>> read(Path file) throws IOException {
        return load(Files.readString(file));
    }

    private static List<Map<String, Object>> load(String text) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    }

    private static Object at(Map<?, ?> object, String path) {
        Object at = object;
        for (String step : path.split("\\.")) {
            at = at == null ? null : ((Map<?, ?>) at).get(step);
        }
        return at;
    }

    private static void assertSame(Object expected, Object read, String place) {
        if (expected instanceof List<?> list) {
            assertThat((List<?>) read).as(place).hasSize(list.size());
            for (int i = 0; i < list.size(); i++) {
                assertSame(list.get(i), ((List<?>) read).get(i), place + "[" + i + "]");
            }
        } else if (expected instanceof Map<?, ?> map) {
            assertThat((Map<?, ?>) read).as(place).hasSize(map.size());
            map.forEach((key, value) -> assertSame(value, ((Map<?, ?>) read).get(key), place + "." + key));
        } else if (expected instanceof Number number) {
            assertThat(new BigDecimal(read.toString()))
                    .as(place)
                    .isEqualByComparingTo(new BigDecimal(number.toString()));
        } else if (expected == null || expected instanceof Boolean) {
            assertThat(read).as(place).isEqualTo(expected);
        } else {
            assertThat(read).as(place).isEqualTo(CellText.of(expected));
        }
    }
}
