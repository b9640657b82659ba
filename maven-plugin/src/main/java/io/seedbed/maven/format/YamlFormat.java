package io.seedbed.maven.format;

import io.seedbed.table.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/**
 * One YAML document, a list of objects that are built as in {@link JsonFormat}. Text is always in quotes, so that YAML 1.1 and 1.2
 * read the same: {@code "no"} is no truth value and {@code "2026-01-01"} no date.
 */
final class YamlFormat implements TextFormat {
    private final List<JsonNode> nodes;
    private final boolean empty;
    private final YAMLFactory factory = YAMLFactory.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .stringQuotingChecker(new Names())
            .build();

    YamlFormat(Table table) {
        this.nodes = JsonNode.of(table.paths());
        this.empty = table.rows() == 0;
    }

    /** A list's items stand under each other, and without any there would be no list. */
    @Override
    public String head() {
        return empty ? "[]\n" : "";
    }

    @Override
    public void rows(Iterator<Object[]> rows, long from, OutputStream out) throws IOException {
        if (!rows.hasNext()) {
            return;
        }
        StringWriter text = new StringWriter();
        try (JsonGenerator yaml = factory.createGenerator(ObjectWriteContext.empty(), text)) {
            yaml.writeStartArray();
            while (rows.hasNext()) {
                JsonNode.write(yaml, nodes, rows.next());
            }
            yaml.writeEndArray();
        }
        out.write(withoutOldLineEnds(text.toString()).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String tail() {
        return "";
    }

    /** Two characters end a line in YAML 1.1 and not in 1.2. They can only stand in double quotes, where both know a name for them. */
    private static String withoutOldLineEnds(String yaml) {
        return yaml.replace("\u2028", "\\L").replace("\u2029", "\\P");
    }

    /** Names without quotes are ASCII words; a map's keys may be anything, such as whole sentences. */
    private static final class Names extends StringQuotingChecker.Default {
        private static final long serialVersionUID = 1;

        @Override
        public boolean needToQuoteName(String name) {
            return super.needToQuoteName(name) || !isWord(name);
        }

        private static boolean isWord(String name) {
            return !name.isEmpty()
                    && name.chars().allMatch(c -> c == '_' || c < 128 && Character.isLetterOrDigit(c))
                    && !Character.isDigit(name.charAt(0));
        }
    }
}
