package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.annotation.After;
import io.seedbed.annotation.Normal;
import io.seedbed.cases.BoundaryCase;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Valid objects at the rim of what is allowed. */
class BoundaryCasesTest {

    private static <T> List<BoundaryCase<T>> confirmed(Class<T> type) {
        List<BoundaryCase<T>> cases = Seedbed.of(type).cases().boundary();
        assertThat(cases)
                .filteredOn(BoundaryCase::isPossible)
                .allSatisfy(each ->
                        assertThat(ClockedValidator.violations(each.object())).isEmpty());
        return cases;
    }

    private static List<String> texts(Class<?> type) {
        return confirmed(type).stream().map(BoundaryCase::toString).toList();
    }

    record Numbers(
            @Min(18) @Max(99) @Normal(mean = 40, sd = 10) int age,
            @Positive @Digits(integer = 3, fraction = 2) BigDecimal price,

            @DecimalMin(value = "1", inclusive = false) @Max(2)
            double rate,

            byte level) {}

    @Test
    void numbersHaveEndsAndNeighbours() {
        assertThat(texts(Numbers.class))
                .containsExactly(
                        "age: least, 18",
                        "age: next to least, 19",
                        "age: next to greatest, 98",
                        "age: greatest, 99",
                        "price: missing, null",
                        "price: least, 0.01",
                        "price: next to least, 0.02",
                        "price: next to greatest, 999.98",
                        "price: greatest, 999.99",
                        "rate: least, 1.0000000000000002",
                        "rate: next to least, 1.0000000000000004",
                        "rate: next to greatest, 1.9999999999999998",
                        "rate: greatest, 2.0",
                        "level: least, -128",
                        "level: next to least, -127",
                        "level: zero, 0",
                        "level: next to greatest, 126",
                        "level: greatest, 127");
    }

    record Reals(@DecimalMin("0.1") @DecimalMax("0.7") float share) {}

    @Test
    void floatsHaveEndsThatTheirWidenedValuesMeet() {
        // 0.7f is 0.699999988079071 as a double, and 0.1f is 0.10000000149011612.
        assertThat(texts(Reals.class))
                .containsExactly(
                        "share: least, 0.1",
                        "share: next to least, 0.10000001",
                        "share: next to greatest, 0.6999999",
                        "share: greatest, 0.7");
    }

    record Texts(
            @NotBlank @Size(max = 20) String name,
            @NotNull @Pattern(regexp = "[A-Z]{2,4}\\d") String code,
            @NotNull @Email @Size(max = 40) String mail) {}

    @Test
    void textIsShortAndLongAndOdd() {
        List<BoundaryCase<Texts>> cases = confirmed(Texts.class);

        assertThat(cases)
                .extracting(each -> each.property() + " " + each.edge())
                .containsExactly(
                        "name shortest",
                        "name longest",
                        "name surrogate pair",
                        "name combining mark",
                        "name right-to-left",
                        "name blanks around",
                        "name quote",
                        "name double quote",
                        "name line break",
                        "name markup",
                        "code shortest",
                        "code longest",
                        "mail shortest",
                        "mail longest",
                        "mail quote");
        assertThat(cases).allMatch(BoundaryCase::isPossible);
        assertThat(object(cases, "name", "shortest").name()).hasSize(1);
        assertThat(object(cases, "name", "longest").name()).hasSize(20);
        assertThat(object(cases, "name", "surrogate pair").name()).contains("\uD83D\uDE00");
        assertThat(object(cases, "name", "line break").name()).contains("\n");
        assertThat(object(cases, "code", "longest").code()).hasSize(5);
        assertThat(object(cases, "mail", "longest").mail()).hasSize(40);
    }

    private static <T> T object(List<BoundaryCase<T>> cases, String property, String edge) {
        return cases.stream()
                .filter(each -> each.property().equals(property) && each.edge().equals(edge))
                .findFirst()
                .orElseThrow()
                .object();
    }

    enum Tier {
        BASIC,
        GOLD
    }

    record Item(@Max(9) @Positive int quantity) {}

    record Holders(
            @NotNull Tier tier,
            @NotEmpty @Size(max = 3) List<@Valid Item> items,
            @NotNull @Size(max = 2) List<String> notes,
            Optional<Boolean> vip,
            @Valid Item first) {}

    @Test
    void containersAreEmptyAndFullAndWhatIsInThemHasEndsToo() {
        assertThat(texts(Holders.class))
                .contains(
                        "tier: BASIC, BASIC",
                        "tier: GOLD, GOLD",
                        "items: smallest, [Item[quantity=3]]",
                        "notes: empty, []",
                        "vip: empty, Optional.empty",
                        "vip<content>: true, Optional[true]",
                        "first: missing, null",
                        "first.quantity: least, 1",
                        "first.quantity: greatest, 9",
                        "items[].quantity: least, [Item[quantity=1]]",
                        "items[].quantity: greatest, [Item[quantity=9]]");
        assertThat(object(confirmed(Holders.class), "items", "largest").items()).hasSize(3);
        assertThat(object(confirmed(Holders.class), "notes", "one element").notes())
                .hasSize(1);
    }

    record Times(
            @NotNull @Past LocalDate born,
            @NotNull @Future LocalDate due,
            @NotNull LocalDateTime local,
            @NotNull Instant at,
            @NotNull LocalTime open) {}

    @Test
    void datesLeapAndClocksChange() {
        assertThat(texts(Times.class))
                .containsExactly(
                        "born: next to greatest, 2026-06-29",
                        "born: greatest, 2026-06-30",
                        "born: leap day, 2024-02-29",
                        "due: least, 2026-07-02",
                        "due: next to least, 2026-07-03",
                        "due: leap day, 2028-02-29",
                        "local: leap day, 2024-02-29T12:00",
                        "local: clocks go forward in Berlin, 2024-03-31T01:00",
                        "local: clocks go back in Berlin, 2024-10-27T01:00",
                        "at: leap day, 2024-02-29T12:00:00Z",
                        "at: clocks go forward in Berlin, 2024-03-31T01:00:00Z",
                        "at: clocks go back in Berlin, 2024-10-27T01:00:00Z",
                        "open: least, 00:00",
                        "open: next to least, 00:00:00.000000001",
                        "open: next to greatest, 23:59:59.999999998",
                        "open: greatest, 23:59:59.999999999");
    }

    record Stay(
            @NotNull @Past LocalDate from,
            @NotNull @Past @After("from") LocalDate to) {}

    @Test
    void relationsHoldAtTheRim() {
        assertThat(confirmed(Stay.class))
                .filteredOn(BoundaryCase::isPossible)
                .isNotEmpty()
                .allSatisfy(each ->
                        assertThat(each.object().to()).isAfter(each.object().from()));
    }

    record Given(@NotNull String code, int free) {}

    @Test
    void whatIsGivenHasNoEnds() {
        List<BoundaryCase<Given>> cases =
                Seedbed.of(Given.class).set(Given::code, "X").cases().boundary();

        assertThat(cases).extracting(BoundaryCase::property).containsOnly("free");
        assertThat(cases).allSatisfy(each -> assertThat(each.object().code()).isEqualTo("X"));
    }
}
