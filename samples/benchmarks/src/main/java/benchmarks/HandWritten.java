package benchmarks;

import io.seedbed.random.Address;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import net.datafaker.Faker;

/** What one would write by hand: the same kind of randomness, tables of names, nothing general. */
final class HandWritten {

    private static final int NAMES = 2000;
    private static final long ENTITY = Address.entity(42, "benchmarks.Customer");
    private static final long TODAY = LocalDate.of(2026, 7, 1).toEpochDay();
    private static final long NOW = 1_782_907_200L;
    private static final long DAYS = 3652;
    private static final long SECONDS = 315_569_520L;
    private static final Tier[] TIERS = Tier.values();

    private final String[] firstNames;
    private final String[] lastNames;
    private final String[] cities;

    HandWritten() {
        Faker faker = new Faker(Locale.ENGLISH, new java.util.Random(42));
        firstNames = Stream.generate(faker.name()::firstName).limit(NAMES).toArray(String[]::new);
        lastNames = Stream.generate(faker.name()::lastName).limit(NAMES).toArray(String[]::new);
        cities = Stream.generate(faker.address()::city).limit(NAMES).toArray(String[]::new);
    }

    Customer customer(long row) {
        Bits bits = new Bits(Address.row(ENTITY, row));
        Customer customer = new Customer();
        String first = bits.oneOf(firstNames);
        String last = bits.oneOf(lastNames);
        customer.setId(row + 1);
        customer.setFirstName(first);
        customer.setLastName(last);
        customer.setEmail(first.toLowerCase(Locale.ROOT) + "." + last.toLowerCase(Locale.ROOT) + bits.below(100)
                + "@example.com");
        int age;
        do {
            age = (int) Math.round(38 + 12 * bits.normal());
        } while (age < 18 || age > 99);
        customer.setAge(age);
        double tier = bits.unit();
        customer.setTier(TIERS[tier < 0.75 ? 0 : tier < 0.95 ? 1 : 2]);
        customer.setBalance(BigDecimal.valueOf(Math.round(12_000 * StrictMath.exp(0.8 * bits.normal())), 2));
        customer.setCustomerSince(LocalDate.ofEpochDay(TODAY - 1 - bits.below(DAYS)));
        customer.setLastSeen(Instant.ofEpochSecond(NOW - bits.below(SECONDS)));
        customer.setToken(new UUID(
                (bits.next() & 0xFFFFFFFFFFFF0FFFL) | 0x4000L,
                (bits.next() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L));
        return customer;
    }

    Account account(long row) {
        Bits bits = new Bits(Address.row(ENTITY, row));
        return new Account(
                1 + bits.below(1000),
                word(bits),
                word(bits),
                (int) bits.below(1000),
                bits.below(2) == 0,
                TIERS[(int) bits.below(TIERS.length)],
                BigDecimal.valueOf(bits.below(100_000), 2),
                LocalDate.ofEpochDay(TODAY - bits.below(DAYS)),
                Instant.ofEpochSecond(NOW - bits.below(SECONDS)),
                new UUID(
                        (bits.next() & 0xFFFFFFFFFFFF0FFFL) | 0x4000L,
                        (bits.next() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L));
    }

    private static String word(Bits bits) {
        char[] letters = new char[(int) (3 + bits.below(8))];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = (char) ('a' + bits.below(26));
        }
        return new String(letters);
    }

    Order order(long row) {
        Bits bits = new Bits(Address.row(ENTITY, row));
        return new Order(
                1 + bits.below(10_000),
                Instant.ofEpochSecond(NOW - bits.below(SECONDS)),
                new Order.Recipient(
                        bits.oneOf(firstNames), bits.oneOf(lastNames), new Order.Place(bits.oneOf(cities), (int)
                                (10_000 + bits.below(90_000)))),
                // A list that can be changed, as ours is.
                new java.util.ArrayList<>(List.of(line(bits), line(bits), line(bits))));
    }

    private static Order.Line line(Bits bits) {
        char[] sku = new char[8];
        for (int i = 0; i < 3; i++) {
            sku[i] = (char) ('A' + bits.below(26));
        }
        sku[3] = '-';
        for (int i = 4; i < 8; i++) {
            sku[i] = (char) ('0' + bits.below(10));
        }
        int quantity = 1;
        while (quantity < 99 && bits.unit() >= 0.4) {
            quantity++;
        }
        return new Order.Line(new String(sku), quantity, BigDecimal.valueOf(99 + bits.below(49_901), 2));
    }

    /** The bits of one row, one after the other. */
    private static final class Bits {
        private final long address;
        private long drawn;

        Bits(long address) {
            this.address = address;
        }

        long next() {
            return Address.bits(address, drawn++);
        }

        long below(long n) {
            return Address.below(next(), n);
        }

        double unit() {
            return Address.unit(next());
        }

        String oneOf(String[] values) {
            return values[(int) below(values.length)];
        }

        /** Box and Muller (1958), one of the two. */
        double normal() {
            return Math.sqrt(-2 * StrictMath.log(1 - unit())) * StrictMath.cos(2 * Math.PI * unit());
        }
    }
}
