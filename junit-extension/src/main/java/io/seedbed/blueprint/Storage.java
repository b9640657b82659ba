package io.seedbed.blueprint;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a property is stored in a table, as far as JPA states it.
 *
 * @param column what its column is called; empty for the usual name
 * @param joins what the columns of a row that it refers to are called here, by their names there
 * @param parts what the columns of its parts are called, by their paths
 * @param isId whether it is the id of the row or a part of that
 * @param isEmbedded whether the columns of its parts are called as those parts, and not after it as well
 * @param joinTable the table of a collection that refers to rows of another one; {@code null} for the usual one
 * @param mapsId which part of the id is the key of the row that it refers to, empty for the whole id; {@code null} for none
 */
public record Storage(
        String column,
        Map<String, String> joins,
        Map<String, String> parts,
        boolean isId,
        boolean isEmbedded,
        @Nullable JoinTable joinTable,
        @Nullable String mapsId) {

    /** Nothing is stated. */
    public static final Storage USUAL = new Storage("", Map.of(), Map.of(), false, false, null, null);

    public Storage {
        joins = Map.copyOf(joins);
        parts = Map.copyOf(parts);
    }

    /** What the column is called here that has this name in the table that is referred to. */
    public String join(String there, String usual) {
        for (Map.Entry<String, String> join : joins.entrySet()) {
            if (isSame(join.getKey(), there)) {
                return join.getValue();
            }
        }
        return column.isEmpty() ? usual : column;
    }

    /** Whether two names are one to a database, whose strategies of naming write {@code zipCode} as {@code ZIP_CODE}. */
    public static boolean isSame(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return name.replaceAll("[_.]", "").toLowerCase(Locale.ROOT);
    }
}
