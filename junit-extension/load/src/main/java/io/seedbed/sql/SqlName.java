package io.seedbed.sql;

import io.seedbed.table.Column;
import io.seedbed.table.UnwritableException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names of tables and columns: {@code address.zipCode} becomes {@code address_zip_code}, quoted only if it must be. */
public final class SqlName {
    /** Words that SQL:2016 reserves and that are likely names of a class or a property. */
    private static final Set<String> RESERVED = Set.of(
            ("all and any array as at authorization between binary blob boolean both by call case cast char character check"
                            + " clob column commit condition connect constraint contains convert count create cross cube current"
                            + " cursor cycle date day decimal declare default delete desc describe distinct double drop dynamic"
                            + " each element else end escape except exec execute exists external false fetch filter float for"
                            + " foreign free from full function get global grant group grouping groups having hold hour identity"
                            + " in inner insert int integer intersect interval into is join key language large last lateral leading left"
                            + " level like limit local match max member merge method min minute mod module month national"
                            + " natural new no none normalize not null numeric of offset old on only open or order out outer"
                            + " over parameter partition percent period position power precision prepare primary procedure range"
                            + " rank real ref references release result return revoke right rollback row rows scope scroll"
                            + " search second select sensitive session_user set show similar smallint some specific sql start"
                            + " static sum system table then time timestamp to top trailing translate trigger trim true"
                            + " truncate union unique unknown update user using value values varchar varying when whenever"
                            + " where window with within without year")
                    .split(" "));

    private SqlName() {}

    /** Each part of {@code schema.table}, in the user's spelling. */
    static String table(String name, StandardSql sql) {
        List<String> parts = new ArrayList<>();
        for (String part : name.split("\\.", -1)) {
            parts.add(sql.name(part));
        }
        return String.join(".", parts);
    }

    /** A column, as a column calls itself. */
    static String column(String called, StandardSql sql) {
        return sql.name(snake(called));
    }

    /**
     * Returns the names of columns, which must differ.
     *
     * @param columns the columns
     * @param what what a name becomes, for messages
     * @param quoted how a name in lower case with underscores is written
     * @return the names in the order of the columns
     * @throws UnwritableException if two columns would get one name
     */
    public static List<String> distinct(List<Column> columns, String what, UnaryOperator<String> quoted) {
        Map<String, String> pathOf = new LinkedHashMap<>();
        for (Column column : columns) {
            String name = quoted.apply(snake(column.name()));
            String other = pathOf.putIfAbsent(name, column.path());
            if (other != null) {
                throw new UnwritableException(
                        "Properties \"" + other + "\" and \"" + column.path() + "\" would both be the " + what + " "
                                + name + ". Rename one of them, or write another format.");
            }
        }
        return List.copyOf(pathOf.keySet());
    }

    /**
     * Returns the usual name in SQL: {@code OrderLine} goes to {@code order_line}, {@code homeURL} to {@code home_url}, {@code address.city}
     * to {@code address_city}.
     *
     * @param name a name or path as Java has it
     * @return the name in lower case with underscores
     */
    public static String snake(String name) {
        return name.replace('.', '_')
                .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("([A-Z])([A-Z][a-z])", "$1_$2")
                .toLowerCase(Locale.ROOT);
    }

    /** @param alsoReserved words that a database reserves beyond the standard, in lower case */
    static String quotedIfNeeded(String name, Set<String> alsoReserved) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean plain =
                name.matches("[A-Za-z_][A-Za-z0-9_]*") && !RESERVED.contains(lower) && !alsoReserved.contains(lower);
        return plain ? name : '"' + name.replace("\"", "\"\"") + '"';
    }

    /**
     * Returns the name of an entity's table: {@code orderLines} goes to {@code order_lines}.
     *
     * @param entity the entity's name
     * @param stored the name that JPA states, behind that of a schema if there is one; null if it states none
     * @return a name in lower case with underscores
     */
    public static String tableOf(String entity, @Nullable String stored) {
        return stored == null
                ? snake(entity)
                : Arrays.stream(stored.split("\\.")).map(SqlName::snake).collect(Collectors.joining("."));
    }
}
