package shop;

import static net.datafaker.transformations.Field.field;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import net.datafaker.Faker;
import net.datafaker.transformations.CsvTransformer;
import net.datafaker.transformations.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * For the README's table: the columns of {@code customers.csv} by Datafaker's own CSV transformer, into a file as it offers to. (Its columns are independent of each other: no e-mail address fits a name, no postcode a city.)
 *
 * <pre>./mvnw -B -ntp -Psample,long -pl samples/shop -am test -Dtest=DatafakerCsvTest -Dsurefire.failIfNoSpecifiedTests=false</pre>
 */
@EnabledIfSystemProperty(named = "seedbed.long", matches = "true")
class DatafakerCsvTest {
    private static final int WARM_UP = 20_000;
    private static final int ROWS = 200_000;

    private final Random random = new Random(42);
    private final Faker faker = new Faker(Locale.ENGLISH, random);

    @Test
    void writesTheSameColumns(@TempDir Path directory) throws IOException {
        write(directory.resolve("warm-up.csv"), WARM_UP);
        Path file = directory.resolve("customers.csv");

        long start = System.nanoTime();
        write(file, ROWS);
        double seconds = (System.nanoTime() - start) / 1e9;

        System.out.printf(
                Locale.ROOT,
                "Datafaker's CsvTransformer: %,d rows in %.1f s, %,.0f rows/s, %.1f MB/s%n",
                ROWS,
                seconds,
                ROWS / seconds,
                Files.size(file) / 1e6 / seconds);
        try (var lines = Files.lines(file)) {
            // It ends the header with an empty line.
            assertThat(lines.filter(line -> !line.isBlank())).hasSize(1 + ROWS);
        }
    }

    private void write(Path file, int rows) throws IOException {
        CsvTransformer<Object> csv =
                CsvTransformer.<Object>builder().header(true).separator(",").build();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            csv.writeToOutputStream(out, schema(), rows);
        }
    }

    private Schema<Object, ?> schema() {
        return Schema.of(
                field("id", () -> faker.number().numberBetween(1L, 1L << 30)),
                field("firstName", () -> faker.name().firstName()),
                field("lastName", () -> faker.name().lastName()),
                field("email", () -> faker.internet().emailAddress()),
                field("age", () -> Math.max(18, Math.min(99, (int) Math.round(38 + 12 * random.nextGaussian())))),
                field("tier", () -> tier(random.nextInt(100))),
                field(
                        "balance",
                        () -> BigDecimal.valueOf(120 * Math.exp(0.8 * random.nextGaussian()))
                                .setScale(2, RoundingMode.HALF_UP)),
                field("customerSince", () -> LocalDate.of(2026, 7, 1).minusDays(1 + random.nextInt(3_650))),
                field("address.street", () -> faker.address().streetAddress()),
                field("address.city", () -> faker.address().city()),
                field("address.state", () -> faker.address().state()),
                field("address.postcode", () -> faker.address().zipCode()));
    }

    private static Tier tier(int percent) {
        return percent < 75 ? Tier.BASIC : percent < 95 ? Tier.SILVER : Tier.GOLD;
    }
}
