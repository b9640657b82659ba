package io.seedbed.maven.describe;

import io.seedbed.table.CellText;
import io.seedbed.table.Column;
import java.util.List;

/**
 * The section of a page that is about one class of rows.
 *
 * @param html where it is written
 * @param entity what it is about
 */
record EntitySection(Html html, Entity entity) {

    void write() {
        String heading = entity.id() + "-heading";
        html.block("section", "class", "entity", "id", entity.id(), "aria-labelledby", heading);
        html.element("h2", entity.name(), "id", heading).line();
        html.open("p", "class", "quiet")
                .text(Figures.count(entity.rows(), "row"))
                .text(" of ");
        html.element("code", entity.type());
        if (entity.sampled() < entity.rows()) {
            html.text("; what was drawn is counted in " + Figures.count(entity.sampled())
                    + " of them, evenly spread, but for quotas");
        }
        html.close("p");
        if (!entity.withoutExamples().isEmpty()) {
            html.element("p", "No row can be made: " + entity.withoutExamples(), "class", "warning", "role", "note")
                    .line();
        }
        overview();
        html.block("div", "class", "cards");
        entity.places().stream()
                .filter(place -> !place.saysNothing())
                .forEach(place -> new PlaceCard(html, entity, place).write());
        html.close("div");
        examples();
        html.close("section");
    }

    private void overview() {
        html.block("div", "class", "scroll").block("table", "class", "overview");
        html.element("caption", "Properties of " + entity.name()).line();
        html.open("thead").open("tr");
        for (String heading : List.of("Property", "Type", "Allowed", "How often, or made by", "Missing", "Drawn")) {
            html.element("th", heading, "scope", "col");
        }
        html.close("tr").close("thead").block("tbody");
        for (Place place : entity.places()) {
            if (place.saysNothing()) {
                continue;
            }
            Drawn drawn = entity.drawnAt(place);
            html.open("tr").open("th", "scope", "row");
            html.element("a", place.path(), "href", "#" + entity.id(place)).close("th");
            html.open("td").element("code", place.type()).close("td");
            html.element("td", Figures.shortened(place.domain()), "class", "math");
            html.element("td", Figures.shortened(entity.near(place.how())));
            html.element("td", missing(place.nullRate()), "class", "number");
            html.element("td", drawn == null ? "" : missing(drawn.missingShare()), "class", "number");
            html.close("tr");
        }
        html.close("tbody").close("table").close("div");
    }

    private static String missing(double share) {
        return share == 0 ? "never" : Figures.percent(share);
    }

    private void examples() {
        if (entity.examples().isEmpty()) {
            return;
        }
        html.block("div", "class", "scroll").block("table", "class", "rows");
        html.element("caption", "The first rows of " + entity.name()).line();
        html.open("thead").open("tr").element("th", "Row", "scope", "col");
        for (Column column : entity.columns()) {
            html.element("th", column.path(), "scope", "col");
        }
        html.close("tr").close("thead").block("tbody");
        for (int row = 0; row < entity.examples().size(); row++) {
            html.open("tr").element("th", Integer.toString(row), "scope", "row");
            for (Object cell : entity.examples().get(row)) {
                if (cell == null) {
                    html.open("td").element("i", "missing", "class", "quiet").close("td");
                } else {
                    html.element(
                            "td",
                            Figures.shortened(CellText.of(cell)),
                            "class",
                            cell instanceof Number ? "number" : "text");
                }
            }
            html.close("tr");
        }
        html.close("tbody").close("table").close("div");
    }
}
