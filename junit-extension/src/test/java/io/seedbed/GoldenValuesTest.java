package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.annotation.Exponential;
import io.seedbed.annotation.Gamma;
import io.seedbed.annotation.LogNormal;
import io.seedbed.annotation.Normal;
import io.seedbed.annotation.NullRate;
import io.seedbed.annotation.Poisson;
import io.seedbed.annotation.Unique;
import io.seedbed.annotation.Weighted;
import io.seedbed.annotation.Zipf;
import io.seedbed.plan.Plan;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Values as literals: the same on every JDK, in every time zone and locale, on any number of threads, in any order.
 *
 * <p>A difference means that users' fixtures would change, which needs a new {@link Plan#ALGORITHM} number. To write the
 * file anew after that, run this test with {@code -DargLine=-Dseedbed.golden=write}.
 */
class GoldenValuesTest {

    private static final String FILE = "golden-values.txt";
    private static final int ROWS = 40;

    enum Tier {
        BASIC,
        SILVER,
        GOLD
    }

    record Part(
            @Pattern(regexp = "[A-Z]{3}-\\d{4}") String sku,
            @Zipf(n = 50, exponent = 1.1) int rank) {}

    record Wide(
            @Unique @Positive long id,
            @Normal(mean = 38, sd = 12) @Min(18) @Max(99) int age,

            @LogNormal(median = 120, sigma = 0.8) @Digits(integer = 8, fraction = 2) @Positive
            BigDecimal balance,

            @Gamma(shape = 2, scale = 3) double waited,
            @Poisson(mean = 4) short visits,
            @Exponential(mean = 30) @Past LocalDate seen,
            @Exponential(mean = 14) Duration took,
            @Future Instant due,
            @Weighted({"BASIC=75", "SILVER=20", "GOLD=5"}) Tier tier,
            float ratio,
            boolean flag,
            char letter,
            UUID token,
            @NullRate(0.3) @Nullable Integer maybe,
            Optional<@Size(min = 2, max = 4) String> hint,
            @NotBlank @Size(max = 20) String note,
            @Size(min = 1, max = 3) List<Part> parts,
            Map<@Size(min = 3, max = 5) String, @Positive Integer> counts) {}

    /** The words are Datafaker's, of the version that the build pins: another version has others. */
    record Person(String firstName, String lastName, @Email String email, String city, String postcode) {}

    private static String rows(LongStream numbers) {
        Plan<Wide> wide = Seedbed.of(Wide.class).seed(2026).plan();
        Plan<Person> person = Seedbed.of(Person.class).seed(2026).plan();
        Map<Long, String> lines = numbers.boxed()
                .collect(Collectors.toConcurrentMap(
                        n -> n, n -> n + " " + wide.row(n) + "\n" + n + " " + person.row(n)));
        return LongStream.range(0, ROWS).mapToObj(lines::get).collect(Collectors.joining("\n")) + "\n";
    }

    private static String golden() throws IOException {
        if ("write".equals(System.getProperty("seedbed.golden"))) {
            Path file = Path.of("src/test/resources/io/seedbed", FILE);
            Files.createDirectories(file.getParent());
            Files.writeString(file, rows(LongStream.range(0, ROWS)));
        }
        try (InputStream in = GoldenValuesTest.class.getResourceAsStream(FILE)) {
            assertThat(in).as(FILE).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void assertGolden(String actual) throws IOException {
        assertThat(actual)
                .as("values moved: this needs a new Plan.ALGORITHM, and then the file anew (see the class comment)")
                .isEqualTo(golden());
    }

    @Test
    void areWhatTheyWere() throws IOException {
        assertGolden(rows(LongStream.range(0, ROWS)));
    }

    @Test
    void doNotHangOnTheOrderOfRows() throws IOException {
        assertGolden(rows(LongStream.range(0, ROWS).map(n -> ROWS - 1 - n)));
    }

    @Test
    void doNotHangOnThreads() throws Exception {
        ForkJoinPool eight = new ForkJoinPool(8);
        try {
            assertGolden(eight.submit(() -> rows(LongStream.range(0, ROWS).parallel()))
                    .get());
        } finally {
            eight.shutdown();
        }
    }

    @ParameterizedTest
    @CsvSource({"Pacific/Auckland, tr-TR", "America/Los_Angeles, ar-EG"})
    void doNotHangOnTheDefaultTimeZoneAndLocale(String zone, String locale) throws IOException {
        TimeZone zoneBefore = TimeZone.getDefault();
        Locale localeBefore = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            Locale.setDefault(Locale.forLanguageTag(locale));
            assertGolden(rows(LongStream.range(0, ROWS)));
        } finally {
            TimeZone.setDefault(zoneBefore);
            Locale.setDefault(localeBefore);
        }
    }
}
