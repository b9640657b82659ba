package io.seedbed.maven.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.maven.sample.AllKinds;
import io.seedbed.maven.sample.Written;
import io.seedbed.sql.SqlName;
import io.seedbed.table.CellText;
import io.seedbed.table.Column;
import io.seedbed.table.ColumnType;
import io.seedbed.table.Kind;
import io.seedbed.table.Table;
import io.seedbed.table.UnwritableException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A DOM parser reads what StAX wrote. */
class XmlReadbackTests {
    private static final int ROWS = 100;

    private final AllKinds kinds = new AllKinds();

    @TempDir
    private Path directory;

    @Test
    void anotherParserReadsEveryCell() throws Exception {
        Element root = parse(Written.allKinds(directory).file("all.xml", ROWS));

        List<Element> rows = children(root);
        assertThat(root.getTagName()).isEqualTo("rows");
        assertThat(rows).hasSize(ROWS).extracting(Element::getTagName).containsOnly("order_line");
        for (int row = 0; row < ROWS; row++) {
            for (String path : kinds.paths()) {
                assertSame(kinds.cell(row, path), at(rows.get(row), path), row + " " + path);
            }
        }
    }

    @Test
    void anotherParserReadsEveryCellOfDbUnitsXml() throws Exception {
        Element root = parse(Written.allKinds(directory)
                .file(new io.seedbed.maven.fixture.FixtureSpec.Declared(
                        "shop.OrderLine", ROWS, "all.xml", "dbunit", null, null, false)));

        List<Element> rows = children(root);
        assertThat(root.getTagName()).isEqualTo("dataset");
        assertThat(root.getPreviousSibling().getNodeValue()).contains("columnSensing");
        assertThat(rows).hasSize(ROWS).extracting(Element::getTagName).containsOnly("order_line");
        for (int row = 0; row < ROWS; row++) {
            for (String path : kinds.paths()) {
                Object cell = kinds.cell(row, path);
                String attribute = SqlName.snake(path);
                assertThat(rows.get(row).hasAttribute(attribute))
                        .as(row + " " + path)
                        .isEqualTo(cell != null);
                if (cell != null) {
                    assertThat(rows.get(row).getAttribute(attribute))
                            .as(row + " " + path)
                            .isEqualTo(dbUnit(cell));
                }
            }
        }
    }

    @Test
    void refusesTextThatXmlCannotHold() {
        Table table = Tables.ofText("t", List.of("id", "a.b"), 1);
        List<Object[]> rows = List.of(new Object[] {"x", "fine"}, new Object[] {"x", "bad \u0001"});

        for (TextFormat format : List.of(new XmlFormat(table), new DbUnitFormat(table))) {
            assertThatThrownBy(() -> format.part(rows.iterator(), 500, 2))
                    .isInstanceOf(UnwritableException.class)
                    .hasMessage(
                            "row 501, column a.b: XML has no way to write the character U+0001. Exclude it, for example with"
                                    + " @Pattern, or write another format.");
        }
    }

    @Test
    void refusesATableThatIsNoNameOfAnElement() {
        assertThatThrownBy(() -> new XmlFormat(Tables.ofText("my table", List.of("id"), 1)))
                .isInstanceOf(UnwritableException.class)
                .hasMessage("\"my table\" is no name of an XML element. Rename it, or write another format.");
    }

    @Test
    void refusesPropertiesThatWouldBeOneAttribute() {
        assertThatThrownBy(() -> new DbUnitFormat(Tables.ofText("t", List.of("a.b", "aB"), 1)))
                .isInstanceOf(UnwritableException.class)
                .hasMessage(
                        "Properties \"a.b\" and \"aB\" would both be the column a_b. Rename one of them, or write another format.");
    }

    @Test
    void asksForColumnSensingOnlyIfACellMayBeMissing() {
        Column id = new Column("id", new ColumnType.Plain(Kind.LONG, false, null, null, null), List.of(), true);

        assertThat(new DbUnitFormat(new Table("t", List.of(id), 1)).head())
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<dataset>\n");
    }

    @Test
    void writesReadableXml() {
        XmlFormat format = new XmlFormat(Tables.ofText("order", List.of("id", "to.city", "tags", "by", "none"), 1));
        Object[] row = {7, "Köln", java.util.Arrays.asList("a", null), Map.of("k", List.of(1)), null};

        assertThat(new String(format.part(List.<Object[]>of(row).iterator(), 0, 1), StandardCharsets.UTF_8))
                .isEqualTo(
                        "  <order><id>7</id><to><city>Köln</city></to><tags><item>a</item><item xsi:nil=\"true\"></item></tags>"
                                + "<by><entry><key>k</key><value><item>1</item></value></entry></by></order>\n");
    }

    private static String dbUnit(Object cell) {
        if (cell instanceof LocalDateTime time) {
            return CellText.of(time).replace('T', ' ');
        }
        if (cell instanceof Instant instant) {
            String whole = CellText.of(instant).replace('T', ' ');
            return whole.substring(0, whole.length() - 1) + " +0000";
        }
        if (cell instanceof OffsetDateTime || cell instanceof ZonedDateTime) {
            java.time.temporal.TemporalAccessor time = (java.time.temporal.TemporalAccessor) cell;
            return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xx").format(time);
        }
        return CellText.of(cell);
    }

    private static void assertSame(Object expected, Element element, String place) {
        if (expected == null) {
            assertThat(element == null || element.getAttribute("xsi:nil").equals("true"))
                    .as(place)
                    .isTrue();
        } else if (expected instanceof List<?> list) {
            List<Element> items = children(element);
            assertThat(items).as(place).hasSize(list.size());
            for (int i = 0; i < list.size(); i++) {
                assertSame(list.get(i), items.get(i), place + "[" + i + "]");
            }
        } else if (expected instanceof Map<?, ?> map) {
            List<Element> entries = children(element);
            assertThat(entries).as(place).hasSize(map.size());
            int i = 0;
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                assertSame(entry.getKey(), at(entries.get(i), "key"), place);
                assertSame(entry.getValue(), at(entries.get(i++), "value"), place + "." + entry.getKey());
            }
        } else {
            assertThat(element.getTextContent()).as(place).isEqualTo(CellText.of(expected));
        }
    }

    private static Element at(Element row, String path) {
        Element at = row;
        for (String step : path.split("\\.")) {
            at = at == null
                    ? null
                    : children(at).stream()
                            .filter(child -> child.getTagName().equals(step))
                            .findFirst()
                            .orElse(null);
        }
        return at;
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static Element parse(Path file) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();
    }
}
