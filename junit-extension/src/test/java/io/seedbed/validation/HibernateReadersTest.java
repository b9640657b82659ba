package io.seedbed.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.blueprint.Constraint;
import io.seedbed.blueprint.Origin;
import io.seedbed.blueprint.Shape;
import io.seedbed.blueprint.TextForm;
import io.seedbed.domain.Text;
import io.seedbed.random.Address;
import io.seedbed.regex.Language;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.constraints.BitcoinAddress;
import org.hibernate.validator.constraints.BitcoinAddress.BitcoinAddressType;
import org.hibernate.validator.constraints.CodePointLength;
import org.hibernate.validator.constraints.CodePointLength.NormalizationStrategy;
import org.hibernate.validator.constraints.CreditCardNumber;
import org.hibernate.validator.constraints.EAN;
import org.hibernate.validator.constraints.ISBN;
import org.hibernate.validator.constraints.IpAddress;
import org.hibernate.validator.constraints.LuhnCheck;
import org.hibernate.validator.constraints.Mod10Check;
import org.hibernate.validator.constraints.Mod11Check;
import org.hibernate.validator.constraints.Mod11Check.ProcessingDirection;
import org.hibernate.validator.constraints.Normalized;
import org.hibernate.validator.constraints.URL;
import org.hibernate.validator.constraints.UUID;
import org.hibernate.validator.constraints.br.CNPJ;
import org.hibernate.validator.constraints.br.CPF;
import org.hibernate.validator.constraints.br.TituloEleitoral;
import org.hibernate.validator.constraints.kor.KorRRN;
import org.hibernate.validator.constraints.pl.NIP;
import org.hibernate.validator.constraints.pl.PESEL;
import org.hibernate.validator.constraints.pl.REGON;
import org.hibernate.validator.constraints.ru.INN;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The languages of Hibernate Validator's own constraints on text: what they hold, the validator accepts, and what it accepts, they hold. */
class HibernateReadersTest {

    private static final int ROWS = 1_000;

