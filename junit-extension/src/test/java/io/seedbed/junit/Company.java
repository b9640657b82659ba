package io.seedbed.junit;

import io.seedbed.annotation.Dataset;
import io.seedbed.annotation.References;
import io.seedbed.annotation.Rows;
import io.seedbed.annotation.Sequence;
import io.seedbed.annotation.Unique;
import io.seedbed.dataset.Table;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A data set for guinea pigs to load, and what they ask of a database. */
@Dataset
interface Company {

    @Rows(30)
    Table<Bill> bills();

    @Rows(10)
    Table<Client> clients();

    record Client(
            @Unique @Positive long id,
            @NotBlank @Size(max = 12) String name) {}

    record Bill(
            @Sequence int id,
            @NotNull @References(Client.class) Client client,

            @NotNull @Positive @Digits(integer = 5, fraction = 2) @Max(99_999)
            BigDecimal total) {}

    /** What an entity's rows sum up to, in Java. */
    static List<BigDecimal> totals(Company company) {
        return company.bills().stream().map(Bill::total).toList();
    }

    /** The same in the database. */
    static List<BigDecimal> totals(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return totals(connection);
        }
    }

    static List<BigDecimal> totals(Connection connection) throws SQLException {
        List<BigDecimal> totals = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT total FROM bills ORDER BY id")) {
            while (rows.next()) {
                totals.add(rows.getBigDecimal(1));
            }
        }
        return totals;
    }

    static void execute(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
