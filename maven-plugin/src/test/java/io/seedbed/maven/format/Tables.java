package io.seedbed.maven.format;

import io.seedbed.table.Column;
import io.seedbed.table.ColumnType;
import io.seedbed.table.Kind;
import io.seedbed.table.Table;
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