    private static final ValidatorFactory FACTORY = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new PlainMessages())
            .buildValidatorFactory();

    /** A field for each constraint and each set of attributes. */
    @SuppressWarnings("unused") // Only their annotations are looked at.
    private static final class Fields {
        @CreditCardNumber
        String card;

        @CreditCardNumber(ignoreNonDigitCharacters = true)
        String spacedCard;

        @LuhnCheck
        String luhn;

        @LuhnCheck(ignoreNonDigitCharacters = false)
        String strictLuhn;

        @LuhnCheck(startIndex = 2, endIndex = 9)
        String luhnInside;

        @LuhnCheck(startIndex = 2, endIndex = 8, checkDigitIndex = 12)
        String luhnBehind;

        @LuhnCheck(startIndex = 2, endIndex = 8, checkDigitIndex = 0)
        String luhnBefore;

        @Mod10Check
        String mod10;

        @Mod10Check(multiplier = 7, weight = 2, ignoreNonDigitCharacters = false)
        String mod10Weighted;

        @Mod10Check(startIndex = 1, endIndex = 6, checkDigitIndex = 7)
        String mod10Inside;

        @Mod11Check
        String mod11;

        @Mod11Check(threshold = 9, treatCheck10As = '0', treatCheck11As = 'Z')
        String mod11Treated;

        @Mod11Check(threshold = 5, processingDirection = ProcessingDirection.LEFT_TO_RIGHT)
        String mod11FromLeft;

        @Mod11Check(startIndex = 3, endIndex = 8, checkDigitIndex = 1, ignoreNonDigitCharacters = true)
        String mod11Before;

        @EAN
        String ean13;

        @EAN(type = EAN.Type.EAN8)
        String ean8;

        @ISBN
        String isbn13;

        @ISBN(type = ISBN.Type.ISBN_10)
        String isbn10;

        @ISBN(type = ISBN.Type.ANY)
        String isbn;

        @CPF
        String cpf;

        @CNPJ
        String cnpj;

        @CNPJ(format = CNPJ.Format.ALPHANUMERIC)
        String cnpjWithLetters;

        @TituloEleitoral
        String titulo;

        @KorRRN
        String rrn;

        @KorRRN(validateCheckDigit = KorRRN.ValidateCheckDigit.ALWAYS)
        String checkedRrn;

        @NIP
        String nip;

        @PESEL
        String pesel;

        @REGON
        String regon;

        @INN
        String inn;

        @INN(type = INN.Type.INDIVIDUAL)
        String innOfPerson;

        @INN(type = INN.Type.JURIDICAL)
        String innOfCompany;

        @UUID
        String uuid;

        @UUID(allowEmpty = false, allowNil = false, version = 7, variant = 1)
        String uuid7;

        @UUID(
                letterCase = UUID.LetterCase.UPPER_CASE,
                version = {3, 11},
                variant = {0, 2})
        String upperUuid;

        @UUID(letterCase = UUID.LetterCase.INSENSITIVE)
        String anyUuid;

        @IpAddress
        String address;

        @IpAddress(type = IpAddress.Type.IPv4)
        String v4;

        @IpAddress(type = IpAddress.Type.IPv6)
        String v6;

        @BitcoinAddress
        String bitcoin;

        @BitcoinAddress({BitcoinAddressType.P2PKH, BitcoinAddressType.P2TR})
        String someBitcoin;

        @BitcoinAddress(BitcoinAddressType.P2WPKH)
        String witness;

        @URL
        String url;

        @URL(protocol = "ftp", host = "files.example.com", port = 2121)
        String fixedUrl;

        @CodePointLength(min = 3, max = 9)
        String points;

        @CodePointLength(min = 3, normalizationStrategy = NormalizationStrategy.NFKD)
        String normalPoints;

        @Normalized
        String normal;

        @Normalized(form = Normalizer.Form.NFKD)
        String decomposed;
    }

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    static Stream<String> fields() {
        return Arrays.stream(Fields.class.getDeclaredFields())
                .filter(field -> !field.isSynthetic())
                .map(Field::getName);
    }

    private static Text text(String field) throws NoSuchFieldException {
        Annotation stated = Fields.class.getDeclaredField(field).getAnnotations()[0];
        Target target = new Target(
                new Shape.Text(new TextForm<>(String.class, text -> text, "")),
                new Origin(stated.toString(), field),
                Instant.EPOCH);
        Constraint.Allows allows = (Constraint.Allows)
                HibernateReaders.demands(stated, target).orElseThrow().get(0);
        return (Text) allows.domain();
    }

    private static boolean isValid(String field, String value) {
        Validator validator = FACTORY.getValidator();
        try {
            return validator.validateValue(Fields.class, field, value).isEmpty();
        } catch (ValidationException e) {
            // Some validators fail on text that is too short.
            return false;
        }
    }

    private static List<String> drawn(Language language) {
        List<String> drawn = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            drawn.add(language.sample(Address.bits(i, 1)));
        }
        return drawn;
    }

    @ParameterizedTest
    @MethodSource("fields")
    void allThatIsDrawnIsValid(String field) throws Exception {
        List<String> drawn = drawn(text(field).bounded());

        assertThat(drawn).allMatch(text -> isValid(field, text));
        assertThat(Set.copyOf(drawn)).hasSizeGreaterThan(field.equals("fixedUrl") ? 400 : 900);
    }

    /** Bounds that push strings out of their usual form, as other constraints on the property would. */
    @ParameterizedTest
    @MethodSource("fields")
    void whatIsLeftBesideOtherDemandsIsValidToo(String field) throws Exception {
        Text text = text(field);
        int length = text.bounded().sample(1).length();
        for (Text tight : List.of(
                text.and(Text.ofLength(length, length)),
                text.and(Text.ofLength(length + 1, length + 3)),
                text.and(Text.of(Language.of(".*[02468]", 0))),
                text.and(Text.of(Language.of("(?s).*[-. ].*", 0))))) {
            if (!tight.isEmpty()) {
                assertThat(drawn(tight.bounded()).subList(0, 100).stream()
                                .filter(x -> !isValid(field, x) || !tight.contains(x)))
                        .isEmpty();
            }
        }
    }

    /** Each text with one character changed for another digit, and some that are shorter or longer: mostly wrong, sometimes right. */
    @ParameterizedTest
    @MethodSource("fields")
    void theLanguageHoldsWhatTheValidatorAccepts(String field) throws Exception {
        Text text = text(field);
        Set<String> candidates = new LinkedHashSet<>(List.of("", "00", "-", " ", "x"));
        for (String drawn : drawn(text.bounded()).subList(0, 40)) {
            candidates.add(drawn);
            candidates.add(drawn + "0");
            candidates.add("0" + drawn);
            candidates.add(drawn.toUpperCase(Locale.ROOT));
            for (int i = 0; i < Math.min(drawn.length(), 20); i++) {
                for (char c = '0'; c <= '9'; c++) {
                    candidates.add(drawn.substring(0, i) + c + drawn.substring(i + 1));
                }
            }
        }
        assertThat(candidates.stream().filter(x -> text.contains(x) != isValid(field, x)))
                .isEmpty();
    }
}
