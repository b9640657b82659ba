package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.annotation.Unique;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.hibernate.validator.constraints.CodePointLength;
import org.hibernate.validator.constraints.CreditCardNumber;
import org.hibernate.validator.constraints.Currency;
import org.hibernate.validator.constraints.EAN;
import org.hibernate.validator.constraints.ISBN;
import org.hibernate.validator.constraints.IpAddress;
import org.hibernate.validator.constraints.Length;
import org.hibernate.validator.constraints.Range;
import org.hibernate.validator.constraints.ScriptAssert;
import org.hibernate.validator.constraints.URL;
import org.hibernate.validator.constraints.UUID;
import org.hibernate.validator.constraints.UniqueElements;
import org.hibernate.validator.constraints.br.CPF;
import org.hibernate.validator.constraints.pl.PESEL;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.junit.jupiter.api.Test;

/** Objects with Hibernate Validator's own constraints, on their own and beside others. */
class HibernateConstraintsTest {
    private static final int ROWS = 1_000;

    private static <T> List<T> valid(Class<T> type) {
        List<T> rows = Seedbed.of(type).plan().rows(0, ROWS).toList();
        assertThat(rows.stream().flatMap(row -> ClockedValidator.violations(row).stream()))
                .isEmpty();
        return rows;
    }

    record Sizes(
            @Length(min = 3, max = 7) String code,
            @Length(min = 2) StringBuilder builder,
            @Range(min = 3, max = 9) int small,
            @Range(min = 3) Long open,
            @Range(min = 5, max = 77) String digits,

            @CodePointLength(min = 2, max = 2) @Pattern(regexp = "[\\x{1F600}-\\x{1F64F}]+")
            String smile,

            @DurationMin(hours = 1, inclusive = false) @DurationMax(days = 2, nanos = 5)
            Duration shift) {}

    @Test
    void sizesAndDurations() {
        assertThat(valid(Sizes.class))
                .anyMatch(row -> row.code().length() == 3)
                .anyMatch(row -> row.code().length() == 7)
                .allMatch(row -> row.smile().length() == 4)
                .anyMatch(row -> row.shift().compareTo(Duration.ofDays(1)) > 0);
    }

    enum Colour {
        RED,
        GREEN,
        BLUE
    }

    record Elements(
            @UniqueElements @Size(min = 2, max = 3) List<Colour> colours,
            @UniqueElements Collection<@Size(max = 1) String> letters) {}

    @Test
    void elementsDiffer() {
        assertThat(valid(Elements.class))
                .allMatch(row ->
                        new HashSet<>(row.colours()).size() == row.colours().size())
                .anyMatch(row -> row.colours().size() == 3);
    }

    record TooMany(@UniqueElements @Size(min = 4) List<Colour> colours) {}

    @Test
    void moreElementsThanThereAreValuesAreRefused() {
        assertThatThrownBy(() -> Seedbed.of(TooMany.class).plan()).hasMessage("""
                No value is possible for io.seedbed.HibernateConstraintsTest.TooMany.colours
                  contradiction: @Size(min = 4)
                                 @UniqueElements of the 3 values of HibernateConstraintsTest.Colour
                  to do: change or remove one of the two""");
    }

    record Beside(
            @CreditCardNumber @Pattern(regexp = "6011\\d+") String discover,

            @CreditCardNumber(ignoreNonDigitCharacters = true) @Pattern(regexp = "(\\d{4}-){3}\\d{4}")
            String dashed,

            @EAN @Pattern(regexp = "40.*7") String german,

            @ISBN @Size(min = 17, max = 17) @Pattern(regexp = "978-3-\\d+-\\d+-\\d")
            String book,

            @UUID(version = 7) @Pattern(regexp = "0197.*") String time,

            @IpAddress(type = IpAddress.Type.IPv4) @Pattern(regexp = "10\\..*")
            String local,

            @URL(protocol = "https") @Size(max = 30) String site,
            @CPF @Pattern(regexp = ".*\\.0.*") String person,
            @PESEL @Pattern(regexp = "..022.*") String february) {}

    @Test
    void otherConstraintsAreMetByConstruction() {
        assertThat(valid(Beside.class).stream().map(Beside::german).distinct()).hasSizeGreaterThan(990);
    }

    record Usual(
            @CreditCardNumber String payment,
            @ISBN String novel,
            @PESEL String citizen,
            @URL String page) {}

    @Test
    void textLooksAsUsualWhereNothingElseIsDemanded() {
        assertThat(valid(Usual.class))
                .allMatch(row -> row.payment().matches("4\\d{15}|5[1-5]\\d{14}|3[47]\\d{13}"))
                .allMatch(row -> row.novel().matches("97[89]\\d{10}"))
                .allMatch(row -> row.citizen().matches("[3-9]\\d[01]\\d{8}"))
                .allMatch(row -> row.page().matches("https?://(www\\.)?[a-z]+\\.(example|test)(/[a-z0-9]+)*"));
    }

    record Numbered(
            @Unique @EAN String ean,
            @Unique @CPF String person,
            @Unique @PESEL String born,
            @Unique @UUID String id) {}

    @Test
    void numbersWithCheckDigitsCanBeUnique() {
        List<Numbered> rows = valid(Numbered.class);

        assertThat(rows.stream().map(Numbered::ean)).doesNotHaveDuplicates();
        assertThat(rows.stream().map(Numbered::person)).doesNotHaveDuplicates();
        assertThat(rows.stream().map(Numbered::born)).doesNotHaveDuplicates();
        assertThat(rows.stream().map(Numbered::id)).doesNotHaveDuplicates();
    }

    record Impossible(@EAN @Size(max = 12) String ean) {}

    record NoDigit(
            @CreditCardNumber @Pattern(regexp = "[a-z]+") String card) {}

    @Test
    void contradictionsAreFound() {
        assertThatThrownBy(() -> Seedbed.of(Impossible.class).plan()).hasMessage("""
                No value is possible for io.seedbed.HibernateConstraintsTest.Impossible.ean
                  contradiction: @EAN
                                 @Size(max = 12)
                  to do: change or remove one of the two""");
        assertThatThrownBy(() -> Seedbed.of(NoDigit.class).plan()).hasMessage("""
                No value is possible for io.seedbed.HibernateConstraintsTest.NoDigit.card
                  contradiction: @CreditCardNumber
                                 @Pattern(regexp = "[a-z]+")
                  to do: change or remove one of the two""");
    }

    @ScriptAssert(lang = "javascript", script = "_this.from < _this.to")
    record Scripted(int from, int to) {}

    @Test
    void aScriptWithoutAnEngineIsRefused() {
        assertThatThrownBy(() -> Seedbed.of(Scripted.class).plan()).hasMessage("""
                Bean Validation fails while it validates io.seedbed.HibernateConstraintsTest.Scripted
                  it says: HV000170: No JSR-223 scripting engine could be bootstrapped for language "javascript".
                           HV000232: No JSR 223 script engine found for language "javascript".
                  to do: correct the constraint or its validator""");
    }

    record Money(@Currency("EUR") String price) {}

    @Test
    void aConstraintOnATypeThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> Seedbed.of(Money.class).plan()).hasMessage("""
                No validator or reader understands a constraint
                  constraint: @Currency("EUR") on io.seedbed.HibernateConstraintsTest.Money.price
                  type: String
                  why: there is no ConstraintValidator of org.hibernate.validator.constraints.Currency for this type, and no ConstraintReader knows it
                  to do: remove the constraint, change the type, or register a ConstraintReader as a service""");
    }
}
