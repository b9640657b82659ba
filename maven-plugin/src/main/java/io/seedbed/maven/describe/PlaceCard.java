package io.seedbed.maven.describe;

import io.seedbed.table.CellText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of one place.
 *
 * @param html where it is written
 * @param entity whose place it is
 * @param place what it is about
 */
record PlaceCard(Html html, Entity entity, Place place) {
    private static final int MOST_QUOTAS = 40;

    void write() {
        String id = entity.id(place);
        html.block("article", "class", "card", "id", id, "aria-labelledby", id + "-heading");
        html.open("h3", "id", id + "-heading").element("code", place.path()).text(" ");
        html.element("span", place.type(), "class", "type").close("h3");
        Drawn drawn = entity.drawnAt(place);
        Drawn counted = entity.quotas().getOrDefault(place.path(), drawn);
        Chart chart = counted == null ? Chart.NONE : Charts.of(place.expected(), counted);
        if (!chart.isEmpty()) {
            picture(chart, id);
        }
        facts(drawn);
        statements();
        if (place.expected().exactOver() > 0) {
            quotas(counted);
        }
        html.close("article");
    }

    private void picture(Chart chart, String id) {
        html.block("figure");
        new ChartSvg(html, id)
                .draw(chart, "How often which " + chart.of() + " of " + entity.name() + "." + place.path() + " appear");
        html.open("figcaption");
        html.element("span", "", "class", "swatch drawn").text(" drawn ");
        if (chart.declared()) {
            html.element("span", "", "class", "swatch declared").text(" declared");
        }
        if (!chart.of().equals("values")) {
            html.text("(number of " + chart.of() + ")");
        }
        html.close("figcaption").close("figure");
    }

    private void facts(@Nullable Drawn drawn) {
        html.block("dl");
        fact("Allowed", place.domain());
        fact("Distribution", place.distribution());
        fact("Made by", place.source());
        String declared = place.nullRate() == 0 ? "never" : Figures.percent(place.nullRate()) + " declared";
        fact(
                "Missing",
                drawn == null || place.nullRate() == 0 && drawn.missing() == 0
                        ? declared
                        : declared + ", " + Figures.percent(drawn.missingShare()) + " drawn ("
                                + Figures.count(drawn.missing()) + " of " + Figures.count(drawn.seen()) + ")");
        html.close("dl");
    }

    private void fact(String name, String value) {
        if (!value.isEmpty()) {
            html.open("div")
                    .element("dt", name)
                    .open("dd")
                    .dotted(entity.near(value))
                    .close("dd")
                    .close("div");
        }
    }

    private void statements() {
        if (place.constraints().isEmpty() && place.statements().isEmpty()) {
            return;
        }
        html.block("table", "class", "statements");
        html.element("caption", "Who said so", "class", "quiet").line();
        html.open("thead").open("tr");
        html.element("th", "Statement", "scope", "col").element("th", "Written", "scope", "col");
        html.close("tr").close("thead").block("tbody");
        for (List<Statement> all : List.of(place.constraints(), place.statements())) {
            for (Statement statement : all) {
                html.open("tr")
                        .open("th", "scope", "row")
                        .element("code", statement.text())
                        .close("th");
                html.open("td")
                        .dotted(entity.near(statement.where()))
                        .text(statement.opaque() ? ", known to its validator only" : "")
                        .close("td");
                html.close("tr");
            }
        }
        html.close("tbody").close("table");
    }

    /** What is declared to hold exactly, beside what was counted. */
    private void quotas(@Nullable Drawn counted) {
        Shares shares = place.expected();
        if (counted == null || counted.present() == 0 || shares.values().size() > MOST_QUOTAS) {
            return;
        }
        html.block("table", "class", "quotas");
        boolean whole = entity.counted() == entity.rows();
        html.element(
                        "caption",
                        "Exact over " + Figures.count(shares.exactOver(), "row") + ", counted in "
                                + (whole ? "all " : "") + Figures.count(entity.counted(), "row"),
                        "class",
                        "quiet")
                .line();
        html.open("thead").open("tr");
        for (String heading : List.of(shares.ranges() ? "From" : "Value", "Share", "Declared rows", "Counted")) {
            html.element("th", heading, "scope", "col");
        }
        html.close("tr").close("thead").block("tbody");
        for (int i = 0; i < shares.values().size(); i++) {
            html.open("tr").element("th", CellText.of(shares.values().get(i)), "scope", "row");
            html.element("td", Figures.percent(shares.shares().get(i)), "class", "number");
            html.element("td", Figures.rows(shares.shares().get(i) * counted.present()), "class", "number");
            html.element("td", Figures.count(counted.count(i)), "class", "number")
                    .close("tr");
        }
        html.close("tbody").close("table");
    }
}
