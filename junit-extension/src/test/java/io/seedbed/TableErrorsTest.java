package io.seedbed;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.seedbed.TablesTest.Country;
import io.seedbed.annotation.Case;
import io.seedbed.annotation.DependsOn;
import io.seedbed.annotation.NullRate;
import io.seedbed.annotation.Stratified;
import io.seedbed.annotation.Weighted;
import io.seedbed.problem.SeedbedException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tables of {@code @DependsOn} that can not hold. */
class TableErrorsTest {

    private static void refused(Class<?> type, String message) {
        assertThatExceptionOfType(SeedbedException.class)
                .isThrownBy(() -> Seedbed.of(type).plan())
                .withMessage(message);
    }

    record Unknown(
            Country country,

            @DependsOn(value = "land", cases = @Case(is = "DE", then = "EUR"), otherwise = "USD")
            String currency) {}

    @Test
    void anUnknownProperty() {
        refused(Unknown.class, """
                There is no property land: io.seedbed.TableErrorsTest.Unknown.currency
                  stated: @DependsOn(value = "land", cases = @Case(is = "DE", then = "EUR"), otherwise = "USD")
                  properties of io.seedbed.TableErrorsTest.Unknown: country, currency
                  to do: name one of these""");
    }

    record NoCountry(
            Country country,

            @DependsOn(value = "country", cases = @Case(is = "UK", then = "GBP"), otherwise = "USD")
            String currency) {}

    @Test
    void aValueThatTheOtherOneHasNot() {
        refused(NoCountry.class, """
                A table names what is no value of country: io.seedbed.TableErrorsTest.NoCountry.currency
                  stated: @Case(is = "UK", then = "GBP")
                  named: UK
                  values: DE, FR, US
                  to do: name one of the values""");
    }

    record NoNumber(
            Country country,

            @DependsOn(value = "country", cases = @Case(is = "DE", then = "much"), otherwise = "1")
            int amount) {}

    @Test
    void aValueOfAnotherType() {
        refused(NoNumber.class, """
                A table names what is no value of amount: io.seedbed.TableErrorsTest.NoNumber.amount
                  stated: @Case(is = "DE", then = "much")
                  named: much
                  type: int
                  to do: name one of the values""");
    }

    record TooLong(
            Country country,

            @Size(max = 3) @DependsOn(value = "country", cases = @Case(is = "DE", then = "Euro"), otherwise = "USD")
            String currency) {}

    @Test
    void aValueThatAConstraintExcludes() {
        refused(TooLong.class, """
                A table names what is not allowed: io.seedbed.TableErrorsTest.TooLong.currency
                  named: Euro
                  contradiction: @Case(is = "DE", then = "Euro")
                                 @Size(max = 3) on io.seedbed.TableErrorsTest.TooLong.currency
                  to do: change or remove one of the two""");
    }

    record Excluded(
            @Min(1) @Max(3) int level,

            @DependsOn(value = "level", cases = @Case(is = "4", then = "1"), otherwise = "0")
            int points) {}

    @Test
    void aCaseThatAConstraintOfTheOtherExcludes() {
        refused(Excluded.class, """
                A table names what is not allowed: io.seedbed.TableErrorsTest.Excluded.points
                  named: 4
                  contradiction: @Case(is = "4", then = "1")
                                 @Max(3) on io.seedbed.TableErrorsTest.Excluded.level
                  to do: change or remove one of the two""");
    }

    record TooFew(
            @NullRate(0.1) @Nullable Country country,

            @DependsOn(value = "country", cases = @Case(is = "DE", then = "EUR"))
            String currency) {}

    @Test
    void aMissingCase() {
        refused(TooFew.class, """
                A table has too few lines: io.seedbed.TableErrorsTest.TooFew.currency
                  stated: @DependsOn(value = "country", cases = @Case(is = "DE", then = "EUR"))
                  missing: country = FR, US, null
                  to do: add lines about these, or say by otherwise = ... what the value is then""");
    }

    record Endless(
            String country,

            @DependsOn(value = "country", cases = @Case(is = "DE", then = "EUR"))
            String currency) {}

    @Test
    void casesThatCanNotBeListed() {
        refused(Endless.class, """
                A table can not be about all values: io.seedbed.TableErrorsTest.Endless.currency
                  stated: @DependsOn(value = "country", cases = @Case(is = "DE", then = "EUR"))
                  why: the values of country are too many to list, or not known here
                  to do: say by otherwise = ... what the value is in all other cases, or give country weights""");
    }

