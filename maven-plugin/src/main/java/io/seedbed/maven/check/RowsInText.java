package io.seedbed.maven.check;

/** How a text's lines tell its rows apart. */
enum RowsInText {
    /** Each line is a row. */
    LINES(0, false),
    /** Behind a header each line is a row, but for line feeds in quotes. */
    RECORDS(1, true),
    /** Lines say nothing of rows. */
    UNKNOWN(0, false);

    private final int header;
    private final boolean quoted;

    RowsInText(int header, boolean quoted) {
        this.header = header;
        this.quoted = quoted;
    }

    /** The way of a format by its name in manifests. */
    static RowsInText of(String format) {
        return switch (format) {
            case "ndjson" -> LINES;
            case "csv", "tsv" -> RECORDS;
            default -> UNKNOWN;
        };
    }

    /** Whether quotes hide line feeds. */
    boolean quoted() {
        return quoted;
    }

    /** The number of the row behind so many ends of rows; -1 if it is unknown. */
    long row(long ends) {
        return this == UNKNOWN ? -1 : Math.max(-1, ends - header);
    }
}
