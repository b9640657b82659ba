package io.seedbed.realistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.Seedbed;
import io.seedbed.annotation.Fake;
import io.seedbed.plan.Plan;
import io.seedbed.problem.SeedbedException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.LongStream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Realistic text as it arrives in rows: inside the constraints, and of one piece. */
class RealisticRowsTest {
    private static final int ROWS = 1000;

    record CustomerTestCase(
            @NotBlank @Size(max = 6) String firstName,
            @NotBlank @Size(max = 40) String lastName,
            @Email @Size(max = 30) String email,
            @Pattern(regexp = "[A-Z][a-z]+") String city,
            @Size(min = 40, max = 80) String description,
            @Min(20) @Max(40) int age,
            LocalDate birthDate,
            BigDecimal price) {}

    record FakedTestCase(
            @Fake("name.lastName") String surname,
            @Fake("internet.emailAddress") String contact,
            @Fake("#{color.name}-#{numerify '###'}") String code,
            @Fake("address.city") String origin,
            @Fake("address.city") String destination,
            @Size(max = 4) @Fake("color.name") String colour) {}

    record MailTestCase(@Email String email, List<@Email String> emails) {}

    record LabelledTestCase(List<@Size(max = 8) String> firstNames) {}

    record MisspeltTestCase(@Fake("name.fristName") String who) {}

    private static <T> List<T> rows(Class<T> type, Locale locale) {
        Plan<T> plan = Seedbed.of(type).locale(locale).plan();
        return LongStream.range(0, ROWS).mapToObj(plan::row).toList();
    }

    @Test
    void constraintsWinOverWords() {
        for (CustomerTestCase customer : rows(CustomerTestCase.class, Locale.ENGLISH)) {
            assertThat(customer.firstName()).hasSizeBetween(2, 6).matches("[A-Z].*");
            assertThat(customer.email()).hasSizeLessThanOrEqualTo(30).matches("[a-z0-9._]+@example\\.(com|org|net)");
            assertThat(customer.city()).matches("[A-Z][a-z]+");
            assertThat(customer.description()).hasSizeBetween(40, 80).matches("[A-Z][a-z .A-Z]+");
            assertThat(customer.age()).isBetween(20, 40);
            assertThat(customer.birthDate()).isBetween(LocalDate.of(1936, 1, 1), LocalDate.of(2008, 12, 31));
            assertThat(customer.price()).isBetween(new BigDecimal("0.99"), new BigDecimal("999.99"));
        }
    }

    @Test
    void anEmailAddressFitsTheNameAlsoWhereAConstraintHasChangedIt() {
        long fitting = rows(CustomerTestCase.class, Locale.ENGLISH).stream()
                .filter(customer -> customer.email()
                        .startsWith(customer.firstName().substring(0, 1).toLowerCase(Locale.ROOT)))
                .count();
        assertThat(fitting).isEqualTo(ROWS);
    }

    @Test
    void fakesOfOneObjectAgreeAndPlacesOfOtherPropertiesDiffer() {
        List<FakedTestCase> rows = rows(FakedTestCase.class, Locale.ENGLISH);
        Set<String> codes = new HashSet<>();
        int sameTown = 0;
        for (FakedTestCase row : rows) {
            assertThat(row.code()).matches("[a-z ]+-\\d{3}");
            assertThat(row.colour())
                    .hasSizeLessThanOrEqualTo(4)
                    .isIn("red", "blue", "pink", "gold", "grey", "lime", "tan", "teal", "plum", "cyan");
            codes.add(row.code());
            sameTown += row.origin().equals(row.destination()) ? 1 : 0;
        }
        assertThat(codes).hasSizeGreaterThan(900);
        // 119 towns: 8 pairs expected to be equal; 40 or more has a probability below 1e-12.
        assertThat(sameTown).isLessThan(40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "ja", "zh-CN", "ru", "ar"})
    void everyEmailAddressIsValidForTheValidator(String locale) {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            Set<String> emails = new HashSet<>();
            for (MailTestCase row : rows(MailTestCase.class, Locale.forLanguageTag(locale))) {
                assertThat(validator.validate(row)).isEmpty();
                assertThat(row.email()).matches("[a-z0-9._]+@example\\.(com|org|net)");
                emails.add(row.email());
            }
            assertThat(emails).hasSizeGreaterThan(990);
        }
    }

    @Test
    void elementsOfACollectionAreNamedAfterItAndPeopleOfTheirOwn() {
        Set<String> names = new HashSet<>(
                Lists.of(Locale.ENGLISH).table("name.first_name").orElseThrow().all());
        Set<String> seen = new HashSet<>();
        for (LabelledTestCase row : rows(LabelledTestCase.class, Locale.ENGLISH)) {
            assertThat(names).containsAll(row.firstNames());
            seen.addAll(row.firstNames());
        }
        assertThat(seen).hasSizeGreaterThan(1000);
    }

    @Test
    void whatDatafakerDoesNotHaveIsAnErrorThatNamesTheNearest() {
        assertThatThrownBy(() -> Seedbed.of(MisspeltTestCase.class).plan())
                .isInstanceOf(SeedbedException.class)
                .hasMessage("""
                        @Fake("name.fristName") names nothing in Datafaker %s
                          property: MisspeltTestCase.who
                          unknown: name.fristName
                          nearest: name.firstName, name.lastName, name.fullName
                          to do: write one of these, or look the name up in Datafaker's list of providers""".formatted(DatafakerRealism.version()));
    }

    @Test
    void nowMovesDates() {
        Plan<CustomerTestCase> plan = Seedbed.of(CustomerTestCase.class)
                .now(Instant.parse("2001-01-01T00:00:00Z"))
                .plan();
        assertThat(plan.row(0).birthDate()).isBefore(LocalDate.of(1983, 1, 2));
    }
}