    record Twice(
            Country country,

            @DependsOn(
                    value = "country",
                    cases = {
                        @Case(
                                is = {"DE", "FR"},
                                then = "EUR"),
                        @Case(is = "FR", then = "CHF")
                    },
                    otherwise = "USD")
            String currency) {}

    @Test
    void twoLinesAboutTheSame() {
        refused(Twice.class, """
                Two lines of a table are about the same value: io.seedbed.TableErrorsTest.Twice.currency
                  contradiction: @Case(is = {"DE", "FR"}, then = "EUR")
                                 @Case(is = "FR", then = "CHF")
                  to do: keep one of them, with all values and their weights""");
    }

    record Nothing(Country country, @DependsOn("country") String currency) {}

    record NoFile(
            Country country,

            @DependsOn(value = "country", csv = "shop/none.csv")
            String currency) {}

    record NoWeight(
            Country country,

            @DependsOn(value = "country", cases = @Case(is = "DE", then = "EUR=much"))
            String currency) {}

    @Test
    void noTable() {
        refused(Nothing.class, """
                Can not read a table: io.seedbed.TableErrorsTest.Nothing.currency
                  stated: @DependsOn("country")
                  why: the lines stand either in the annotation or in a file, and one is needed
                  to do: write lines as @Case(is = "DE", then = "EUR") or then = {"USD=90", "EUR=10"}""");
        refused(NoFile.class, """
                Can not read a table: io.seedbed.TableErrorsTest.NoFile.currency
                  stated: @DependsOn(value = "country", csv = "shop/none.csv")
                  why: there is no shop/none.csv on the class path; it is found from the root of it, as in shop/incomes.csv below src/main/resources
                  to do: write lines as @Case(is = "DE", then = "EUR") or then = {"USD=90", "EUR=10"}""");
        refused(NoWeight.class, """
                Can not read a table: io.seedbed.TableErrorsTest.NoWeight.currency
                  stated: @DependsOn(value = "country", cases = @Case(is = "DE", then = "EUR=much"))
                  why: @Weighted("EUR=much"): "much" is not a decimal number.
                       Write each entry as name=weight, for example "BASIC=75".
                  to do: write lines as @Case(is = "DE", then = "EUR") or then = {"USD=90", "EUR=10"}""");
    }

    record Both(
            Country country,

            @Weighted({"EUR=1", "USD=2"})
            @DependsOn(value = "country", cases = @Case(is = "DE", then = "EUR"), otherwise = "USD")
            String currency) {}

    @Test
    void twoStatements() {
        refused(Both.class, """
                Two statements on how often which value appears: io.seedbed.TableErrorsTest.Both.currency
                  stated: @Weighted({"EUR=1", "USD=2"})
                          @DependsOn(value = "country", cases = @Case(is = "DE", then = "EUR"), otherwise = "USD")
                  to do: keep the table or the others; what else there may be can be said by otherwise = ...""");
    }

    record Circle(
            @DependsOn(value = "second", cases = @Case(is = "FR", then = "DE"), otherwise = "US")
            Country first,

            @DependsOn(value = "first", cases = @Case(is = "DE", then = "FR"), otherwise = "US")
            Country second) {}

    @Test
    void aCircle() {
        refused(Circle.class, """
                Properties follow from each other in a circle: io.seedbed.TableErrorsTest.Circle
                  circle: first from second from first
                  to do: let one of them stand on its own; the others are cut to what it leaves over""");
    }

    record Exact(
            Country country,

            @Stratified @DependsOn(value = "country", cases = @Case(is = "DE", then = "EUR"), otherwise = "USD")
            String currency) {}

    @Test
    void sharesOfATableAreNotExact() {
        refused(Exact.class, """
                These values have no order to be placed in: io.seedbed.TableErrorsTest.Exact.currency
                  stated: @Stratified
                          @DependsOn(value = "country", cases = @Case(is = "DE", then = "EUR"), otherwise = "USD")
                  drawn: by country: DE -> EUR; otherwise USD
                  to do: declare a distribution or weights, or remove what places the values among others""");
    }

    record Lines(
            List<Country> countries,

            @DependsOn(value = "countries", cases = @Case(is = "DE", then = "EUR"), otherwise = "USD")
            String currency) {}

    @Test
    void severalAtOnce() {
        refused(Lines.class, """
                A value depends on several at once: io.seedbed.TableErrorsTest.Lines.currency
                  stated: @DependsOn(value = "countries", cases = @Case(is = "DE", then = "EUR"), otherwise = "USD")
                  to do: name a property that has one value""");
    }
}
