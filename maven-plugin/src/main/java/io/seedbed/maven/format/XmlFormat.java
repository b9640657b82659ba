package io.seedbed.maven.format;

import io.seedbed.table.CellText;
import io.seedbed.table.Table;
import io.seedbed.table.UnwritableException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * XML as data binding reads it: {@code <rows>} holds one element for each row, named like the table, which holds one for each
 * property, and for those of nested objects again.
 *
 * <p>What is missing is left out; an empty text is an empty element. A list holds an {@code <item>} for each element, with
 * {@code xsi:nil} if that is missing. A map holds an {@code <entry>} with {@code <key>} and {@code <value>}, as JAXB has it.
 */
final class XmlFormat implements TextFormat {
    private static final String INDENT = "  ";

    private final String row;
    private final List<JsonNode> nodes;
    private final List<String> paths;

    /** Text is escaped before it gets here: the JDK's own escaping forgets carriage returns. */
    private final XMLOutputFactory factory = XMLOutputFactory.newDefaultFactory();

    XmlFormat(Table table) {
        this.row = XmlText.name(table.name());
        this.paths = table.paths();
        this.nodes = JsonNode.of(paths);
        this.factory.setProperty("escapeCharacters", false);
    }

    @Override
    public String head() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rows xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\n";
    }

    @Override
    public void rows(Iterator<Object[]> rows, long from, OutputStream out) throws IOException {
        try {
            // Into memory first, and encoded at once: a stream would be given each tag by itself.
            StringWriter text = new StringWriter();
            XMLStreamWriter xml = factory.createXMLStreamWriter(text);
            for (long number = from; rows.hasNext(); number++) {
                xml.writeCharacters(INDENT);
                xml.writeStartElement(row);
                members(xml, nodes, rows.next(), number);
                xml.writeEndElement();
                xml.writeCharacters("\n");
            }
            xml.flush();
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public String tail() {
        return "</rows>\n";
    }

    private void members(XMLStreamWriter xml, List<JsonNode> members, @Nullable Object[] cells, long number)
            throws XMLStreamException {
        for (JsonNode member : members) {
            if (member.isNull(cells)) {
                continue;
            }
            xml.writeStartElement(member.name());
            if (member.isLeaf()) {
                try {
                    content(xml, cells[member.column()]);
                } catch (UnwritableException e) {
                    throw e.at(number, paths.get(member.column()));
                }
            } else {
                members(xml, member.members(), cells, number);
            }
            xml.writeEndElement();
        }
    }

    private static void content(XMLStreamWriter xml, @Nullable Object value) throws XMLStreamException {
        if (value instanceof List<?> elements) {
            for (Object element : elements) {
                xml.writeStartElement("item");
                if (element == null) {
                    xml.writeAttribute("xsi:nil", "true");
                }
                content(xml, element);
                xml.writeEndElement();
            }
        } else if (value instanceof Map<?, ?> entries) {
            for (Map.Entry<?, ?> entry : entries.entrySet()) {
                xml.writeStartElement("entry");
                element(xml, "key", entry.getKey());
                element(xml, "value", entry.getValue());
                xml.writeEndElement();
            }
        } else if (value != null) {
            xml.writeCharacters(XmlText.escaped(CellText.of(value)));
        }
    }

    private static void element(XMLStreamWriter xml, String name, @Nullable Object value) throws XMLStreamException {
        if (value != null) {
            xml.writeStartElement(name);
            content(xml, value);
            xml.writeEndElement();
        }
    }
}
