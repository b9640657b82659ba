package io.seedbed.sql;

import io.seedbed.table.UnwritableException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The databases that SQL can be written for. */
public enum Dialect {
    /** The part of SQL that databases agree on. */
    ANSI(new StandardSql()),
    /** PostgreSQL. */
    POSTGRESQL(new PostgreSql()),
    /** MySQL and MariaDB. */
    MYSQL(new MySql()),
    /** H2. */
    H2(new H2Sql()),
    /** Microsoft SQL Server. */
    SQLSERVER(new SqlServerSql()),
    /** Oracle. */
    ORACLE(new OracleSql()),
    /** SQLite. */
    SQLITE(new SqliteSql());

    private final StandardSql sql;

    Dialect(StandardSql sql) {
        this.sql = sql;
    }

    StandardSql sql() {
        return sql;
    }

    /**
     * Returns the dialect of a database.
     *
     * @param product what its driver calls it, such as {@code Microsoft SQL Server}
     * @return its dialect, or else ANSI
     */
    public static Dialect ofProduct(String product) {
        String name = product.toUpperCase(Locale.ROOT).replace(" ", "");
        if (name.contains("MARIADB")) {
            return MYSQL;
        }
        return Arrays.stream(values())
                .filter(dialect -> name.contains(dialect.name()))
                .findFirst()
                .orElse(ANSI);
    }

    /**
     * Returns the dialect of a name.
     *
     * @param name a name in any case
     * @return the dialect
     * @throws UnwritableException if there is none
     */
    public static Dialect named(String name) {
        return Arrays.stream(values())
                .filter(dialect -> dialect.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new UnwritableException("there is no dialect \"" + name + "\". The dialects are "
                        + Arrays.stream(values())
                                .map(dialect -> dialect.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))
                        + "."));
    }
}
