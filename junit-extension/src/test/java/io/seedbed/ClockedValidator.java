package io.seedbed;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator with its clock fixed at {@link Seedbed#DEFAULT_NOW}: the judge that is not ours. */
final class ClockedValidator {

    private static final ValidatorFactory FACTORY = factory(Seedbed.DEFAULT_NOW);

    private ClockedValidator() {}

    private static ValidatorFactory factory(Instant now) {
        return Validation.byDefaultProvider()
                .configure()
                .clockProvider(() -> Clock.fixed(now, ZoneOffset.UTC))
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
    }

    static Validator get() {
        return FACTORY.getValidator();
    }

    /** What is wrong with an object, one line each, with the object; empty if it is valid. */
    static List<String> violations(Object bean, Class<?>... groups) {
        return texts(get().validate(bean, groups), bean);
    }

    /** What is wrong with an object at another time. */
    static List<String> violationsAt(Instant now, Object bean) {
        try (ValidatorFactory factory = factory(now)) {
            return texts(factory.getValidator().validate(bean), bean);
        }
    }

    private static List<String> texts(Set<ConstraintViolation<Object>> violations, Object bean) {
        return violations.stream().map(violation -> violation + " of " + bean).toList();
    }
}
