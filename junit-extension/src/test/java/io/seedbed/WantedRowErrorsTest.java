package io.seedbed;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.seedbed.WantedRowsTest.Address;
import io.seedbed.WantedRowsTest.Country;
import io.seedbed.WantedRowsTest.Order;
import io.seedbed.WantedRowsTest.Person;
import io.seedbed.annotation.Normal;
import io.seedbed.annotation.References;
import io.seedbed.annotation.SumOf;
import io.seedbed.annotation.Unique;
import io.seedbed.problem.SeedbedException;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions by which no rows can be chosen. */
class WantedRowErrorsTest {

    private static void refused(Seedbed<?> seedbed, String message) {
        assertThatExceptionOfType(SeedbedException.class)
                .isThrownBy(seedbed::plan)
                .withMessage(message);
    }

    private static void refused(String condition, String message) {
        refused(Seedbed.of(Order.class).where(condition), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    `` | 0 | the name of a property is expected here
                    fraud | 5 | =, !=, <, <=, >, >= or "in" is expected here
                    fraud = | 7 | a value is expected here
                    fraud ~ true | 6 | =, !=, <, <=, >, >= or "in" is expected here
                    fraud = true or amount > 5 | 13 | "and" or the end is expected here
                    country in DE | 11 | a list in parentheses is expected here
                    country in (DE FR) | 15 | "," or ")" is expected here
                    country in (DE | 14 | "," or ")" is expected here
                    fraud = true and | 16 | the name of a property is expected here
                    code = 'a | 7 | a value is expected here
                    """)
    void whatCanNotBeRead(String condition, int at, String why) {
        assertThatExceptionOfType(SeedbedException.class)
                .isThrownBy(() -> Seedbed.of(Order.class).where(condition))
                .withMessage("""
                        Can not read a condition
                          stated: %s
                                  %s^
                          why: %s
                          to do: write property = value, or !=, <, <=, >, >=, or in (one, other), and "and" between conditions; values with blanks or signs in quotes""", condition, " ".repeat(at), why);
    }

    @Test
    void anUnknownProperty() {
        refused("frod = true", """
                Nothing is selected by frod
                  stated: where("frod = true")
                  in: io.seedbed.WantedRowsTest$Order
                  there is: fraud, code, id, $, day, tier, amount, colour, limit, since, address, rating, ... 15 in all
                  to do: select one of these, or leave the statement out""");
    }

    @Test
    void noSuchValue() {
        refused("country = UK", """
                A condition names what is no value of io.seedbed.WantedRowsTest.Order.country
                  stated: where("country = UK")
                  named: UK
                  values: DE, FR, US
                  to do: name one of the values; dates and times are written in ISO-8601""");
        refused("day > yesterday", """
                A condition names what is no value of io.seedbed.WantedRowsTest.Order.day
                  stated: where("day > yesterday")
                  named: yesterday
                  type: LocalDate
                  to do: name one of the values; dates and times are written in ISO-8601""");
    }

    @Test
    void noRowThatMeetsAll() {
        refused("country = DE and country = FR", """
                No row is possible: io.seedbed.WantedRowsTest.Order.country
                  stated: where("country = DE and country = FR")
                  allowed: {DE, FR, US}, weighted DE=5, FR=3, US=2
                  to do: want values that the property has""");
        refused("quantity < 1", """
                No row is possible: io.seedbed.WantedRowsTest.Order.quantity
                  stated: where("quantity < 1")
                  allowed: [1, 2147483647]
                  to do: want values that the property has""");
        refused("colour = yellow", """
                No row is possible: io.seedbed.WantedRowsTest.Order.colour
                  stated: where("colour = yellow")
                  allowed: any text, weighted red=6, green=3, blue=1
                  to do: want values that the property has""");
        refused("code = 'much too long'", """
                No row is possible: io.seedbed.WantedRowsTest.Order.code
                  contradiction: where("code = 'much too long'")
                                 @Size(max = 8)
                  to do: want values that are allowed""");
    }

    @Test
    void whatFollowsFromOthersTellsSomethingAboutThem() {
        refused("currency = EUR", """
                Rows can not be chosen by io.seedbed.WantedRowsTest.Order.currency
                  stated: where("currency = EUR")
                  why: it is drawn by country: DE, FR -> EUR; US -> USD=90, EUR=10
                  to do: choose by properties that are drawn on their own; others can be filtered by where(row -> ...)""");
        refused("limit < 100", """
                Rows can not be chosen by io.seedbed.WantedRowsTest.Order.limit
                  stated: where("limit < 100")
                  why: it is drawn uniform in [0, 10000] of reals, cut to what other properties leave over
                  to do: choose by properties that are drawn on their own; others can be filtered by where(row -> ...)""");
        refused(Seedbed.of(VariantsTest.Payment.class).where("amount > 1000"), """
                Rows can not be chosen by io.seedbed.VariantsTest.Payment.amount
                  stated: where("amount > 1000")
                  why: it depends on fraud, which more than one value is wanted of
                  to do: choose by properties that are drawn on their own; others can be filtered by where(row -> ...)""");
        refused(Seedbed.of(Person.class).where("age > 50 and income > 50000"), """
                Rows can not be chosen by io.seedbed.WantedRowsTest.Person.income
                  stated: where("age > 50 and income > 50000")
                  why: another property that is chosen by goes with it
                  to do: choose by properties that are drawn on their own; others can be filtered by where(row -> ...)""");
    }

    record Others(
            @Unique @Min(1) long id,
            int net,
            int tax,
            @SumOf({"net", "tax"}) int gross,
            @References(Address.class) @Nullable Address address,
            List<String> tags,
            Optional<Country> origin,
            @Normal(mean = 0, sd = 1) double error,
            BigDecimal price) {}

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    id < 100 | id | its values differ from row to row
                    gross > 5 | gross | it follows from others by @SumOf({"net", "tax"})
                    tags = a | tags | List<String> is no number, date, time, text or one of a list
                    origin = DE | origin | Optional<WantedRowsTest.Country> is no number, date, time, text or one of a list
                    error > 7.5 | error | what is wanted comes about less than once in 10^12 rows
                    """)
    void whatIsNotDrawnOnItsOwn(String condition, String property, String why) {
        refused(Seedbed.of(Others.class).where(condition), """
                Rows can not be chosen by io.seedbed.WantedRowErrorsTest.Others.%s
                  stated: where("%s")
                  why: %s
                  to do: choose by properties that are drawn on their own; others can be filtered by where(row -> ...)""".formatted(property, condition, why));
    }

    @Test
    void textHasNoOrder() {
        refused("colour > red", """
                Rows can not be chosen by io.seedbed.WantedRowsTest.Order.colour
                  stated: where("colour > red")
                  why: text has no order for > red
                  to do: choose by properties that are drawn on their own; others can be filtered by where(row -> ...)""");
        refused("code != a", """
                Rows can not be chosen by io.seedbed.WantedRowsTest.Order.code
                  stated: where("code != a")
                  why: of text without weights only single values can be wanted, by = or in (...)
                  to do: choose by properties that are drawn on their own; others can be filtered by where(row -> ...)""");
    }

    @Test
    void aValueThatAProgramGives() {
        refused(Seedbed.of(Order.class).set("fraud", false).where("fraud = true"), """
                Rows can not be chosen by io.seedbed.WantedRowsTest.Order.fraud
                  stated: where("fraud = true")
                  why: its values are given by set(false)
                  to do: choose by properties that are drawn on their own; others can be filtered by where(row -> ...)""");
    }

    sealed interface Pet {
        record Cat(boolean tame) implements Pet {}

        record Fish(int size) implements Pet {}
    }

    record Owner(Pet pet) {}

    @Test
    void oneOfSeveralTypes() {
        refused(Seedbed.of(Owner.class).where("pet.tame = true"), """
                Rows can not be chosen by a part of what may be of several types: io.seedbed.WantedRowErrorsTest.Owner.pet
                  stated: where("pet.tame = true")
                  type: WantedRowErrorsTest.Pet
                  to do: say which type it is by Seedbed.subtype(...), or filter by where(row -> ...)""");
    }
}
