package io.seedbed.maven.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * One JSON object per row: as an array, or one per line (NDJSON).
 *
 * <p>Nested properties are objects again: the columns {@code address.city} and {@code address.zip} become {@code "address":{"city":..,"zip":..}}.
 */
final class JsonFormat implements TextFormat {
    private final Layout layout;
    private final List<JsonNode> nodes;
    private final JsonFactory factory;

    private JsonFormat(List<String> columns, Layout layout) {
        this.nodes = JsonNode.of(columns);
        this.layout = layout;
        this.factory = JsonFactory.builder()
                .rootValueSeparator(layout.betweenRows)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
    }

    static JsonFormat array(List<String> columns) {
        return new JsonFormat(columns, Layout.ARRAY);
    }

    static JsonFormat lines(List<String> columns) {
        return new JsonFormat(columns, Layout.LINES);
    }

    @Override
    public String head() {
        return layout.head;
    }

    @Override
    public void rows(Iterator<Object[]> rows, long from, OutputStream out) throws IOException {
        if (!rows.hasNext()) {
            return;
        }
        write(from == 0 ? layout.beforeFirst : layout.beforeRun, out);
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            while (rows.hasNext()) {
                JsonNode.write(json, nodes, rows.next());
            }
        }
        write(layout.afterRun, out);
    }

    @Override
    public String tail() {
        return layout.tail;
    }

    private static void write(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What stands around the objects. A run of rows does not know whether rows follow it, only whether rows stand before it. */
    private enum Layout {
        ARRAY("[", "\n", ",\n", ",\n", "", "\n]\n"),
        LINES("", "", "", "\n", "\n", "");

        private final String head;
        private final String beforeFirst;
        private final String beforeRun;
        private final String betweenRows;
        private final String afterRun;
        private final String tail;

        Layout(String head, String beforeFirst, String beforeRun, String betweenRows, String afterRun, String tail) {
            this.head = head;
            this.beforeFirst = beforeFirst;
            this.beforeRun = beforeRun;
            this.betweenRows = betweenRows;
            this.afterRun = afterRun;
            this.tail = tail;
        }
    }
}
