package million;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** What the shop's tables must refuse, once their rows are there. */
final class Constraints {
    private static final List<String> WRONG = List.of(
            "DELETE FROM buyers WHERE id = (SELECT MIN(buyer_id) FROM purchases)",
            "UPDATE items SET product_id = -1 WHERE id = 1",
            "UPDATE buyers SET email = (SELECT email FROM buyers WHERE id = 1) WHERE id = 2",
            "UPDATE payments SET purchase_id = (SELECT MIN(purchase_id) FROM payments) WHERE purchase_id"
                    + " = (SELECT MAX(purchase_id) FROM payments)",
            "INSERT INTO reviews (id, buyer_id, product_id, stars) SELECT -1, buyer_id, product_id, 1 FROM reviews"
                    + " WHERE id = 1");

    private Constraints() {}

    /** Breaks a foreign key from either side, and what is unique alone and together; each must fail by SQL's class 23. */
    static void assertKept(Connection database) {
        for (String wrong : WRONG) {
            assertThatExceptionOfType(SQLException.class)
                    .as(wrong)
                    .isThrownBy(() -> execute(database, wrong))
                    .matches(e -> e.getSQLState().startsWith("23"), "breaks a constraint");
        }
    }

    private static void execute(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
