package io.seedbed;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator with its clock fixed at {@link Seedbed#DEFAULT_NOW}: the judge that is not ours. */
final class ClockedValidator {

    private static final ValidatorFactory FACTORY = Validation.byDefaultProvider()
            .configure()
            .clockProvider(() -> Clock.fixed(Seedbed.DEFAULT_NOW, ZoneOffset.UTC))
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();

    private ClockedValidator() {}

    static Validator get() {
        return FACTORY.getValidator();
    }

    /** What is wrong with an object, one line each, with the object; empty if it is valid. */
    static List<String> violations(Object bean, Class<?>... groups) {
        return get().validate(bean, groups).stream()
                .map(violation -> violation + " of " + bean)
                .toList();
    }
}
