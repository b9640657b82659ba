package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.Seedbed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The files that the build wrote, on the test class path like any other resource. */
class FixtureTest {

    @Test
    void holdsTheRowsThatTestsGet() throws IOException {
        List<String> lines = read("/customers.csv");
        Customer seventeenth = Seedbed.of(Customer.class).seed(42).plan().row(17);

        assertThat(lines).hasSize(1 + 10_000);
        assertThat(lines.get(0))
                .isEqualTo("id,firstName,lastName,email,age,tier,balance,customerSince,"
                        + "address.street,address.city,address.state,address.postcode");
        assertThat(lines.get(1 + 17))
                .startsWith(seventeenth.id() + ",")
                .contains("," + seventeenth.email() + "," + seventeenth.age() + "," + seventeenth.tier() + ",")
                .endsWith("," + seventeenth.address().postcode());
    }

    @Test
    void isAlsoWrittenForAClassThatAsksForIt() throws IOException {
        List<String> lines = read("/orders.ndjson");
        Order first = Seedbed.of(Order.class).seed(42).plan().row(0);

        assertThat(lines).hasSize(1_000);
        assertThat(lines.get(0))
                .contains("\"id\":\"" + first.id() + "\"")
                .contains("\"sku\":\"" + first.lines().get(0).sku() + "\"");
    }

    private static List<String> read(String file) throws IOException {
        try (InputStream in = FixtureTest.class.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
