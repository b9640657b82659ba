package io.seedbed.maven.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A member of a row's JSON object: a column, or an object made of several columns whose paths begin alike.
 *
 * @param name the member's name, one step of a path
 * @param column the column's index, or -1 if this is an object
 * @param members an object's members in the order of their first columns; empty for a column
 */
record JsonNode(String name, int column, List<JsonNode> members) {

    static List<JsonNode> of(List<String> paths) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            all.add(i);
        }
        return below(paths, all, 0);
    }

    boolean isLeaf() {
        return column >= 0;
    }

    /** An object of which nothing is there is itself not there: rows carry no other sign of it. */
    boolean isNull(@Nullable Object[] cells) {
        if (isLeaf()) {
            return cells[column] == null;
        }
        for (JsonNode member : members) {
            if (!member.isNull(cells)) {
                return false;
            }
        }
        return true;
    }

    /** Writes an object of these members. */
    static void write(JsonGenerator json, List<JsonNode> members, @Nullable Object[] cells) {
        json.writeStartObject();
        for (JsonNode member : members) {
            json.writeName(member.name);
            if (member.isLeaf()) {
                JsonCells.write(json, cells[member.column]);
            } else if (member.isNull(cells)) {
                json.writeNull();
            } else {
                write(json, member.members, cells);
            }
        }
        json.writeEndObject();
    }

    /** Groups the columns by the step of their path that begins at {@code start}, in the order of first sight. */
    private static List<JsonNode> below(List<String> paths, List<Integer> columns, int start) {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int column : columns) {
            String path = paths.get(column);
            int dot = path.indexOf('.', start);
            String step = dot < 0 ? path.substring(start) : path.substring(start, dot);
            groups.computeIfAbsent(step, any -> new ArrayList<>()).add(column);
        }
        List<JsonNode> nodes = new ArrayList<>();
        groups.forEach((step, group) -> {
            int end = start + step.length();
            boolean leaf = group.size() == 1 && paths.get(group.get(0)).length() == end;
            nodes.add(
                    leaf
                            ? new JsonNode(step, group.get(0), List.of())
                            : new JsonNode(step, -1, below(paths, group, end + 1)));
        });
        return List.copyOf(nodes);
    }
}
