package io.seedbed.load;

import io.seedbed.sql.TableSql;
import java.math.BigDecimal;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds which column of a row a database refused: the one that it names, or else the one that can not hold its value. */
final class Culprit {
    /** Behind it H2 repeats the statement, which names every column. */
    private static final String STATEMENT = "; SQL statement";

    private final TableSql table;

    Culprit(TableSql table) {
        this.table = table;
    }

    OptionalInt column(Connection database, @Nullable Object[] cells, SQLException refusal) {
        OptionalInt named = named(reason(refusal));
        if (named.isPresent()) {
            return named;
        }
        try {
            return tooLarge(Metadata.of(database, table).columns(), cells);
        } catch (SQLException e) {
            return OptionalInt.empty();
        }
    }

    /** What the database said, without the statement, and the last of what it said of a batch. */
    static String reason(SQLException refusal) {
        SQLException last = refusal;
        while (refusal instanceof BatchUpdateException && last.getNextException() != null) {
            last = last.getNextException();
        }
        String message = String.valueOf(last.getMessage());
        int end = message.indexOf(STATEMENT);
        return (end < 0 ? message : message.substring(0, end)).strip();
    }

    /**
     * The first name that stands in quotes or parentheses, or behind the table's, or as in {@code COPY orders, line 1, column note: "x"};
     * words of the sentence itself do not.
     */
    private OptionalInt named(String reason) {
        int first = Integer.MAX_VALUE;
        int found = -1;
        List<String> names = names();
        for (int i = 0; i < names.size(); i++) {
            String name = Pattern.quote(names.get(i));
            Matcher mention = Pattern.compile(
                            "[\"'`(\\[.]" + name + "(?![A-Za-z0-9_])|COPY .*, \\S+ " + name + "(?=[:,])",
                            Pattern.CASE_INSENSITIVE)
                    .matcher(reason);
            if (mention.find() && mention.start() < first) {
                first = mention.start();
                found = i;
            }
        }
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    private OptionalInt tooLarge(Map<String, Metadata.Declared> columns, @Nullable Object[] cells) {
        List<String> names = names();
        return IntStream.range(0, cells.length)
                .filter(i -> {
                    Metadata.Declared declared = columns.get(names.get(i).toLowerCase(Locale.ROOT));
                    return declared != null && !table.isLate(i) && !holds(declared, cells[i]);
                })
                .findFirst();
    }

    private static boolean holds(Metadata.Declared declared, @Nullable Object cell) {
        if (cell == null) {
            return declared.nullable();
        }
        if (cell instanceof String text) {
            return text.codePointCount(0, text.length()) <= declared.size();
        }
        return !(cell instanceof BigDecimal number)
                || number.precision() - number.scale() <= declared.size() - declared.decimals();
    }

    private List<String> names() {
        return table.names().stream().map(Culprit::unquoted).toList();
    }

    /** A name without what SQL puts around it. */
    static String unquoted(String name) {
        return name.replaceAll("[\"`\\[\\]]", "");
    }
}
