package io.seedbed.load;

import io.seedbed.table.Column;
import io.seedbed.table.ColumnType;
import io.seedbed.table.Kind;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** A data set of customers 0, 1, 2, ... and their orders, of which each belongs to the customer of the same number. */
final class Failures {
    static final int ROWS = 10_000;

    private Failures() {}

    static DatasetLoader loader() {
        return loader(ROWS, ROWS);
    }

    static DatasetLoader loader(int customers, int orders) {
        return new DatasetLoader("shop.Shop", entities(customers, orders), "*", 2, line -> {});
    }

    static List<EntityRows> entities(int customers, int orders) {
        List<Column> ofCustomers = List.of(column("id", Kind.LONG, true, null), column("name", Kind.TEXT, false, null));
        List<Column> ofOrders = List.of(
                column("id", Kind.LONG, true, null),
                column("customer.id", Kind.LONG, false, new Column.Foreign("customer", "customers", "id")),
                column("note", Kind.TEXT, false, null));
        return List.of(
                new EntityRows(
                        "customers",
                        customers,
                        ofCustomers,
                        (from, to) -> LongStream.range(from, to)
                                .mapToObj(row -> new Object[] {row, "customer " + row})
                                .iterator()),
                new EntityRows(
                        "orders",
                        orders,
                        ofOrders,
                        (from, to) -> LongStream.range(from, to)
                                .<Object[]>mapToObj(
                                        row -> new @Nullable Object[] {row, row, row == 4_321 ? null : "note " + row})
                                .iterator()));
    }

    private static Column column(String path, Kind kind, boolean unique, Column.@Nullable Foreign foreign) {
        Integer length = kind == Kind.TEXT ? 20 : null;
        boolean nullable = path.equals("note");
        return new Column(
                path,
                path,
                new ColumnType.Plain(kind, nullable, null, null, length),
                List.of(),
                unique,
                List.of(),
                foreign);
    }

    static void execute(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    static List<Long> counts(Connection database, String... tables) throws SQLException {
        List<Long> counts = new ArrayList<>();
        for (String table : tables) {
            try (Statement statement = database.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
                rows.next();
                counts.add(rows.getLong(1));
            }
        }
        return counts;
    }
}
