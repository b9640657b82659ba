package io.seedbed.maven.describe;

import io.seedbed.maven.fixture.Description;
import io.seedbed.table.Column;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a page says of one class of rows.
 *
 * @param name how the data set calls it, or the class's name
 * @param type the class
 * @param rows how many there are
 * @param sampled how many of them were drawn for the pictures
 * @param described its columns, and what its manifest would say
 * @param places what is stated, place by place
 * @param drawn what was drawn there, by path; nothing for objects
 * @param counted how many rows quotas were counted in
 * @param quotas what was drawn in these, by path
 * @param examples the cells of the first rows
 * @param withoutExamples why there are none; empty if there are
 */
record Entity(
        String name,
        String type,
        long rows,
        long sampled,
        Description described,
        List<Place> places,
        Map<String, Drawn> drawn,
        long counted,
        Map<String, Drawn> quotas,
        List<Object[]> examples,
        String withoutExamples) {

    /** A relation to another entity. */
    record Relation(String from, String column, String to, String toColumn, boolean optional) {}

    String id() {
        return "entity-" + anchor(name);
    }

    String id(Place place) {
        return "place-" + anchor(name) + "-" + anchor(place.path());
    }

    /** A name that can be linked to: other characters become their numbers, so that different names stay different. */
    private static String anchor(String name) {
        StringBuilder anchor = new StringBuilder();
        name.codePoints().forEach(c -> {
            if (c < 128 && (Character.isLetterOrDigit(c) || c == '.')) {
                anchor.appendCodePoint(c);
            } else {
                anchor.append('_').append(Integer.toHexString(c));
            }
        });
        return anchor.toString();
    }

    /** A text without the package of the entity's class, which the page names elsewhere. */
    String near(String text) {
        int dot = type.lastIndexOf('.');
        return dot < 0 ? text : text.replace(" " + type.substring(0, dot + 1), " ");
    }

    List<Column> columns() {
        return described.columns();
    }

    @Nullable
    Drawn drawnAt(Place place) {
        return drawn.get(place.path());
    }

    /** The relations of its rows, one for each row that they refer to. */
    List<Relation> relations() {
        Map<String, Relation> relations = new LinkedHashMap<>();
        for (Column column : columns()) {
            Column.Foreign to = column.foreign();
            if (to != null) {
                relations.merge(
                        to.relation() + " " + to.entity(),
                        new Relation(name, column.path(), to.entity(), to.column(), column.nullable()),
                        (one, other) -> new Relation(
                                name,
                                one.column + ", " + other.column,
                                to.entity(),
                                one.toColumn + ", " + other.toColumn,
                                one.optional || other.optional));
            }
        }
        return List.copyOf(relations.values());
    }
}
