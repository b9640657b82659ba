package benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import net.datafaker.Faker;

/** Objects filled from Datafaker, field by field. */
final class ByDatafaker {

    private final Random random = new Random(42);
    private final Faker faker = new Faker(Locale.ENGLISH, random);

    Customer customer(long row) {
        Customer customer = new Customer();
        customer.setId(row + 1);
        customer.setFirstName(faker.name().firstName());
        customer.setLastName(faker.name().lastName());
        customer.setEmail(faker.internet().emailAddress());
        customer.setAge((int) Math.max(18, Math.min(99, Math.round(38 + 12 * random.nextGaussian()))));
        customer.setTier(faker.options().option(Tier.class));
        customer.setBalance(
                BigDecimal.valueOf(120 * Math.exp(0.8 * random.nextGaussian())).setScale(2, RoundingMode.HALF_EVEN));
        customer.setCustomerSince(
                LocalDate.of(2026, 7, 1).minusDays(faker.number().numberBetween(1, 3652)));
        customer.setLastSeen(faker.timeAndDate().past(3652, TimeUnit.DAYS));
        customer.setToken(UUID.fromString(faker.internet().uuid()));
        return customer;
    }

    Order order(long row) {
        return new Order(
                row + 1,
                Instant.EPOCH.plusSeconds(faker.number().numberBetween(1_467_331_200L, 1_782_907_200L)),
                new Order.Recipient(
                        faker.name().firstName(),
                        faker.name().lastName(),
                        new Order.Place(faker.address().city(), faker.number().numberBetween(10_000, 100_000))),
                List.of(line(), line(), line()));
    }

    private Order.Line line() {
        return new Order.Line(
                faker.regexify("[A-Z]{3}-[0-9]{4}"),
                faker.number().numberBetween(1, 100),
                BigDecimal.valueOf(faker.number().numberBetween(99, 50_000), 2));
    }
}
