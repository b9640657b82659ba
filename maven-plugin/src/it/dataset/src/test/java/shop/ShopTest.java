package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedbed.junit.Seed;
import io.seedbed.junit.Synthetic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

@Seed(7)
class ShopTest {

    @Test
    void aDatabaseLoadsTheFilesInOrderAndHoldsWhatATestGets(@Synthetic Shop shop) throws Exception {
        try (Connection database = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = database.createStatement()) {
            for (String file : new String[] {"1-customers", "2-orders", "3-lines"}) {
                statement.execute(read("/db/" + file + ".sql"));
            }
            try (ResultSet lines = statement.executeQuery("SELECT order_id, quantity FROM lines")) {
                for (int row = 0; row < shop.lines().size(); row++) {
                    assertTrue(lines.next());
                    assertEquals(shop.lines().row(row).order().id(), lines.getLong(1));
                    assertEquals(shop.lines().row(row).quantity(), lines.getInt(2));
                }
            }
            assertThrows(SQLException.class, () -> statement.execute("DELETE FROM customers"));
        }
    }

    @Test
    void theDatabaseIsLoaded(@Synthetic Shop shop) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:h2:./target/shop", "sa", "");
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*), SUM(quantity) FROM shop.lines")) {
            assertTrue(rows.next());
            assertEquals(shop.lines().size(), rows.getLong(1));
            assertEquals(shop.lines().stream().mapToLong(Shop.Line::quantity).sum(), rows.getLong(2));
        }
    }

    @Test
    void oneEntityHasAFileOfItsOwn(@Synthetic Shop shop) throws IOException {
        String[] lines = read("/json/orders.ndjson").split("\\n");
        assertEquals(1_000, lines.length);
        Shop.Order order = shop.orders().row(17);
        assertEquals("{\"id\":" + order.id() + ",\"customer\":{\"id\":" + order.customer().id() + "}}", lines[17]);
    }

    private static String read(String file) throws IOException {
        try (var stream = ShopTest.class.getResourceAsStream(file)) {
            assertNotNull(stream, file);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
