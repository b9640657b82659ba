package io.seedbed.realistic;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.random.Address;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.validator.constraints.CreditCardNumber;
import org.hibernate.validator.constraints.EAN;
import org.hibernate.validator.constraints.ISBN;
import org.hibernate.validator.constraints.LuhnCheck;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodesTest {
    private static Stream<String> codes(String name) {
        TextSource source = Codes.of(name);
        return IntStream.range(0, 300).mapToObj(i -> source.at(property -> null, 0, Address.row(5, i)));
    }

    record CodesTestCase(
            @CreditCardNumber String card,
            @EAN String ean,
            @EAN(type = EAN.Type.EAN8) String ean8,
            @ISBN String isbn,
            @ISBN(type = ISBN.Type.ISBN_10) String isbn10,
            @LuhnCheck String imei) {}

    @Test
    void theValidatorAcceptsEveryCheckDigit() {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            String[][] columns = Stream.of("card", "ean13", "ean8", "isbn13", "isbn10", "imei")
                    .map(name -> codes(name).toArray(String[]::new))
                    .toArray(String[][]::new);
            for (int i = 0; i < columns[0].length; i++) {
                CodesTestCase codes = new CodesTestCase(
                        columns[0][i], columns[1][i], columns[2][i], columns[3][i], columns[4][i], columns[5][i]);
                assertThat(validator.validate(codes)).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ipv4 | 10\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}",
                "ipv6 | 2001:db8(:[0-9a-f]{1,4}){6}",
                "mac | 02(:[0-9a-f]{2}){5}",
                "sha256 | [0-9a-f]{64}",
                "token | [0-9a-f]{32}",
                "color | #[0-9a-f]{6}",
                "ssn | [0-6]\\d{2}-\\d{2}-\\d{4}",
                "version | \\d\\.\\d{1,2}\\.\\d{1,2}",
                "password | (?=.*[a-z])(?=.*[A-Z])(?=.*\\d)(?=.*[^A-Za-z0-9]).{12,16}",
            })
    void aCodeHasItsForm(String name, String form) {
        assertThat(codes(name)).isNotEmpty().allMatch(code -> code.matches(form));
        assertThat(codes(name).distinct().count()).isGreaterThan(250);
    }

    @Test
    void aUuidIsOfVersion4() {
        assertThat(codes("uuid").map(UUID::fromString)).allMatch(uuid -> uuid.version() == 4 && uuid.variant() == 2);
    }
}
