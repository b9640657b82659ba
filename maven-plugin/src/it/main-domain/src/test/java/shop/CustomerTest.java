package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedbed.Seedbed;
import io.seedbed.plan.Plan;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CustomerTest {

    @Test
    void fixturesAreOnTheTestClassPathAndHoldThePlansRows() throws IOException {
        List<String> lines = read("/customers.ndjson");
        assertEquals(20, lines.size());
        Plan<Customer> plan = Seedbed.of(Customer.class).seed(42).plan();
        for (int row = 0; row < lines.size(); row++) {
            Customer customer = plan.row(row);
            assertTrue(lines.get(row).contains("\"age\":" + customer.age() + ","), lines.get(row));
        }
        assertEquals(1 + 5000, read("/customers.csv").size());
        assertEquals("name,age,address.city,address.latitude", read("/customers.csv").get(0));
        assertTrue(read("/sql/customers.sql").get(0).startsWith("INSERT INTO shop.people (name, age, address_city,"));
    }

    @Test
    void groupsOfAFixtureHoldForItsRows() throws IOException {
        List<String> csv = read("/seniors.csv");
        assertEquals(1 + 200, csv.size());
        csv.subList(1, csv.size()).forEach(line -> assertTrue(line.matches("[^,]*,(6[5-9]|[7-9]\\d|\\d{3,}),.*"), line));
        assertEquals(20, read("/seniors.ndjson").size());
        read("/seniors.ndjson").forEach(line -> assertTrue(line.matches(".*\"age\":(6[5-9]|[7-9]\\d),.*"), line));
    }

    private static List<String> read(String file) throws IOException {
        var stream = CustomerTest.class.getResourceAsStream(file);
        assertNotNull(stream, file);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        }
    }
}
