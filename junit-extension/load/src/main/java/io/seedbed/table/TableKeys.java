package io.seedbed.table;

import java.util.List;

/**
 * What ties a table to others of its data set.
 *
 * @param unique the columns that others refer to together, by what they are called
 * @param foreign the relations of this table's rows to others
 * @param late relations of the rows of tables before, which can only be stated when this table is there
 */
public record TableKeys(List<List<String>> unique, List<ForeignKey> foreign, List<ForeignKey> late) {

    /** Of a table on its own. */
    public static final TableKeys NONE = new TableKeys(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public TableKeys {
        unique = List.copyOf(unique);
        foreign = List.copyOf(foreign);
        late = List.copyOf(late);
    }

    /**
     * A relation.
     *
     * @param table the table whose rows refer
     * @param columns the columns that hold what they refer to, by what they are called
     * @param target the table that they refer to
     * @param targetColumns the columns there, by what they are called
     * @param late whether the other table comes behind this one
     */
    public record ForeignKey(
            String table, List<String> columns, String target, List<String> targetColumns, boolean late) {

        /** Copies the lists. */
        public ForeignKey {
            columns = List.copyOf(columns);
            targetColumns = List.copyOf(targetColumns);
        }
    }
}
