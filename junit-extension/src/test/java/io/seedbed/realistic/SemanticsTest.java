package io.seedbed.realistic;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.domain.Axes;
import io.seedbed.domain.Axis;
import io.seedbed.domain.Interval;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SemanticsTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private final Semantics semantics = Semantics.of(Locale.ENGLISH);

    private String kind(String owner, String property, Class<?> type) {
        return semantics.kindOf(owner, property, type).map(Kind::toString).orElse("none");
    }

    @ParameterizedTest
    @CsvSource({
        "Customer, firstName, firstName",
        "Customer, first_name, firstName",
        "Customer, FIRST_NAME, firstName",
        "Customer, customerEmail, email",
        "Customer, workEmail, email",
        "Customer, emails, email",
        "Order, customerName, fullName (customer)",
        "Order, customerEmail, email (customer)",
        "Customer, name, fullName",
        "PremiumCustomer, name, fullName",
        "Product, name, productName",
        "Company, name, companyName",
        "Country, name, country:name",
        "City, name, city",
        "Widget, name, none",
        "Book, title, bookTitle",
        "Article, title, title",
        "Order, billingCity, city (billing)",
        "Order, billingAddressCity, city (billing)",
        "Order, shippingZip, postcode (shipping)",
        "Address, addressLine1, street",
        "Address, state, state",
        "Order, state, none",
        "Order, billingState, state (billing)",
        "Customer, homePhoneNumber, phone (home)",
        "Customer, clientIPAddress, ip (client)",
        "Book, authorName, fullName (author)",
        "Book, author, author",
        "Customer, companies, companyName",
        "Customer, vorname, firstName",
        "Customer, plz, postcode",
        "Thing, code, none",
        "Thing, type, none",
        "Thing, status, none",
        "Thing, id, none",
        "Thing, key, none",
        "Thing, value, none",
        "'', email, email",
    })
    void aNameSaysWhatTextMeans(String owner, String property, String expected) {
        assertThat(kind(owner, property, String.class)).isEqualTo(expected);
    }

    @Test
    void aNameCountsOnlyOnATypeThatCanCarryItsMeaning() {
        assertThat(kind("Order", "price", BigDecimal.class)).isEqualTo("price");
        assertThat(kind("Order", "price", LocalDate.class)).isEqualTo("none");
        assertThat(kind("Order", "price", String.class)).isEqualTo("none");
        assertThat(kind("Person", "firstName", int.class)).isEqualTo("none");
        assertThat(kind("Person", "age", int.class)).isEqualTo("age");
        assertThat(kind("Person", "age", Integer.class)).isEqualTo("age");
        assertThat(kind("Person", "birthDate", LocalDate.class)).isEqualTo("birthDate");
        assertThat(kind("Person", "createdAt", LocalTime.class)).isEqualTo("none");
        assertThat(kind("Job", "timeout", Duration.class)).isEqualTo("timeout");
        assertThat(kind("Page", "website", URI.class)).isEqualTo("url");
        assertThat(kind("Page", "thing", URI.class)).isEqualTo("url");
        assertThat(kind("Page", "email", URI.class)).isEqualTo("url");
    }

    @Test
    void numbersHaveTheirUsualRange() {
        assertThat(typical("Person", "age", Integer.class)).hasToString("[18, 90]");
        assertThat(typical("Line", "quantity", Integer.class)).hasToString("[1, 20]");
        assertThat(typical("Line", "unitPrice", BigDecimal.class)).hasToString("[0.99, 999.99] in steps of 0.01");
        assertThat(typical("Place", "latitude", Double.class))
                .hasToString("[-90.000000, 90.000000] in steps of 0.000001");
        assertThat(typical("Review", "rating", Integer.class)).hasToString("[1, 5]");
        assertThat(typical("Car", "modelYear", Integer.class)).hasToString("[1976, 2026]");
        assertThat(typical("Job", "timeout", Duration.class)).hasToString("[1, 3600]");
    }

    @Test
    void datesHaveTheirUsualDistanceFromNow() {
        assertThat(typical("Person", "birthDate", LocalDate.class))
                .isEqualTo(days(LocalDate.of(1936, 1, 1), LocalDate.of(2008, 1, 1)));
        assertThat(typical("Order", "createdAt", LocalDate.class))
                .isEqualTo(days(
                        LocalDate.of(2026, 1, 1).minusDays(730),
                        LocalDate.of(2026, 1, 1).minusDays(366)));
        assertThat(typical("Car", "modelYear", Year.class)).hasToString("[1976, 2026]");
        assertThat(typical("Order", "createdAt", Instant.class).high())
                .isEqualTo(BigDecimal.valueOf(NOW.minus(Duration.ofDays(366)).getEpochSecond()));
    }

    @Test
    void whatHappensInOrderLiesInOrder() {
        BigDecimal created = typical("Order", "createdAt", Instant.class).high();
        BigDecimal updatedFirst = typical("Order", "updatedAt", Instant.class).low();
        BigDecimal updatedLast = typical("Order", "updatedAt", Instant.class).high();
        BigDecimal deleted = typical("Order", "deletedAt", Instant.class).low();
        assertThat(created).isLessThan(updatedFirst);
        assertThat(updatedLast).isLessThan(deleted);
    }

    @Test
    void aKindWithoutTextHasNoTextAndAKindOfTextNoRange() {
        assertThat(semantics.text(new Kind("age", ""), Map.of())).isEmpty();
        assertThat(semantics.typical(
                        new Kind("email", ""), Axes.of(Integer.class).orElseThrow(), NOW))
                .isEmpty();
    }

    private Interval typical(String owner, String property, Class<?> type) {
        Axis<?> axis = Axes.of(type).orElseThrow();
        return semantics
                .typical(semantics.kindOf(owner, property, type).orElseThrow(), axis, NOW)
                .orElseThrow();
    }

    private static Interval days(LocalDate first, LocalDate last) {
        return Interval.integers(first.toEpochDay(), last.toEpochDay());
    }
}
