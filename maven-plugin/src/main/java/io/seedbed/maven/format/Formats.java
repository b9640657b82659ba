package io.seedbed.maven.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The formats there are, found by their names or by a file's ending. */
public enum Formats {
    /** Comma-separated values with a header. */
    CSV("csv") {
        @Override
        public Format of(List<String> columns, String table) {
            return new CsvFormat(columns);
        }
    },
    /** One JSON array of objects. */
    JSON("json") {
        @Override
        public Format of(List<String> columns, String table) {
            return JsonFormat.array(columns);
        }
    },
    /** One JSON object per line. */
    NDJSON("ndjson", "jsonl") {
        @Override
        public Format of(List<String> columns, String table) {
            return JsonFormat.lines(columns);
        }
    },
    /** SQL inserts. */
    SQL("sql") {
        @Override
        public Format of(List<String> columns, String table) {
            return new SqlFormat(table, columns);
        }
    };

    private final List<String> names;

    Formats(String... names) {
        this.names = List.of(names);
    }

    /**
     * Returns the format for rows of these columns.
     *
     * @param columns the columns' paths, such as {@code address.city}
     * @param table the table that SQL inserts into; other formats do not use it
     * @return the format
     * @throws IllegalArgumentException if the format cannot tell two of these columns apart
     */
    public abstract Format of(List<String> columns, String table);

    /**
     * Returns the format of this name.
     *
     * @param name a name or file ending such as {@code csv}, in any case
     * @return the format
     * @throws IllegalArgumentException if there is none
     */
    public static Formats named(String name) {
        for (Formats format : values()) {
            if (format.names.contains(name.toLowerCase(Locale.ROOT))) {
                return format;
            }
        }
        throw new IllegalArgumentException("there is no format \"" + name + "\". The formats are " + all() + ".");
    }

    /**
     * Returns the format that the file's ending names.
     *
     * @param file a file's name, with or without folders
     * @return the format
     * @throws IllegalArgumentException if the ending names none
     */
    public static Formats ofFile(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
            throw new IllegalArgumentException("the file has no ending that tells its format. The formats are " + all()
                    + ". Give the file such an ending, or name its <format>.");
        }
        try {
            return named(name.substring(dot + 1));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    e.getMessage() + " Give the file such an ending, or name its <format>.", e);
        }
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

    private static String all() {
        List<String> all = new ArrayList<>();
        for (Formats format : values()) {
            all.addAll(format.names);
        }
        return String.join(", ", all);
    }
}
