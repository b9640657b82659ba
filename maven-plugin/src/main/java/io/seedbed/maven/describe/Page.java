package io.seedbed.maven.describe;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The page of a data set, or of a class: a document that is the same whenever and wherever it is written.
 *
 * @param title the class that it is about
 * @param dataset whether that is a data set
 * @param entities what it holds, each behind those that its rows must refer to
 */
record Page(String title, boolean dataset, List<Entity> entities) {
    private static final List<String> FACTS =
            List.of("seed", "now", "locale", "groups", "mixins", "scale", "algorithm");

    String html() {
        Html html = new Html();
        html.block("html", "lang", "en").block("head");
        html.empty("meta", "charset", "utf-8").line();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.empty("meta", "name", "color-scheme", "content", "light dark").line();
        html.element("title", title + " \u2013 Seedbed").line();
        html.style(style()).close("head").block("body");
        html.element("a", "Skip to the content", "class", "skip", "href", "#content")
                .line();
        header(html);
        html.block("main", "id", "content");
        if (dataset) {
            schema(html);
        }
        entities.forEach(entity -> new EntitySection(html, entity).write());
        html.close("main");
        footer(html);
        return html.close("body").close("html").document();
    }

    private void header(Html html) {
        long rows = entities.stream().mapToLong(Entity::rows).sum();
        html.block("header");
        html.element("p", dataset ? "Data set" : "Fixture", "class", "kicker").line();
        html.open("h1").dotted(title).close("h1");
        html.element(
                        "p",
                        (dataset ? Figures.count(entities.size(), "table").replace("tables", "entities") + ", " : "")
                                + Figures.count(rows, "row"),
                        "class",
                        "lead")
                .line();
        html.block("dl", "class", "facts");
        Map<String, String> facts = entities.get(0).described().facts();
        for (String name : FACTS) {
            if (facts.containsKey(name)) {
                html.open("div").element("dt", name).element("dd", facts.getOrDefault(name, ""));
                html.close("div");
            }
        }
        html.close("dl");
        if (entities.size() > 1) {
            html.block("nav", "aria-label", "Entities").block("ul");
            for (Entity entity : entities) {
                html.open("li").element("a", entity.name(), "href", "#" + entity.id());
                html.text(" ").element("span", Figures.count(entity.rows(), "row"), "class", "quiet");
                html.close("li");
            }
            html.close("ul").close("nav");
        }
        html.close("header");
    }

    private void schema(Html html) {
        html.block("section", "id", "schema", "aria-labelledby", "schema-heading");
        html.element("h2", "Schema", "id", "schema-heading").line();
        html.block("figure", "class", "schema");
        new SchemaSvg(html, entities).draw();
        html.element(
                "figcaption",
                "An arrow leads from rows to the rows that they refer to; a dashed one may lead nowhere. "
                        + "Underlined columns differ in all rows.");
        html.close("figure");
        List<Entity.Relation> relations =
                entities.stream().flatMap(entity -> entity.relations().stream()).toList();
        if (!relations.isEmpty()) {
            html.block("div", "class", "scroll").block("table");
            html.element("caption", "Relations").line();
            html.open("thead").open("tr");
            for (String heading : List.of("From", "Column", "To", "Column", "Missing")) {
                html.element("th", heading, "scope", "col");
            }
            html.close("tr").close("thead").block("tbody");
            for (Entity.Relation relation : relations) {
                html.open("tr").element("th", relation.from(), "scope", "row");
                html.open("td").element("code", relation.column()).close("td");
                html.element("td", relation.to());
                html.open("td").element("code", relation.toColumn()).close("td");
                html.element("td", relation.optional() ? "possible" : "never").close("tr");
            }
            html.close("tbody").close("table").close("div");
        }
        html.close("section");
    }

    private void footer(Html html) {
        Map<String, String> facts = entities.get(0).described().facts();
        html.open("footer")
                .element(
                        "p",
                        "Written by Seedbed " + facts.getOrDefault("version.seedbed", "")
                                + ". The same classes and settings give the same page.");
        html.close("footer");
    }

    private static String style() {
        try (InputStream css = Objects.requireNonNull(Page.class.getResourceAsStream("page.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
