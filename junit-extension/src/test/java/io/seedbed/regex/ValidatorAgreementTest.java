package io.seedbed.regex;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.stream.LongStream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The validator has the last word on what an e-mail address and a blank text are. */
class ValidatorAgreementTest {
    private static final int STRINGS = 2_000;

    private static ValidatorFactory factory;
    private static Validator validator;

    record MailTestCase(@Email String text) {}

    record TextTestCase(@NotBlank String text) {}

    @BeforeAll
    static void start() {
        factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
        validator = factory.getValidator();
    }

    @AfterAll
    static void stop() {
        factory.close();
    }

    private static List<String> samples(Language language) {
        return LongStream.range(0, STRINGS).mapToObj(language::sample).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 20, 120, 254, Integer.MAX_VALUE})
    void every_e_mail_address_is_accepted(int longest) {
        assertThat(samples(Language.email().withLength(0, longest)))
                .allMatch(text -> validator.validate(new MailTestCase(text)).isEmpty());
    }

    @Test
    void every_text_that_is_not_blank_is_accepted() {
        assertThat(samples(Language.notBlank().withLength(1, 5)))
                .allMatch(text -> validator.validate(new TextTestCase(text)).isEmpty());
        assertThat(samples(Language.notBlank().and(Language.of("[\\s\\xA0]{1,9}", 0))))
                .allMatch(text -> validator.validate(new TextTestCase(text)).isEmpty());
    }
}
