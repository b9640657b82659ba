package io.seedbed.maven.describe;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.Seedbed;
import io.seedbed.annotation.Rare;
import io.seedbed.maven.engine.Engine;
import io.seedbed.maven.engine.Question;
import io.seedbed.maven.sample.Engines;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A page as a parser of HTML sees it. */
class PageTests {
    private static final Engine ENGINE = Engines.isolated();
    private static final Question SEED_7 = new Question("7", null, null);
    private static final Describer.Limits LIMITS = new Describer.Limits(5_000, 1_000_000, 8);
    private static final String BANK = page(ENGINE, Bank.class, 0, LIMITS, 2);
    private static final Document PAGE = Jsoup.parse(BANK);

    interface Senior {}

    /** Of one class, with few rows of one kind among very many. */
    record Reading(
            @Min(1) @Max(6) @Min(value = 3, groups = Senior.class)
            int grade,

            @Rare(rate = 0.001) boolean broken) {}

    /** Cannot be made. */
    record Failing(int number) {
        Failing {
            throw new IllegalStateException("no <number> today");
        }
    }

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    private static String page(Engine engine, Class<?> type, long rows, Describer.Limits limits, int threads) {
        return new Describer(engine, SEED_7, limits, threads).page(type.getName(), List.of(), rows);
    }

    /** As the parser gives text. */
    private static String percent(double share) {
        return Figures.percent(share).replace('\u00a0', ' ');
    }

    private static Element card(Document page, String id) {
        Element card = page.getElementById(id);
        assertThat(card).as(id).isNotNull();
        return card;
    }

    private static List<String> rows(Element table) {
        return table.select("tbody tr").stream().map(Element::text).toList();
    }

    @Test
    void needsNothingButItself() {
        assertThat(PAGE.select("script, link, img, iframe, object, embed, image, use, style:contains(@import)"))
                .isEmpty();
        assertThat(BANK).doesNotContain("http:", "https:", "url(/", "src=");
        assertThat(PAGE.select("[href]").eachAttr("href")).isNotEmpty().allMatch(link -> link.startsWith("#"));
        assertThat(PAGE.select("[style]")).isEmpty();
    }

    @Test
    void canBeReadByThoseWhoDoNotSeeIt() {
        assertThat(PAGE.child(0).children()).extracting(Element::tagName).containsExactly("head", "body");
        assertThat(PAGE.select("html").attr("lang")).isEqualTo("en");
        assertThat(PAGE.title()).isEqualTo(Bank.class.getName() + " \u2013 Seedbed");
        assertThat(PAGE.select("h1")).hasSize(1);
        assertThat(PAGE.select("main")).hasSize(1);
        int level = 0;
        for (Element heading : PAGE.select("h1, h2, h3, h4, h5")) {
            int next = heading.tagName().charAt(1) - '0';
            assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
            level = next;
        }
        assertThat(PAGE.select("table")).isNotEmpty().allSatisfy(table -> {
            assertThat(table.select("caption")).hasSize(1);
            assertThat(table.select("th:not([scope])")).isEmpty();
            assertThat(table.select("th[scope=col]")).isNotEmpty();
        });
        assertThat(PAGE.select("svg")).isNotEmpty().allSatisfy(svg -> {
            assertThat(svg.attr("role")).isEqualTo("img");
            for (String id : svg.attr("aria-labelledby").split(" ")) {
                assertThat(PAGE.getElementById(id).text()).isNotBlank();
            }
        });
    }

    @Test
    void givesEachIdOnceAndLinksToNoneThatIsNotThere() {
        List<String> ids = PAGE.select("[id]").eachAttr("id");
        Set<String> different = new HashSet<>(ids);

        assertThat(ids).hasSameSizeAs(different);
        assertThat(PAGE.select("[href]").eachAttr("href")).allMatch(link -> different.contains(link.substring(1)));
        assertThat(PAGE.select("[aria-labelledby]").eachAttr("aria-labelledby"))
                .allMatch(labels -> different.containsAll(List.of(labels.split(" "))));
    }

    @Test
    void escapesWhatUsersWrite() {
        Element card = card(PAGE, "place-accounts-note");

        assertThat(card.select("td, th, dd").eachText()).anyMatch(text -> text.contains("<b>&"));
        assertThat(PAGE.select("b")).isEmpty();
        assertThat(PAGE.select("#entity-accounts .rows td").eachText())
                .anyMatch(text -> text.matches("<b>&\"'\\d\\d</b>"));
    }

    @Test
    void drawsEntitiesAndTheirRelations() {
        Element schema = card(PAGE, "schema");

        assertThat(schema.select("svg a").eachAttr("href"))
                .containsExactlyInAnyOrder(
                        "#entity-branches",
                        "#entity-customers",
                        "#entity-accounts",
                        "#entity-shops",
                        "#entity-payments");
        assertThat(schema.select("svg path.arrow")).hasSize(5);
        assertThat(schema.select("svg path.optional")).hasSize(2);
        assertThat(rows(schema.select("table").first()))
                .containsExactly(
                        "branches parent.id branches id possible",
                        "customers branch branches id never",
                        "accounts customerId customers id never",
                        "payments account accounts id never",
                        "payments shop.code shops code possible");
    }

    @Test
    void tellsWhatMayAppearAndWhoSaidSo() {
        Element age = card(PAGE, "place-customers-age");

        assertThat(age.select("h3").text()).isEqualTo("age int");
        assertThat(age.select("dl div").eachText())
                .containsExactly(
                        "Allowed [18, 99]", "Distribution Normal(mean 38, sd 12)", "Made by drawn", "Missing never");
        assertThat(rows(age.select("table.statements").first()))
                .containsExactly(
                        "@Min(18) annotation on Bank.Customer.age",
                        "@Max(99) annotation on Bank.Customer.age",
                        "@Normal(mean = 38, sd = 12) annotation on Bank.Customer.age");
    }

