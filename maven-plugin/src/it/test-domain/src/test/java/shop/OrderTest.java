package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.seedbed.annotation.Fixture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@Fixture(type = Order.class, file = "fixtures/orders.sql", rows = 2)
class OrderTest {

    @Test
    void fixturesAreOnTheTestClassPath() throws IOException {
        assertEquals(1 + 100, lines("/orders.txt"));
        assertEquals(2 + 3, lines("/orders.json"));
        assertEquals(1 + 2, lines("/fixtures/orders.sql"));
    }

    private static long lines(String file) throws IOException {
        try (var stream = OrderTest.class.getResourceAsStream(file)) {
            assertNotNull(stream, file);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().count();
        }
    }
}
