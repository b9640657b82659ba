package io.seedbed.maven.describe;

import io.seedbed.maven.describe.SchemaLayout.Box;
import io.seedbed.table.Column;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Draws entities and what their rows refer to as SVG.
 *
 * @param html where it is drawn
 * @param entities each behind those that its rows must refer to
 */
record SchemaSvg(Html html, List<Entity> entities) {
    private static final int LONGEST_NAME = 26;
    private static final int LONGEST_HEAD = 18;

    void draw() {
        SchemaLayout layout = SchemaLayout.of(entities);
        html.block(
                "svg",
                "viewBox",
                "0 0 " + layout.width() + " " + layout.height(),
                "width",
                Integer.toString(layout.width()),
                "height",
                Integer.toString(layout.height()),
                "role",
                "img",
                "aria-labelledby",
                "schema-title schema-desc");
        html.element("title", "The entities and their relations", "id", "schema-title")
                .line();
        html.element("desc", description(), "id", "schema-desc").line();
        html.open("defs");
        html.open(
                "marker",
                "id",
                "arrow",
                "viewBox",
                "0 0 10 10",
                "refX",
                "9",
                "refY",
                "5",
                "markerWidth",
                "11",
                "markerHeight",
                "11",
                "markerUnits",
                "userSpaceOnUse",
                "orient",
                "auto");
        html.empty("path", "class", "arrowhead", "d", "M0 1 L10 5 L0 9 z")
                .close("marker")
                .close("defs");
        for (Box box : layout.boxes().values()) {
            box.entity().relations().forEach(relation -> arrow(relation, box, layout));
        }
        layout.boxes().values().forEach(this::box);
        html.close("svg");
    }

    private String description() {
        String said = entities.stream()
                .flatMap(entity -> entity.relations().stream())
                .map(relation -> relation.from() + " refer to " + relation.to() + " by " + relation.column())
                .collect(Collectors.joining("; "));
        return said.isEmpty() ? "No entity refers to another." : said + ".";
    }

    private void arrow(Entity.Relation relation, Box from, SchemaLayout layout) {
        Box to = layout.boxes().get(relation.to());
        if (to == null) {
            return;
        }
        int start = from.middleOf(first(relation.column()));
        int end = to.middleOf(first(relation.toColumn()));
        String way;
        if (to.level() < from.level()) {
            int bend = SchemaLayout.ALLEY / 2;
            way = "M" + from.x() + " " + start + " C" + (from.x() - bend) + " " + start + " " + (to.right() + bend)
                    + " " + end + " " + to.right() + " " + end;
        } else {
            // To a neighbour above or below, or back to the own box.
            int bend = Math.max(from.right(), to.right()) + SchemaLayout.ALLEY / 2;
            way = "M" + from.right() + " " + start + " C" + bend + " " + start + " " + bend + " " + end + " "
                    + to.right() + " " + end;
        }
        html.open("g")
                .element(
                        "title",
                        relation.from() + "." + relation.column() + " \u2192 " + relation.to() + "."
                                + relation.toColumn());
        html.empty(
                "path",
                "class",
                relation.optional() ? "arrow optional" : "arrow",
                "marker-end",
                "url(#arrow)",
                "d",
                way);
        html.close("g");
    }

    private static String first(String columns) {
        int comma = columns.indexOf(',');
        return comma < 0 ? columns : columns.substring(0, comma);
    }

    private void box(Box box) {
        html.open("g");
        rectangle("box", box, box.height());
        rectangle("head", box, SchemaLayout.HEAD);
        html.open("a", "href", "#" + box.entity().id());
        text("name", box.x() + 10, box.y() + 20, Figures.shortened(box.entity().name(), LONGEST_HEAD), "start");
        html.close("a");
        text(
                "figure",
                box.right() - 10,
                box.y() + 20,
                Figures.count(box.entity().rows()),
                "end");
        int y = box.y() + SchemaLayout.HEAD + SchemaLayout.LINE - 4;
        for (Column column : box.columns()) {
            String kind = column.unique() ? "column key" : "column";
            text(kind, box.x() + 10, y, Figures.shortened(column.path(), LONGEST_NAME), "start");
            y += SchemaLayout.LINE;
        }
        if (box.hidden() > 0) {
            text("figure", box.x() + 10, y, "and " + box.hidden() + " more", "start");
        }
        html.close("g");
    }

    private void rectangle(String kind, Box box, int height) {
        html.empty(
                "rect",
                "class",
                kind,
                "x",
                Integer.toString(box.x()),
                "y",
                Integer.toString(box.y()),
                "width",
                Integer.toString(SchemaLayout.BOX),
                "height",
                Integer.toString(height),
                "rx",
                "6");
    }

    private void text(String kind, int x, int y, String text, String anchor) {
        html.element(
                "text", text, "class", kind, "x", Integer.toString(x), "y", Integer.toString(y), "text-anchor", anchor);
    }
}
