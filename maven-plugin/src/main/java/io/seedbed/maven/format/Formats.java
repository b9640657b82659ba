package io.seedbed.maven.format;

import io.seedbed.sql.SqlName;
import io.seedbed.sql.TableSql;
import io.seedbed.table.Table;
import io.seedbed.table.UnwritableException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The formats there are, found by their names or by a file's ending. */
public enum Formats {
    /** Comma-separated values with a header. */
    CSV(true, (table, form) -> new CsvFormat(table.paths(), ','), "csv"),
    /** The same with tabs. */
    TSV(true, (table, form) -> new CsvFormat(table.paths(), '\t'), "tsv"),
    /** One JSON array of objects. */
    JSON(true, (table, form) -> JsonFormat.array(table.paths()), "json"),
    /** One JSON object per line. */
    NDJSON(true, (table, form) -> JsonFormat.lines(table.paths()), "ndjson", "jsonl"),
    /** One YAML list of objects. */
    YAML(true, (table, form) -> new YamlFormat(table), "yaml", "yml"),
    /** An XML element for each row, with elements for its properties. */
    XML(true, (table, form) -> new XmlFormat(table), "xml"),
    /** DbUnit's flat XML: an element for each row, with attributes for its columns. */
    DBUNIT(true, (table, form) -> new DbUnitFormat(table), "dbunit"),
    /** SQL inserts. */
    SQL(true, (table, form) -> new SqlFormat(new TableSql(table, form.dialect()), form.ddl()), "sql"),
    /** An Excel workbook. */
    XLSX(false, (table, form) -> new XlsxFormat(table), "xlsx"),
    /** Apache Avro's object container file, from an artifact of its own. */
    AVRO(false, (table, form) -> FormatProvider.named("avro").of(table), "avro"),
    /** Apache Parquet, from an artifact of its own. */
    PARQUET(false, (table, form) -> FormatProvider.named("parquet").of(table), "parquet");

    private final boolean text;
    private final Maker maker;
    private final List<String> names;

    Formats(boolean text, Maker maker, String... names) {
        this.text = text;
        this.maker = maker;
        this.names = List.of(names);
    }

    /** Makes the format of one file. */
    private interface Maker {
        Format<?> make(Table table, FileForm form);
    }

    /** Whether the file is text, which can be compressed as a whole. */
    boolean isText() {
        return text;
    }

    Format<?> of(Table table, FileForm form) {
        return maker.make(table, form);
    }

    /**
     * Returns the format of this name.
     *
     * @param name a name or file ending such as {@code csv}, in any case
     * @return the format
     * @throws UnwritableException if there is none
     */
    static Formats named(String name) {
        return find(name)
                .orElseThrow(() ->
                        new UnwritableException("there is no format \"" + name + "\". The formats are " + all() + "."));
    }

    static Optional<Formats> find(String name) {
        return Arrays.stream(values())
                .filter(format -> format.names.contains(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** All names, for messages. */
    static String all() {
        List<String> all = new ArrayList<>();
        for (Formats format : values()) {
            all.addAll(format.names);
        }
        return String.join(", ", all);
    }

    /**
     * Returns the table for a type that names none: {@code shop.OrderLine} goes to {@code order_line}.
     *
     * @param type a class name
     * @return the simple name in lower case with underscores
     */
    public static String tableOf(String type) {
        return SqlName.snake(type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1));
    }

    /**
     * Returns the table of an entity of a data set.
     *
     * @param entity the entity's name
     * @param stored the name that JPA states, with that of a schema if there is one; null if it states none
     * @return a name in lower case with underscores
     */
    public static String tableOfEntity(String entity, @Nullable String stored) {
        return SqlName.tableOf(entity, stored);
    }
}
