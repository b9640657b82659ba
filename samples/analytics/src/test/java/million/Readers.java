package million;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.avro.file.DataFileStream;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Reads the rows of files by libraries that did not write them, one row after the other. */
final class Readers {
    private Readers() {}

    /** By the ending of its name. */
    static void read(Path file, Entity entity, Consumer<UnaryOperator<String>> rows) throws Exception {
        String name = file.getFileName().toString();
        String ending = name.substring(name.indexOf('.') + 1);
        switch (ending) {
            case "csv", "csv.gz" -> duck(file, entity, rows, "read_csv(?, all_varchar = true)", true);
            case "tsv" -> duck(file, entity, rows, "read_csv(?, delim = '\t', all_varchar = true)", true);
            case "json" -> duck(file, entity, rows, "read_json(?, format = 'array')", false);
            case "ndjson" -> duck(file, entity, rows, "read_json(?, format = 'newline_delimited')", false);
            case "parquet" -> duck(file, entity, rows, "read_parquet(?)", false);
            case "xml" -> elements(file, rows);
            case "dbunit" -> attributes(file, rows);
            case "yaml" -> yaml(file, rows);
            case "xlsx" -> sheet(file, rows);
            case "avro" -> avro(file, rows);
            default -> throw new IllegalArgumentException(ending);
        }
    }

    /** @param flat whether {@code buyer.id} is one column, and not a part of an object */
    private static void duck(
            Path file, Entity entity, Consumer<UnaryOperator<String>> rows, String source, boolean flat)
            throws SQLException {
        List<String> columns = new java.util.ArrayList<>(List.of("id"));
        entity.relations().forEach(relation -> columns.add(relation + ".id"));
        String selected = columns.stream()
                .map(column -> "CAST(" + (flat ? '"' + column + '"' : column) + " AS VARCHAR)")
                .collect(Collectors.joining(", "));
        String query = "SELECT " + selected + " FROM " + source.replace("?", "'" + file + "'");
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                String[] cells = new String[columns.size()];
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = found.getString(i + 1);
                }
                rows.accept(column -> cells[columns.indexOf(column)]);
            }
        }
    }

    /** The document, a row, and its properties, which may have properties. */
    private static void elements(Path file, Consumer<UnaryOperator<String>> rows)
            throws IOException, XMLStreamException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            XMLStreamReader xml = XMLInputFactory.newFactory().createXMLStreamReader(in);
            Deque<String> path = new ArrayDeque<>();
            Map<String, String> row = new HashMap<>();
            StringBuilder text = new StringBuilder();
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    path.addLast(xml.getLocalName());
                    text.setLength(0);
                } else if (event == XMLStreamConstants.CHARACTERS) {
                    text.append(xml.getText());
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    if (path.size() > 2) {
                        row.putIfAbsent(path.stream().skip(2).collect(Collectors.joining(".")), text.toString());
                    } else if (path.size() == 2) {
                        rows.accept(Map.copyOf(row)::get);
                        row.clear();
                    }
                    path.removeLast();
                }
            }
        }
    }

    private static void attributes(Path file, Consumer<UnaryOperator<String>> rows)
            throws IOException, XMLStreamException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            XMLStreamReader xml = XMLInputFactory.newFactory().createXMLStreamReader(in);
            for (int depth = 0; xml.hasNext(); ) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT && depth++ == 1) {
                    rows.accept(column -> xml.getAttributeValue(null, column.replace('.', '_')));
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                }
            }
        }
    }

    private static void yaml(Path file, Consumer<UnaryOperator<String>> rows) throws IOException {
        LoaderOptions large = new LoaderOptions();
        large.setCodePointLimit(Integer.MAX_VALUE);
        try (var in = Files.newBufferedReader(file)) {
            Deque<String> path = new ArrayDeque<>();
            Map<String, String> row = new HashMap<>();
            String key = null;
            int depth = 0;
            for (Event event : new Yaml(large).parse(in)) {
                if (event instanceof MappingStartEvent) {
                    depth++;
                    path.addLast(key == null ? "" : key + ".");
                    key = null;
                } else if (event instanceof MappingEndEvent) {
                    path.removeLast();
                    if (--depth == 0) {
                        rows.accept(Map.copyOf(row)::get);
                        row.clear();
                    }
                } else if (event instanceof ScalarEvent scalar && key == null) {
                    key = scalar.getValue();
                } else if (event instanceof ScalarEvent scalar) {
                    row.put(String.join("", path) + key, scalar.getValue());
                    key = null;
                }
            }
        }
    }

    private static void sheet(Path file, Consumer<UnaryOperator<String>> rows)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        try (OPCPackage book = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(book);
            XMLReader xml = XMLHelper.newXMLReader();
            Cells cells = new Cells(rows);
            xml.setContentHandler(new XSSFSheetXMLHandler(
                    reader.getStylesTable(), new ReadOnlySharedStringsTable(book), cells, false));
            for (Iterator<InputStream> sheets = reader.getSheetsData(); sheets.hasNext(); ) {
                try (InputStream sheet = sheets.next()) {
                    xml.parse(new InputSource(sheet));
                }
            }
        }
    }

    /** The first row has the names of the columns. */
    private static final class Cells implements XSSFSheetXMLHandler.SheetContentsHandler {
        private final Consumer<UnaryOperator<String>> rows;
        private final Map<String, String> letters = new HashMap<>();
        private final Map<String, String> row = new HashMap<>();

        Cells(Consumer<UnaryOperator<String>> rows) {
            this.rows = rows;
        }

        @Override
        public void startRow(int number) {
            row.clear();
        }

        @Override
        public void cell(String reference, String value, XSSFComment comment) {
            row.put(reference.replaceAll("\\d", ""), value);
        }

        @Override
        public void endRow(int number) {
            if (number == 0) {
                row.forEach((letter, name) -> letters.put(name, letter));
            } else {
                rows.accept(column -> row.get(letters.get(column)));
            }
        }
    }

    private static void avro(Path file, Consumer<UnaryOperator<String>> rows) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DataFileStream<GenericRecord> records = new DataFileStream<>(in, new GenericDatumReader<>())) {
            for (GenericRecord row : records) {
                rows.accept(column -> {
                    Object at = row;
                    for (String name : column.split("\\.")) {
                        at = ((GenericRecord) at).get(name);
                    }
                    return at.toString();
                });
            }
        }
    }
}
