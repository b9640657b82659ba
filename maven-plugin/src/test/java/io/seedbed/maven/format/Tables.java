package io.seedbed.maven.format;

import java.util.List;

/** Tables for tests. */
final class Tables {
    private Tables() {}

    /** A table whose columns may hold any text, or nothing. */
    static Table ofText(String name, List<String> columns, long rows) {
        return new Table(name, columns.stream().map(Tables::textColumn).toList(), rows);
    }

    private static Column textColumn(String path) {
        return new Column(path, new ColumnType.Plain(Kind.TEXT, true, null, null, null), List.of(), false);
    }
}
