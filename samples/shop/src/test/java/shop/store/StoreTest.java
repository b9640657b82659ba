package shop.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.seedbed.junit.LoadDataset;
import io.seedbed.junit.Synthetic;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Queries against a database with all that the shop stores, whose tables were made from the entities. */
@LoadDataset(value = Store.class, once = true)
class StoreTest {

    @Test
    void twoInAHundredPaymentsAreFraudToTheRow(Connection database, @Synthetic Store store) throws SQLException {
        long payments = number(database, "SELECT COUNT(*) FROM payments");

        assertThat(payments).isEqualTo(store.purchases().size()).isBetween(2_500L, 3_500L);
        assertThat(number(database, "SELECT COUNT(*) FROM payments WHERE fraud"))
                .isEqualTo(Math.round(payments * 0.02));
    }

    @Test
    void fraudIsAboutMoreMoneyFromElsewhere(Connection database) throws SQLException {
        assertThat(number(database, "SELECT MEDIAN(amount) FROM payments WHERE fraud"))
                .isBetween(250L, 650L);
        assertThat(number(database, "SELECT MEDIAN(amount) FROM payments WHERE NOT fraud"))
                .isBetween(36L, 44L);
        assertThat(number(database, "SELECT COUNT(*) FROM payments WHERE (country = 'US') <> (currency = 'USD')"))
                .isZero();
    }

    @Test
    void nobodyBuysBeforeHavingAnAccount(Connection database) throws SQLException {
        assertThat(
                        number(
                                database,
                                "SELECT COUNT(*) FROM purchases p JOIN buyers b ON b.id = p.buyer_id WHERE p.placed_on <= b.since"))
                .isZero();
    }

    @Test
    void fewProductsMakeMostOfTheSales(Connection database) throws SQLException {
        long all = number(database, "SELECT COUNT(*) FROM items");
        long ofTheTenBest = number(
                database,
                "SELECT SUM(n) FROM (SELECT COUNT(*) n FROM items GROUP BY product_id ORDER BY n DESC FETCH FIRST 10 ROWS ONLY)");

        // The ten most popular of 200 by Zipf's law: 49.8 % of all.
        assertThat(ofTheTenBest * 100 / all).isBetween(46L, 54L);
    }

    @Test
    void theDatabaseKnowsWhatRefersToWhatAndWhatIsUnique(Connection database) {
        for (String wrong : List.of(
                "DELETE FROM buyers WHERE id = (SELECT MIN(buyer_id) FROM purchases)",
                "UPDATE buyers SET email = (SELECT email FROM buyers WHERE id = 1) WHERE id = 2",
                "UPDATE payments SET purchase_id = (SELECT MIN(purchase_id) FROM payments)",
                "INSERT INTO reviews (id, buyer_id, product_id, stars) SELECT -1, buyer_id, product_id, 1 FROM reviews LIMIT 1")) {
            assertThatExceptionOfType(SQLException.class)
                    .as(wrong)
                    .isThrownBy(() -> {
                        try (Statement statement = database.createStatement()) {
                            statement.executeUpdate(wrong);
                        }
                    })
                    .matches(e -> e.getSQLState().startsWith("23"), "breaks a constraint");
        }
    }

    private static long number(Connection database, String query) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
