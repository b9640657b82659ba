package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.annotation.Dataset;
import io.seedbed.annotation.Rows;
import io.seedbed.dataset.Table;
import io.seedbed.junit.LoadDataset;
import io.seedbed.junit.Synthetic;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** A query against customers in a database, which is H2 in memory unless a test says otherwise. */
@LoadDataset(DatabaseTest.Customers.class)
class DatabaseTest {

    @Dataset
    interface Customers {
        @Rows(500)
        Table<Customer> customers();
    }

    @Test
    void countsTheCustomersOfATier(Connection database, @Synthetic Customers data) throws SQLException {
        long gold = data.customers().stream()
                .filter(customer -> customer.tier() == Tier.GOLD)
                .count();

        assertThat(count(database, "tier = 'GOLD'")).isEqualTo(gold).isPositive();
        assertThat(count(database, "city IS NOT NULL")).isEqualTo(500);
    }

    private static long count(Connection database, String condition) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM customers WHERE " + condition)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
