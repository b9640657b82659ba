package sales;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.Seedbed;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** The files that the build wrote, and a query of one of them. */
class QueryTest {

    @Test
    void findsTheRowsThatTestsGet() throws SQLException, URISyntaxException {
        Path file = Path.of(QueryTest.class.getResource("/sales.parquet").toURI());
        String query = "SELECT soldAt, shop.city, list_sum([item.price FOR item IN items]) AS total FROM '" + file
                + "' WHERE number = (SELECT min(number) + 17 FROM '" + file + "')";
        Sale seventeenth = Seedbed.of(Sale.class).seed(42).plan().row(17);

        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            assertThat(found.next()).isTrue();
            assertThat(found.getObject("soldAt", OffsetDateTime.class).toInstant())
                    .isEqualTo(seventeenth.soldAt());
            assertThat(found.getString("city")).isEqualTo(seventeenth.shop().city());
            assertThat(found.getBigDecimal("total"))
                    .isEqualTo(seventeenth.items().stream().map(Item::price).reduce(BigDecimal.ZERO, BigDecimal::add));
            assertThat(found.next()).isFalse();
        }
    }

    @Test
    void theSchemaStandsInTheFile() throws IOException {
        try (InputStream in = QueryTest.class.getResourceAsStream("/sales.avro")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1))
                    .startsWith("Obj\u0001")
                    .contains("{\"name\":\"soldAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}}")
                    .contains("\"logicalType\":\"decimal\",\"precision\":6,\"scale\":2");
        }
    }
}