    @Test
    void drawsWhatIsDeclaredBesideWhatIsDrawn() {
        Element age = card(PAGE, "place-customers-age");
        long inFirst = Seedbed.dataset(Bank.class).seed(7).tables().customers().stream()
                .filter(customer -> customer.age() < 20)
                .count();

        assertThat(age.select("svg rect.drawn")).hasSizeBetween(20, 31);
        assertThat(age.select("svg path.declared")).hasSize(1);
        assertThat(age.select("svg g title").first().text())
                .matches("below 20: declared \\d.\\d+ %, drawn " + percent(inFirst / 2_000.0));
        assertThat(card(PAGE, "place-customers-email").select("svg path.declared"))
                .isEmpty();
        assertThat(card(PAGE, "place-payments-purpose").select("svg g title").eachText())
                .allMatch(text -> text.matches("[A-Z]+: declared 25 %, drawn 2\\d(\\.\\d)? %"))
                .hasSize(4);
    }

    @Test
    void tellsQuotasAndWhatWasCounted() {
        Element tier = card(PAGE, "place-customers-tier").select("table.quotas").first();
        Element fraud =
                card(PAGE, "place-payments-fraud").select("table.quotas").first();

        assertThat(tier.select("caption").text()).isEqualTo("Exact over 2,000 rows, counted in all 2,000 rows");
        assertThat(rows(tier)).containsExactly("BASIC 75 % 1,500 1,500", "SILVER 20 % 400 400", "GOLD 5 % 100 100");
        assertThat(fraud.select("caption").text())
                .as("although the sample is smaller")
                .isEqualTo("Exact over 24,000 rows, counted in all 24,000 rows");
        assertThat(rows(fraud)).containsExactly("true 2 % 480 480", "false 98 % 23,520 23,520");
    }

    @Test
    void tellsHowOftenValuesAreMissing() {
        long missing = Seedbed.dataset(Bank.class).seed(7).tables().customers().stream()
                .filter(customer -> customer.phone() == null)
                .count();

        assertThat(card(PAGE, "place-customers-phone").select("dl div").last().text())
                .isEqualTo(
                        "Missing 25 % declared, " + percent(missing / 2_000.0) + " drawn (" + missing + " of 2,000)");
        assertThat(card(PAGE, "place-payments-shop").select("dl div").last().text())
                .as("an object, which has no column of its own")
                .matches("Missing 30 % declared, \\d\\d(\\.\\d)? % drawn \\(1,\\d\\d\\d of 4,800\\)");
    }

    @Test
    void showsTheRowsThatATestGets() {
        Bank.Customer second =
                Seedbed.dataset(Bank.class).seed(7).tables().customers().row(1);

        assertThat(rows(PAGE.select("#entity-customers table.rows").first()))
                .hasSize(8)
                .element(1)
                .asString()
                .startsWith("1 " + second.id() + " " + second.firstName() + " " + second.lastName() + " "
                        + second.email() + " " + second.age() + " " + second.tier() + " ");
    }

    @Test
    void isTheSameWheneverItIsWritten() {
        try (Engine other = Engines.isolated()) {
            assertThat(page(other, Bank.class, 0, LIMITS, 1)).isEqualTo(BANK);
        }
    }

    @Test
    void describesAClassWithinGroups() {
        Document page = Jsoup.parse(new Describer(ENGINE, SEED_7, LIMITS, 2)
                .page(Reading.class.getName(), List.of(Senior.class.getName()), 300));

        assertThat(page.select("p.kicker").text()).isEqualTo("Fixture");
        assertThat(page.getElementById("schema")).isNull();
        assertThat(page.select("dl.facts").text()).contains("groups " + Senior.class.getName());
        assertThat(page.select("article").get(0).select("dl").text()).startsWith("Allowed [3, ");
    }

    @Test
    void saysWhyNoRowCanBeMade() {
        Document page = Jsoup.parse(page(ENGINE, Failing.class, 10, LIMITS, 2));

        assertThat(page.select("p.warning").text()).contains("No row can be made: row 0: ");
        assertThat(page.select("article")).hasSize(1);
        assertThat(page.select("table.rows, svg")).isEmpty();
    }

    @Test
    void drawsNoMoreRowsThanItIsAllowed() {
        long rows = 2_000_000_000;
        Counting counting = new Counting(ENGINE);

        Document page = Jsoup.parse(page(counting, Reading.class, rows, new Describer.Limits(1_000, 100_000, 5), 2));

        assertThat(counting.asked).hasSizeBetween(900, 1_005).contains(0L, 4L);
        assertThat(Collections.max(counting.asked))
                .as("they are spread over all")
                .isGreaterThan(rows / 100 * 99);
        assertThat(page.select("section > p").text()).contains("counted in 1,000 of them, evenly spread");
        assertThat(page.select("table.quotas caption").text())
                .isEqualTo("Exact over 2,000,000,000 rows, counted in 1,000 rows");
    }

    /** Notes which rows are asked for. */
    private static final class Counting implements Engine {
        private final Engine engine;
        private final List<Long> asked = new ArrayList<>();

        Counting(Engine engine) {
            this.engine = engine;
        }

        @Override
        public Iterator<Object[]> ask(Map<String, String> request) {
            if ("rows".equals(request.get("action"))) {
                long step = Long.parseLong(request.getOrDefault("step", "1"));
                for (long row = Long.parseLong(request.get("from"));
                        row < Long.parseLong(request.get("to"));
                        row += step) {
                    asked.add(row);
                }
            }
            return engine.ask(request);
        }

        @Override
        public void close() {
            engine.close();
        }
    }
}
